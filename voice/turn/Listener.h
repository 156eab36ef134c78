#pragma once

#include "voice/detect/VoiceActivityDetector.h"
#include "voice/frames/Voicing.h"
#include "voice/session/EngineWorker.h"
#include "voice/stt/SpeechToText.h"
#include "voice/turn/SpeechDetector.h"

#include <deque>

namespace sb::voice {

/// The agent's ears: detects speech in the caller's frames and has it transcribed, segment by segment.
/// A segment opens when speech begins and gets the 300 ms before it as well (but nothing twice), so that no first sound
/// is lost; finishSegment() ends it. The text of a turn is its segments' texts joined by blanks. Thread: pipeline; the
/// engine runs on its worker, whose answers arrive through deliveries.
class Listener
{
public:
    struct Parts
    {
        VoiceActivityDetector &detector;
        SpeechToText &engine;
        EngineWorker &worker;
        float threshold = 0.5F;
    };
    Listener(Parts parts, std::function<void()> textChanged, std::function<void(const Error &)> failed);

    void push(const AudioFrame &frame, CallTime frameStart);

    // What was detected
    const SpeechDetector &speech() const { return m_detector; }
    float probability() const { return m_probability; }
    float level() const { return m_voicing.level(); }    ///< of the last frame, dBFS
    bool sounds() const { return m_sounds; }             ///< the last frame sounds (Voicing)
    CallTime lastVoiced() const { return m_lastVoiced; } ///< end of the last sounding block
    CallTime voiceOnset() const { return m_voiceOnset; } ///< first sounding block after 150 ms without one
    /// Where the silence after the last stretch begins: the last sounding block, but not more than 200 ms before the
    /// detector's last speech frame. Detectors hang over by 60–120 ms; that must not count as speech.
    CallTime voiceEnd() const;

    // What was said
    bool isOpen() const { return m_open; }             ///< a segment is being fed
    bool isWaiting() const;                            ///< a finished segment's text is still to come
    void finishSegment();                              ///< the open segment is whole: transcribe it
    void dropSegment();                                ///< the open segment was not speech: forget it
    void forgetText();                                 ///< a new turn begins; an open segment belongs to it
    std::string text() const;                          ///< final and interim texts of the turn
    CallTime textFinalAt() const { return m_finalAt; } ///< when the last final text came

private:
    struct Segment
    {
        std::uint64_t number = 0;
        std::string text;
        bool isFinal = false;
    };
    void open();
    void feed(const AudioFrame &frame);
    Segment *find(std::uint64_t number);
    void fail(std::uint64_t number, const Error &error); // told once a segment

    static constexpr std::size_t kPreRoll = 30; // frames

    Parts m_parts;
    std::function<void()> m_textChanged;
    std::function<void(const Error &)> m_failed;
    SpeechDetector m_detector;
    Voicing m_voicing;
    float m_probability = 0;
    bool m_sounds = false;
    CallTime m_lastVoiced{};
    CallTime m_voiceOnset{};
    CallTime m_now{};
    CallTime m_finalAt{};
    std::deque<AudioFrame> m_recent; // the last frames, newest last
    std::size_t m_unfed = 0;         // how many of them no segment has had
    std::size_t m_fedOfOpen = 0;     // frames given to the open segment
    bool m_open = false;
    std::uint64_t m_number = 0; // of the open or last segment
    std::uint64_t m_failedNumber = 0;
    std::deque<Segment> m_segments;
};

} // namespace sb::voice
