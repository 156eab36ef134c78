#include "models/lines/PhoneDigits.h"

#include "models/lines/CallingCode.h"

#include <algorithm>

namespace sb {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool isE164(std::string_view number)
{
    return number.size() >= 8 && number.size() <= 16 && number[0] == '+' &&
           std::ranges::all_of(number.substr(1), isDigit) && !callingCodeOf(number.substr(1)).empty();
}

std::optional<std::string> dialable(std::string_view number)
{
    std::string plain;
    std::ranges::copy_if(number, std::back_inserter(plain),
                         [](char c) { return std::string_view(" \t-()[]").find(c) == std::string_view::npos; });
    if (plain.starts_with("00"))
        plain.replace(0, 2, "+");
    return isE164(plain) ? std::optional(std::move(plain)) : std::nullopt;
}

} // namespace sb
