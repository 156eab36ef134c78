#include "models/backend/Gate.h"

namespace sb {

namespace {

/// What no API key may do, whatever its scopes say: mutate billing (A6), wallets, organization terms or earnings (A7),
/// or make itself somebody else (people, sessions).
bool needsSession(const ContractOperation &operation)
{
    if (!operation.writes())
        return false;
    for (const std::string_view prefix :
         {"/api/v1/billing/", "/api/v1/wallets/", "/api/v1/orgs/", "/api/v1/earnings/", "/api/v1/console/orgs",
          "/api/v1/console/users", "/api/v1/console/sessions", "/api/v1/console/wallets/"}) {
        if (operation.path.starts_with(prefix))
            return true;
    }
    return false;
}

bool roleAllows(const ContractOperation &operation, Role role)
{
    for (const auto &allowed : operation.roles) {
        // "self" is for the handler, which knows whose row it is.
        if (allowed == "any" || allowed == "public" || allowed == "self" || fromName<Role>(allowed) == role)
            return true;
    }
    return false;
}

/// Whole steps of the route as the contract writes it: "/api/v1/agents" is no prefix of "/api/v1/agents-files".
bool isUnder(std::string_view path, std::string_view prefix)
{
    while (prefix.ends_with('/'))
        prefix.remove_suffix(1);
    return !prefix.empty() && path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

bool scopeAllows(const ContractOperation &operation, const std::vector<Scope> &scopes)
{
    return std::ranges::any_of(scopes, [&](const Scope &scope) {
        return isUnder(operation.path, scope.pathPrefix) && (scope.method == "*" || scope.method == operation.method);
    });
}

} // namespace

Result<const ContractOperation *> Gate::operation(std::string_view operationId) const
{
    if (const auto *found = m_contract->find(operationId))
        return found;
    std::string detail = "there is no operation " + std::string(operationId);
    if (const auto nearest = m_contract->nearest(operationId); !nearest.empty())
        detail += "; did you mean " + nearest + "?";
    return fail(ErrorCode::NotFound, std::move(detail));
}

Result<Caller> Gate::admit(const ContractOperation &operation, const Credential &credential,
                           Connection *connection) const
{
    if (operation.isPublic())
        return Caller{};
    if (std::holds_alternative<NoCredential>(credential))
        return fail(ErrorCode::Unauthorized, "a credential is needed");
    if (connection == nullptr)
        return fail(ErrorCode::Internal, "the gate has no store");
    auto caller = m_callers.callerOf(credential, *connection);
    if (!caller)
        return caller;

    if (caller->via == Via::ApiKey && needsSession(operation))
        return fail(ErrorCode::Forbidden, "this needs a session, not an API key");
    if (!roleAllows(operation, caller->role) &&
        !(caller->via == Via::ApiKey && scopeAllows(operation, caller->scopes))) {
        return fail(ErrorCode::Forbidden, caller->via == Via::ApiKey
                                              ? "Forbidden: API Key does not have required scopes"
                                              : "the caller's role does not allow this");
    }
    if (caller->isSession()) {
        for (const auto &flag : operation.flags) {
            const auto on = m_callers.isFlagOn(*caller, flag, *connection);
            if (!on)
                return fail(on.error());
            if (!*on)
                return fail(ErrorCode::Forbidden, "the feature " + flag + " is switched off for the caller");
        }
    }
    return caller;
}

} // namespace sb
