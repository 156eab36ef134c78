#include "app/server/RequestCredential.h"

namespace sb::app {

namespace {

constexpr std::string_view bearer = "bearer";

/// Also without a token after it: that is a wrong one, and no reason to look at the key (A4).
bool startsWithBearer(std::string_view text)
{
    return text.size() >= bearer.size() && (text.size() == bearer.size() || text[bearer.size()] == ' ') &&
           std::equal(bearer.begin(), bearer.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

} // namespace

Credential credentialOf(const HttpRequest &request)
{
    if (const auto *text = request.header("authorization"); text != nullptr && startsWithBearer(*text)) {
        const auto start = text->find_first_not_of(' ', bearer.size());
        return BearerCredential{start == std::string::npos ? std::string() : text->substr(start)};
    }
    if (const auto *key = request.header("x-api-key"))
        return ApiKeyCredential{*key};
    return NoCredential{};
}

} // namespace sb::app
