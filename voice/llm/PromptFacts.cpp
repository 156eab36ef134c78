#include "voice/llm/PromptFacts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace sb::voice {
namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Without the mark of a list, a heading or emphasis.
std::string_view withoutMark(std::string_view line)
{
    line = trimmed(line);
    while (!line.empty() && (line.front() == '-' || line.front() == '*' || line.front() == '#' || line.front() == '>'))
        line = trimmed(line.substr(1));
    if (line.starts_with("\u2022"))
        line = trimmed(line.substr(std::string_view("\u2022").size()));
    std::size_t digits = 0;
    while (digits < line.size() && std::isdigit(static_cast<unsigned char>(line[digits])) != 0)
        ++digits;
    if (digits > 0 && digits < 3 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
        line[digits + 1] == ' ')
        line = trimmed(line.substr(digits + 1));
    return line;
}

/// `{{name}}` that nobody filled in becomes nothing.
std::string withoutPlaceholders(std::string_view text)
{
    std::string result;
    while (true) {
        const auto open = text.find("{{");
        const auto close = open == text.npos ? text.npos : text.find("}}", open);
        if (close == text.npos)
            return result.append(text);
        result.append(text.substr(0, open));
        text.remove_prefix(close + 2);
        if (result.ends_with(' ') && !text.empty() &&
            (text.front() == ' ' || text.front() == ',' || text.front() == '.'))
            result.pop_back();
    }
}

template <std::size_t N>
std::optional<std::string_view> after(std::string_view line, const std::array<std::string_view, N> &prefixes)
{
    const std::string small = lower(line.substr(0, 48));
    for (const auto prefix : prefixes) {
        if (small.starts_with(prefix))
            return trimmed(line.substr(prefix.size()));
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 6> kQuestion{"q:", "question:", "caller:", "प्रश्न:", "सवाल:", "q."};
constexpr std::array<std::string_view, 6> kAnswer{"a:", "answer:", "you:", "उत्तर:", "जवाब:", "a."};
constexpr std::array<std::string_view, 14> kIfAsked{"if asked about ",
                                                    "if asked for ",
                                                    "if asked whether ",
                                                    "if asked ",
                                                    "when asked about ",
                                                    "when asked ",
                                                    "if the caller asks about ",
                                                    "if the caller asks for ",
                                                    "if the caller asks whether ",
                                                    "if the caller asks ",
                                                    "if they ask about ",
                                                    "if they ask ",
                                                    "if someone asks about ",
                                                    "if a caller asks about "};
constexpr std::array<std::string_view, 9> kSay{", say that ",       ", say ",       ", answer that ", ", answer ",
                                               ", tell them that ", ", tell them ", ", reply that ",  ", reply ",
                                               ", explain that "};
constexpr std::array<std::string_view, 8> kAskFor{
    "ask for the caller's ", "ask for their ", "ask the caller for their ", "ask the caller for ",
    "ask for the ",          "ask for ",       "collect the caller's ",     "collect "};
constexpr std::array<std::string_view, 3> kYouAre{"you are ", "your name is ", "you're "};

/// Labels that speak to the agent, not to the caller.
constexpr std::array<std::string_view, 22> kPrivateLabels{
    "role",      "tone",      "style", "rules", "rule",       "instructions", "instruction", "note",
    "notes",     "language",  "goal",  "goals", "persona",    "identity",     "task",        "tasks",
    "objective", "important", "facts", "faq",   "guidelines", "format"};
/// First words of sentences that speak to the agent.
constexpr std::array<std::string_view, 41> kInstructions{
    "आप",    "आपका",   "आपको",     "हमेशा",   "कभी",  "केवल",    "कृपया",   "you",   "you're",  "your", "be",
    "never", "always", "do",       "don't",  "keep", "answer", "speak",  "use",   "greet",   "ask",  "collect",
    "say",   "tell",   "respond",  "reply",  "if",   "when",   "only",   "avoid", "confirm", "make", "stay",
    "help",  "offer",  "remember", "repeat", "end",  "start",  "please", "act"};

std::string firstWord(std::string_view sentence)
{
    return lower(sentence.substr(0, sentence.find_first_of(" ,.:;!?")));
}

template <std::size_t N>
bool holds(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::string sentence(std::string_view text)
{
    std::string result(trimmed(text));
    if (result.empty())
        return result;
    if (result.size() > 1 && result.front() == '"' && result.back() == '"')
        result = result.substr(1, result.size() - 2);
    result.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(result.front())));
    if (!result.ends_with('.') && !result.ends_with('!') && !result.ends_with('?') && !result.ends_with("।"))
        result += '.';
    return result;
}

/// Sentences of a paragraph. A full stop ends one only before a blank and a capital, so "9 a.m. to 6 p.m." stays whole.
std::vector<std::string_view> sentences(std::string_view text)
{
    std::vector<std::string_view> result;
    std::size_t start = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool stop = (text[i] == '.' || text[i] == '!' || text[i] == '?') && text[i + 1] == ' ' &&
                          (std::isupper(static_cast<unsigned char>(text[i + 2])) != 0 || (text[i + 2] & 0x80) != 0) &&
                          !(i >= 2 && text[i - 2] == '.') && !(i >= 2 && text.substr(i - 2, 2) == "Dr");
        if (!stop)
            continue;
        result.push_back(trimmed(text.substr(start, i + 1 - start)));
        start = i + 2;
    }
    if (const auto rest = trimmed(text.substr(start)); !rest.empty())
        result.push_back(rest);
    return result;
}

