#include "models/contract/ContractSchema.h"

#include "models/contract/FormatCheck.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#define VALIJSON_USE_EXCEPTIONS 1 // else a schema that it cannot read ends the process
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace sb {

namespace {

/// valijson's sentences to machine-readable kinds, in the order of a prefix search.
struct Kind
{
    std::string_view prefix;
    std::string_view type;
    std::string_view message; ///< empty: the library's own
};
constexpr std::array kinds{
    Kind{"Value type not permitted", "type_error", "has the wrong type"},
    Kind{"Failed to match against any enum", "enum", "is none of the allowed values"},
    Kind{"Failed to match expected value set by 'const'", "const", "is not the expected value"},
    Kind{"Expected number greater than or equal", "greater_than_equal", {}},
    Kind{"Expected number greater than", "greater_than", {}},
    Kind{"Expected number less than or equal", "less_than_equal", {}},
    Kind{"Expected number less than", "less_than", {}},
    Kind{"String should be no fewer", "string_too_short", "is too short"},
    Kind{"String should be no more", "string_too_long", "is too long"},
    Kind{"Failed to match regex", "string_pattern_mismatch", "does not have the expected form"},
    Kind{"Array should contain no fewer", "too_short", "has too few entries"},
    Kind{"Array should contain no more", "too_long", "has too many entries"},
    Kind{"Elements at indexes", "unique", "has an entry twice"},
    Kind{"Object contains a property", "extra_forbidden", "has a field that is not allowed"},
};

constexpr std::string_view missingPrefix = "Missing required property '";
constexpr std::array summaries{std::string_view("Failed to validate against schema associated"),
                               std::string_view("Failed to validate item"),
                               std::string_view("Failed to validate against child schema"),
                               std::string_view("Failed to validate against any"),
                               std::string_view("Failed to validate against exactly one"),
                               std::string_view("Failed to validate against additional")};

/// "<root>", "[agent]", "[0]" → root…, agent, 0
std::vector<std::string> locOf(const std::vector<std::string> &context, const std::vector<std::string> &root)
{
    auto loc = root;
    for (std::size_t i = 1; i < context.size(); ++i) {
        std::string_view step = context[i];
        if (step.size() >= 2 && step.front() == '[')
            step = step.substr(1, step.size() - 2);
        loc.emplace_back(step);
    }
    return loc;
}

/// The validator knows three formats only, and refuses null where a date may be null; checkFormats() does them all.
nlohmann::json withoutFormats(nlohmann::json schema)
{
    if (!schema.is_structured())
        return schema;
    if (schema.is_object() && schema.contains("format") && schema["format"].is_string())
        schema.erase("format");
    for (auto &member : schema)
        member = withoutFormats(std::move(member));
    return schema;
}

bool startsWith(const std::vector<std::string> &loc, const std::vector<std::string> &head)
{
    return loc.size() >= head.size() && std::equal(head.begin(), head.end(), loc.begin());
}

} // namespace

struct ContractSchema::Compiled
{
    valijson::Schema schema;
    nlohmann::json source;
};

ContractSchema::ContractSchema(const nlohmann::json &components)
    : m_components(components), m_root{{"components", withoutFormats(components)}}
{}

ContractSchema::~ContractSchema() = default;

const ContractSchema::Compiled &ContractSchema::compiled(const nlohmann::json &schema)
{
    const std::scoped_lock lock(m_mutex);
    auto &slot = m_cache[schema.dump()];
    if (!slot) {
        auto made = std::make_unique<Compiled>();
        made->source = schema;
        const auto checked = withoutFormats(schema);
        for (const auto &[key, value] : checked.items())
            m_root[key] = value;
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(m_root), made->schema);
        for (const auto &[key, value] : schema.items())
            m_root.erase(key);
        slot = std::move(made);
    }
    return *slot;
}

void ContractSchema::check(const nlohmann::json &schema, const nlohmann::json &value,
                           const std::vector<std::string> &root, std::vector<Problem> &problems)
{
    const auto &ready = compiled(schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(value);

    std::vector<Problem> found;
    std::vector<Problem> summed; // what only says that something deeper failed
    if (!validator.validate(ready.schema, target, &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            const std::string_view text = error.description;
            auto loc = locOf(error.context, root);
            if (text.starts_with(missingPrefix)) {
                const auto name =
                    text.substr(missingPrefix.size(), text.find('\'', missingPrefix.size()) - missingPrefix.size());
                loc.emplace_back(name);
                found.push_back(Problem{std::move(loc), "is required", "missing"});
                continue;
            }
            const auto *kind =
                std::ranges::find_if(kinds, [&](const Kind &each) { return text.starts_with(each.prefix); });
            if (kind != kinds.end()) {
                const auto message = kind->message.empty() ? text : kind->message;
                found.push_back(Problem{std::move(loc), std::string(message), std::string(kind->type)});
            } else if (std::ranges::any_of(summaries, [&](auto each) { return text.starts_with(each); })) {
                summed.push_back(Problem{std::move(loc), "does not fit", "value_error"});
            } else {
                found.push_back(Problem{std::move(loc), std::string(text), "value_error"});
            }
        }
        // A summary counts only where nothing deeper was told: the deepest error is the one that helps.
        for (auto &summary : summed) {
            if (std::ranges::none_of(found, [&](const Problem &each) { return startsWith(each.loc, summary.loc); }))
                found.push_back(std::move(summary));
        }
    }
    checkFormats(m_components, ready.source, value, root, found);

    for (auto &problem : found) {
        const bool told = std::ranges::any_of(problems, [&](const Problem &each) { return each.loc == problem.loc; });
        if (!told)
            problems.push_back(std::move(problem));
    }
}

} // namespace sb
