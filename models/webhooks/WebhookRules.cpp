#include "models/webhooks/WebhookRules.h"

#include "models/backend/SettingStore.h"
#include "models/tools/ToolUrl.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace sb {

namespace {

using nlohmann::json;

tl::unexpected<Error> unprocessable(std::vector<std::string> loc, std::string message, const char *type)
{
    return fail(Error{
        ErrorCode::Unprocessable, loc.back() + " " + message, {Problem{std::move(loc), std::move(message), type}}});
}

/// A token of RFC 9110.
bool isHeaderName(std::string_view name)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::ranges::all_of(name, [&](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || marks.find(letter) != std::string_view::npos;
    });
}

/// A line break would begin another header.
bool isHeaderValue(std::string_view value)
{
    return std::ranges::none_of(value, [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return (code < 0x20 && letter != '\t') || code == 0x7f;
    });
}

Result<> checkVariables(const json &variables)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const auto &name = variables[i].at("name").get_ref<const std::string &>();
        const std::vector<std::string> loc{"body", "incoming", "attached_variables", std::to_string(i), "name"};
        if (name.find_first_not_of(" \t") == std::string::npos)
            return unprocessable(loc, "is blank", "string_too_short");
        if (!names.insert(name).second)
            return unprocessable(loc, "is there twice", "unique");
    }
    return {};
}

Result<> checkHeaders(const json &headers)
{
    for (const auto &[name, value] : headers.items()) {
        if (!isHeaderName(name))
            return unprocessable({"body", "outgoing", "headers"}, "has a name that no header can have", "value_error");
        if (!isHeaderValue(value.get_ref<const std::string &>()))
            return unprocessable({"body", "outgoing", "headers", name}, "has a control character", "value_error");
    }
    return {};
}

Result<> checkAuth(const json &auth)
{
    const auto name = auth.value("header_name", std::string());
    const bool needsName = auth.value("type", std::string()) == "header";
    if ((needsName || !name.empty()) && !isHeaderName(name))
        return unprocessable({"body", "outgoing", "auth", "header_name"}, "is no name of a header", "value_error");
    if (!isHeaderValue(auth.value("token", std::string())))
        return unprocessable({"body", "outgoing", "auth", "token"}, "has a control character", "value_error");
    return {};
}

Result<> checkAddress(const json &outgoing, Connection &connection)
{
    const auto url = outgoing.value("url", std::string());
    if (url.empty() && outgoing.at("enabled") == true)
        return unprocessable({"body", "outgoing", "url"}, "is needed when the hook is on", "missing");
    if (url.empty())
        return {};
    const auto allowed = SettingStore::isOn(connection, allowPrivateToolHosts, false);
    if (!allowed)
        return fail(allowed.error());
    return checkToolUrl(url, *allowed ? PrivateHosts::Allowed : PrivateHosts::Refused);
}

} // namespace

Result<> checkWebhooks(const json &document, Connection &connection)
{
    const auto &outgoing = document.at("outgoing");
    return checkVariables(document.at("incoming").at("attached_variables"))
        .and_then([&] { return checkHeaders(outgoing.at("headers")); })
        .and_then([&] { return checkAuth(outgoing.at("auth")); })
        .and_then([&] { return checkAddress(outgoing, connection); });
}

} // namespace sb
