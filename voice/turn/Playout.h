#pragma once

#include "voice/frames/Pipeline.h"

#include <deque>

namespace sb::voice {

/// The agent's mouth: queues the synthesized sentences of the current turn and gives them out in frames of 10 ms.
/// Knows the five verbs: frames are written by process(), open() lets a speculative turn be heard, hold()/resume() stop
/// in place with a fade, `Interrupted` clears (what was sounding fades out over 20 ms), and hasEnded() tells that all
/// was played.
///
/// The heard text is computed from played samples: whole sentences, and of the sentence in progress as many words as
/// its share of played samples holds (while its length is unknown, 14 characters a second are assumed). Leading silence
/// of the first sentence is dropped so that playout adds nothing to the delay; that of later sentences is cut to 80 ms.
/// Thread: pipeline.
class Playout final : public Processor
{
public:
    static constexpr std::size_t kFadeSamples = 320; ///< 20 ms
    static constexpr std::size_t kRiseSamples = 80;  ///< 5 ms, after a hold

    void process(Frame frame, const Output &out) override;

    void open() { m_open = true; }
    bool isOpen() const { return m_open; }
    void hold();
    void resume();
    bool isHeld() const { return m_held; }

    void pull(AudioFrame &out);

    /// A short sound before the answer ("Hm."), not part of the heard text; only while nothing was said yet.
    void playFirst(std::vector<float> samples);

    bool hasEnded() const; ///< the answer is complete and was played, or is empty
    bool hasSentences() const { return !m_sentences.empty(); }
    bool isWhole() const { return m_whole; }
    bool hasBegun() const { return m_begun; }
    std::string text() const;    ///< all that the answer says so far
    std::string heard() const;   ///< what of it was played
    std::string unheard() const; ///< the rest, from the word that was cut

private:
    struct Spoken
    {
        std::uint32_t ordinal = 0;
        std::string text;
        std::vector<float> samples;
        std::vector<float> arriving; ///< leading part that is still silent
        bool trimmed = false;        ///< leading silence is dealt with
        bool whole = false;
        std::size_t played = 0;
    };
    void append(Spoken &sentence, const std::vector<float> &samples);
    std::size_t heardLength(const Spoken &sentence) const;
    std::size_t take(std::span<float> out);
    void clear();

    std::deque<Spoken> m_sentences;
    std::vector<float> m_first;
    std::size_t m_firstPlayed = 0;
    std::size_t m_current = 0; // index of the sentence that is being played
    std::vector<float> m_tail; // fading rest of a cleared turn
    std::size_t m_tailPlayed = 0;
    std::size_t m_fade = 0; // samples of fade-out left while going into a hold
    std::size_t m_rise = 0; // samples of fade-in left after a resume
    bool m_open = false;
    bool m_held = false;
    bool m_whole = false;
    bool m_begun = false;
};

} // namespace sb::voice
