#include "voice/turn/TextCompleteness.h"

#include <algorithm>
#include <array>

namespace sb::voice {
namespace {

template <std::size_t N>
bool oneOf(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

// After these, somebody who stops has not finished.
constexpr auto kAsksForMore = std::to_array<std::string_view>(
    {"a",    "an",    "the",     "and",    "or",     "but",     "because", "so",     "if",      "when",    "while",
     "that", "than",  "then",    "as",     "like",   "my",      "your",    "his",    "her",     "our",     "their",
     "its",  "to",    "for",     "from",   "with",   "without", "at",      "by",     "of",      "in",      "on",
     "into", "about", "between", "until",  "before", "after",   "under",   "over",   "around",  "per",     "is",
     "are",  "was",   "were",    "be",     "am",     "i'm",     "im",      "it's",   "that's",  "there's", "i'd",
     "i'll", "i've",  "we're",   "we'd",   "will",   "would",   "could",   "should", "can",     "may",     "might",
     "must", "do",    "does",    "did",    "have",   "has",     "had",     "want",   "need",    "wanted",  "like",
     "get",  "got",   "very",    "really", "i",      "we",      "he",      "she",    "they",    "um",      "uh",
     "er",   "hmm",   "erm",     "well",   "also",   "maybe",   "what",    "which",  "who",     "whose",   "where",
     "how",  "why",   "let",     "let's",  "please", "some",    "any",     "every",  "another", "और",      "या",
     "लेकिन", "मगर",   "क्योंकि",   "तो",     "कि",     "अगर",     "जब",      "का",     "की",      "के",       "को",
     "में",    "से",     "पर",      "मेरा",    "मेरी",    "मेरे",      "आपका",    "आपकी",   "एक",      "मुझे",      "मैं"});

// Words of the list above that may well end an answer when they stand at the end of enough others.
constexpr auto kMayEnd = std::to_array<std::string_view>(
    {"that", "like",  "her",  "please", "do",   "can",   "did",    "does",  "have", "are",  "is",     "on",    "in",
     "over", "about", "for",  "then",   "so",   "well",  "also",   "maybe", "any",  "some", "before", "after", "around",
     "get",  "need",  "want", "you",    "will", "would", "should", "could", "am",   "was",  "has"});

constexpr auto kClosing = std::to_array<std::string_view>(
    {"yes",   "no",      "yeah",    "yep",     "nope",  "nah",     "okay",  "ok", "sure",
     "right", "correct", "exactly", "thanks",  "bye",   "goodbye", "hello", "hi", "stop",
     "great", "perfect", "fine",    "alright", "never", "nothing", "हाँ",    "हां", "नहीं",
     "जी",    "ठीक",     "धन्यवाद",  "शुक्रिया",  "नमस्ते",  "अलविदा",  "बस"});

constexpr auto kAsking = std::to_array<std::string_view>(
    {"what",  "what's", "whats", "when",  "when's", "where",  "where's", "who",  "who's", "whose",
     "which", "why",    "how",   "how's", "can",    "could",  "would",   "will", "do",    "does",
     "did",   "is",     "are",   "am",    "may",    "should", "have",    "has",  "क्या",   "कब",
     "कहाँ",   "कैसे",     "कौन",   "कितना", "कितने",   "कितनी",  "क्यों"});

constexpr auto kRequesting = std::to_array<std::string_view>(
    {"want", "need",    "like",   "looking", "book",  "tell", "give", "send", "cancel", "change",   "make",
     "call", "help",    "show",   "check",   "speak", "talk", "know", "ask",  "order",  "move",     "put",
     "take", "explain", "repeat", "say",     "find",  "pay",  "buy",  "get",  "have",   "schedule", "transfer"});

constexpr auto kSaying = std::to_array<std::string_view>({"tell", "show", "give", "send", "let", "bring"});
constexpr auto kMaking = std::to_array<std::string_view>({"get", "make", "find", "change", "book", "order", "cancel"});

constexpr auto kOpenVerbs =
    std::to_array<std::string_view>({"bring", "wear", "wait", "come", "go", "start", "leave", "expect", "eat", "drink",
                                     "sign", "prepare", "park", "stay", "register", "apply", "use"});

constexpr auto kHindiVerbEnd = std::to_array<std::string_view>(
    {"है",    "हैं",     "हूँ",    "हूं",   "था", "थी",   "थे",    "चाहिए", "दीजिए", "दो",  "बताइए",
     "बताओ", "कीजिए", "करना", "गया", "गई", "होगा", "होगी", "सकता",  "सकते",   "सकती"});

constexpr auto kDigits = std::to_array<std::string_view>(
    {"zero",   "oh",  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double",
     "triple", "शून्य", "दो",  "तीन", "चार",   "पाँच",  "पांच",  "छह",  "सात",   "आठ",    "नौ"});

bool isNumber(std::string_view word)
{
    const bool digits =
        !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits || oneOf(word, kDigits);
}

std::size_t digitsAtEnd(const std::vector<std::string> &words)
{
    std::size_t count = 0;
    for (auto word = words.rbegin(); word != words.rend() && isNumber(*word); ++word)
        count += (*word)[0] >= '0' && (*word)[0] <= '9' ? word->size() : 1;
    return count;
}

/// "my number is …", "account four two": a number is being read out, digit by digit, and is not long enough yet.
bool isDictating(const std::vector<std::string> &words)
{
    const auto digits = digitsAtEnd(words);
    if (digits == 0 || digits >= 10)
        return false;
    constexpr auto said =
        std::to_array<std::string_view>({"number", "account", "code", "phone", "id", "zip", "pin", "नंबर"});
    const bool named = std::any_of(words.begin(), words.end(), [&](const auto &word) { return oneOf(word, said); });
    if (named)
        return digits < 4 || (digits > 4 && digits < 7); // four digits may be a code, seven a number
    return digits >= 3 && digits < 7;
}

/// "I would like to know where the clinic is": a question inside, which ends in its verb.
bool asksIndirectly(const std::vector<std::string> &words)
{
    constexpr auto asking = std::to_array<std::string_view>({"what", "when", "where", "who", "which", "why", "how"});
    constexpr auto verbs =
        std::to_array<std::string_view>({"is", "are", "was", "were", "does", "costs", "means", "works", "has", "have"});
    if (words.size() < 4 || !oneOf(words.back(), verbs))
        return false;
    const auto last = words.end() - 2; // at least one word between the question word and the verb
    return std::any_of(words.begin() + 1, last, [&](const auto &word) { return oneOf(word, asking); });
}

bool endsSentence(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '"' || text.back() == '\''))
        text.remove_suffix(1);
    constexpr std::string_view danda = "।";
    return !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == '!' || text.ends_with(danda)) &&
           !text.ends_with("..");
}

