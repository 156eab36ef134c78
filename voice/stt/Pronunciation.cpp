#include "voice/stt/Pronunciation.h"

#include <cctype>

extern "C" {
#include <flite/flite.h>
cst_lexicon *cmu_lex_init(void);
}

namespace sb::voice {
namespace {

/// Flite keeps its lexicon in a variable of its own; made once, only read afterwards.
const cst_lexicon &lexicon()
{
    static const cst_lexicon *made = cmu_lex_init();
    return *made;
}

/// Flite's "ax0" and "ow1" are CMU's "AH" and "OW".
std::string cmuPhone(std::string_view phone)
{
    std::string result;
    for (const char c : phone) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0)
            result.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    }
    return result == "AX" ? "AH" : result;
}

} // namespace

std::string pronunciation(std::string_view word)
{
    const std::string text(word);
    std::string phones;
    cst_val *found = lex_lookup(&lexicon(), text.c_str(), nullptr, nullptr);
    for (const cst_val *each = found; each != nullptr; each = val_cdr(each)) {
        const auto phone = cmuPhone(val_string(val_car(each)));
        if (phone.empty() || phone == "PAU")
            continue;
        if (!phones.empty())
            phones += ' ';
        phones += phone;
    }
    delete_val(found);
    return phones;
}

std::string spelledPronunciation(std::string_view word)
{
    std::string phones;
    for (const char letter : word) {
        // The name of the letter A is not the article.
        const std::string name = letter == 'a' ? "EY" : pronunciation(std::string_view(&letter, 1));
        if (name.empty())
            return {};
        if (!phones.empty())
            phones += ' ';
        phones += name;
    }
    return phones;
}

} // namespace sb::voice
