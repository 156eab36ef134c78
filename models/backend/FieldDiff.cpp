#include "models/backend/FieldDiff.h"

#include "models/contract/Codec.h"

#include <set>

namespace sb {

namespace {

void compare(const std::string &path, const nlohmann::json &before, const nlohmann::json &after,
             std::vector<FieldChange> &changes)
{
    const bool walk = (before.is_object() || before.is_null()) && (after.is_object() || after.is_null()) &&
                      (before.is_object() || after.is_object());
    if (!walk || (!path.empty() && before.is_object() && before.empty()) ||
        (!path.empty() && after.is_object() && after.empty())) {
        if (before != after)
            changes.push_back(FieldChange{path, before, after});
        return;
    }
    std::set<std::string> names;
    for (const auto *side : {&before, &after}) {
        for (const auto &[name, value] : side->items())
            names.insert(name);
    }
    for (const auto &name : names) {
        const auto member = [&](const nlohmann::json &side) {
            return side.is_object() && side.contains(name) ? side[name] : nlohmann::json();
        };
        auto inside = path.empty() ? path : path + ".";
        compare(inside.append(name), member(before), member(after), changes);
    }
}

} // namespace

std::vector<FieldChange> fieldDiff(const nlohmann::json &before, const nlohmann::json &after)
{
    std::vector<FieldChange> changes;
    compare({}, before, after, changes);
    return changes;
}

nlohmann::json encodeChanges(const std::vector<FieldChange> &changes)
{
    return encode(changes);
}

std::vector<FieldChange> decodeChanges(std::string_view text)
{
    const auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded())
        return {};
    return decode<std::vector<FieldChange>>(document).value_or(std::vector<FieldChange>());
}

} // namespace sb
