#include "models/money/UsageRows.h"

#include <array>

namespace sb {

namespace {

template <typename T>
std::string idText(const std::optional<T> &id)
{
    return id ? id->toString() : std::string();
}

template <typename E>
std::string_view nameText(const std::optional<E> &value)
{
    return value ? nameOf(*value) : std::string_view();
}

} // namespace

std::span<const std::string_view> UsageRows::columns()
{
    static constexpr std::array<std::string_view, 20> names{
        "settled_at", "started_at", "session_id",      "request_id",    "agent_id",      "agent_name", "usage_type",
        "call_type",  "status",     "session_seconds", "service",       "provider_name", "model_name", "quantity",
        "unit",       "price_usd",  "price_per",       "base_cost_usd", "markup_usd",    "cost_usd"};
    return names;
}

void UsageRows::write(const SettledUsage &usage, RowWriter &rows)
{
    for (const auto &rated : usage.rated.lines) {
        rows.name(usage.settledAt.toString());
        rows.name(usage.startedAt.toString());
        rows.name(usage.session.toString());
        rows.name(idText(usage.request));
        rows.name(idText(usage.agent));
        rows.text(usage.agentName);
        rows.name(nameOf(usage.type));
        rows.name(nameText(usage.callType));
        rows.name(nameText(usage.status));
        rows.number(Quantity{UsageUnit::Seconds, usage.talkedUs}.toString());
        rows.name(nameOf(rated.line.service));
        rows.text(rated.line.provider);
        rows.text(rated.line.model);
        rows.number(rated.quantity.toString());
        rows.name(nameOf(rated.line.unit));
        rows.number(rated.line.rate.price ? rated.line.rate.price->toString() : std::string());
        rows.integer(rated.line.rate.per);
        rows.number(rated.base.toString());
        rows.number(rated.markup.toString());
        rows.number(rated.total().toString());
        rows.endRow();
    }
}

} // namespace sb
