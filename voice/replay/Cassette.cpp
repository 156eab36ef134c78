#include "voice/replay/Cassette.h"

#include "voice/replay/CassettePlayers.h"
#include "voice/replay/SampleText.h"

#include <nlohmann/json.hpp>

namespace sb::voice {
namespace {

using nlohmann::json;
using std::chrono::microseconds;

std::optional<Error> errorIn(const json &line)
{
    if (!line.contains("error"))
        return std::nullopt;
    const auto &error = line.at("error");
    const auto code = error.at("code").get<int>();
    const bool known = code >= 0 && code <= static_cast<int>(ErrorCode::Internal);
    return Error{known ? static_cast<ErrorCode>(code) : ErrorCode::Internal, error.at("detail").get<std::string>(), {}};
}

microseconds timeIn(const json &value)
{
    return microseconds(value.get<std::int64_t>());
}

Cassette::Segment segmentIn(const json &line)
{
    Cassette::Segment segment;
    for (const auto &cost : line.at("costs"))
        segment.costs.push_back(timeIn(cost));
    for (const auto &interim : line.at("interims"))
        segment.interims.emplace_back(interim.at(0).get<std::size_t>(), interim.at(1).get<std::string>());
    segment.text = line.at("final").get<std::string>();
    segment.cost = timeIn(line.at("cost"));
    segment.error = errorIn(line);
    return segment;
}

Cassette::Answer answerIn(const json &line)
{
    Cassette::Answer answer;
    answer.asked = line.at("asked").get<std::string>();
    answer.endsIn = std::chrono::seconds(line.at("ends_in").get<std::int64_t>());
    for (const auto &event : line.at("events")) {
        const auto &kind = event.at(1).get_ref<const std::string &>();
        if (kind == "text")
            answer.events.push_back({timeIn(event.at(0)), TextDelta{event.at(2).get<std::string>()}});
        else if (kind == "end")
            answer.events.push_back({timeIn(event.at(0)), EndCall{event.at(2).get<bool>()}});
        else if (kind == "use")
            answer.events.push_back({timeIn(event.at(0)), TokenUsage{event.at(2).get<int>(), event.at(3).get<int>()}});
    }
    answer.cost = timeIn(line.at("cost"));
    answer.error = errorIn(line);
    return answer;
}

Result<Cassette::Speech> speechIn(const json &line)
{
    Cassette::Speech speech;
    speech.text = line.at("text").get<std::string>();
    for (const auto &chunk : line.at("chunks")) {
        auto samples = samplesOf(chunk.at(1).get_ref<const std::string &>());
        if (!samples)
            return fail(samples.error());
        speech.chunks.push_back({timeIn(chunk.at(0)), std::move(*samples)});
    }
    speech.cost = timeIn(line.at("cost"));
    speech.error = errorIn(line);
    return speech;
}

} // namespace

Result<Cassette> Cassette::read(std::string_view lines)
{
    Cassette cassette;
    for (int number = 1; !lines.empty(); ++number) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto text = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (text.empty())
            continue;
        const auto bad = [number](const char *what) {
            return fail(ErrorCode::Corrupt, "cassette line " + std::to_string(number) + ": " + what);
        };
        try { // the JSON library's way to say that a value is missing or of another type
            const auto line = json::parse(text);
            const auto engine = line.at("engine").get<std::string>();
            if (engine == "stt") {
                cassette.m_segments.push_back(segmentIn(line));
            } else if (engine == "llm") {
                cassette.m_answers.push_back(answerIn(line));
            } else if (engine == "tts") {
                auto speech = speechIn(line);
                if (!speech)
                    return bad("samples are damaged");
                cassette.m_speeches.push_back(std::move(*speech));
            }
        } catch (const json::exception &) {
            return bad("not a record of an engine");
        }
    }
    return cassette;
}

std::unique_ptr<SpeechToText> Cassette::speechToText() const
{
    return std::make_unique<CassetteSpeechToText>(m_segments);
}

std::unique_ptr<LanguageModel> Cassette::languageModel() const
{
    return std::make_unique<CassetteLanguageModel>(m_answers);
}

std::unique_ptr<TextToSpeech> Cassette::textToSpeech() const
{
    return std::make_unique<CassetteTextToSpeech>(m_speeches);
}

} // namespace sb::voice
