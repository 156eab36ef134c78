#include "app/server/RouteTable.h"

#include "app/server/HttpRequest.h"

#include <array>
#include <set>

namespace sb::app {

namespace {

constexpr std::string_view apiPrefix = "/api/v1";
constexpr std::string_view billingAlias = "/billing/";

// M11: credit is assigned by grants to wallets.
constexpr std::array removedRoutes{std::string_view("/api/v1/billing/org-credits"),
                                   std::string_view("/api/v1/billing/assign-org-credits")};

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const auto end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

bool isParameter(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

} // namespace

RouteTable::RouteTable(const Contract &contract)
{
    for (const auto &operation : contract.operations())
        add(operation);
    for (const auto &operation : contract.operations())
        addFileField(operation, contract.document());
}

void RouteTable::addFileField(const ContractOperation &operation, const nlohmann::json &document)
{
    std::string method = operation.method;
    std::ranges::transform(method, method.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    const auto form = nlohmann::json::json_pointer("/requestBody/content/multipart~1form-data/schema/properties");
    const auto &source = document.at("paths").at(operation.path).at(method);
    if (!source.contains(form))
        return;
    for (const auto &[name, field] : source.at(form).items()) {
        if (field.value("format", std::string()) == "binary")
            m_fileFields.emplace(&operation, name);
    }
}

std::string_view RouteTable::fileField(const ContractOperation &operation) const
{
    const auto found = m_fileFields.find(&operation);
    return found == m_fileFields.end() ? std::string_view() : std::string_view(found->second);
}

void RouteTable::add(const ContractOperation &operation)
{
    auto *node = &m_root;
    for (const auto segment : split(operation.path)) {
        auto &slot = isParameter(segment) ? node->any : node->literals[std::string(segment)];
        if (!slot)
            slot = std::make_unique<Node>();
        node = slot.get();
    }
    node->operations.push_back(&operation);
}

void RouteTable::collect(const Node &node, const std::vector<std::string> &segments, std::size_t at,
                         std::vector<const Node *> &found)
{
    if (at == segments.size()) {
        if (!node.operations.empty())
            found.push_back(&node);
        return;
    }
    if (const auto literal = node.literals.find(segments[at]); literal != node.literals.end())
        collect(*literal->second, segments, at + 1, found);
    if (node.any && !segments[at].empty())
        collect(*node.any, segments, at + 1, found);
}

RouteMatch RouteTable::match(std::string_view method, std::string_view path) const
{
    RouteMatch match;
    if (path.empty() || path.front() != '/')
        return match;
    std::string whole(path);
    if (path.starts_with(billingAlias))
        whole.insert(0, apiPrefix); // M10
    std::vector<std::string> segments;
    for (const auto segment : split(whole)) {
        auto decoded = percentDecoded(segment);
        if (!decoded) {
            match.kind = RouteMatch::Kind::Malformed;
            return match;
        }
        segments.push_back(std::move(*decoded));
    }
    std::vector<const Node *> nodes;
    collect(m_root, segments, 0, nodes);
    if (nodes.empty()) {
        if (std::ranges::find(removedRoutes, std::string_view(whole)) != removedRoutes.end())
            match.kind = RouteMatch::Kind::Removed;
        return match;
    }
    const auto wanted = method == "HEAD" ? std::string_view("GET") : method;
    std::set<std::string_view> methods{"OPTIONS"};
    for (const auto *node : nodes) {
        for (const auto *operation : node->operations) {
            methods.insert(operation->method);
            if (operation->method == "GET")
                methods.insert("HEAD");
            if (operation->method == wanted && match.operation == nullptr)
                match.operation = operation;
        }
    }
    for (const auto each : methods)
        match.allow.append(match.allow.empty() ? "" : ", ").append(each);
    if (match.operation == nullptr) {
        match.kind = RouteMatch::Kind::OtherMethod;
        return match;
    }
    match.kind = RouteMatch::Kind::Found;
    const auto names = split(match.operation->path);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (isParameter(names[i]))
            match.parameters.emplace_back(names[i].substr(1, names[i].size() - 2), std::move(segments[i]));
    }
    return match;
}

} // namespace sb::app