/// "name, phone number and date of birth" as three.
std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> result;
    std::string rest(text);
    for (std::size_t at = 0; (at = rest.find(" and ", at)) != rest.npos;)
        rest.replace(at, 5, 1, ','); // " and "
    for (std::size_t at = 0; at <= rest.size();) {
        const auto comma = std::min(rest.find(',', at), rest.size());
        auto item = trimmed(std::string_view(rest).substr(at, comma - at));
        for (const std::string_view lead : {"the caller's ", "caller's ", "their ", "the ", "a ", "an ", "your "}) {
            if (item.starts_with(lead))
                item.remove_prefix(lead.size());
        }
        if (!item.empty())
            result.emplace_back(item);
        at = comma + 1;
    }
    return result;
}

class Reader
{
public:
    explicit Reader(PromptFacts &facts) : m_facts(facts) {}

    void line(std::string_view raw)
    {
        const auto text = withoutMark(raw);
        if (text.empty()) {
            m_open = false;
            return;
        }
        if (const auto question = after(text, kQuestion)) {
            readQuestion(*question);
            return;
        }
        if (const auto answer = after(text, kAnswer); answer && !m_question.empty()) {
            m_facts.entries.push_back({std::move(m_question), sentence(*answer), true});
            m_question.clear();
            m_open = true;
            return;
        }
        if (m_open && !raw.empty() && (raw.front() == ' ' || raw.front() == '\t')) {
            // An indented line goes on with the answer above.
            m_facts.entries.back().answer += ' ' + sentence(text);
            return;
        }
        m_open = false;
        if (labelled(text) || isHeading(text))
            return;
        for (const auto part : sentences(text))
            statement(part);
    }

private:
    void readQuestion(std::string_view text)
    {
        // "Q: … A: …" on one line
        const std::string small = lower(text);
        for (const std::string_view mark : {" a: ", " answer: ", " उत्तर: ", " जवाब: "}) {
            const auto at = small.find(mark);
            if (at == small.npos)
                continue;
            m_facts.entries.push_back(
                {std::string(trimmed(text.substr(0, at))), sentence(text.substr(at + mark.size())), true});
            m_open = true;
            return;
        }
        m_question = std::string(text);
    }

