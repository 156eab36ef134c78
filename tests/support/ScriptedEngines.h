#pragma once

#include "voice/detect/VoiceActivityDetector.h"
#include "voice/frames/Voicing.h"
#include "voice/llm/LanguageModel.h"
#include "voice/session/EngineWorker.h"
#include "voice/stt/SpeechToText.h"
#include "voice/tts/TextToSpeech.h"

#include <cmath>
#include <deque>
#include <map>
#include <numbers>
#include <optional>
#include <string>
#include <vector>

/// Engines whose answers and costs are written in the test, so that a dialogue goes the same way each time.
namespace sb::voice::scripted {

using std::chrono::microseconds;
using std::chrono::milliseconds;

/// A vowel-like tone: 140 Hz with harmonics.
inline std::vector<float> tone(milliseconds length, float amplitude = 0.2F, float pitch = 140)
{
    std::vector<float> samples(static_cast<std::size_t>(length.count()) * kSampleRate / 1000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float phase = 2 * std::numbers::pi_v<float> * pitch * static_cast<float>(i) / kSampleRate;
        samples[i] = amplitude * (0.6F * std::sin(phase) + 0.3F * std::sin(2 * phase) + 0.2F * std::sin(3 * phase));
    }
    return samples;
}

/// Hiss, as of a cough; the same each time.
inline std::vector<float> hiss(milliseconds length, float amplitude = 0.2F)
{
    std::vector<float> samples(static_cast<std::size_t>(length.count()) * kSampleRate / 1000);
    std::uint32_t state = 1;
    for (auto &sample : samples) {
        state = state * 1664525U + 1013904223U;
        sample = amplitude * (static_cast<float>(state >> 8U) / 8388608.0F - 1.0F);
    }
    return samples;
}

/// Builds a caller's track: tones where it speaks, silence elsewhere.
class CallerTrack
{
public:
    CallerTrack &silence(milliseconds length)
    {
        m_samples.resize(m_samples.size() + static_cast<std::size_t>(length.count()) * 16);
        return *this;
    }
    CallerTrack &speech(milliseconds length) { return add(tone(length)); }
    CallerTrack &cough(milliseconds length) { return add(hiss(length)); }
    CallerTrack &add(const std::vector<float> &samples)
    {
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        return *this;
    }
    milliseconds length() const { return milliseconds(m_samples.size() / 16); }
    std::vector<float> samples() const { return m_samples; }

private:
    std::vector<float> m_samples;
};

/// Speech is what is louder than −40 dBFS, at once and without hangover.
class EnergyDetector final : public VoiceActivityDetector
{
public:
    float probability(const AudioFrame &frame) override { return decibels(rootMeanSquare(frame)) > -40 ? 0.9F : 0.1F; }
};

/// The n-th segment that is finished has the n-th text, whatever it sounds like; interim texts grow by one word every
/// 200 ms. Segments beyond the script are empty.
class Recognizer final : public SpeechToText, public StatedCost
{
public:
    struct Line
    {
        std::string text;
        microseconds cost = milliseconds(40); ///< of finish()
    };
    explicit Recognizer(std::vector<Line> lines) : m_lines(lines.begin(), lines.end()) {}
    std::optional<std::size_t> failFrom; ///< segments from this one on fail

    Result<> begin() override
    {
        m_fed = 0;
        m_told = 0;
        return broken() ? Result<>(fail(ErrorCode::Unavailable, "scripted")) : Result<>();
    }
    Result<std::optional<std::string>> accept(Samples samples) override
    {
        m_spent += microseconds(200);
        m_fed += samples.size();
        if (broken())
            return fail(ErrorCode::Unavailable, "scripted");
        const auto words = m_fed / (kSampleRate / 5);
        if (m_lines.empty() || words == m_told)
            return std::nullopt;
        m_told = words;
        const auto &text = m_lines.front().text;
        std::size_t end = 0;
        for (std::size_t i = 0; i < words && end < text.size(); ++i)
            end = std::min(text.size(), text.find(' ', end + 1));
        return text.substr(0, end);
    }
    Result<std::string> finish() override
    {
        ++m_segment;
        if (failFrom && m_segment > *failFrom)
            return fail(ErrorCode::Unavailable, "scripted");
        if (m_lines.empty())
            return std::string();
        const auto line = m_lines.front();
        m_lines.pop_front();
        m_spent += line.cost;
        return line.text;
    }
    microseconds spent() const override { return m_spent; }

private:
    bool broken() const { return failFrom && m_segment >= *failFrom; }

    std::deque<Line> m_lines;
    std::size_t m_fed = 0;
    std::size_t m_told = 0;
    std::size_t m_segment = 0;
    microseconds m_spent{0};
};

/// Answers by what the caller said last; unknown words get "I see.". Tells what it was asked.
class Model final : public LanguageModel, public StatedCost
{
public:
    struct Reply
    {
        std::string text;
        microseconds firstToken = milliseconds(60);
        microseconds perWord = milliseconds(5);
        std::optional<EndCall> end;
        std::optional<Error> error;
        bool silent = false; ///< never answers
    };
    explicit Model(std::map<std::string, Reply> replies) : m_replies(std::move(replies)) {}
    std::shared_ptr<std::vector<ModelRequest>> asked = std::make_shared<std::vector<ModelRequest>>();

    Result<> answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit) override
    {
        asked->push_back(request);
        const auto key = request.callEndsIn.count() > 0 ? std::string("<ends>")
                         : request.history.empty()      ? std::string()
                                                        : request.history.back().text;
        const auto found = m_replies.find(key);
        const Reply reply = found == m_replies.end() ? Reply{"I see."} : found->second;
        m_spent += reply.silent ? std::chrono::hours(1) : reply.firstToken;
        if (reply.error)
            return fail(*reply.error);
        for (std::size_t at = 0; at < reply.text.size() && !cancel.isCancelled();) {
            const auto end = std::min(reply.text.size(), reply.text.find(' ', at + 1));
            emit(TextDelta{reply.text.substr(at, end - at)});
            m_spent += reply.perWord;
            at = end;
        }
        if (reply.end)
            emit(*reply.end);
        return {};
    }
    microseconds spent() const override { return m_spent; }

private:
    std::map<std::string, Reply> m_replies;
    microseconds m_spent{0};
};

/// Speaks 60 ms of tone a character, in chunks of 100 ms, after 50 ms of silence as real voices have; the first chunk
/// costs 20 ms, each further one 2 ms.
class Voice final : public TextToSpeech, public StatedCost
{
public:
    explicit Voice(float amplitude = 0.3F) : m_amplitude(amplitude) {}
    std::string failOn; ///< a sentence holding this text fails
    std::shared_ptr<std::vector<SpeechRequest>> asked = std::make_shared<std::vector<SpeechRequest>>();

    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override
    {
        asked->push_back(request);
        m_spent += milliseconds(20);
        if (!failOn.empty() && request.text.find(failOn) != std::string::npos)
            return fail(ErrorCode::Unavailable, "scripted");
        std::vector<float> samples(50 * 16);
        const auto sound = tone(milliseconds(60 * request.text.size()), m_amplitude, 210);
        samples.insert(samples.end(), sound.begin(), sound.end());
        for (std::size_t at = 0; at < samples.size() && !cancel.isCancelled(); at += 1600) {
            emit(Samples(samples).subspan(at, std::min<std::size_t>(1600, samples.size() - at)));
            m_spent += milliseconds(2);
        }
        return {};
    }
    microseconds spent() const override { return m_spent; }

private:
    float m_amplitude;
    microseconds m_spent{0};
};

} // namespace sb::voice::scripted
