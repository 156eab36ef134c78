#include "models/contract/FormatCheck.h"

#include "models/base/Id.h"
#include "models/base/Instant.h"

#include <QByteArray>
#include <QTimeZone>

namespace sb {

namespace {

struct Broken
{
    std::string_view message;
    std::string_view type;
};

std::optional<Broken> broken(std::string_view format, const std::string &text)
{
    if (format == "uuid" && !Uuid::parse(text))
        return Broken{"must be a UUID", "uuid_parsing"};
    if (format == "date-time" && !Instant::parse(text))
        return Broken{"must be an ISO 8601 time with a zone", "datetime_parsing"};
    if (format == "date" && !isDate(text))
        return Broken{"must be a date (YYYY-MM-DD)", "date_parsing"};
    if (format == "email") {
        const auto at = text.find('@');
        if (at == std::string::npos || at == 0 || at + 1 == text.size() ||
            text.find('@', at + 1) != std::string::npos || text.find(' ') != std::string::npos)
            return Broken{"must be an e-mail address", "value_error"};
    }
    if (format == "uri" && (text.find(':') == std::string::npos || text.find(' ') != std::string::npos))
        return Broken{"must be an address with its scheme", "url_parsing"};
    if (format == "iana-zone" && !isTimeZone(text))
        return Broken{"must be the name of a time zone, such as Asia/Kolkata", "value_error"};
    return std::nullopt;
}

const nlohmann::json &resolved(const nlohmann::json &components, const nlohmann::json &schema)
{
    const auto found = schema.find("$ref");
    if (found == schema.end())
        return schema;
    const auto &name = found->get_ref<const std::string &>();
    return components.at("schemas").at(name.substr(name.rfind('/') + 1));
}

} // namespace

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = 0;
        for (std::size_t i = from; i < from + length; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    return year >= 0 && month > 0 && day > 0 &&
           std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

bool isTimeZone(const std::string &name)
{
    return !name.empty() && QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(name));
}

void checkFormats(const nlohmann::json &components, const nlohmann::json &schema, const nlohmann::json &value,
                  const std::vector<std::string> &root, std::vector<Problem> &problems)
{
    if (!schema.is_object())
        return;
    const auto &rule = resolved(components, schema);
    for (const char *group : {"allOf", "anyOf", "oneOf"}) {
        if (const auto branches = rule.find(group); branches != rule.end()) {
            for (const auto &branch : *branches)
                checkFormats(components, branch, value, root, problems);
        }
    }
    if (value.is_string()) {
        if (const auto format = rule.find("format"); format != rule.end()) {
            if (const auto fault = broken(format->get_ref<const std::string &>(), value.get_ref<const std::string &>()))
                problems.push_back(Problem{root, std::string(fault->message), std::string(fault->type)});
        }
    } else if (value.is_object()) {
        const auto properties = rule.find("properties");
        if (properties == rule.end())
            return;
        for (const auto &[name, member] : value.items()) {
            if (const auto property = properties->find(name); property != properties->end()) {
                auto loc = root;
                loc.push_back(name);
                checkFormats(components, *property, member, loc, problems);
            }
        }
    } else if (value.is_array()) {
        const auto items = rule.find("items");
        if (items == rule.end())
            return;
        for (std::size_t i = 0; i < value.size(); ++i) {
            auto loc = root;
            loc.push_back(std::to_string(i));
            checkFormats(components, *items, value[i], loc, problems);
        }
    }
}

} // namespace sb
