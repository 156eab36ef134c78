#include "models/tools/OutputFilter.h"

namespace sb {

namespace {

const nlohmann::json *part(const nlohmann::json &schema, const char *name)
{
    if (!schema.is_object())
        return nullptr;
    const auto found = schema.find(name);
    return found == schema.end() || !found->is_object() ? nullptr : &*found;
}

} // namespace

nlohmann::json keepFields(const nlohmann::json &answer, const nlohmann::json &schema)
{
    if (const auto *fields = part(schema, "properties")) {
        if (!answer.is_object())
            return nullptr;
        auto kept = nlohmann::json::object();
        for (const auto &[name, inner] : fields->items()) {
            if (const auto found = answer.find(name); found != answer.end())
                kept[name] = keepFields(*found, inner);
        }
        return kept;
    }
    if (const auto *items = part(schema, "items")) {
        if (!answer.is_array())
            return nullptr;
        auto kept = nlohmann::json::array();
        for (const auto &each : answer)
            kept.push_back(keepFields(each, *items));
        return kept;
    }
    return answer;
}

} // namespace sb
