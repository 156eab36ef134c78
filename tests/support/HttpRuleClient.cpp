#include "tests/support/HttpRuleClient.h"

namespace sb::test {

namespace {

using nlohmann::json;

constexpr std::string_view boundary = "----part-of-a-test-5550100";

std::string textOf(const json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string pathOf(const ContractOperation &operation, const json &in)
{
    std::string path = operation.path;
    for (const auto &parameter : operation.parameters) {
        if (parameter.place != ParameterPlace::Path)
            continue;
        const auto slot = "{" + parameter.name + "}";
        const bool isThere = in.is_object() && in.contains(parameter.name) && !in[parameter.name].is_null();
        path.replace(path.find(slot), slot.size(), isThere ? percentEncoded(textOf(in[parameter.name])) : "-");
    }
    return path;
}

std::string queryOf(const ContractOperation &operation, const json &in)
{
    std::string query;
    const auto add = [&query](const std::string &name, const json &value) {
        query += (query.empty() ? "?" : "&") + percentEncoded(name) + "=" + percentEncoded(textOf(value));
    };
    for (const auto &parameter : operation.parameters) {
        if (parameter.place != ParameterPlace::Query || !in.is_object() || !in.contains(parameter.name))
            continue;
        const auto &value = in[parameter.name];
        if (value.is_array()) {
            for (const auto &each : value)
                add(parameter.name, each);
        } else if (!value.is_null()) {
            add(parameter.name, value);
        }
    }
    if (!operation.writes() && in.is_object()) { // other names of parameters, and what nobody knows
        for (const auto &[name, value] : in.items()) {
            if (operation.parameter(name) == nullptr && !value.is_null())
                add(name, value);
        }
    }
    return query;
}

/// Null when there is none.
json bodyOf(const ContractOperation &operation, const json &in)
{
    if (!in.is_object())
        return in;
    if (operation.bodyIsList)
        return in.contains("body") ? in["body"] : json();
    auto body = json::object();
    for (const auto &[name, value] : in.items()) {
        if (operation.parameter(name) == nullptr)
            body[name] = value;
    }
    const bool takes = operation.bodySchema.is_object() && operation.method != "GET";
    return takes && (operation.bodyRequired || !body.empty()) ? body : json();
}

std::string formOf(const ContractOperation &operation, Upload &upload, const json &fields)
{
    std::string form;
    const auto part = [&form](const std::string &disposition, const std::string &content) {
        form += "--" + std::string(boundary) + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" +
                content + "\r\n";
    };
    for (const auto &[name, value] : fields.items()) {
        if (name != "file" && !value.is_null() && operation.parameter(name) == nullptr)
            part("name=\"" + name + "\"", textOf(value));
    }
    std::string content;
    std::vector<std::uint8_t> piece(64 * 1024);
    for (auto got = upload.read(piece); got && *got > 0; got = upload.read(piece))
        content.append(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
    part("name=\"file\"; filename=\"" + upload.name + "\"", content);
    return form + "--" + std::string(boundary) + "--\r\n";
}

std::string credentialLine(const Credential &credential)
{
    if (const auto *bearer = std::get_if<BearerCredential>(&credential))
        return "Authorization: Bearer " + bearer->token + "\r\n";
    if (const auto *key = std::get_if<ApiKeyCredential>(&credential))
        return "x-api-key: " + key->key + "\r\n";
    return {};
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
            std::string_view("-._~").find(c) != std::string_view::npos)
            out += c;
        else
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
    return out;
}

HttpRuleClient::HttpRuleClient(std::shared_ptr<const Contract> contract, std::uint16_t port)
    : m_contract(std::move(contract)), m_port(port)
{}

std::string HttpRuleClient::request(const Contract &contract, std::string_view operation, const json &in,
                                    const CallOptions &options, std::uint16_t port)
{
    const auto &known = *contract.find(operation);
    std::string head = known.method + " " + pathOf(known, in) + queryOf(known, in) + " HTTP/1.1\r\n" +
                       "Host: 127.0.0.1:" + std::to_string(port) + "\r\n" + credentialLine(options.credential);
    if (!options.idempotencyKey.empty())
        head += "Idempotency-Key: " + options.idempotencyKey + "\r\n";
    if (options.origin)
        head += "Origin: " + options.origin->name + "\r\n";
    std::string body;
    if (options.upload) {
        auto upload = *options.upload;
        body = formOf(known, upload, in);
        head += "Content-Type: multipart/form-data; boundary=" + std::string(boundary) + "\r\n";
    } else {
        const auto document = bodyOf(known, in);
        if (!document.is_null())
            body = document.dump(-1, ' ', false, json::error_handler_t::replace);
        if (options.signedBody) {
            body = options.signedBody->bytes;
            head += "X-Webhook-Signature: " + options.signedBody->signature + "\r\n";
        }
        if (!body.empty())
            head += "Content-Type: application/json\r\n";
    }
    if (!body.empty() || known.method != "GET")
        head += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

RuleAnswer HttpRuleClient::send(std::string_view operation, const json &in, CallOptions options)
{
    if (m_contract->find(operation) == nullptr)
        return {404, {{"detail", "the contract has no such operation, so it has no path"}}};
    const auto bytes = request(*m_contract, operation, in, options, m_port);
    std::optional<HttpAnswer> answer;
    for (int attempt = 0; attempt < 2 && !answer; ++attempt) {
        if (!m_connection || attempt > 0)
            m_connection = std::make_unique<HttpConnection>(m_port);
        if (m_connection->write(bytes))
            answer = m_connection->read();
    }
    if (!answer)
        return {0, {{"detail", "the server did not answer"}}};
    if (answer->header("connection") == "close" || !answer->isWhole)
        m_connection.reset();
    RuleAnswer out{answer->status};
    out.type = answer->header("content-type");
    if (out.type == "application/json")
        out.body = json::parse(answer->body, nullptr, false);
    else
        out.bytes = std::move(answer->body);
    return out;
}

} // namespace sb::test
