#pragma once

#include "tests/support/EventLog.h"
#include "tests/support/ScriptedEngines.h"
#include "voice/session/VirtualSession.h"

#include <QTest>

namespace sb::voice::scripted {

/// Both tracks of a call, as the recorder gets them.
struct Tracks
{
    std::vector<float> caller;
    std::vector<float> agent;
};

class TrackTap final : public RecordingTap
{
public:
    explicit TrackTap(std::shared_ptr<Tracks> tracks) : m_tracks(std::move(tracks)) {}
    void take(const AudioFrame &caller, const AudioFrame &agent) override
    {
        m_tracks->caller.insert(m_tracks->caller.end(), caller.begin(), caller.end());
        m_tracks->agent.insert(m_tracks->agent.end(), agent.begin(), agent.end());
    }

private:
    std::shared_ptr<Tracks> m_tracks;
};

/// A call of a virtual-time session with scripted engines: fill in, run, look at the log.
struct Call
{
    SessionConfig config;
    std::vector<float> caller;
    std::unique_ptr<Recognizer> ears = std::make_unique<Recognizer>(std::vector<Recognizer::Line>{});
    std::unique_ptr<Model> mind = std::make_unique<Model>(std::map<std::string, Model::Reply>{});
    std::unique_ptr<Voice> mouth = std::make_unique<Voice>();
    std::unique_ptr<VoiceActivityDetector> detector = std::make_unique<EnergyDetector>();
    Mixer::Track background;

    EventLog log;
    std::shared_ptr<Tracks> tracks = std::make_shared<Tracks>();
    std::unique_ptr<VirtualSession> session;

    Call() { config.echoCancelling = false; }
    Call &says(std::vector<Recognizer::Line> lines)
    {
        ears = std::make_unique<Recognizer>(std::move(lines));
        return *this;
    }
    Call &answers(std::map<std::string, Model::Reply> replies)
    {
        mind = std::make_unique<Model>(std::move(replies));
        return *this;
    }
    VirtualSession &open()
    {
        SessionParts parts;
        parts.speechToText = std::move(ears);
        parts.languageModel = std::move(mind);
        parts.textToSpeech = std::move(mouth);
        parts.detector = std::move(detector);
        parts.background = background;
        parts.recording = std::make_unique<TrackTap>(tracks);
        parts.feed = std::make_unique<SampleFeed>(caller);
        session = std::make_unique<VirtualSession>(config, std::move(parts),
                                                   [this](const SessionEvent &event) { log.add(event); });
        return *session;
    }
    Call &run()
    {
        open().run();
        return *this;
    }
    EndReason endReason() const { return log.all<SessionEnded>().at(0).reason; }
    CallTime length() const { return log.all<SessionEnded>().at(0).length; }
};

/// Lines one below the other, for QCOMPARE's message.
inline QString joined(const std::vector<std::string> &lines)
{
    std::string all;
    for (const auto &line : lines)
        all += line + "\n";
    return QString::fromStdString(all);
}

} // namespace sb::voice::scripted
