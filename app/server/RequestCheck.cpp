#include "app/server/RequestCheck.h"

#include <array>
#include <charconv>

namespace sb::app {

namespace {

/// With two of these, two programs on the way may each believe another one.
constexpr std::array onlyOnce{"host",          "content-length", "transfer-encoding", "content-type", "origin",
                              "authorization", "x-api-key",      "idempotency-key",   "last-event-id"};

std::string mediaType(std::string_view text)
{
    text = text.substr(0, text.find(';'));
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::size_t sizeOf(const HttpRequest::Pairs &pairs)
{
    std::size_t size = 0;
    for (const auto &[name, value] : pairs)
        size += name.size() + value.size() + 2;
    return size;
}

/// RFC 9110: a blank in a name is how two programs on the way are made to see different headers.
bool isToken(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

} // namespace

std::optional<std::uint64_t> announcedLength(const HttpRequest &request)
{
    const auto *text = request.header("content-length");
    if (text == nullptr)
        return std::nullopt;
    std::uint64_t length = 0;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), length);
    return read.ec == std::errc() ? length : std::numeric_limits<std::uint64_t>::max();
}

BodyKind bodyKindOf(const HttpRequest &request)
{
    const bool has = request.header("transfer-encoding") != nullptr || announcedLength(request).value_or(0) > 0;
    if (!has)
        return BodyKind::None;
    const auto *type = request.header("content-type");
    const auto media = type == nullptr ? std::string() : mediaType(*type);
    if (media == "application/json" || (media.starts_with("application/") && media.ends_with("+json")))
        return BodyKind::Json;
    return media == "multipart/form-data" ? BodyKind::Multipart : BodyKind::Other;
}

std::optional<HttpReply> refusalOf(const HttpRequest &request, const HttpLimits &limits, const RequestGuard &guard)
{
    if (request.path.size() + sizeOf(request.query) > limits.uri)
        return refusal(414, "the address is too long");
    if (sizeOf(request.headers) > limits.headers)
        return refusal(431, "the headers are too large");
    if (!std::ranges::all_of(request.headers, isToken, &HttpRequest::Pairs::value_type::first))
        return refusal(400, "the name of a header is not one");
    for (const auto *name : onlyOnce) {
        if (request.hasTwo(name))
            return refusal(400, "the header " + std::string(name) + " is there twice");
    }
    if (request.header("transfer-encoding") != nullptr && request.header("content-length") != nullptr)
        return refusal(400, "a body has either a length or a transfer encoding");
    const auto *host = request.header("host");
    if (host == nullptr)
        return refusal(400, "the header host is missing");
    if (!guard.allowsHost(*host))
        return refusal(403, "this server does not answer to that host");
    const auto *origin = request.header("origin");
    if (origin != nullptr && !guard.allowsOrigin(*origin))
        return refusal(403, "this origin is not allowed");
    return std::nullopt;
}

} // namespace sb::app
