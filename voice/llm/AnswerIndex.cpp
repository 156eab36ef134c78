#include "voice/llm/AnswerIndex.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <span>

namespace sb::voice {
namespace {

constexpr std::array<std::string_view, 120> kEmptyWords{
    "a",       "an",    "the",  "is",       "are",   "am",    "was",   "be",     "do",     "does",   "did",   "you",
    "your",    "yours", "i",    "my",       "me",    "we",    "our",   "us",     "it",     "its",    "to",    "of",
    "for",     "in",    "on",   "at",       "and",   "or",    "but",   "so",     "if",     "then",   "that",  "this",
    "there",   "here",  "with", "can",      "could", "would", "will",  "shall",  "should", "may",    "might", "please",
    "tell",    "know",  "want", "like",     "need",  "have",  "has",   "had",    "get",    "got",    "any",   "some",
    "what",    "which", "who",  "how",      "about", "just",  "also",  "too",    "very",   "really", "okay",  "ok",
    "yes",     "no",    "not",  "hello",    "hi",    "hey",   "thank", "thanks", "sorry",  "well",   "um",    "uh",
    "let",     "say",   "ask",  "question", "from",  "by",    "as",    "they",   "them",   "their",  "he",    "she",
    "because", "i'm",   "i'd",  "let's",    "है",     "हैं",     "हो",    "क्या",    "आप",     "आपकी",   "आपका",  "की",
    "का",      "के",     "में",    "से",        "को",    "पर",    "और",    "मैं",      "मुझे",     "हूँ",      "जी"};

/// Each group counts as its first word. Callers and prompts of service trades: hours, money, place, booking, goods.
struct Group
{
    std::string_view words;
};
constexpr std::array<Group, 27> kGroups{{{"cost price fee charge rate expensive cheap pricing tariff"},
                                         {"hours open opening close closing closed time timing when schedule shut"},
                                         {"address location located situated directions street find reach"},
                                         {"phone telephone number contact mobile"},
                                         {"booking book appointment reserve reservation slot"},
                                         {"cancel cancellation cancelled"},
                                         {"pay payment card cash credit debit upi"},
                                         {"delivery deliver delivered ship shipping courier"},
                                         {"return refund exchange"},
                                         {"child children kid kids son daughter baby toddler"},
                                         {"doctor dentist physician dr doctors dentists"},
                                         {"parking park garage car"},
                                         {"pain hurt hurts ache emergency urgent toothache"},
                                         {"vegetarian vegan veg"},
                                         {"duration minutes minute long takes take lasts"},
                                         {"insurance insured insurer cover"},
                                         {"breakfast lunch dinner meal menu food eat"},
                                         {"wifi internet wireless"},
                                         {"pet dog cat animal pets"},
                                         {"discount offer deal coupon sale"},
                                         {"warranty guarantee"},
                                         {"repair fix broken mend"},
                                         {"loan credit-line emi instalment installment"},
                                         {"kaam समय घंटे खुला खुलते खुले बंद कब"},
                                         {"दाम कीमत शुल्क कितना कितने पैसे फीस"},
                                         {"पता कहाँ कहां जगह स्थान"},
                                         {"staff team people employees"}}};

struct Turn
{
    std::string_view said;
    std::string_view meant;
};
constexpr std::array<Turn, 10> kTurns{{{"how much", " cost "},
                                       {"how long", " duration "},
                                       {"what time", " hours "},
                                       {"money back", " refund "},
                                       {"how do i get", " address "},
                                       {"a m", " "},
                                       {"p m", " "},
                                       {"opening hours", " hours "},
                                       {"good morning", " "},
                                       {"good bye", " "}}};

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'' || (c & 0x80) != 0;
}

std::string stem(std::string word)
{
    if ((word.front() & 0x80) != 0)
        return word;
    if (word.ends_with("'s"))
        word.resize(word.size() - 2);
    std::erase(word, '\'');
    const auto cut = [&word](std::string_view ending, std::size_t least) {
        if (word.size() < least + ending.size() || !word.ends_with(ending))
            return false;
        word.resize(word.size() - ending.size());
        return true;
    };
    if (cut("ies", 2))
        return word + 'y';
    if (!word.ends_with("ss") && !word.ends_with("us"))
        cut("s", 3);
    if (cut("ing", 3) || cut("ed", 3)) {
        if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != 'l' && word.back() != 's')
            word.pop_back();
    }
    if (word.size() > 3 && word.back() == 'e')
        word.pop_back();
    return word;
}

const std::map<std::string, std::string, std::less<>> &synonyms()
{
    static const auto table = [] {
        std::map<std::string, std::string, std::less<>> made;
        for (const auto &group : kGroups) {
            const auto words = plainWords(group.words);
            for (const auto &word : words)
                made.emplace(stem(word), stem(words.front()));
        }
        return made;
    }();
    return table;
}