    /// "Questions and answers": a few words without a verb's full stop.
    static bool isHeading(std::string_view text)
    {
        constexpr std::string_view kEnds = ".!?,;\"";
        const bool ends = kEnds.find(text.back()) != kEnds.npos || text.ends_with("।");
        return !ends && std::ranges::count(text, ' ') < 4;
    }

    bool labelled(std::string_view text)
    {
        if (text.ends_with(':'))
            return true; // a heading
        const auto colon = text.find(": ");
        if (colon == text.npos || colon == 0 || text.find_first_of(".!?") < colon)
            return false;
        const auto label = trimmed(text.substr(0, colon));
        const auto words = 1 + std::ranges::count(label, ' ');
        const auto body = text.substr(colon + 2);
        if (words > 5 || holds(kInstructions, firstWord(label)))
            return false;
        if (holds(kPrivateLabels, lower(label))) {
            for (const auto part : sentences(body))
                statement(part);
            return true;
        }
        m_facts.entries.push_back({std::string(label), sentence(body), false});
        return true;
    }

    void statement(std::string_view text)
    {
        if (const auto asked = after(text, kIfAsked)) {
            ifAsked(*asked);
            return;
        }
        if (const auto fields = after(text, kAskFor)) {
            askFor(*fields);
            return;
        }
        if (const auto who = after(text, kYouAre)) {
            youAre(*who);
            return;
        }
        if (!holds(kInstructions, firstWord(text)))
            m_facts.entries.push_back({{}, sentence(text), false});
    }

    void ifAsked(std::string_view text)
    {
        const std::string small = lower(text);
        for (const auto say : kSay) {
            const auto at = small.find(say);
            if (at == small.npos)
                continue;
            m_facts.entries.push_back(
                {std::string(trimmed(text.substr(0, at))), sentence(text.substr(at + say.size())), false});
            return;
        }
    }

    void askFor(std::string_view text)
    {
        if (text.ends_with('.'))
            text.remove_suffix(1);
        PromptFacts::Intake intake;
        const std::string small = lower(text);
        for (const std::string_view mark : {" before you ", " before ", " when they want to ", " to "}) {
            const auto at = small.find(mark);
            if (at == small.npos)
                continue;
            intake.purpose = std::string(trimmed(text.substr(at + mark.size())));
            text = text.substr(0, at);
            break;
        }
        intake.fields = listed(text);
        if (!intake.fields.empty())
            m_facts.intakes.push_back(std::move(intake));
    }

    void youAre(std::string_view text)
    {
        if (text.empty())
            return;
        // "Asha, the receptionist of City Dental" or "Asha from City Dental"
        const auto comma = text.find(',');
        const auto name =
            trimmed(text.substr(0, std::min({comma, text.find('.'), text.find(" from "), text.find(" at ")})));
        const bool oneName = std::isupper(static_cast<unsigned char>(name.front())) != 0 && name.find(' ') == name.npos;
        if (oneName && m_facts.agentName.empty())
            m_facts.agentName = std::string(name);
        for (const std::string_view mark : {" of ", " at ", " from ", " for "}) {
            const auto at = text.find(mark);
            if (at == text.npos || !m_facts.business.empty())
                continue;
            auto place = text.substr(at + mark.size());
            place = trimmed(place.substr(0, place.find_first_of(".,;")));
            if (!place.empty() && std::isupper(static_cast<unsigned char>(place.front())) != 0)
                m_facts.business = std::string(place);
        }
    }

    PromptFacts &m_facts;
    std::string m_question; ///< a question whose answer is on the next line
    bool m_open = false;    ///< the last entry may go on
};

} // namespace

PromptFacts PromptFacts::read(std::string_view prompt)
{
    const std::string filled = withoutPlaceholders(prompt);
    PromptFacts facts;
    Reader reader(facts);
    for (std::size_t at = 0; at <= filled.size();) {
        const auto end = std::min(filled.find('\n', at), filled.size());
        reader.line(std::string_view(filled).substr(at, end - at));
        at = end + 1;
    }
    return facts;
}

} // namespace sb::voice
