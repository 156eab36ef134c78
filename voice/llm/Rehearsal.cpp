#include "voice/llm/Rehearsal.h"

#include "voice/llm/AnswerIndex.h"
#include "voice/llm/PromptFacts.h"
#include "voice/llm/RehearsalPhrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace sb::voice {
namespace {

struct Reply
{
    std::string text;
    bool goodbye = false;
};

std::string spaced(std::string_view text)
{
    std::string joined = " ";
    for (const auto &word : plainWords(text))
        joined += word + ' ';
    return joined;
}

/// Whether one of the phrases occurs as whole words.
template <std::size_t N>
bool says(const std::string &spacedText, const std::array<std::string_view, N> &phrases)
{
    return std::ranges::any_of(phrases, [&spacedText](std::string_view phrase) {
        return spacedText.find(' ' + std::string(phrase) + ' ') != std::string::npos;
    });
}

constexpr std::array<std::string_view, 17> kGoodbye{"goodbye",
                                                    "bye",
                                                    "good bye",
                                                    "bye bye",
                                                    "that's all",
                                                    "that is all",
                                                    "that will be all",
                                                    "that's everything",
                                                    "nothing else",
                                                    "hang up",
                                                    "have a nice day",
                                                    "see you",
                                                    "talk to you later",
                                                    "अलविदा",
                                                    "बस इतना ही",
                                                    "फिर मिलेंगे",
                                                    "नमस्ते बस"};
constexpr std::array<std::string_view, 16> kWhatAreYou{
    "robot",   "a machine",      "a human",    "a person",    "real person", "artificial", "an ai", "a bot",
    "chatbot", "language model", "a computer", "a recording", "रोबोट",       "मशीन",       "इंसान",  "a real"};
constexpr std::array<std::string_view, 9> kWhoAreYou{
    "who are you", "your name", "who is this", "who am i speaking", "who am i talking", "who is speaking",
    "आप कौन",      "आपका नाम",  "कौन बोल"};
constexpr std::array<std::string_view, 15> kRepeat{"repeat",
                                                   "say that again",
                                                   "say it again",
                                                   "once more",
                                                   "come again",
                                                   "pardon",
                                                   "what did you say",
                                                   "didn't understand",
                                                   "did not understand",
                                                   "didn't catch",
                                                   "did not catch",
                                                   "didn't hear",
                                                   "दोबारा",
                                                   "फिर से",
                                                   "दुबारा"};
constexpr std::array<std::string_view, 7> kThanks{"thank you", "thanks", "thank", "great",
                                                  "perfect",   "धन्यवाद", "शुक्रिया"};
constexpr std::array<std::string_view, 9> kHello{"hello",        "hi",   "hey",    "good morning", "good afternoon",
                                                 "good evening", "नमस्ते", "नमस्कार", "हैलो"};
constexpr std::array<std::string_view, 8> kYes{"yes", "yeah", "yep", "sure", "okay", "please", "हाँ", "जी"};
constexpr std::array<std::string_view, 5> kNo{"no", "nope", "no thanks", "नहीं", "जी नहीं"};
constexpr std::array<std::string_view, 22> kCanHelp{"what can you do",
                                                    "help me",
                                                    "i have a question",
                                                    "another question",
                                                    "one more question",
                                                    "one more thing",
                                                    "can you help",
                                                    "need help",
                                                    "question for you",
                                                    "i'd like to ask",
                                                    "i would like to ask",
                                                    "want to ask",
                                                    "मदद",
                                                    "सवाल",
                                                    "एक सवाल",
                                                    "i need some help",
                                                    "could you help",
                                                    "something else",
                                                    "i need information",
                                                    "ask you something",
                                                    "ask something",
                                                    "i'm calling to ask"};
constexpr std::array<std::string_view, 14> kWish{
    "i want",   "i would like",   "i'd like", "i need", "can i", "could i", "may i",
    "how do i", "i'm calling to", "let me",   "please", "मुझे",    "चाहिए",   "करना"};

class Conversation
{
public:
    explicit Conversation(const ModelRequest &request)
        : m_request(request)
        , m_facts(PromptFacts::read(request.systemPrompt))
        , m_index(m_facts)
        , m_phrases(RehearsalPhrases::of(request.language))
        , m_ownLines(!request.language.empty() && !request.language.starts_with("en") &&
                     !request.language.starts_with("hi"))
    {
        if (!request.history.empty() && request.history.back().role != Role::Agent)
            m_said = request.history.back().text;
        m_words = spaced(m_said);
        for (const auto &message : request.history) {
            if (message.role == Role::Agent)
                m_earlier.push_back(message.text);
        }
    }

