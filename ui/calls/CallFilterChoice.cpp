#include "ui/calls/CallFilterChoice.h"

#include "models/contract/Codec.h"
#include "ui/calls/CallText.h"
#include "ui/calls/TimeText.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sb::ui {

namespace {

using Days = CallFilterChoice::Days;
using Json = nlohmann::json;

struct CallFilterText
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CallFilterChoice)
};

constexpr std::array dayNames{"any",          "today",      "yesterday", "last_7_days",
                              "last_30_days", "this_month", "this_year", "between"};

std::pair<QDate, QDate> rangeOf(const CallFilterChoice &choice, const QDate &today)
{
    switch (choice.days) {
    case Days::Any:
        return {};
    case Days::Today:
        return {today, {}};
    case Days::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Days::Last7:
        return {today.addDays(-6), {}};
    case Days::Last30:
        return {today.addDays(-29), {}};
    case Days::ThisMonth:
        return {QDate(today.year(), today.month(), 1), {}};
    case Days::ThisYear:
        return {QDate(today.year(), 1, 1), {}};
    case Days::Between:
        return {choice.from, choice.to};
    }
    return {};
}

Instant startOf(const QDate &day)
{
    return Instant::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

QString rangeText(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return to.isEmpty() ? QString() : CallFilterText::tr("up to %1").arg(to);
    return to.isEmpty() ? CallFilterText::tr("from %1").arg(from) : CallFilterText::tr("%1 to %2").arg(from, to);
}

/// "90", "1:30" or "1:02:05" in seconds; less than zero: it is none.
double secondsOf(const QString &text)
{
    double seconds = 0;
    for (const auto &part : text.split(QLatin1Char(':'))) {
        bool isNumber = false;
        const auto value = part.toDouble(&isNumber);
        if (!isNumber || !(value >= 0 && value < 1e8))
            return -1;
        seconds = seconds * 60 + value;
    }
    return seconds;
}

template <typename T>
std::optional<T> read(const Json &document, const char *name)
{
    const auto found = document.find(name);
    if (found == document.end())
        return std::nullopt;
    auto value = decode<T>(*found);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

QString readText(const Json &document, const char *name)
{
    return QString::fromStdString(read<std::string>(document, name).value_or(std::string()));
}

} // namespace

CallListFilter CallFilterChoice::filter(const QDate &today) const
{
    CallListFilter filter;
    filter.agent = agent;
    filter.status = status;
    filter.tag = tag.toStdString();
    auto &criteria = filter.criteria;
    const auto [first, last] = rangeOf(*this, today);
    if (first.isValid())
        criteria.startedFrom = startOf(first);
    if (last.isValid())
        criteria.startedUntil = startOf(last.addDays(1));
    const auto set = [](auto &field, const auto &value) {
        if (value)
            field = *value;
    };
    const auto setText = [](Patch<std::string> &field, const QString &value) {
        if (!value.isEmpty())
            field = value.toStdString();
    };
    set(criteria.callType, type);
    set(criteria.minSeconds, minSeconds);
    set(criteria.maxSeconds, maxSeconds);
    set(criteria.minCostUsd, minCost);
    set(criteria.maxCostUsd, maxCost);
    setText(criteria.endReason, endReason);
    setText(criteria.language, language);
    // What has no word asks for nothing: punctuation alone is still being typed.
    const bool hasWord = std::ranges::any_of(words, [](QChar letter) { return letter.isLetterOrNumber(); });
    setText(criteria.said, hasWord ? words.left(400) : QString());
    return filter;
}

QString CallFilterChoice::setDays(const QString &first, const QString &last)
{
    const auto begin = QDate::fromString(first, Qt::ISODate);
    const auto end = QDate::fromString(last, Qt::ISODate);
    if ((!first.isEmpty() && !begin.isValid()) || (!last.isEmpty() && !end.isValid()))
        return CallFilterText::tr("A day is written as 2026-01-31.");
    if (begin.isValid() && end.isValid() && begin > end)
        return CallFilterText::tr("The first day must not be after the last.");
    days = begin.isValid() || end.isValid() ? Days::Between : Days::Any;
    from = begin;
    to = end;
    return {};
}

QString CallFilterChoice::setLength(const QString &least, const QString &most)
{
    const auto shortest = least.isEmpty() ? 0 : secondsOf(least);
    const auto longest = most.isEmpty() ? 0 : secondsOf(most);
    if (shortest < 0 || longest < 0)
        return CallFilterText::tr("A length is written as 1:30 or in seconds.");
    minSeconds = least.isEmpty() ? std::nullopt : std::optional(shortest);
    maxSeconds = most.isEmpty() ? std::nullopt : std::optional(longest);
    return {};
}

QString CallFilterChoice::setCost(const QString &least, const QString &most)
{
    const auto cheapest = Money::parse(least.toStdString());
    const auto dearest = Money::parse(most.toStdString());
    const auto isBad = [](const QString &text, const Result<Money> &cost) {
        return !text.isEmpty() && (!cost || *cost < Money());
    };
    if (isBad(least, cheapest) || isBad(most, dearest))
        return CallFilterText::tr("An amount is written as 0.05.");
    minCost = least.isEmpty() ? std::nullopt : std::optional(*cheapest);
    maxCost = most.isEmpty() ? std::nullopt : std::optional(*dearest);
    return {};
}

Json CallFilterChoice::toJson() const
{
    auto document = Json::object();
    const auto set = [&](const char *name, const auto &value) {
        if (value)
            document[name] = encode(*value);
    };
    const auto setText = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            document[name] = value.toStdString();
    };
    if (days != Days::Any)
        document["days"] = dayNames.at(static_cast<std::size_t>(days));
    setText("from", from.toString(Qt::ISODate));
    setText("to", to.toString(Qt::ISODate));
    set("agent_id", agent);
    setText("agent_name", agentName);
    set("status", status);
    set("call_type", type);
    setText("end_reason", endReason);
    setText("language", language);
    setText("tag", tag);
    setText("said", words);
    set("min_seconds", minSeconds);
    set("max_seconds", maxSeconds);
    set("min_cost_usd", minCost);
    set("max_cost_usd", maxCost);
    return document;
}

