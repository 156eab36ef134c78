#pragma once

#include "voice/session/SessionParts.h"

#include <string_view>

namespace sb::voice {

/// What the engines of a recorded call answered and when; see CassetteRecorder for the lines. Its engines answer the
/// same after the same time, so that a replay in virtual time goes the same way each time, offline.
///
/// The recogniser answers by order: the n-th segment of the replay has the n-th text. The model answers by the caller's
/// last line and the voice by the sentence: of several recorded answers to the same question each is used once, and the
/// last one again when they run out. What was never recorded is Unavailable, so a changed agent is replayed with the
/// recorded recogniser and the engines under test.
class Cassette
{
public:
    struct Event
    {
        std::chrono::microseconds at{};
        ModelEvent what;
    };
    struct Chunk
    {
        std::chrono::microseconds at{};
        std::vector<float> samples;
    };
    struct Segment
    {
        std::vector<std::chrono::microseconds> costs;              ///< of each accept
        std::vector<std::pair<std::size_t, std::string>> interims; ///< number of the accept, text
        std::string text;
        std::chrono::microseconds cost{}; ///< of finish
        std::optional<Error> error;
    };
    struct Answer
    {
        std::string asked;
        std::chrono::seconds endsIn{0};
        std::vector<Event> events;
        std::chrono::microseconds cost{};
        std::optional<Error> error;
    };
    struct Speech
    {
        std::string text;
        std::vector<Chunk> chunks;
        std::chrono::microseconds cost{};
        std::optional<Error> error;
    };

    /// \p lines one JSON object each; a damaged one is Corrupt and named by its number, from 1.
    static Result<Cassette> read(std::string_view lines);

    std::unique_ptr<SpeechToText> speechToText() const;
    std::unique_ptr<LanguageModel> languageModel() const;
    std::unique_ptr<TextToSpeech> textToSpeech() const;

    const std::vector<Segment> &segments() const { return m_segments; }
    const std::vector<Answer> &answers() const { return m_answers; }
    const std::vector<Speech> &speeches() const { return m_speeches; }

private:
    std::vector<Segment> m_segments;
    std::vector<Answer> m_answers;
    std::vector<Speech> m_speeches;
};

} // namespace sb::voice