/// How a word sounds, roughly: classes of its consonants. Recognisers mistake within a class.
std::string sound(std::string_view word)
{
    constexpr std::string_view kLetters = "bpdtgkcqfvszxjmnlr";
    constexpr std::string_view kClasses = "BBTTKKKKFFSSSSNNLR";
    std::string key;
    for (const char c : word) {
        const auto at = kLetters.find(c);
        if (at != kLetters.npos && (key.empty() || key.back() != kClasses[at]))
            key.push_back(kClasses[at]);
    }
    return key;
}

double likeness(const std::string &one, const std::string &other)
{
    if (one == other)
        return 1.0;
    if (one.size() < 4 || other.size() < 4 || (one.front() & 0x80) != 0)
        return 0.0;
    // One is the beginning of the other: "appoint", "appointment".
    const auto shorter = std::min(one.size(), other.size());
    if (shorter >= 5 && one.compare(0, shorter, other, 0, shorter) == 0)
        return 0.85;
    const auto key = sound(one);
    return key.size() >= 3 && key == sound(other) ? 0.6 : 0.0;
}

double best(const std::string &term, const std::vector<std::string> &terms)
{
    double found = 0;
    for (const auto &each : terms)
        found = std::max(found, likeness(term, each));
    return found;
}

} // namespace

std::vector<std::string> plainWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        // The danda ends a Hindi sentence; it is no part of its last word.
        if (text.substr(i).starts_with("।")) {
            i += std::string_view("।").size() - 1;
        } else if (i < text.size() && isWordByte(text[i])) {
            word.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(text[i]))));
            continue;
        }
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    }
    return words;
}

std::vector<std::string> searchTerms(std::string_view text)
{
    std::string joined = " ";
    for (const auto &word : plainWords(text))
        joined += word + ' ';
    for (const auto &turn : kTurns) {
        const std::string said = ' ' + std::string(turn.said) + ' ';
        for (std::size_t at = 0; (at = joined.find(said, at)) != joined.npos;)
            joined.replace(at, said.size(), turn.meant);
    }
    std::vector<std::string> terms;
    for (const auto &word : plainWords(joined)) {
        if (std::ranges::find(kEmptyWords, word) != kEmptyWords.end())
            continue;
        auto term = stem(word);
        if (const auto group = synonyms().find(term); group != synonyms().end())
            term = group->second;
        if (!term.empty() && std::ranges::find(terms, term) == terms.end())
            terms.push_back(std::move(term));
    }
    // "Where" asks for an address only when nothing else is named: "where can I park" does not.
    if (terms.empty() && joined.find(" where ") != joined.npos)
        terms.emplace_back(stem("address"));
    return terms;
}

AnswerIndex::AnswerIndex(const PromptFacts &facts)
{
    for (const auto &entry : facts.entries) {
        Document document{searchTerms(entry.question), searchTerms(entry.answer)};
        std::set<std::string> seen(document.question.begin(), document.question.end());
        seen.insert(document.answer.begin(), document.answer.end());
        for (const auto &term : seen)
            ++m_occurs[term];
        m_documents.push_back(std::move(document));
    }
}

double AnswerIndex::weight(const std::string &term) const
{
    const auto at = m_occurs.find(term);
    const double occurs = at == m_occurs.end() ? 0.0 : at->second;
    return std::log((static_cast<double>(m_documents.size()) + 1.5) / (occurs + 0.5));
}

double AnswerIndex::score(const std::vector<std::string> &said, const Document &document) const
{
    double matched = 0;
    double asked = 0;
    for (const auto &term : said) {
        const double inQuestion = best(term, document.question);
        const double inAnswer = best(term, document.answer) * (document.question.empty() ? 1.0 : 0.6);
        const double share = std::max(inQuestion, inAnswer);
        // A word of no entry is often a mishearing: it counts against all entries alike, and little.
        asked += weight(term) * (m_occurs.contains(term) ? 1.0 : 0.35);
        matched += weight(term) * share * (m_occurs.contains(term) ? 1.0 : 0.8);
    }
    double own = 0;
    const auto &topic = document.question.empty() ? document.answer : document.question;
    for (const auto &term : std::span(topic).first(std::min<std::size_t>(topic.size(), 5)))
        own += weight(term);
    const double whole = 0.65 * asked + 0.35 * std::min(own, asked * 1.5);
    return whole > 0 ? std::min(1.0, matched / whole) : 0.0;
}

std::optional<AnswerIndex::Hit> AnswerIndex::find(std::string_view said) const
{
    const auto terms = searchTerms(said);
    std::optional<Hit> found;
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        const double value = score(terms, m_documents[i]);
        if (value > 0 && (!found || value > found->score))
            found = Hit{i, value};
    }
    return found;
}

} // namespace sb::voice
