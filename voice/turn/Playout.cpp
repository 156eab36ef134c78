#include "voice/turn/Playout.h"

#include "voice/frames/Voicing.h"

#include <algorithm>

namespace sb::voice {
namespace {

constexpr std::size_t kSamplesPerCharacter = kSampleRate / 14;

std::size_t keptSilence(std::uint32_t ordinal)
{
    constexpr std::size_t later = kSampleRate * 80 / 1000;
    return ordinal == 0 ? 0 : later;
}

} // namespace

void Playout::append(Spoken &sentence, const std::vector<float> &samples)
{
    if (sentence.trimmed) {
        sentence.samples.insert(sentence.samples.end(), samples.begin(), samples.end());
        return;
    }
    auto &arriving = sentence.arriving;
    arriving.insert(arriving.end(), samples.begin(), samples.end());
    std::size_t silent = 0;
    while (silent + Voicing::kBlock <= arriving.size() &&
           decibels(rootMeanSquare(Samples(arriving).subspan(silent, Voicing::kBlock))) < Voicing::kQuiet)
        silent += Voicing::kBlock;
    if (silent + Voicing::kBlock > arriving.size() && !sentence.whole)
        return; // nothing but silence so far
    const auto kept = std::min(silent, keptSilence(sentence.ordinal));
    sentence.samples.assign(arriving.begin() + static_cast<std::ptrdiff_t>(silent - kept), arriving.end());
    arriving.clear();
    sentence.trimmed = true;
}

void Playout::process(Frame frame, const Output &out)
{
    const auto find = [this](std::uint32_t ordinal) {
        return std::find_if(m_sentences.begin(), m_sentences.end(),
                            [ordinal](const Spoken &sentence) { return sentence.ordinal == ordinal; });
    };
    if (std::holds_alternative<Interrupted>(frame.payload)) {
        clear();
    } else if (auto *sentence = std::get_if<Sentence>(&frame.payload)) {
        Spoken spoken;
        spoken.ordinal = sentence->ordinal;
        spoken.text = std::move(sentence->text);
        m_sentences.push_back(std::move(spoken));
    } else if (const auto *chunk = std::get_if<SpeechChunk>(&frame.payload)) {
        if (const auto found = find(chunk->ordinal); found != m_sentences.end())
            append(*found, chunk->samples);
    } else if (const auto *ended = std::get_if<SentenceEnded>(&frame.payload)) {
        if (const auto found = find(ended->ordinal); found != m_sentences.end()) {
            found->whole = true;
            append(*found, {});
        }
    } else if (std::holds_alternative<AnswerEnded>(frame.payload)) {
        m_whole = true;
    }
    out(std::move(frame));
}

void Playout::clear()
{
    std::vector<float> tail;
    if (m_open && m_begun && !m_held) {
        tail.resize(kFadeSamples);
        tail.resize(take(tail));
        for (std::size_t i = 0; i < tail.size(); ++i)
            tail[i] *= 1.0F - static_cast<float>(i + 1) / static_cast<float>(kFadeSamples);
    }
    *this = Playout();
    m_tail = std::move(tail);
}

void Playout::hold()
{
    if (m_held)
        return;
    m_held = true;
    m_rise = 0;
    m_fade = m_begun ? kFadeSamples : 0;
}

void Playout::resume()
{
    if (!m_held)
        return;
    m_held = false;
    m_fade = 0;
    m_rise = kRiseSamples;
}

void Playout::playFirst(std::vector<float> samples)
{
    if (!m_begun) {
        m_first = std::move(samples);
        m_firstPlayed = 0;
    }
}

/// Moves up to out.size() samples of the current turn into \p out; fewer when no more are there yet.
std::size_t Playout::take(std::span<float> out)
{
    std::size_t count = 0;
    while (count < out.size() && m_firstPlayed < m_first.size())
        out[count++] = m_first[m_firstPlayed++];
    while (count < out.size() && m_current < m_sentences.size()) {
        auto &sentence = m_sentences[m_current];
        const auto length = std::min(out.size() - count, sentence.samples.size() - sentence.played);
        std::copy_n(sentence.samples.begin() + static_cast<std::ptrdiff_t>(sentence.played), length,
                    out.begin() + static_cast<std::ptrdiff_t>(count));
        sentence.played += length;
        count += length;
        if (sentence.played < sentence.samples.size())
            break;
        if (!sentence.whole)
            break; // the engine is slower than the voice: a gap
        ++m_current;
    }
    return count;
}

void Playout::pull(AudioFrame &out)
{
    out.fill(0);
    const auto tail = std::min(out.size(), m_tail.size() - m_tailPlayed);
    std::copy_n(m_tail.begin() + static_cast<std::ptrdiff_t>(m_tailPlayed), tail, out.begin());
    m_tailPlayed += tail;
    if (!m_open || tail > 0)
        return;
    if (m_held) {
        const auto count = take(std::span(out).first(std::min(out.size(), m_fade)));
        for (std::size_t i = 0; i < count; ++i)
            out[i] *= static_cast<float>(m_fade - i) / static_cast<float>(kFadeSamples);
        m_fade -= std::min(m_fade, out.size());
        return;
    }
    const auto count = take(out);
    m_begun = m_begun || count > 0;
    for (std::size_t i = 0; i < count && m_rise > 0; ++i, --m_rise)
        out[i] *= 1.0F - static_cast<float>(m_rise) / static_cast<float>(kRiseSamples);
}

bool Playout::hasEnded() const
{
    return m_open && m_whole && m_current >= m_sentences.size() && m_firstPlayed >= m_first.size();
}

std::string Playout::text() const
{
    std::string all;
    for (const auto &sentence : m_sentences)
        all += (all.empty() ? "" : " ") + sentence.text;
    return all;
}

std::size_t Playout::heardLength(const Spoken &sentence) const
{
    if (sentence.whole && sentence.played >= sentence.samples.size())
        return sentence.samples.empty() ? 0 : sentence.text.size(); // no samples: the engine failed
    const auto total = sentence.whole ? sentence.samples.size()
                                      : std::max(sentence.samples.size(), sentence.text.size() * kSamplesPerCharacter);
    if (total == 0 || sentence.played == 0)
        return 0;
    const auto reached = sentence.text.size() * sentence.played / total;
    if (reached >= sentence.text.size())
        return sentence.text.size();
    const auto blank = sentence.text.rfind(' ', reached); // the word in progress does not count
    return blank == std::string::npos ? 0 : blank;
}

std::string Playout::heard() const
{
    std::string all;
    for (const auto &sentence : m_sentences) {
        const auto length = heardLength(sentence);
        if (length > 0)
            all += (all.empty() ? "" : " ") + sentence.text.substr(0, length);
    }
    return all;
}

std::string Playout::unheard() const
{
    std::string rest;
    for (const auto &sentence : m_sentences) {
        auto text = sentence.text.substr(heardLength(sentence));
        text.erase(0, std::min(text.size(), text.find_first_not_of(' ')));
        if (!text.empty())
            rest += (rest.empty() ? "" : " ") + text;
    }
    return rest;
}

} // namespace sb::voice
