#include "models/agents/TransferRoutes.h"

#include "models/base/Id.h"

#include <set>

namespace sb {

namespace {

std::string newRouteId()
{
    std::string id = "route_";
    for (const char c : Uuid::make(0).toString()) { // the random part alone makes it unique
        if (c != '-')
            id += c;
    }
    return id;
}

tl::unexpected<Error> refuse(std::vector<std::string> loc, std::size_t index, std::string field, std::string message)
{
    loc.push_back(std::to_string(index));
    loc.push_back(std::move(field));
    return fail(Error{ErrorCode::Unprocessable,
                      "a transfer route does not fit",
                      {Problem{std::move(loc), std::move(message), "value_error"}}});
}

} // namespace

std::string digitsOf(std::string_view phoneNumber)
{
    std::string digits;
    std::ranges::copy_if(phoneNumber, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

Result<std::vector<TransferRoute>> normalizedRoutes(const std::vector<TransferRoute> &routes,
                                                    const std::vector<std::string> &root)
{
    std::set<std::string> ids;
    auto normal = routes;
    for (std::size_t i = 0; i < normal.size(); ++i) {
        auto &route = normal[i];
        if (!route.routeId.hasValue())
            route.routeId = newRouteId();
        if (!ids.insert(*route.routeId).second)
            return refuse(root, i, "route_id", "stands twice");
        if (route.enabled.isAbsent())
            route.enabled = true;
        if (route.phoneNumber.hasValue() && !route.phoneNumber->empty()) {
            route.phoneNumber = digitsOf(*route.phoneNumber);
            if (route.phoneNumber->empty())
                return refuse(root, i, "phone_number", "has no digits");
        }
    }
    return normal;
}

std::vector<TransferRoute> offeredRoutes(const AgentSpecificConfig &behaviour)
{
    const auto routes = behaviour.inboundTransferRoutes.valueOr({});
    std::vector<TransferRoute> offered;
    std::ranges::copy_if(routes, std::back_inserter(offered), [](const TransferRoute &route) {
        return route.enabled.valueOr(true) && !route.phoneNumber.valueOr({}).empty();
    });
    if (routes.empty() && !behaviour.inboundTransferCallNumber.valueOr({}).empty()) {
        TransferRoute legacy;
        legacy.routeId = "legacy";
        legacy.enabled = true;
        legacy.conditionWhenToTransfer = behaviour.inboundTransferTriggerCondition;
        legacy.phoneNumber = behaviour.inboundTransferCallNumber;
        offered.push_back(std::move(legacy));
    }
    return offered;
}

} // namespace sb