bool trailsOff(std::string_view text)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text.ends_with(",") || text.ends_with("..") || text.ends_with("-") || text.ends_with("…") ||
           text.ends_with(":");
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        while (!word.empty() && word.back() == '\'')
            word.pop_back();
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    constexpr std::string_view danda = "।";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (text.substr(at).starts_with(danda)) {
            flush();
            at += danda.size() - 1;
        } else if (c >= 'A' && c <= 'Z') {
            word.push_back(static_cast<char>(c - 'A' + 'a'));
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '\'' && !word.empty()) ||
                   (static_cast<unsigned char>(c) & 0x80U) != 0) {
            word.push_back(c);
        } else {
            flush();
        }
    }
    flush();
    return words;
}

Completeness completenessOf(std::string_view text)
{
    const auto words = wordsOf(text);
    if (words.empty())
        return Completeness::Unsure;
    const auto &last = words.back();
    const auto count = words.size();
    if (trailsOff(text) || isDictating(words))
        return Completeness::Unfinished;
    const bool punctuated = endsSentence(text);

    const bool asking =
        oneOf(words.front(), kAsking) ||
        (count > 2 && (oneOf(words[1], kAsking) || oneOf(words[2], kAsking)) && !oneOf(words.front(), kAsksForMore));
    if (count >= 2 && (text.ends_with("thank you") || text.ends_with("thank you.") ||
                       oneOf(last, std::to_array<std::string_view>({"thanks", "bye", "goodbye", "धन्यवाद", "शुक्रिया"}))))
        return Completeness::Closed;
    constexpr auto subjects = std::to_array<std::string_view>({"i", "you", "we", "they", "he", "she", "it"});
    if (count >= 2 && words[count - 2] == "to" && oneOf(last, kRequesting))
        return Completeness::Unfinished; // "I would like to order": what?
    const bool askingToSpeak = count >= 2 && oneOf(words[count - 2], kSaying) && (last == "me" || last == "us");
    const bool howTo = words.front() == "how" && oneOf(last, kMaking);
    if (!punctuated && (askingToSpeak || howTo))
        return Completeness::Unfinished; // "could you tell me", "how do I get": what?
    // "the cakes that you have"
    const bool relative = count >= 4 && oneOf(words[count - 2], subjects);
    if (relative && oneOf(last, kMayEnd))
        return Completeness::Unsure;
    if (asksIndirectly(words))
        return Completeness::Complete;
    if (oneOf(last, kAsksForMore)) {
        const bool politely = last == "please" && count >= 3;
        const bool stranded = asking && count >= 4 && oneOf(last, kMayEnd);
        if (politely)
            return Completeness::Complete;
        if (!punctuated && !stranded && !(count == 1 && last == "please"))
            return Completeness::Unfinished;
        if (!punctuated)
            return Completeness::Unsure;
    }
    if (count <= 2 && oneOf(words.front(), kClosing))
        return Completeness::Closed;
    if (oneOf(last, kHindiVerbEnd) && count >= 3)
        return Completeness::Complete;
    if (punctuated)
        return count >= 3 || text.find('?') != std::string_view::npos ? Completeness::Complete : Completeness::Unsure;
    if (asking && count >= 4) // "what should I bring" is whole, but often goes on: "… to my appointment"
        return oneOf(last, kRequesting) || oneOf(last, kOpenVerbs) ? Completeness::Unsure : Completeness::Complete;
    if (asking)
        return Completeness::Fragment;
    if (count <= 2)
        return Completeness::Fragment;
    const bool requesting =
        std::any_of(words.begin(), words.end() - 1, [](const auto &word) { return oneOf(word, kRequesting); });
    if (requesting && count >= 5)
        return Completeness::Complete;
    return Completeness::Unsure;
}

} // namespace sb::voice
