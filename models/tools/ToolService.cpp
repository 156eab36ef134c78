#include "models/tools/ToolService.h"

#include "models/backend/SettingStore.h"
#include "models/contract/Codec.h"
#include "models/contract/JsonSchema.h"
#include "models/contract/SecretMask.h"
#include "models/tools/ToolUrl.h"

namespace sb {

namespace {

constexpr const char *notAskedYet = "This version does not ask servers for their tools yet.";

/// What is particular to one of the two kinds of definition.
template <typename Definition>
struct Kind;

template <>
struct Kind<ToolEndpointDefInput>
{
    using Answer = ToolEndpointDef;
    static constexpr ToolType type = ToolType::Endpoint;
    static constexpr const char *deleted = "Tool deleted";

    static nlohmann::json defaults()
    {
        return {{"description", ""},          {"method", "POST"},        {"headers", nlohmann::json::object()},
                {"auth", {{"type", "none"}}}, {"timeout_seconds", 20.0}, {"output_schema", nullptr},
                {"runs_on", "during_call"},   {"is_active", true}};
    }
    static Result<> check(const nlohmann::json &document)
    {
        const auto fits = checkObjectSchema(document.at("tool_schema"), "tool_schema");
        if (!fits || document.at("output_schema").is_null())
            return fits;
        return checkObjectSchema(document.at("output_schema"), "output_schema");
    }
    static void complete(const StoredTool &stored, Answer &answer) { answer.usedByAgents = stored.usedByAgents; }
};

template <>
struct Kind<McpServerDefInput>
{
    using Answer = McpServerDef;
    static constexpr ToolType type = ToolType::McpServer;
    static constexpr const char *deleted = "Server deleted";

