#pragma once

#include "voice/replay/Cassette.h"

namespace sb::voice {

// The engines that a Cassette gives out. Each states its recorded time as its cost.

class CassetteSpeechToText final : public SpeechToText, public StatedCost
{
public:
    explicit CassetteSpeechToText(std::vector<Cassette::Segment> segments) : m_segments(std::move(segments)) {}
    Result<> begin() override;
    Result<std::optional<std::string>> accept(Samples samples) override;
    Result<std::string> finish() override;
    std::chrono::microseconds spent() const override { return m_spent; }

private:
    std::vector<Cassette::Segment> m_segments;
    std::size_t m_segment = 0;
    std::size_t m_accepted = 0;
    std::size_t m_interim = 0;
    std::chrono::microseconds m_spent{0};
};

class CassetteLanguageModel final : public LanguageModel, public StatedCost
{
public:
    explicit CassetteLanguageModel(std::vector<Cassette::Answer> answers)
        : m_answers(std::move(answers)), m_used(m_answers.size())
    {}
    Result<> answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit) override;
    std::chrono::microseconds spent() const override { return m_spent; }

private:
    std::vector<Cassette::Answer> m_answers;
    std::vector<bool> m_used;
    std::chrono::microseconds m_spent{0};
};

class CassetteTextToSpeech final : public TextToSpeech, public StatedCost
{
public:
    explicit CassetteTextToSpeech(std::vector<Cassette::Speech> speeches)
        : m_speeches(std::move(speeches)), m_used(m_speeches.size())
    {}
    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override;
    std::chrono::microseconds spent() const override { return m_spent; }

private:
    std::vector<Cassette::Speech> m_speeches;
    std::vector<bool> m_used;
    std::chrono::microseconds m_spent{0};
};

} // namespace sb::voice
