#include "voice/stt/LanguageModelBuilder.h"

#include "voice/llm/PromptFacts.h"
#include "voice/stt/SpokenWords.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>

namespace sb::voice {
namespace {

constexpr std::string_view kBegin = "<s>";
constexpr std::string_view kEnd = "</s>";

constexpr std::array<std::string_view, 92> kCourtesy{"yes",
                                                     "no",
                                                     "yes please",
                                                     "no thank you",
                                                     "no thanks",
                                                     "yeah",
                                                     "yep",
                                                     "nope",
                                                     "okay",
                                                     "ok",
                                                     "sure",
                                                     "right",
                                                     "of course",
                                                     "that's right",
                                                     "that is correct",
                                                     "correct",
                                                     "exactly",
                                                     "not really",
                                                     "i don't know",
                                                     "i'm not sure",
                                                     "maybe",
                                                     "hello",
                                                     "hi",
                                                     "hey",
                                                     "hello there",
                                                     "good morning",
                                                     "good afternoon",
                                                     "good evening",
                                                     "how are you",
                                                     "i'm fine thanks",
                                                     "thank you",
                                                     "thank you very much",
                                                     "thanks",
                                                     "thanks a lot",
                                                     "many thanks",
                                                     "great",
                                                     "perfect",
                                                     "great thank you",
                                                     "perfect thank you",
                                                     "okay thank you",
                                                     "okay thanks",
                                                     "that's great",
                                                     "sounds good",
                                                     "wonderful",
                                                     "please",
                                                     "sorry",
                                                     "excuse me",
                                                     "pardon",
                                                     "wait",
                                                     "wait a moment",
                                                     "one moment please",
                                                     "just a second",
                                                     "hold on",
                                                     "stop",
                                                     "can you repeat that",
                                                     "could you repeat that please",
                                                     "please repeat that",
                                                     "say that again please",
                                                     "what did you say",
                                                     "sorry what was that",
                                                     "i didn't understand",
                                                     "i did not catch that",
                                                     "speak slower please",
                                                     "are you a robot",
                                                     "are you a human",
                                                     "are you a real person",
                                                     "am i talking to a machine",
                                                     "who are you",
                                                     "what is your name",
                                                     "who am i speaking to",
                                                     "what can you do",
                                                     "can you help me",
                                                     "i need help",
                                                     "i have a question",
                                                     "i have another question",
                                                     "one more question",
                                                     "one more thing",
                                                     "that's all",
                                                     "that is all",
                                                     "that's everything",
                                                     "nothing else",
                                                     "that will be all",
                                                     "no that's all thank you",
                                                     "that is all thank you",
                                                     "bye",
                                                     "goodbye",
                                                     "good bye",
                                                     "bye bye",
                                                     "thank you goodbye",
                                                     "thanks bye",
                                                     "have a nice day",
                                                     "see you"};

/// Ways to begin a question whose rest is a question of the prompt.
constexpr std::array<std::string_view, 12> kPolite{"",
                                                   "hello",
                                                   "hi",
                                                   "please",
                                                   "and",
                                                   "so",
                                                   "okay",
                                                   "can you tell me",
                                                   "could you tell me",
                                                   "i would like to know",
                                                   "i'd like to know",
                                                   "do you know"};
/// Ways to ask for a topic ("opening hours").
constexpr std::array<std::string_view, 16> kTopic{"what is the",        "what is your",
                                                  "what are your",      "what are the",
                                                  "what's your",        "what about the",
                                                  "what about",         "how about",
                                                  "tell me about",      "tell me about the",
                                                  "tell me about your", "do you have",
                                                  "is there",           "i have a question about",
                                                  "i'm calling about",  "can you tell me about your"};
constexpr std::array<std::string_view, 14> kWish{
    "i want to",       "i would like to", "i'd like to", "i need to", "can i",          "could i",
    "may i",           "can i please",    "how do i",    "how can i", "i'm calling to", "is it possible to",
    "can you help me", "i am trying to"};
constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const auto &word : words) {
        if (!text.empty())
            text += ' ';
        text += word;
    }
    return text;
}