CallFilterChoice CallFilterChoice::fromJson(const Json &document)
{
    CallFilterChoice choice;
    if (!document.is_object())
        return choice;
    const auto day = readText(document, "days").toStdString();
    const auto named = std::ranges::find_if(dayNames, [&](const char *name) { return day == name; });
    if (named != dayNames.end())
        choice.days = static_cast<Days>(named - dayNames.begin());
    choice.from = QDate::fromString(readText(document, "from"), Qt::ISODate);
    choice.to = QDate::fromString(readText(document, "to"), Qt::ISODate);
    choice.agent = read<AgentId>(document, "agent_id");
    choice.agentName = readText(document, "agent_name");
    choice.status = read<CallStatus>(document, "status");
    choice.type = read<CallType>(document, "call_type");
    choice.endReason = readText(document, "end_reason");
    choice.language = readText(document, "language");
    choice.tag = readText(document, "tag");
    choice.words = readText(document, "said");
    choice.minSeconds = read<double>(document, "min_seconds");
    choice.maxSeconds = read<double>(document, "max_seconds");
    choice.minCost = read<Money>(document, "min_cost_usd");
    choice.maxCost = read<Money>(document, "max_cost_usd");
    return choice;
}

QString CallFilterChoice::nameOf(Days days)
{
    switch (days) {
    case Days::Any:
        return CallFilterText::tr("Any time");
    case Days::Today:
        return CallFilterText::tr("Today");
    case Days::Yesterday:
        return CallFilterText::tr("Yesterday");
    case Days::Last7:
        return CallFilterText::tr("Last 7 days");
    case Days::Last30:
        return CallFilterText::tr("Last 30 days");
    case Days::ThisMonth:
        return CallFilterText::tr("This month");
    case Days::ThisYear:
        return CallFilterText::tr("This year");
    case Days::Between:
        return CallFilterText::tr("Between two days…");
    }
    return {};
}

QString CallFilterChoice::daysText() const
{
    if (days == Days::Any)
        return {};
    if (days != Days::Between)
        return nameOf(days);
    const QLocale locale;
    const auto text = [&](const QDate &day) {
        return day.isValid() ? locale.toString(day, QStringLiteral("d MMM yyyy")) : QString();
    };
    return rangeText(text(from), text(to));
}

QString CallFilterChoice::statusValue() const
{
    return status ? statusText(*status) : QString();
}

QString CallFilterChoice::typeValue() const
{
    return type ? callKindText(*type) : QString();
}

QString CallFilterChoice::lengthValue() const
{
    const auto text = [](const std::optional<double> &seconds) {
        return seconds ? lengthText(*seconds * 1000) : QString();
    };
    return rangeText(text(minSeconds), text(maxSeconds));
}

QString CallFilterChoice::costValue() const
{
    const auto text = [](const std::optional<Money> &cost) { return cost ? moneyText(*cost, 4) : QString(); };
    return rangeText(text(minCost), text(maxCost));
}

} // namespace sb::ui
