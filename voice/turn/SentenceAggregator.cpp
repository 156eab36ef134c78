#include "voice/turn/SentenceAggregator.h"

#include "voice/turn/TextCompleteness.h"

#include <algorithm>
#include <array>

namespace sb::voice {
namespace {

constexpr std::size_t kLongest = 240;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The word that ends before \p end (exclusive), with its inner dots: "e.g", "Dr", "U.S", "3".
std::string_view wordBefore(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && (isLetter(text[begin - 1]) || isDigit(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    return text.substr(begin, end - begin);
}

bool isAbbreviation(std::string_view text, std::size_t dot)
{
    constexpr auto known = std::to_array<std::string_view>(
        {"Mr",  "Mrs", "Ms",     "Dr",   "Prof", "St",  "Jr",  "Sr",   "No",  "vs",  "etc",
         "e.g", "i.e", "approx", "dept", "Inc",  "Ltd", "Co",  "Mt",   "Ave", "Rd",  "Fig",
         "ext", "tel", "a.m",    "p.m",  "Jan",  "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"});
    // "No." before a number only; "etc.", "a.m." and "p.m." may also end a sentence: then a capital follows.
    const auto word = wordBefore(text, dot);
    std::size_t follow = dot + 1;
    while (follow < text.size() && text[follow] == ' ')
        ++follow;
    const char after = follow < text.size() ? text[follow] : '\0';
    if (word == "No")
        return isDigit(after);
    if (word == "etc" || word == "a.m" || word == "p.m" || word == "Co" || word == "Inc" || word == "Ltd")
        return !(after >= 'A' && after <= 'Z');
    if (std::find(known.begin(), known.end(), word) != known.end())
        return true;
    const bool initial = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
    const bool dotted = word.size() >= 3 && word[word.size() - 2] == '.' && isLetter(word.back());
    return initial || dotted;
}

/// "1." at the beginning of a piece is a list number.
bool isListNumber(std::string_view text, std::size_t dot)
{
    return dot > 0 && dot <= 2 && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dot), isDigit);
}

std::string spoken(std::string_view text)
{
    std::string clean;
    for (const char c : text) {
        if (c == '*' || c == '`' || c == '#' || c == '\r')
            continue;
        const char kept = c == '\n' || c == '\t' ? ' ' : c;
        if (kept == ' ' && (clean.empty() || clean.back() == ' '))
            continue;
        clean.push_back(kept);
    }
    while (!clean.empty() && clean.back() == ' ')
        clean.pop_back();
    if (clean.starts_with("- "))
        clean.erase(0, 2);
    return clean;
}

bool isSpeakable(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
    });
}

} // namespace

std::size_t SentenceAggregator::boundary() const
{
    const std::string_view text(m_text);
    std::size_t lastBreak = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool blankFollows = at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\n');
        if (c == '\n' && isSpeakable(text.substr(0, at)))
            return at + 1;
        if (text.substr(at).starts_with("।") || text.substr(at).starts_with("。"))
            return at + 3;
        if ((c == '!' || c == '?') && blankFollows)
            return at + 1;
        if (c == '.' && blankFollows) {
            // what stands behind the blank may decide; wait for it
            const bool undecided = at + 2 >= text.size();
            if (!undecided && !isAbbreviation(text, at) && !isListNumber(text, at))
                return at + 1;
        }
        const bool dash = text.substr(at).starts_with(" – ") || text.substr(at).starts_with(" — ");
        if (((c == ',' || c == ';' || c == ':') && blankFollows) || dash) {
            if (m_ordinal == 0 && wordsOf(text.substr(0, at)).size() >= 3)
                return dash ? at : at + 1;
            lastBreak = at + 1;
        }
        if (at >= kLongest) {
            const auto blank = text.rfind(' ', at);
            return lastBreak > 0 ? lastBreak : blank != std::string_view::npos && blank > 0 ? blank : at;
        }
    }
    return 0;
}

void SentenceAggregator::emit(TurnId turn, std::size_t length, const Output &out)
{
    auto sentence = spoken(std::string_view(m_text).substr(0, length));
    m_text.erase(0, length);
    const auto start = m_text.find_first_not_of(" \n");
    m_text.erase(0, start == std::string::npos ? m_text.size() : start);
    if (isSpeakable(sentence))
        out({turn, Sentence{m_ordinal++, std::move(sentence)}});
}

void SentenceAggregator::process(Frame frame, const Output &out)
{
    if (std::holds_alternative<Interrupted>(frame.payload)) {
        m_text.clear();
        m_ordinal = 0;
    } else if (const auto *chunk = std::get_if<TextChunk>(&frame.payload)) {
        m_text += chunk->text;
        while (const auto length = boundary())
            emit(frame.turn, length, out);
        return;
    } else if (std::holds_alternative<AnswerEnded>(frame.payload)) {
        if (!m_text.empty())
            emit(frame.turn, m_text.size(), out);
        m_ordinal = 0;
    }
    out(std::move(frame));
}

} // namespace sb::voice
