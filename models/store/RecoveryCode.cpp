#include "models/store/RecoveryCode.h"

#include <sodium.h>

namespace sb {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U
constexpr std::size_t codeBits = RecoveryCode::digits * 5;
constexpr std::size_t codeBytes = (codeBits + 7) / 8; // 140 bits in 18 bytes, the last four unused

/// 128 bits of entropy, then the first 12 bits of their hash.
Secret withChecksum(const Secret &entropy)
{
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), entropy.bytes().data(), entropy.size(), nullptr, 0);
    Secret code = Secret::ofSize(codeBytes);
    std::copy(entropy.bytes().begin(), entropy.bytes().end(), code.bytes().begin());
    code.bytes()[RecoveryCode::entropyBytes] = hash[0];
    code.bytes()[RecoveryCode::entropyBytes + 1] = static_cast<std::uint8_t>(hash[1] & 0xf0);
    return code;
}

std::size_t digitAt(const Secret &code, std::size_t digit)
{
    std::size_t value = 0;
    for (std::size_t bit = digit * 5; bit < digit * 5 + 5; ++bit)
        value = value * 2 + ((static_cast<unsigned>(code.bytes()[bit / 8]) >> (7 - bit % 8)) & 1u);
    return value;
}

/// The value of a digit as typed; alphabet.size() for anything else.
std::size_t valueOf(char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'O')
        typed = '0';
    if (typed == 'I' || typed == 'L')
        typed = '1';
    const auto at = alphabet.find(typed);
    return at == std::string_view::npos ? alphabet.size() : at;
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(Secret::random(entropyBytes));
}

Result<RecoveryCode> RecoveryCode::parse(std::string_view typed)
{
    Secret code = Secret::ofSize(codeBytes);
    std::size_t count = 0;
    for (const char character : typed) {
        if (character == ' ' || character == '-' || character == '\t' || character == '\r' || character == '\n')
            continue;
        const std::size_t value = valueOf(character);
        if (value == alphabet.size())
            return fail(ErrorCode::Invalid, "the recovery code has a character that is not part of one");
        if (count < digits)
            for (std::size_t bit = 0; bit < 5; ++bit)
                if ((value >> (4 - bit)) & 1u) {
                    const std::size_t at = count * 5 + bit;
                    code.bytes()[at / 8] = static_cast<std::uint8_t>(code.bytes()[at / 8] | (0x80u >> (at % 8)));
                }
        ++count;
    }
    if (count != digits)
        return fail(ErrorCode::Invalid, "the recovery code must have 28 characters, not " + std::to_string(count));
    RecoveryCode parsed{Secret(code.bytes().first(entropyBytes))};
    const Secret expected = withChecksum(parsed.m_entropy);
    if (sodium_memcmp(expected.bytes().data(), code.bytes().data(), codeBytes) != 0)
        return fail(ErrorCode::Invalid, "the recovery code is mistyped: its checksum does not fit");
    return parsed;
}

Secret RecoveryCode::text() const
{
    const Secret code = withChecksum(m_entropy);
    Secret text = Secret::ofSize(digits + digits / 4 - 1);
    std::size_t at = 0;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        if (digit > 0 && digit % 4 == 0)
            text.bytes()[at++] = '-';
        text.bytes()[at++] = static_cast<std::uint8_t>(alphabet[digitAt(code, digit)]);
    }
    return text;
}

} // namespace sb