    static nlohmann::json defaults()
    {
        return {{"description", ""},       {"transport", "streamable_http"}, {"headers", nlohmann::json::object()},
                {"timeout_seconds", 30.0}, {"allowed_tools", nullptr},       {"is_active", true}};
    }
    static Result<> check(const nlohmann::json &) { return {}; }
    static void complete(const StoredTool &, Answer &answer)
    {
        answer.lastSyncedAt = null; // T10: the row stays, marked as not in step
        answer.syncProblem = notAskedYet;
    }
};

template <typename Definition>
Result<typename Kind<Definition>::Answer> presented(const StoredTool &stored)
{
    auto definition = decode<Definition>(maskSecrets(stored.document));
    if (!definition)
        return fail(ErrorCode::Corrupt, "the definition of a tool cannot be read");
    typename Kind<Definition>::Answer answer;
    answer.id = stored.id;
    answer.userId = stored.user;
    answer.createdAt = stored.createdAt;
    answer.updatedAt = stored.updatedAt;
    answer.definition = std::move(*definition);
    Kind<Definition>::complete(stored, answer);
    return answer;
}

/// T2, T3, on the merged document.
template <typename Definition>
Result<> acceptable(Connection &connection, const StoredTool &tool)
{
    const auto allowed = SettingStore::isOn(connection, allowPrivateToolHosts, false);
    if (!allowed)
        return fail(allowed.error());
    const auto hosts = *allowed ? PrivateHosts::Allowed : PrivateHosts::Refused;
    auto fits = checkToolUrl(tool.document.at("url").get_ref<const std::string &>(), hosts).and_then([&] {
        return Kind<Definition>::check(tool.document);
    });
    if (!fits)
        return fits;
    const auto taken = ToolStore::isNameTaken(connection, tool);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(Error{ErrorCode::Conflict,
                          "a definition of this name exists already",
                          {Problem{{"body", "name"}, "is taken", "unique"}}});
    return {};
}

/// Absent fields stay as they are, a mask keeps the secret behind it.
template <typename Definition>
nlohmann::json mergedDocument(const nlohmann::json &before, const Definition &in)
{
    auto after = before;
    after.update(keepMaskedSecrets(encode(in), before));
    return after;
}

template <typename Definition>
Result<typename Kind<Definition>::Answer> made(const Call &call, ToolId id, const Definition &in,
                                               Transaction &transaction)
{
    StoredTool tool;
    tool.id = id;
    tool.user = call.caller.user;
    tool.type = Kind<Definition>::type;
    tool.name = in.name;
    tool.createdAt = tool.updatedAt = call.now;
    tool.document = mergedDocument(Kind<Definition>::defaults(), in);
    auto saved = acceptable<Definition>(transaction.connection(), tool).and_then([&] {
        return ToolStore::insert(transaction, tool);
    });
    if (!saved)
        return fail(std::move(saved.error()));
    auto answer = presented<Definition>(tool);
    if (answer)
        call.record({"tools", tool.id.toString(), nullptr, encode(*answer)});
    return answer;
}

template <typename Definition>
Result<typename Kind<Definition>::Answer> create(const Call &call, const Definition &in, Transaction &transaction)
{
    return made(call, ToolId::make(call.now.milliseconds()), in, transaction);
}

template <typename Definition>
Result<> adopted(const Call &call, ToolId id, const nlohmann::json &definition, Transaction &transaction)
{
    const auto in = decode<Definition>(definition);
    if (!in)
        return fail(in.error());
    return made(call, id, *in, transaction).map([](const auto &) {});
}

Result<StoredTool> ofType(Connection &connection, const Caller &caller, ToolId id, ToolType type)
{
    auto tool = ToolService::visible(connection, caller, id);
    if (tool && tool->type != type)
        return fail(ErrorCode::NotFound, "there is no such tool");
    return tool;
}

template <typename Definition>
Result<typename Kind<Definition>::Answer> update(const Call &call, const ToolChange<Definition> &in,
                                                 Transaction &transaction)
{
    auto &connection = transaction.connection();
    auto tool = ofType(connection, call.caller, in.toolId, Kind<Definition>::type);
    if (!tool)
        return fail(std::move(tool.error()));
    const auto before = presented<Definition>(*tool);
    if (!before)
        return before;
    auto document = mergedDocument(tool->document, in.body);
    if (document == tool->document)
        return before;
    tool->document = std::move(document);
    tool->name = in.body.name;
    tool->updatedAt = call.now;
    auto saved =
        acceptable<Definition>(connection, *tool).and_then([&] { return ToolStore::update(transaction, *tool); });
    if (!saved)
        return fail(std::move(saved.error()));
    auto answer = presented<Definition>(*tool);
    if (answer)
        call.record({"tools", tool->id.toString(), encode(*before), encode(*answer)});
    return answer;
}

template <typename Definition>
Result<SuccessResponse> remove(const Call &call, const ToolRef &in, Transaction &transaction)
{
    const auto tool = ofType(transaction.connection(), call.caller, in.toolId, Kind<Definition>::type);
    if (!tool)
        return fail(tool.error());
    const auto before = presented<Definition>(*tool);
    if (!before)
        return fail(before.error());
    if (auto removed = ToolStore::remove(transaction, in.toolId); !removed)
        return fail(std::move(removed.error()));
    call.record({"tools", in.toolId.toString(), encode(*before), nullptr});
    return SuccessResponse{Kind<Definition>::deleted, std::nullopt};
}

template <typename Definition, typename List>
Result<List> list(const Call &call, Connection &connection)
{
    const auto stored = ToolStore::list(connection, call.caller.user, Kind<Definition>::type);
    if (!stored)
        return fail(stored.error());
    List answer;
    for (const auto &each : *stored) {
        auto tool = presented<Definition>(each);
        if (!tool)
            return fail(std::move(tool.error()));
        answer.tools.push_back(std::move(*tool));
    }
    answer.total = static_cast<std::int64_t>(answer.tools.size());
    return answer;
}

template <typename Definition>
Result<typename Kind<Definition>::Answer> get(const Call &call, const ToolRef &in, Connection &connection)
{
    const auto tool = ofType(connection, call.caller, in.toolId, Kind<Definition>::type);
    if (!tool)
        return fail(tool.error());
    return presented<Definition>(*tool);
}

} // namespace

void ToolService::registerOn(Registry &registry)
{
    registry.reads(listToolEndpointDefs, [](const Call &call, const Nothing &, Connection &connection) {
        return list<ToolEndpointDefInput, ToolEndpointDefList>(call, connection);
    });
    registry.reads(listMcpServerDefs, [](const Call &call, const Nothing &, Connection &connection) {
        return list<McpServerDefInput, McpServerDefList>(call, connection);
    });
    registry.reads(getToolEndpointDef, get<ToolEndpointDefInput>);
    registry.reads(getMcpServerDef, get<McpServerDefInput>);
    registry.writes(createToolEndpointDef, create<ToolEndpointDefInput>);
    registry.writes(createMcpServerDef, create<McpServerDefInput>);
    registry.writes(updateToolEndpointDef, update<ToolEndpointDefInput>);
    registry.writes(updateMcpServerDef, update<McpServerDefInput>);
    registry.writes(deleteToolEndpointDef, remove<ToolEndpointDefInput>);
    registry.writes(deleteMcpServerDef, remove<McpServerDefInput>);
}

Result<> ToolService::adopt(const Call &call, ToolId id, ToolType type, const nlohmann::json &definition,
                            Transaction &transaction)
{
    return type == ToolType::Endpoint ? adopted<ToolEndpointDefInput>(call, id, definition, transaction)
                                      : adopted<McpServerDefInput>(call, id, definition, transaction);
}

Result<StoredTool> ToolService::visible(Connection &connection, const Caller &caller, ToolId id)
{
    auto tool = ToolStore::find(connection, id);
    if (!tool)
        return fail(std::move(tool.error()));
    if (*tool && ((*tool)->user == caller.user || caller.role == Role::SuperAdmin))
        return std::move(**tool);
    return fail(ErrorCode::NotFound, "there is no such tool");
}

} // namespace sb
