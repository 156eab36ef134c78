#include "models/contract/Contract.h"

#include "models/contract/ContractSchema.h"

#include <QFile>
#include <QString>

static void takeInResources()
{
    Q_INIT_RESOURCE(switchboard); // a static library's resources are left out by the linker unless named
}

namespace sb {

namespace {

std::vector<std::string> texts(const nlohmann::json &value)
{
    std::vector<std::string> out;
    if (value.is_string())
        out.push_back(value.get<std::string>());
    for (const auto &each : value) {
        if (value.is_array() && each.is_string())
            out.push_back(each.get<std::string>());
    }
    return out;
}

std::string_view placeName(ParameterPlace place)
{
    switch (place) {
    case ParameterPlace::Path:
        return "path";
    case ParameterPlace::Query:
        return "query";
    case ParameterPlace::Header:
        return "header";
    }
    return {};
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 400:
        return ErrorCode::Invalid;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Unprocessable;
    }
}

/// Levenshtein, ignoring case.
std::size_t distance(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row[b.size()];
}

const nlohmann::json &at(const nlohmann::json &object, const char *key)
{
    static const nlohmann::json nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

ContractParameter parameterOf(const nlohmann::json &document, const nlohmann::json &source)
{
    const auto &each = source.contains("$ref")
                           ? document.at(nlohmann::json::json_pointer(source["$ref"].get<std::string>().substr(1)))
                           : source;
    ContractParameter parameter;
    parameter.name = each.at("name").get<std::string>();
    const auto &in = each.at("in").get_ref<const std::string &>();
    parameter.place = in == "path"     ? ParameterPlace::Path
                      : in == "header" ? ParameterPlace::Header
                                       : ParameterPlace::Query;
    parameter.required = each.value("required", false);
    parameter.badStatus = each.value("x-status", 422);
    parameter.schema = each.at("schema");
    return parameter;
}

/// The names of a body's fields and the statuses of bad ones, through $ref and allOf.
void collectFields(const nlohmann::json &document, const nlohmann::json &schema, ContractOperation &operation)
{
    if (const auto reference = schema.find("$ref"); reference != schema.end()) {
        const nlohmann::json::json_pointer target(reference->get<std::string>().substr(1));
        return collectFields(document, document.at(target), operation);
    }
    if (schema.contains("oneOf"))
        operation.choiceStatus = schema.value("x-status", operation.choiceStatus);
    for (const auto &[name, field] : at(schema, "properties").items()) {
        operation.bodyFields.insert(name);
        if (field.contains("x-status"))
            operation.fieldStatus.emplace(name, field.at("x-status").get<int>());
    }
    for (const auto &part : at(schema, "allOf"))
        collectFields(document, part, operation);
}

/// The schema of a body without its choice between branches.
nlohmann::json withoutChoice(const nlohmann::json &document, nlohmann::json schema)
{
    if (const auto reference = schema.find("$ref"); reference != schema.end())
        schema = document.at(nlohmann::json::json_pointer(reference->get<std::string>().substr(1)));
    schema.erase("oneOf");
    return schema;
}

ContractOperation operationOf(const nlohmann::json &document, const std::string &method, const std::string &path,
                              const nlohmann::json &source)
{
    ContractOperation operation;
    operation.id = source.at("operationId").get<std::string>();
    operation.method = method;
    std::ranges::transform(operation.method, operation.method.begin(),
                           [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    operation.path = path;
    operation.tag = source.at("tags").at(0).get<std::string>();
    operation.summary = source.value("summary", std::string());
    for (const auto &each : at(source, "parameters"))
        operation.parameters.push_back(parameterOf(document, each));
    if (const auto &body = at(source, "requestBody"); body.is_object()) {
        operation.bodyRequired = body.value("required", false);
        for (const char *type : {"application/json", "multipart/form-data"}) {
            const auto &media = at(body.at("content"), type);
            if (media.is_object() && operation.bodySchema.is_null())
                operation.bodySchema = media.at("schema");
        }
        if (operation.bodySchema.is_object()) {
            operation.bodyIsList = at(operation.bodySchema, "type") == "array";
            collectFields(document, operation.bodySchema, operation);
        }
    }
    for (const auto &[status, answer] : source.at("responses").items()) {
        if (status.size() != 3 || status[0] != '2')
            continue;
        operation.successStatus = std::stoi(status);
        for (const auto &[type, media] : at(answer, "content").items()) {
            if (operation.successType.empty())
                operation.successType = type;
            if (type == "application/json")
                operation.successSchema = media.at("schema");
        }
        break;
    }
    operation.roles = texts(at(source, "x-roles"));
    operation.flags = texts(at(source, "x-feature-flag"));
    operation.rules = texts(at(source, "x-rules"));
    operation.local = source.value("x-local", false);
    return operation;
}

} // namespace

const ContractParameter *ContractOperation::parameter(std::string_view name) const
{
    const auto found = std::ranges::find(parameters, name, &ContractParameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

Contract::Contract() = default;
Contract::~Contract() = default;

Result<std::shared_ptr<const Contract>> Contract::parse(std::string_view bytes)
{
    std::shared_ptr<Contract> contract(new Contract);
    try {
        contract->m_document = nlohmann::json::parse(bytes);
        if (auto loaded = contract->load(); !loaded)
            return fail(loaded.error());
    } catch (const nlohmann::json::parse_error &error) {
        return fail(ErrorCode::Invalid, "the contract is not JSON at byte " + std::to_string(error.byte));
    } catch (const nlohmann::json::exception &error) {
        return fail(ErrorCode::Invalid, std::string("the contract lacks a part: ") + error.what());
    }
    return std::shared_ptr<const Contract>(std::move(contract));
}

Result<std::shared_ptr<const Contract>> Contract::builtIn()
{
    takeInResources();
    QFile file(QStringLiteral(":/contract/voice-agent-api.openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the contract is not built in");
    const QByteArray bytes = file.readAll();
    return parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

Result<> Contract::load()
{
    for (const auto &[path, methods] : m_document.at("paths").items()) {
        for (const auto &[method, source] : methods.items()) {
            auto operation = operationOf(m_document, method, path, source);
            if (!m_byId.emplace(operation.id, m_operations.size()).second)
                return fail(ErrorCode::Invalid, "the contract names " + operation.id + " twice");
            m_operations.push_back(std::move(operation));
        }
    }
    m_schemas = std::make_unique<ContractSchema>(m_document.at("components"));
    return {};
}

const ContractOperation *Contract::find(std::string_view operationId) const
{
    const auto found = m_byId.find(operationId);
    return found == m_byId.end() ? nullptr : &m_operations[found->second];
}

std::string Contract::nearest(std::string_view operationId) const
{
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, operationId.size() / 2);
    for (const auto &operation : m_operations) {
        const auto each = distance(operationId, operation.id);
        if (each < bestDistance) {
            bestDistance = each;
            best = operation.id;
        }
    }
    return best;
}

Result<> Contract::check(const ContractOperation &operation, const nlohmann::json &in) const
{
    std::vector<Problem> problems;
    int status = 422;
    auto body = nlohmann::json::object();
    for (const auto &[name, value] : in.items()) {
        // A name that path and body share is one value by now: that they agree was for whoever merged them.
        if (operation.parameter(name) == nullptr || operation.bodyFields.contains(name))
            body[name] = value;
    }
    if (operation.bodyIsList)
        body = in.contains("body") ? in["body"] : nlohmann::json();
    for (const auto &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Header)
            continue;
        const std::vector<std::string> loc{std::string(placeName(parameter.place)), parameter.name};
        const auto before = problems.size();
        if (const auto found = in.find(parameter.name); found != in.end() && !found->is_null())
            m_schemas->check(parameter.schema, *found, loc, problems);
        else if (parameter.required)
            problems.push_back(Problem{loc, "is required", "missing"});
        if (problems.size() > before)
            status = std::min(status, parameter.badStatus);
    }
    if (!operation.bodySchema.is_null() && (operation.bodyRequired || !body.empty())) {
        const auto before = problems.size();
        const bool hasChoice = operation.choiceStatus != 422;
        m_schemas->check(hasChoice ? withoutChoice(m_document, operation.bodySchema) : operation.bodySchema, body,
                         {"body"}, problems);
        for (auto i = before; i < problems.size(); ++i) {
            const auto &loc = problems[i].loc;
            if (const auto found = operation.fieldStatus.find(loc.size() > 1 ? loc[1] : std::string());
                found != operation.fieldStatus.end())
                status = std::min(status, found->second);
        }
        if (hasChoice && problems.size() == before) {
            m_schemas->check(operation.bodySchema, body, {"body"}, problems);
            if (problems.size() > before)
                status = std::min(status, operation.choiceStatus);
        }
    }
    if (problems.empty())
        return {};
    return fail(Error{codeOf(status), "the request does not fit the contract", std::move(problems)});
}

Result<> Contract::checkSchema(std::string_view name, const nlohmann::json &value, std::string root) const
{
    std::vector<Problem> problems;
    const nlohmann::json schema{{"$ref", "#/components/schemas/" + std::string(name)}};
    m_schemas->check(schema, value, {std::move(root)}, problems);
    if (problems.empty())
        return {};
    return fail(Error{ErrorCode::Unprocessable, "the document does not fit the contract", std::move(problems)});
}

Error Contract::located(const ContractOperation &operation, Error error) const
{
    int status = 422;
    for (auto &problem : error.problems) {
        const auto *parameter = problem.loc.empty() ? nullptr : operation.parameter(problem.loc.front());
        if (parameter != nullptr)
            status = std::min(status, parameter->badStatus);
        else if (const auto field =
                     operation.fieldStatus.find(problem.loc.empty() ? std::string() : problem.loc.front());
                 field != operation.fieldStatus.end())
            status = std::min(status, field->second);
        const bool isPlaced = operation.bodyIsList && !problem.loc.empty() && problem.loc.front() == "body";
        if (!isPlaced)
            problem.loc.insert(problem.loc.begin(), parameter ? std::string(placeName(parameter->place)) : "body");
    }
    error.code = codeOf(status);
    return error;
}

std::string Contract::version() const
{
    return m_document.at("info").at("version").get<std::string>();
}

} // namespace sb
