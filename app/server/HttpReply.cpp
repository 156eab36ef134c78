#include "app/server/HttpReply.h"

#include "models/backend/WireError.h"

namespace sb::app {

namespace {

std::string textOf(const nlohmann::json &document)
{
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' ||
           c == '_';
}

} // namespace

HttpReply replyOf(const Error &error)
{
    HttpReply reply;
    reply.status = httpStatus(error.code);
    reply.body = textOf(errorBody(error));
    if (reply.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

HttpReply refusal(int status, std::string_view detail)
{
    HttpReply reply;
    reply.status = status;
    reply.body = textOf({{"detail", detail}});
    return reply;
}

std::string attachment(std::string_view name)
{
    if (name.empty()) // to be shown
        return "inline";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string plain;
    std::string encoded;
    bool same = true;
    for (const char c : name) {
        if (isPlain(c)) {
            plain += c;
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        plain += '_';
        encoded += '%';
        encoded += digits[byte >> 4U];
        encoded += digits[byte & 15U];
        same = false;
    }
    return "attachment; filename=\"" + plain + "\"" + (same ? std::string() : "; filename*=UTF-8''" + encoded);
}

} // namespace sb::app
