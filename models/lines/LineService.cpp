#include "models/lines/LineService.h"

#include "models/agents/AgentService.h"
#include "models/contract/Codec.h"
#include "models/lines/PhoneDigits.h"

namespace sb {

namespace {

constexpr const char *noMapping = "there is no such mapping";

tl::unexpected<Error> refused(ErrorCode code, const char *field, std::string message, const char *type)
{
    return fail(Error{code, std::string(field) + " " + message, {Problem{{"body", field}, std::move(message), type}}});
}

PhoneMapping presented(const StoredLineMapping &mapping)
{
    PhoneMapping answer;
    answer.id = mapping.id;
    answer.phoneNumberId = mapping.line;
    answer.phoneNumber = mapping.number;
    answer.agentId = mapping.agent;
    answer.workflowId = null;
    answer.userId = mapping.user;
    answer.isActive = mapping.isActive;
    answer.createdAt = mapping.createdAt;
    answer.updatedAt = mapping.updatedAt;
    return answer;
}

Result<PhoneNumber> presented(Connection &connection, const StoredLine &line)
{
    return LineStore::mappingOf(connection, line.id).map([&](const std::optional<StoredLineMapping> &mapping) {
        PhoneNumber answer;
        answer.id = line.id;
        answer.phoneNumber = line.number;
        answer.friendlyName = Patch<std::string>::orNull(line.friendlyName);
        answer.countryCode = Patch<std::string>::orNull(line.countryCode);
        answer.region = Patch<std::string>::orNull(line.region);
        answer.isActive = line.isActive;
        answer.createdAt = line.createdAt;
        answer.userId = line.user;
        answer.provider = line.provider;
        answer.mapping = mapping ? Patch<PhoneMapping>(presented(*mapping)) : Patch<PhoneMapping>(null);
        return answer;
    });
}

Result<PhoneList> list(const Call &call, const Nothing &, Connection &connection)
{
    const auto lines = LineStore::list(connection, call.caller.user);
    if (!lines)
        return fail(lines.error());
    PhoneList answer;
    for (const auto &line : *lines) {
        auto shown = presented(connection, line);
        if (!shown)
            return fail(std::move(shown.error()));
        answer.phoneNumbers.push_back(std::move(*shown));
    }
    return answer;
}

/// ISO 3166 alpha-2 in capitals; which of them are given away is not asked.
Result<std::optional<std::string>> countryCode(const Patch<std::string> &sent)
{
    if (!sent.hasValue())
        return std::optional<std::string>();
    auto code = *sent;
    std::ranges::transform(code, code.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (code.size() != 2 || !std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return refused(ErrorCode::Unprocessable, "country_code", "must be two letters (ISO 3166)", "value_error");
    return std::optional(std::move(code));
}

Result<PhoneNumber> create(const Call &call, const PhoneNumberCreate &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (!isE164(in.phoneNumber)) // the contract has looked at its form (P5)
        return refused(ErrorCode::Unprocessable, "phone_number", "begins with no assigned country code", "value_error");
    auto country = countryCode(in.countryCode);
    if (!country)
        return fail(std::move(country.error()));
    const auto taken = LineStore::isNumberTaken(connection, in.phoneNumber);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return refused(ErrorCode::Conflict, "phone_number", "is registered already", "unique");
    const StoredLine line{LineId::make(call.now.milliseconds()),
                          call.caller.user,
                          in.phoneNumber,
                          in.friendlyName.toOptional(),
                          std::move(*country),
                          in.region.toOptional(),
                          in.provider.valueOr(LineProvider::Simulated),
                          true,
                          call.now};
    if (auto saved = LineStore::insert(transaction, line, in.credentials.valueOr(nullptr)); !saved)
        return fail(std::move(saved.error()));
    auto answer = presented(connection, line);
    if (answer)
        call.record({"lines", line.id.toString(), nullptr, encode(*answer)});
    return answer;
}

/// P1–P3 and who may: the line and the agent that a request names.
Result<StoredLine> acceptable(const Call &call, const PhoneMappingRequest &in, Connection &connection)
{
    if (in.userId.hasValue() && *in.userId != call.caller.user)
        return refused(ErrorCode::Invalid, "user_id", "must be the caller", "value_error");
    auto line = LineService::visible(connection, call.caller, in.phoneNumberId);
    if (!line)
        return line;
    if (!in.agentId.hasValue()) // P1: then a workflow was named
        return refused(ErrorCode::Invalid, "workflow_id", "cannot be used: there are no workflows", "value_error");
    const auto agent = AgentService::visible(connection, call.caller, *in.agentId);
    if (!agent)
        return fail(agent.error());
    return line;
}

/// Puts \p mapping in the place of what its line had (P4), and records that.
Result<PhoneMapping> put(const Call &call, const StoredLineMapping &mapping, const nlohmann::json &before,
                         Transaction &transaction)
{
    if (auto mapped = LineStore::map(transaction, mapping); !mapped)
        return fail(std::move(mapped.error()));
    auto answer = presented(mapping);
    call.record({"lines", mapping.line.toString(), {{"mapping", before}}, {{"mapping", encode(answer)}}});
    return answer;
}

nlohmann::json documentOf(const std::optional<StoredLineMapping> &mapping)
{
    return mapping ? encode(presented(*mapping)) : nlohmann::json();
}

Result<PhoneMapping> map(const Call &call, const PhoneMappingRequest &in, Transaction &transaction)
{
    const auto line = acceptable(call, in, transaction.connection());
    if (!line)
        return fail(line.error());
    const auto before = LineStore::mappingOf(transaction.connection(), line->id);
    if (!before)
        return fail(before.error());
    const StoredLineMapping mapping{LineMappingId::make(call.now.milliseconds()),
                                    line->id,
                                    line->user,
                                    *in.agentId,
                                    line->number,
                                    true,
                                    call.now,
                                    call.now};
    return put(call, mapping, documentOf(*before), transaction);
}

/// The mapping if its line is the caller's; \p id may also be the line's where that is said.
Result<StoredLineMapping> visibleMapping(Connection &connection, const Caller &caller, LineMappingId id, bool orLine)
{
    auto mapping = LineStore::mapping(connection, id);
    if (mapping && !*mapping && orLine)
        mapping = LineStore::mappingOf(connection, LineId(id.uuid()));
    if (!mapping)
        return fail(std::move(mapping.error()));
    if (*mapping && ((*mapping)->user == caller.user || caller.role == Role::SuperAdmin))
        return std::move(**mapping);
    return fail(ErrorCode::NotFound, noMapping);
}

Result<PhoneMapping> change(const Call &call, const PhoneMappingChange &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto before = visibleMapping(connection, call.caller, in.mappingId, false);
    if (!before)
        return fail(before.error());
    const auto line = acceptable(call, in.body, connection);
    if (!line)
        return fail(line.error());
    auto after = *before;
    after.line = line->id;
    after.user = line->user;
    after.number = line->number;
    after.agent = *in.body.agentId;
    after.updatedAt = call.now;
    return put(call, after, encode(presented(*before)), transaction);
}

Result<SuccessResponse> remove(const Call &call, const PhoneMappingRef &in, Transaction &transaction)
{
    const auto mapping = visibleMapping(transaction.connection(), call.caller, in.mappingId, false);
    if (!mapping)
        return fail(mapping.error());
    if (auto removed = LineStore::unmap(transaction, mapping->id); !removed)
        return fail(std::move(removed.error()));
    call.record(
        {"lines", mapping->line.toString(), {{"mapping", encode(presented(*mapping))}}, {{"mapping", nullptr}}});
    return SuccessResponse{"Mapping removed", std::nullopt};
}

Result<std::vector<PhoneMapping>> mappings(const Call &call, std::optional<AgentId> agent, Connection &connection)
{
    LineStore::MappingFilter filter{call.caller.user, agent};
    if (agent && call.caller.role == Role::SuperAdmin)
        filter.user.reset();
    const auto stored = LineStore::mappings(connection, filter);
    if (!stored)
        return fail(stored.error());
    std::vector<PhoneMapping> answer;
    for (const auto &each : *stored)
        answer.push_back(presented(each));
    return answer;
}

} // namespace

void LineService::registerOn(Registry &registry)
{
    registry.reads(listPhoneNumbers, list);
    registry.writes(createPhoneNumber, create);
    registry.writes(createAgentPhoneMapping, map);
    registry.reads(listPhoneMappings, [](const Call &call, const Nothing &, Connection &connection) {
        return mappings(call, std::nullopt, connection);
    });
    registry.reads(
        listPhoneMappingsOfAgent,
        [](const Call &call, const AgentLinesRef &in, Connection &connection) -> Result<std::vector<PhoneMapping>> {
            const auto agent = AgentService::visible(connection, call.caller, in.agentId);
            if (!agent)
                return fail(agent.error());
            return mappings(call, in.agentId, connection);
        });
    registry.reads(getPhoneMapping, [](const Call &call, const PhoneMappingRef &in, Connection &connection) {
        return visibleMapping(connection, call.caller, in.mappingId, true).map([](const StoredLineMapping &mapping) {
            return presented(mapping);
        });
    });
    registry.writes(updatePhoneMapping, change);
    registry.writes(deletePhoneMapping, remove);
}

Result<StoredLine> LineService::visible(Connection &connection, const Caller &caller, LineId id)
{
    auto line = LineStore::find(connection, id);
    if (!line)
        return fail(std::move(line.error()));
    if (*line && ((*line)->user == caller.user || caller.role == Role::SuperAdmin))
        return std::move(**line);
    return fail(ErrorCode::NotFound, "there is no such phone number");
}

} // namespace sb
