#pragma once

#include "voice/frames/Pipeline.h"

namespace sb::voice {

/// Joins the model's pieces of text into things that can be spoken by themselves.
/// A sentence ends at . ! ? … । 。 or a line break that is followed by a blank; not after an abbreviation, an initial,
/// a list number or inside a decimal. The first piece of a turn may already end at a comma, semicolon, colon or dash
/// behind at least three words, because the caller is waiting for it; later ones are whole sentences, because they
/// sound better. A sentence of more than 240 bytes is cut at its last comma or blank. Marks of Markdown are not spoken.
/// Thread: pipeline.
class SentenceAggregator final : public Processor
{
public:
    void process(Frame frame, const Output &out) override;

private:
    void emit(TurnId turn, std::size_t length, const Output &out);
    std::size_t boundary() const; ///< length of the first speakable piece of m_text; 0 = none yet

    std::string m_text;
    std::uint32_t m_ordinal = 0;
};

} // namespace sb::voice