    Reply reply() const
    {
        if (!m_request.history.empty() && m_request.history.back().role == Role::System)
            return {std::string(m_phrases.soonOver)};
        if (plainWords(m_said).empty())
            return {std::string(m_phrases.hello)};
        const auto hit = m_index.find(m_said);
        const double fit = hit ? hit->score : 0.0;
        if (says(m_words, kWhatAreYou) && fit < AnswerIndex::kStrong)
            return {std::string(m_phrases.whatAmI)};
        if (says(m_words, kGoodbye) && fit < AnswerIndex::kStrong)
            return {std::string(m_phrases.farewell), true};
        if (says(m_words, kRepeat) && fit < AnswerIndex::kStrong)
            return {repeated()};
        if (auto next = intake(fit))
            return {std::move(*next)};
        if (says(m_words, kWhoAreYou) && fit < AnswerIndex::kStrong)
            return {filled(m_phrases.whoAmI, self())};
        if (hit && fit >= AnswerIndex::kWeak)
            return {told(m_facts.entries[hit->entry].answer)};
        if (auto courtesy = courtesies())
            return std::move(*courtesy);
        if (auto next = openIntake())
            return {std::move(*next)};
        if (m_ownLines && !m_facts.entries.empty())
            return {m_facts.entries[hit ? hit->entry : m_earlier.size() % m_facts.entries.size()].answer};
        return {askBack()};
    }

private:
    std::string_view last() const
    {
        return m_earlier.empty() ? std::string_view() : std::string_view(m_earlier.back());
    }

    std::string self() const
    {
        if (m_facts.agentName.empty())
            return m_facts.business.empty() ? std::string("the agent") : m_facts.business;
        return m_facts.business.empty() ? m_facts.agentName : m_facts.agentName + ", " + m_facts.business;
    }

    std::string repeated() const
    {
        if (m_earlier.empty())
            return std::string(m_phrases.nothingToRepeat);
        std::string text(last());
        while (text.starts_with(m_phrases.asISaid))
            text.erase(0, m_phrases.asISaid.size());
        return std::string(m_phrases.asISaid) + text;
    }

    /// An answer; when it was the one before, it is marked as said again.
    std::string told(const std::string &answer) const
    {
        return last() == answer ? std::string(m_phrases.asISaid) + answer : answer;
    }

    std::string question(const std::string &field) const { return filled(m_phrases.askField, field); }

    /// What the prompt says to ask for: begins when the caller wishes it, goes on with the next field.
    std::optional<std::string> intake(double fit) const
    {
        for (const auto &each : m_facts.intakes) {
            for (std::size_t i = 0; i < each.fields.size(); ++i) {
                if (!last().ends_with(question(each.fields[i])))
                    continue;
                // The caller may ask something in between; then that is answered.
                if (fit >= AnswerIndex::kStrong && isQuestion())
                    return std::nullopt;
                const auto next = firstUnasked(each, i + 1);
                return next ? question(*next) : filled(m_phrases.noted, listed(each.fields, " and "));
            }
        }
        const auto said = searchTerms(m_said);
        for (const auto &each : m_facts.intakes) {
            const auto purpose = searchTerms(each.purpose);
            const bool wished = std::ranges::any_of(
                purpose, [&said](const std::string &term) { return std::ranges::find(said, term) != said.end(); });
            if (!wished || !(says(m_words, kWish) && !says(m_words, kCancel)) || fit >= kSure)
                continue;
            const auto next = firstUnasked(each, 0);
            if (next)
                return question(*next);
        }
        return std::nullopt;
    }

    /// What the prompt says to ask every caller for: what nothing else explains is taken as the answer to it.
    std::optional<std::string> openIntake() const
    {
        for (const auto &each : m_facts.intakes) {
            const auto next = each.purpose.empty() ? firstUnasked(each, 0) : std::nullopt;
            if (next)
                return question(*next);
        }
        return std::nullopt;
    }

    /// Whether the agent asked for the field before, in these words or, as in its greeting, in its own.
    bool wasAsked(const std::string &field) const
    {
        const auto asked = question(field);
        const auto terms = searchTerms(field);
        return std::ranges::any_of(m_earlier, [&asked, &terms](const std::string &text) {
            if (text.ends_with(asked))
                return true;
            const auto said = searchTerms(text);
            return text.ends_with('?') && std::ranges::any_of(terms, [&said](const std::string &term) {
                       return std::ranges::find(said, term) != said.end();
                   });
        });
    }

    /// The first field from \p from on that was not asked for in this call.
    std::optional<std::string> firstUnasked(const PromptFacts::Intake &each, std::size_t from) const
    {
        for (std::size_t i = from; i < each.fields.size(); ++i) {
            if (!wasAsked(each.fields[i]))
                return each.fields[i];
        }
        return std::nullopt;
    }

