#pragma once

#include <cstdint>
#include <string_view>

namespace sb {

/// How hard a passphrase is to guess, estimated from its shape; an upper bound that errs on the low side for what
/// people like to choose.
///
/// bits = sum over characters of weight × log2(pool), where
///  - pool is the sum of the kinds present: 26 lower, 26 upper, 10 digits, 33 other ASCII, 100 beyond ASCII;
///  - weight is 1, but 0.25 for a character that repeats the one before, goes on in a run ("4567", "dcba"), lies beside
///    it on the keyboard ("qwerty"), or repeats a stretch of three or more seen before;
///  - a common password or name within it (case and l33t spelling aside) counts as one choice among 1024: 10 bits;
///  - words between blanks count at most 13 bits each (Diceware: 7776 words, 12.9 bits), when there are three or more.
struct PassphraseStrength
{
    enum class Level : std::uint8_t {
        Weak = 1, ///< below 40 bits: not to be accepted
        Fair,     ///< from 40
        Good,     ///< from 60
        Strong    ///< from 80
    };

    double bits = 0;
    Level level = Level::Weak;

    static PassphraseStrength of(std::string_view passphrase); ///< UTF-8
};

} // namespace sb
