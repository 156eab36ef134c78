#include "voice/replay/CassetteRecorder.h"

#include "voice/frames/Frame.h"
#include "voice/replay/SampleText.h"

#include <nlohmann/json.hpp>

namespace sb::voice {
namespace {

using nlohmann::json;

/// The sink behind a lock, shared by the three engines' threads.
class Tape
{
public:
    explicit Tape(std::shared_ptr<CassetteSink> sink) : m_sink(std::move(sink)) {}
    void write(json line, const Result<> &outcome)
    {
        if (!outcome)
            line["error"] = {{"code", static_cast<int>(outcome.error().code)}, {"detail", outcome.error().detail}};
        const auto text = line.dump(-1, ' ', false, json::error_handler_t::replace);
        const std::lock_guard lock(m_mutex);
        m_sink->append(text);
    }

private:
    std::shared_ptr<CassetteSink> m_sink;
    std::mutex m_mutex;
};

/// What all three have in common: the engine inside, its meter, and that they state its time as their own.
template <typename Engine>
class Recorded : public Engine, public StatedCost
{
public:
    Recorded(std::unique_ptr<Engine> engine, EngineTime time, std::shared_ptr<Tape> tape)
        : m_engine(std::move(engine)), m_meter(*m_engine, time), m_tape(std::move(tape))
    {}
    std::chrono::microseconds spent() const override { return m_meter.read(); }

protected:
    std::int64_t since(std::chrono::microseconds begin) const { return (m_meter.read() - begin).count(); }

    std::unique_ptr<Engine> m_engine;
    CostMeter m_meter;
    std::shared_ptr<Tape> m_tape;
};

class RecordedSpeechToText final : public Recorded<SpeechToText>
{
public:
    using Recorded::Recorded;

    Result<> begin() override
    {
        m_costs = json::array();
        m_interims = json::array();
        m_failure = {};
        return noted(m_engine->begin());
    }
    Result<std::optional<std::string>> accept(Samples samples) override
    {
        const auto begin = m_meter.read();
        auto interim = m_engine->accept(samples);
        if (interim && interim->has_value())
            m_interims.push_back({m_costs.size(), **interim});
        m_costs.push_back(since(begin));
        if (!interim)
            m_failure = fail(interim.error());
        return interim;
    }
    Result<std::string> finish() override
    {
        const auto begin = m_meter.read();
        auto text = m_engine->finish();
        if (!text)
            m_failure = fail(text.error());
        m_tape->write({{"engine", "stt"},
                       {"segment", m_segment++},
                       {"costs", m_costs},
                       {"interims", m_interims},
                       {"cost", since(begin)},
                       {"final", text.value_or(std::string())}},
                      m_failure);
        return text;
    }

private:
    Result<> noted(Result<> outcome)
    {
        if (!outcome)
            m_failure = outcome;
        return outcome;
    }

    int m_segment = 0;
    json m_costs = json::array();
    json m_interims = json::array();
    Result<> m_failure;
};

class RecordedLanguageModel final : public Recorded<LanguageModel>
{
public:
    using Recorded::Recorded;

    Result<> answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit) override
    {
        const auto begin = m_meter.read();
        auto events = json::array();
        const auto answered = m_engine->answer(request, cancel, [&](const ModelEvent &event) {
            const auto at = since(begin);
            events.push_back(std::visit(Overloaded{[at](const TextDelta &delta) {
                                                       return json{at, "text", delta.text};
                                                   },
                                                   [at](const EndCall &end) {
                                                       return json{at, "end", end.callerAsked};
                                                   },
                                                   [at](const TokenUsage &usage) {
                                                       return json{at, "use", usage.input, usage.output};
                                                   }},
                                        event));
            emit(event);
        });
        m_tape->write({{"engine", "llm"},
                       {"asked", request.history.empty() ? std::string() : request.history.back().text},
                       {"ends_in", request.callEndsIn.count()},
                       {"events", std::move(events)},
                       {"cost", since(begin)}},
                      answered);
        return answered;
    }
};

class RecordedTextToSpeech final : public Recorded<TextToSpeech>
{
public:
    using Recorded::Recorded;

    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override
    {
        const auto begin = m_meter.read();
        auto chunks = json::array();
        const auto spoken = m_engine->speak(request, cancel, [&](Samples samples) {
            chunks.push_back({since(begin), textOf(samples)});
            emit(rounded(samples));
        });
        m_tape->write(
            {{"engine", "tts"}, {"text", request.text}, {"chunks", std::move(chunks)}, {"cost", since(begin)}}, spoken);
        return spoken;
    }
};

} // namespace

void CassetteRecorder::record(SessionParts &parts) const
{
    const auto tape = std::make_shared<Tape>(m_sink);
    parts.speechToText =
        std::make_unique<RecordedSpeechToText>(std::move(parts.speechToText), parts.speechToTextTime, tape);
    parts.languageModel =
        std::make_unique<RecordedLanguageModel>(std::move(parts.languageModel), parts.languageModelTime, tape);
    parts.textToSpeech =
        std::make_unique<RecordedTextToSpeech>(std::move(parts.textToSpeech), parts.textToSpeechTime, tape);
}

} // namespace sb::voice