    bool isQuestion() const
    {
        constexpr std::array<std::string_view, 16> kAsking{"what",   "where", "when", "who",  "how",  "why",
                                                           "do you", "can i", "is",   "are",  "does", "can you",
                                                           "क्या",    "कब",    "कहाँ",  "कितना"};
        return says(m_words, kAsking);
    }

    std::optional<Reply> courtesies() const
    {
        const bool short_ = plainWords(m_said).size() <= 4;
        if (says(m_words, kNo) && short_ && last().ends_with('?') && !isQuestion())
            return Reply{std::string(m_phrases.farewell), true};
        if (says(m_words, kCanHelp) && !m_ownLines)
            return Reply{std::string(m_phrases.goAhead)};
        if (says(m_words, kThanks))
            return Reply{std::string(m_phrases.welcome)};
        if (says(m_words, kHello) && short_)
            return Reply{std::string(m_phrases.hello)};
        if (says(m_words, kYes) && short_)
            return Reply{std::string(m_phrases.goAhead)};
        return std::nullopt;
    }

    std::string askBack() const
    {
        const auto topics = untoldTopics();
        if (topics.empty())
            return std::string(m_phrases.notFoundWithoutTopics);
        std::size_t times = 0;
        for (const auto &text : m_earlier) {
            times += std::ranges::any_of(m_phrases.notFound,
                                         [&text](std::string_view phrase) {
                                             return text.starts_with(phrase.substr(0, phrase.find("%1")));
                                         })
                         ? 1U
                         : 0U;
        }
        // Other topics each time.
        std::vector<std::string> offered;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, topics.size()); ++i)
            offered.push_back(topics[(times * 3 + i) % topics.size()]);
        return filled(m_phrases.notFound.at(times % m_phrases.notFound.size()), listed(offered, m_phrases.lastComma));
    }

    std::vector<std::string> untoldTopics() const
    {
        std::vector<std::string> topics;
        for (const auto &entry : m_facts.entries) {
            const bool told = std::ranges::find(m_earlier, entry.answer) != m_earlier.end();
            if (told || entry.question.empty())
                continue;
            topics.push_back(topicOf(entry));
        }
        return topics;
    }

    /// A topic as one names it: "opening hours", or of a question its words of meaning: "cleaning cost".
    static std::string topicOf(const PromptFacts::Entry &entry)
    {
        std::string topic;
        if (!entry.asked) {
            topic = entry.question;
            topic.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(topic.front())));
            return topic;
        }
        for (const auto &word : plainWords(entry.question)) {
            if (!searchTerms(word).empty())
                topic += (topic.empty() ? "" : " ") + word;
        }
        return topic.empty() ? entry.question : topic;
    }

    static std::string listed(const std::vector<std::string> &items, std::string_view lastComma)
    {
        std::string text;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                text += i + 1 == items.size() ? lastComma : std::string_view(", ");
            text += items[i];
        }
        return text;
    }

    static constexpr double kSure = 0.95; ///< the caller asks a question of the prompt, word for word
    static constexpr std::array<std::string_view, 5> kCancel{"cancel", "cancel my", "change", "रद्द", "move"};

    const ModelRequest &m_request;
    PromptFacts m_facts;
    AnswerIndex m_index;
    const RehearsalPhrases &m_phrases;
    bool m_ownLines; ///< a language without courtesy lines of ours
    std::string m_said;
    std::string m_words;                ///< what was said, as " word word "
    std::vector<std::string> m_earlier; ///< what the agent said, oldest first
};

int tokens(std::size_t words)
{
    return static_cast<int>(std::ceil(static_cast<double>(words) * Rehearsal::kTokensPerWord));
}

/// Pieces that are joined without a blank: "Hello," " how" " are" " you?"
std::vector<std::string> pieces(const std::string &text)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at + 1), text.size());
        result.push_back(text.substr(at, end - at));
        at = end;
    }
    return result;
}

} // namespace

Result<> Rehearsal::answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit)
{
    const auto reply = Conversation(request).reply();
    std::size_t read = pieces(request.systemPrompt).size();
    for (const auto &message : request.history)
        read += pieces(message.text).size();

    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(request.maxTokens / kTokensPerWord)));
    std::size_t written = 0;
    for (auto &piece : pieces(reply.text)) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, "the answer was cancelled");
        if (written == most)
            break;
        ++written;
        emit(TextDelta{std::move(piece)});
    }
    if (reply.goodbye && request.mayEndCall)
        emit(EndCall{true});
    emit(TokenUsage{tokens(read), tokens(written)});
    return {};
}

} // namespace sb::voice
