#include "voice/stt/SpokenWords.h"

#include "voice/tts/SpokenText.h"

#include <array>
#include <cctype>

namespace sb::voice {
namespace {

constexpr std::array<std::string_view, 20> kSmall{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens{"",      "ten",   "twenty",  "thirty", "forty",
                                                 "fifty", "sixty", "seventy", "eighty", "ninety"};

using Words = std::vector<std::string>;

void appendBelowThousand(Words &words, unsigned number)
{
    if (number >= 100) {
        words.emplace_back(kSmall.at(number / 100));
        words.emplace_back("hundred");
        number %= 100;
        if (number == 0)
            return;
    }
    if (number < 20) {
        words.emplace_back(kSmall.at(number));
        return;
    }
    words.emplace_back(kTens.at(number / 10));
    if (number % 10 != 0)
        words.emplace_back(kSmall.at(number % 10));
}

void append(Words &words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
}

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// "4th" as "fourth": what follows the digits of an ordinal.
void makeOrdinal(std::string &word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kOdd{{{"one", "first"},
                                                                                 {"two", "second"},
                                                                                 {"three", "third"},
                                                                                 {"five", "fifth"},
                                                                                 {"eight", "eighth"},
                                                                                 {"nine", "ninth"},
                                                                                 {"twelve", "twelfth"},
                                                                                 {"twenty", "twentieth"}}};
    for (const auto &[plain, ordinal] : kOdd) {
        if (word == plain) {
            word = ordinal;
            return;
        }
    }
    if (word.ends_with('y'))
        word.replace(word.size() - 1, 1, "ie");
    word += "th";
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    Words read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isDigit(c))
                number();
            else if (isLetter(c))
                word();
            else
                sign(c);
        }
        flushCurrency();
        return std::move(m_words);
    }

private:
    void word()
    {
        std::string letters;
        while (m_at < m_text.size() && (isLetter(m_text[m_at]) || (m_text[m_at] == '\'' && insideWord()))) {
            letters.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(m_text[m_at]))));
            ++m_at;
        }
        flushCurrency();
        m_words.push_back(std::move(letters));
    }

    bool insideWord() const { return m_at + 1 < m_text.size() && isLetter(m_text[m_at + 1]); }

    unsigned long long digits(std::string &seen)
    {
        unsigned long long value = 0;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || (m_text[m_at] == ',' && m_at + 1 < m_text.size() &&
                                                                  isDigit(m_text[m_at + 1])))) {
            if (isDigit(m_text[m_at])) {
                seen.push_back(m_text[m_at]);
                if (seen.size() <= 12)
                    value = value * 10 + static_cast<unsigned>(m_text[m_at] - '0');
            }
            ++m_at;
        }
        return value;
    }

    void number()
    {
        std::string seen;
        const auto value = digits(seen);
        if (m_at + 2 < m_text.size() && m_text[m_at] == ':' && isDigit(m_text[m_at + 1]) && isDigit(m_text[m_at + 2])) {
            append(m_words, numberWords(value));
            ++m_at;
            std::string minutes;
            const auto late = digits(minutes);
            if (late > 0 && late < 10)
                m_words.emplace_back("oh");
            if (late > 0)
                append(m_words, numberWords(late));
            return;
        }
        const bool spelled = seen.size() > 6 || (seen.size() > 1 && seen.front() == '0');
        if (spelled) {
            for (const char digit : seen)
                m_words.emplace_back(kSmall.at(static_cast<std::size_t>(digit - '0')));
        } else {
            append(m_words, numberWords(value));
        }
        const auto rest = m_text.substr(m_at, 2);
        if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
            makeOrdinal(m_words.back());
            m_at += 2;
        }
        if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
            m_words.emplace_back("point");
            for (++m_at; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at)
                m_words.emplace_back(kSmall.at(static_cast<std::size_t>(m_text[m_at] - '0')));
        }
        flushCurrency();
    }

    void sign(char c)
    {
        if (c == '$') {
            m_currency = true;
        } else if (c == '%') {
            m_words.emplace_back("percent");
        } else if (c == '&') {
            m_words.emplace_back("and");
        } else if (c == '+' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])) {
            m_words.emplace_back("plus");
        } else if (c == '-' && m_at > 0 && isDigit(m_text[m_at - 1]) && m_at + 1 < m_text.size() &&
                   isDigit(m_text[m_at + 1])) {
            m_words.emplace_back("to");
        }
        ++m_at;
    }

    void flushCurrency()
    {
        if (m_currency && !m_words.empty())
            m_words.emplace_back("dollars");
        m_currency = false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_currency = false; ///< a "$" was read, its number not yet
    Words m_words;
};

} // namespace

std::vector<std::string> numberWords(unsigned long long number)
{
    constexpr std::array<std::pair<unsigned long long, std::string_view>, 3> kGroups{
        {{1'000'000'000ULL, "billion"}, {1'000'000ULL, "million"}, {1'000ULL, "thousand"}}};
    Words words;
    if (number == 0)
        return {"zero"};
    for (const auto &[size, name] : kGroups) {
        if (number < size)
            continue;
        append(words, numberWords(number / size));
        words.emplace_back(name);
        number %= size;
    }
    if (number > 0)
        appendBelowThousand(words, static_cast<unsigned>(number));
    return words;
}

std::vector<std::string> spokenWords(std::string_view text)
{
    const std::string plain = spokenAscii(text);
    return Reader(plain).read();
}

} // namespace sb::voice