/// "booking an appointment" as a caller wishes it: "book an appointment".
std::string infinitive(std::string_view purpose)
{
    std::string text(purpose);
    const auto end = std::min(text.find(' '), text.size());
    const auto verb = std::string_view(text).substr(0, end);
    if (verb.size() < 6 || !verb.ends_with("ing"))
        return text;
    auto stem = std::string(verb.substr(0, verb.size() - 3));
    const auto isVowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
    const char last = stem.back();
    const bool doubled = last == stem[stem.size() - 2] && last != 'l' && last != 's' && !isVowel(last);
    if (doubled)
        stem.pop_back(); // "cancelling" keeps its l, "planning" does not keep its n
    else if (last == 'g' || last == 'v' || last == 'c' || last == 's' || last == 'u')
        stem += stem.ends_with("ss") ? "" : "e"; // "changing", "receiving", "placing"
    return stem + text.substr(end);
}

/// Counts of the n-grams of one order by their context: context words joined → next word → weight.
using Followers = std::map<std::string, std::map<std::string, double, std::less<>>, std::less<>>;

struct Counts
{
    std::map<std::string, double, std::less<>> unigrams;
    Followers bigrams;
    Followers trigrams;

    void add(const std::vector<std::string> &words, double weight)
    {
        std::string before(kBegin);
        std::string beforeThat;
        const auto next = [&](std::string_view word) {
            unigrams[std::string(word)] += weight;
            bigrams[before][std::string(word)] += weight;
            if (!beforeThat.empty())
                trigrams[beforeThat + ' ' + before][std::string(word)] += weight;
            beforeThat = before;
            before = word;
        };
        for (const auto &word : words)
            next(word);
        next(kEnd);
    }
};

double total(const std::map<std::string, double, std::less<>> &followers)
{
    double sum = 0;
    for (const auto &[word, weight] : followers)
        sum += weight;
    return sum;
}

/// Witten–Bell: P(w|h) = (c(hw) + T(h)·P(w|h')) / (c(h) + T(h)), with T(h) the number of different words after h.
struct Share
{
    double own;     ///< 1 / (c + T): multiplies the count
    double backoff; ///< T / (c + T): multiplies the shorter context's probability

    explicit Share(const std::map<std::string, double, std::less<>> &followers)
    {
        const double count = total(followers);
        const auto types = static_cast<double>(followers.size());
        own = 1.0 / (count + types);
        backoff = types / (count + types);
    }
};

void line(std::string &text, double probability, std::string_view words, double backoff)
{
    std::array<char, 40> number{};
    std::snprintf(number.data(), number.size(), "%.4f ", std::log10(probability));
    text += number.data();
    text += words;
    if (backoff > 0) {
        std::snprintf(number.data(), number.size(), " %.4f", std::log10(backoff));
        text += number.data();
    }
    text += '\n';
}

} // namespace

void LanguageModelBuilder::addSentence(std::string_view sentence, double weight)
{
    auto words = spokenWords(sentence);
    if (words.empty() || weight <= 0)
        return;
    m_vocabulary.insert(words.begin(), words.end());
    m_sentences.push_back({std::move(words), weight});
}

void LanguageModelBuilder::addCommonPhrases()
{
    for (const auto phrase : kCourtesy)
        addSentence(phrase, 2.0);
    // The 4th of May, at half past three; day and month alike, so that no date is preferred.
    for (const auto day : kDays) {
        for (const std::string_view lead : {"", "on ", "this ", "next ", "for ", "are you open on "})
            addSentence(std::string(lead) + std::string(day), 0.2);
        for (const std::string_view time : {" morning", " afternoon", " evening", " at "})
            addSentence(std::string(day) + std::string(time), 0.1);
    }
    for (const std::string_view when : {"today", "tomorrow", "tomorrow morning", "tomorrow afternoon", "tonight",
                                        "this week", "next week", "this weekend", "in the morning", "in the afternoon",
                                        "in the evening", "at noon", "as soon as possible", "any time", "right now"})
        addSentence(when, 0.5);
    for (const auto month : kMonths) {
        for (unsigned day = 1; day <= 31; day += 3) {
            addSentence(std::string(month) + ' ' + std::to_string(day) + "th", 0.02);
            addSentence("the " + std::to_string(day) + "th of " + std::string(month), 0.02);
        }
    }
    for (unsigned hour = 1; hour <= 12; ++hour) {
        const auto name = joined(numberWords(hour));
        for (const std::string_view tail :
             {" o'clock", " thirty", " fifteen", " forty five", " a m", " p m", " in the morning"})
            addSentence("at " + name + std::string(tail), 0.1);
        addSentence("half past " + name, 0.05);
        addSentence("for " + name + " people", 0.1);
    }
    for (unsigned number = 0; number < 100; ++number)
        addSentence(joined(numberWords(number)), 0.1);
    for (unsigned digit = 0; digit < 10; ++digit) {
        for (unsigned next = 0; next < 10; ++next) {
            const auto pair = joined(numberWords(digit)) + ' ' + joined(numberWords(next));
            addSentence(pair + ' ' + joined(numberWords((digit + next) % 10)), 0.03);
        }
    }
    addSentence("my name is", 1.0);
    addSentence("my number is", 1.0);
    addSentence("my date of birth is", 0.5);
    addSentence("it is", 0.5);
}

