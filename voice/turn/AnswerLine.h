#pragma once

#include "voice/llm/LanguageModel.h"
#include "voice/turn/Playout.h"
#include "voice/turn/SentenceAggregator.h"
#include "voice/turn/SpeechStage.h"

#include <optional>

namespace sb::voice {

/// The way from a question to sound, one turn at a time:
///
///   LanguageModel (worker) ─► [watch] ─► SentenceAggregator ─► [watch] ─► SpeechStage ─► Playout
///                                                             TextToSpeech (worker) ┘ audio
///
/// begin() raises the TurnId and with it throws away whatever the line still holds. Nothing is heard before
/// playout().open().
/// Thread: pipeline.
class AnswerLine
{
public:
    struct Parts
    {
        LanguageModel &model;
        EngineWorker &modelWorker;
        TextToSpeech &voice;
        EngineWorker &voiceWorker;
        const CallClock &clock;
    };
    struct Hooks
    {
        std::function<void(const Error &)> modelFailed; ///< before a word came; the turn is still open
        std::function<void(const Error &)> problem;     ///< the voice failed, or the model in mid-answer
        std::function<void(EndCall)> endCall;
        std::function<void()> sentence; ///< the text has grown
    };
    /// A model that has not said a word after this time has failed.
    static constexpr std::chrono::seconds kModelPatience{10};

    AnswerLine(const SessionConfig &config, Parts parts, Hooks hooks);

    TurnId begin();                 ///< the next turn; everything older is stale
    void ask(ModelRequest request); ///< enforces request.maxTokens: no answer has more words than tokens
    void say(std::string text);     ///< a whole answer without the model
    void tick();                    ///< looks at the patience

    Playout &playout() { return m_playout; }
    const Playout &playout() const { return m_playout; }
    TurnId turn() const { return m_pipeline.current(); }

    /// When the present turn reached each point.
    struct Times
    {
        std::optional<CallTime> asked, firstToken, firstSentence, firstAudio;
    };
    const Times &times() const { return m_times; }
    bool isAsking() const { return m_asking; }

private:
    /// Sees frames pass and changes nothing: measuring is an observer's job.
    class Watch final : public Processor
    {
    public:
        explicit Watch(std::function<void(const Frame &)> see) : m_see(std::move(see)) {}
        void process(Frame frame, const Output &out) override
        {
            m_see(frame);
            out(std::move(frame));
        }

    private:
        std::function<void(const Frame &)> m_see;
    };
    void see(const Frame &frame);
    void take(TurnId turn, const ModelEvent &event);
    void finish(TurnId turn, const Result<> &answered);

    Parts m_parts;
    Hooks m_hooks;
    Times m_times;
    bool m_asking = false;
    bool m_endingCall = false;
    int m_wordsLeft = 0;
    bool m_inWord = false;
    Watch m_watchText;
    SentenceAggregator m_aggregator;
    Watch m_watchSentences;
    SpeechStage m_speech;
    Playout m_playout;
    Pipeline m_pipeline;
};

} // namespace sb::voice
