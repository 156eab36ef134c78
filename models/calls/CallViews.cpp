#include "models/calls/CallViews.h"

#include "models/contract/Codec.h"
#include "models/contract/Console.h"
#include "models/contract/TagText.h"

#include <set>

namespace sb {

namespace {

constexpr int columnsPlace = -1; ///< of the row that has the columns shown without a view
constexpr std::size_t mostBytes = 8192;

Result<CallViewList> find(Connection &connection, UserId owner)
{
    CallViewList list;
    return connection
        .each(
            "SELECT place, document FROM call_view WHERE owner = ? ORDER BY place",
            [&](const Statement &row) -> Result<> {
                const auto document = nlohmann::json::parse(row.text(1), nullptr, false);
                if (row.integer(0) == columnsPlace) {
                    if (document.is_array())
                        list.columns = document.get<std::vector<std::string>>();
                    return {};
                }
                auto view = decode<CallView>(document);
                if (!view)
                    return fail(std::move(view.error()));
                list.items.push_back(std::move(*view));
                return {};
            },
            owner)
        .map([&] { return std::move(list); });
}

tl::unexpected<Error> refused(std::size_t place, const char *field, std::string message)
{
    return fail(Error{ErrorCode::Unprocessable,
                      "a view " + message,
                      {Problem{{"body", "items", std::to_string(place), field}, std::move(message), "value_error"}}});
}

Result<> check(const CallViewList &list)
{
    std::set<std::string> names;
    bool hasDefault = false;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const auto &view = list.items[i];
        const auto name = foldedTag(view.name);
        if (name.empty())
            return refused(i, "name", "has no name");
        if (!names.insert(name).second)
            return refused(i, "name", "has the name of another");
        if (view.isDefault && std::exchange(hasDefault, true))
            return refused(i, "is_default", "is not the only default");
        if (view.filters.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).size() > mostBytes)
            return refused(i, "filters", "is too long");
    }
    return {};
}

Result<CallViewList> put(const Call &call, const CallViewList &in, Transaction &transaction)
{
    const auto before = find(transaction.connection(), call.caller.user);
    if (!before)
        return before;
    if (auto good = check(in); !good)
        return fail(std::move(good.error()));
    if (in == *before)
        return in;
    const auto add = [&](int place, const nlohmann::json &document) {
        return transaction->execute("INSERT INTO call_view (owner, place, document) VALUES (?,?,?)", call.caller.user,
                                    place, document.dump());
    };
    auto done = transaction->execute("DELETE FROM call_view WHERE owner = ?", call.caller.user);
    if (done && !in.columns.empty())
        done = add(columnsPlace, in.columns);
    int place = 0;
    for (const auto &view : in.items) {
        if (done)
            done = add(place++, encode(view));
    }
    if (!done)
        return fail(std::move(done.error()));
    call.record({"call_views", call.caller.user.toString(), encode(*before), encode(in)});
    return in;
}

} // namespace

void registerCallViews(Registry &registry)
{
    registry.reads(getCallViews, [](const Call &call, const Nothing &, Connection &connection) {
        return find(connection, call.caller.user);
    });
    registry.writes(putCallViews, put);
}

} // namespace sb