void LanguageModelBuilder::addAgent(std::string_view systemPrompt, std::string_view greeting)
{
    const auto facts = PromptFacts::read(systemPrompt);
    for (const auto &entry : facts.entries) {
        if (entry.asked) {
            for (const auto lead : kPolite)
                addSentence(std::string(lead) + ' ' + entry.question, lead.empty() ? 6.0 : 0.6);
        } else if (!entry.question.empty()) {
            for (const auto lead : kTopic)
                addSentence(std::string(lead) + ' ' + entry.question, 0.6);
            addSentence(entry.question, 1.0);
        }
        addSentence(entry.answer, 0.4);
    }
    for (const auto &intake : facts.intakes) {
        for (const auto &field : intake.fields)
            addSentence("my " + field + " is", 1.0);
        for (const auto lead : kWish)
            addSentence(std::string(lead) + ' ' + infinitive(intake.purpose), 1.0);
    }
    for (const auto lead : kWish)
        addSentence(lead, 0.3);
    for (const auto lead : kTopic)
        addSentence(lead, 0.3);
    if (!facts.agentName.empty()) {
        addSentence("hello " + facts.agentName, 0.5);
        addSentence("thank you " + facts.agentName, 0.5);
    }
    addSentence(facts.business, 0.5);
    addSentence(greeting, 0.4);

    // EMI, UPI, ATM: the text says by its capitals that they may be spelled.
    std::string word;
    for (const char c : std::string(systemPrompt) + ' ') {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            word.push_back(c);
            continue;
        }
        const bool capitals = std::ranges::all_of(word, [](unsigned char each) { return std::isupper(each) != 0; });
        if (capitals && word.size() >= 2 && word.size() <= 5) {
            for (char &each : word)
                each = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
            if (m_vocabulary.contains(word))
                m_acronyms.insert(word);
        }
        word.clear();
    }
}

std::string LanguageModelBuilder::arpa() const
{
    Counts counts;
    for (const auto &sentence : m_sentences)
        counts.add(sentence.words, sentence.weight);

    const Share base(counts.unigrams);
    const double uniform = 1.0 / static_cast<double>(counts.unigrams.size());
    std::map<std::string, double, std::less<>> unigrams;
    for (const auto &[word, count] : counts.unigrams)
        unigrams[word] = count * base.own + base.backoff * uniform;

    const auto shareOf = [](const Followers &followers, std::string_view context) {
        const auto at = followers.find(context);
        return at == followers.end() ? 0.0 : Share(at->second).backoff;
    };

    std::string ones;
    line(ones, 1e-9, kBegin, shareOf(counts.bigrams, kBegin));
    for (const auto &[word, probability] : unigrams)
        line(ones, probability, word, shareOf(counts.bigrams, word));

    std::string twos;
    std::map<std::string, double, std::less<>> bigrams; ///< "a b" → probability
    for (const auto &[context, followers] : counts.bigrams) {
        const Share share(followers);
        for (const auto &[word, count] : followers) {
            const std::string pair = context + ' ' + word;
            const double probability = count * share.own + share.backoff * unigrams.find(word)->second;
            bigrams[pair] = probability;
            line(twos, probability, pair, word == kEnd ? 0.0 : shareOf(counts.trigrams, pair));
        }
    }

    std::string threes;
    std::size_t trigrams = 0;
    for (const auto &[context, followers] : counts.trigrams) {
        const Share share(followers);
        const auto second = context.substr(context.find(' ') + 1);
        for (const auto &[word, count] : followers) {
            const double shorter = bigrams.find(second + ' ' + word)->second;
            line(threes, count * share.own + share.backoff * shorter, context + ' ' + word, 0.0);
            ++trigrams;
        }
    }

    return "\\data\\\nngram 1=" + std::to_string(unigrams.size() + 1) + "\nngram 2=" + std::to_string(bigrams.size()) +
           "\nngram 3=" + std::to_string(trigrams) + "\n\n\\1-grams:\n" + ones + "\n\\2-grams:\n" + twos +
           "\n\\3-grams:\n" + threes + "\n\\end\\\n";
}

} // namespace sb::voice
