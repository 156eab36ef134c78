#include "models/store/PassphraseStrength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace sb {

namespace {

constexpr std::array<std::string_view, 64> commonWords{
    "password", "passphrase", "passwort", "iloveyou", "princess", "football", "baseball",    "sunshine",
    "welcome",  "whatever",   "superman", "trustno1", "starwars", "computer", "internet",    "changeme",
    "letmein",  "monkey",     "dragon",   "shadow",   "master",   "secret",   "summer",      "winter",
    "spring",   "autumn",     "freedom",  "michael",  "jennifer", "jessica",  "charlie",     "jordan",
    "thomas",   "daniel",     "andrew",   "hunter",   "killer",   "soccer",   "hockey",      "batman",
    "pepper",   "ginger",     "cheese",   "cookie",   "banana",   "orange",   "purple",      "flower",
    "hello",    "admin",      "login",    "access",   "default",  "guest",    "switchboard", "workspace",
    "operator", "agent",      "voice",    "phone",    "office",   "monday",   "january",     "liverpool"};

constexpr std::array<std::string_view, 4> keyboardRows{"qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"};

constexpr double commonWordBits = 10;
constexpr double wordBits = 13;
constexpr double expectedWeight = 0.25;

/// One entry a character, not a byte; those beyond ASCII keep their code point.
std::vector<char32_t> charactersOf(std::string_view text)
{
    std::vector<char32_t> characters;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value & 0xc0u) == 0x80u && !characters.empty())
            characters.back() = characters.back() * 64 + (value & 0x3fu);
        else
            characters.push_back(value);
    }
    return characters;
}

char32_t lowered(char32_t character)
{
    return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character;
}

char plainSpelling(char32_t character)
{
    switch (lowered(character)) {
    case U'0':
        return 'o';
    case U'1':
    case U'!':
        return 'i';
    case U'3':
        return 'e';
    case U'4':
    case U'@':
        return 'a';
    case U'5':
    case U'$':
        return 's';
    case U'7':
        return 't';
    default:
        return character < 128 ? static_cast<char>(lowered(character)) : '?';
    }
}

double poolOf(const std::vector<char32_t> &characters)
{
    const auto has = [&](auto test) { return std::any_of(characters.begin(), characters.end(), test); };
    double pool = 0;
    if (has([](char32_t c) { return c >= U'a' && c <= U'z'; }))
        pool += 26;
    if (has([](char32_t c) { return c >= U'A' && c <= U'Z'; }))
        pool += 26;
    if (has([](char32_t c) { return c >= U'0' && c <= U'9'; }))
        pool += 10;
    if (has([](char32_t c) {
            return c < 128 && lowered(c) == c && !(c >= U'a' && c <= U'z') && !(c >= U'0' && c <= U'9');
        }))
        pool += 33;
    if (has([](char32_t c) { return c >= 128; }))
        pool += 100;
    return pool;
}

bool areNeighbours(char32_t before, char32_t after)
{
    if (before == after || before + 1 == after || after + 1 == before)
        return true;
    for (const auto row : keyboardRows) {
        const auto one = before < 128 ? row.find(static_cast<char>(before)) : std::string_view::npos;
        const auto two = after < 128 ? row.find(static_cast<char>(after)) : std::string_view::npos;
        if (one != std::string_view::npos && two != std::string_view::npos && (one + 1 == two || two + 1 == one))
            return true;
    }
    return false;
}

/// Does the stretch of three that ends here stand further to the left as well?
bool repeatsAStretch(const std::vector<char32_t> &characters, std::size_t at)
{
    if (at < 3)
        return false;
    const auto end = characters.begin() + static_cast<std::ptrdiff_t>(at);
    return std::search(characters.begin(), end, end - 2, end + 1) != end;
}

std::vector<double> weightsOf(const std::vector<char32_t> &characters)
{
    std::vector<double> weights(characters.size(), 1.0);
    for (std::size_t at = 1; at < characters.size(); ++at)
        if (areNeighbours(lowered(characters[at - 1]), lowered(characters[at])) || repeatsAStretch(characters, at))
            weights[at] = expectedWeight;
    return weights;
}

/// Counts the common words and takes the weight of their characters away.
int takeCommonWords(const std::vector<char32_t> &characters, std::vector<double> &weights)
{
    std::string lower;
    std::string spelling;
    for (const char32_t character : characters) {
        lower.push_back(character < 128 ? static_cast<char>(lowered(character)) : '?');
        spelling.push_back(plainSpelling(character));
    }
    int found = 0;
    for (const std::string_view word : commonWords)
        for (const std::string &text : {lower, spelling})
            for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
                const auto first = weights.begin() + static_cast<std::ptrdiff_t>(at);
                const auto last = first + static_cast<std::ptrdiff_t>(word.size());
                if (std::all_of(first, last, [](double weight) { return weight == 0; }))
                    continue; // both spellings are the same
                std::fill(first, last, 0.0);
                ++found;
            }
    return found;
}

int wordsOf(const std::vector<char32_t> &characters)
{
    int words = 0;
    bool inside = false;
    for (const char32_t character : characters) {
        const bool blank = character == U' ' || character == U'\t';
        words += !blank && !inside;
        inside = !blank;
    }
    return words;
}

} // namespace

PassphraseStrength PassphraseStrength::of(std::string_view passphrase)
{
    const auto characters = charactersOf(passphrase);
    if (characters.empty())
        return {};
    auto weights = weightsOf(characters);
    const int common = takeCommonWords(characters, weights);
    double weight = 0;
    for (const double one : weights)
        weight += one;
    double bits = weight * std::log2(poolOf(characters)) + common * commonWordBits;
    if (const int words = wordsOf(characters); words >= 3)
        bits = std::min(bits, words * wordBits);

    PassphraseStrength strength;
    strength.bits = bits;
    strength.level = bits < 40 ? Level::Weak : bits < 60 ? Level::Fair : bits < 80 ? Level::Good : Level::Strong;
    return strength;
}

} // namespace sb
