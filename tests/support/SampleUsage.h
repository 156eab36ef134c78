#pragma once

#include "models/contract/People.h"
#include "models/contract/UsageBreakdown.h"
#include "models/contract/WhatIf.h"
#include "tests/support/SampleData.h"
#include "tests/support/ScriptedBackend.h"

#include <QDate>

#include <numeric>

/// Usage and earnings of a made-up reseller up to 23 November 2026, whose sums hold.
namespace sample {

inline const QDate kToday(2026, 11, 23);

inline sb::Instant midnight(QDate day)
{
    return sb::Instant::fromMilliseconds(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

/// A number below \p bound that belongs to \p seed.
inline std::int64_t noise(std::int64_t seed, std::int64_t bound)
{
    auto x = static_cast<std::uint64_t>(seed) * 0x9E3779B97F4A7C15ULL + 0x1234567;
    x ^= x >> 31;
    x *= 0xBF58476D1CE4E5B9ULL;
    x ^= x >> 29;
    return static_cast<std::int64_t>(x % static_cast<std::uint64_t>(bound));
}

inline std::int64_t sessionsOn(QDate day)
{
    if (day > kToday)
        return 0;
    const bool isWeekend = day.dayOfWeek() > 5;
    return (isWeekend ? 540 : 1380) + noise(day.toJulianDay(), isWeekend ? 120 : 190);
}

inline std::int64_t costOn(QDate day) ///< millionths
{
    return sessionsOn(day) * 42'100 + noise(day.toJulianDay() + 7, 900'000);
}

/// \p whole in parts as \p weights say; what rounding leaves goes to the first.
inline std::vector<std::int64_t> shared(std::int64_t whole, const std::vector<int> &weights)
{
    const auto sum = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<std::int64_t> parts;
    std::int64_t given = 0;
    for (const auto weight : weights) {
        parts.push_back(whole * weight / sum);
        given += parts.back();
    }
    parts.front() += whole - given;
    return parts;
}

struct Parts
{
    std::vector<std::string> keys;
    std::vector<std::string> names;
    std::vector<int> weights;
};

inline Parts partsOf(sb::UsageSplit split, const std::string &typed)
{
    Parts parts;
    const auto named = [&](const std::string &name) { return typed.empty() ? name : typed; };
    switch (split) {
    case sb::UsageSplit::Service:
        return {{"llm", "stt", "tts", "telephony", "platform"}, {}, {58, 105, 239, 408, 190}};
    case sb::UsageSplit::Agent: {
        const std::array weights{382, 192, 167, 92, 64, 51, 30, 14, 6, 2};
        const std::array order{0, 4, 1, 5, 3, 6, 2, 7, 8, 9};
        for (std::size_t i = 0; i < weights.size(); ++i) {
            parts.keys.push_back(id<sb::AgentId>(1, static_cast<std::uint32_t>(order.at(i))).toString());
            parts.names.push_back(named(kTrades.at(static_cast<std::size_t>(order.at(i))).name));
            parts.weights.push_back(weights.at(i));
        }
        return parts;
    }
    case sb::UsageSplit::Model:
        return {{"gpt-4.1-mini", "llama-3.3-70b", "gpt-4.1", "rehearsal"},
                {named("gpt-4.1-mini"), named("llama-3.3-70b"), named("gpt-4.1"), named("rehearsal")},
                {610, 220, 168, 2}};
    case sb::UsageSplit::Member:
        break;
    }
    for (std::uint32_t i = 0; i < 6; ++i)
        parts.keys.push_back(id<sb::UserId>(9, i).toString());
    for (const auto *name : {"Example Clinic Group", "Parcel Point", "Hotel Lindenhof", "Northgate Salons", "Taxi Nuit",
                             "Winery Collective"})
        parts.names.push_back(named(name));
    parts.weights = {390, 269, 182, 86, 43, 30};
    return parts;
}

inline sb::UsageBreakdown usage(const sb::UsageBreakdownQuery &query, const std::string &typed = {})
{
    const auto day = [](const sb::Patch<std::string> &text) {
        return QDate::fromString(QString::fromStdString(text.valueOr({})), Qt::ISODate);
    };
    const auto first = day(query.fromDate);
    const auto last = day(query.toDate);
    sb::UsageBreakdown answer;
    answer.from = midnight(first);
    answer.until = std::min(midnight(last.addDays(1)),
                            sb::Instant::fromMilliseconds(midnight(kToday).milliseconds() + (14 * 60 + 10) * 60'000));
    answer.reach = sb::UsageReach::All;
    answer.splitBy = query.splitBy.valueOr(sb::UsageSplit::Service);
    const bool isMonths = first.daysTo(last) > 91;
    answer.granularity = isMonths ? sb::Granularity::Month : sb::Granularity::Day;
    const auto parts = partsOf(answer.splitBy, typed);
    const auto limit = std::min<std::size_t>(parts.keys.size(), static_cast<std::size_t>(query.groups.valueOr(50)));
    const bool hasRest = limit < parts.keys.size();
    const auto named = limit + (hasRest ? 1 : 0);
    std::vector<std::int64_t> cost(named), sessions(named);
    std::int64_t total = 0, count = 0;
    for (auto date = first; date <= last; date = isMonths ? date.addMonths(1) : date.addDays(1)) {
        sb::UsageSpan span;
        span.bucketStart = midnight(date);
        const auto end = isMonths ? date.addMonths(1) : date.addDays(1);
        span.bucketEnd = midnight(end);
        std::int64_t micros = 0;
        for (auto one = date; one < end; one = one.addDays(1)) {
            span.sessions += sessionsOn(one);
            micros += one <= kToday ? costOn(one) : 0;
        }
        span.durationSeconds = double(span.sessions) * 97;
        span.costUsd = sb::Money::fromMicros(micros);
        span.parts.resize(named);
        const auto costs = shared(micros, parts.weights);
        const auto counts = shared(span.sessions, parts.weights);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const auto place = std::min(i, limit);
            span.parts[place] = sb::Money::fromMicros(span.parts[place].micros() + costs[i]);
            cost[place] += costs[i];
            sessions[place] += counts[i];
        }
        total += micros;
        count += span.sessions;
        answer.buckets.push_back(span);
    }
    for (std::size_t i = 0; i < named; ++i) {
        sb::UsageGroup group;
        const bool isRest = i == limit;
        group.key = isRest ? "*" : parts.keys[i];
        group.name = isRest || parts.names.empty() ? std::string() : parts.names[i];
        group.members = isRest ? static_cast<std::int64_t>(parts.keys.size() - limit) : 1;
        group.sessions = sessions[i];
        group.costUsd = sb::Money::fromMicros(cost[i]);
        answer.groups.push_back(group);
    }
    answer.totals = {count, double(count) * 97, sb::Money::fromMicros(total)};
    return answer;
}

inline sb::UsageSessionRow usageSession(std::uint32_t number, const std::string &typed = {})
{
    sb::UsageSessionRow row;
    row.sessionId = uuid(8, number);
    row.userId = id<sb::UserId>(9, number % 6);
    const auto agent = number * 7 % 10;
    row.agentId = id<sb::AgentId>(1, agent);
    row.agentName = typed.empty() ? kTrades.at(agent).name : typed;
    row.usageType = sb::UsageType::Calls;
    row.callType = std::string(number % 3 == 0 ? "outbound" : number % 5 == 0 ? "web" : "inbound");
    row.status = std::string("completed");
    row.modelName = typed.empty() ? (number % 3 == 1 ? "llama-3.3-70b" : "gpt-4.1-mini") : typed;
    const auto seconds = 4 + noise(number, 280);
    row.durationSeconds = double(seconds);
    row.startedAt = sb::Instant::fromMilliseconds(midnight(kToday).milliseconds() + 50'791'000 - number * 43'000LL);
    row.settledAt = row.startedAt;
    row.costUsd = sb::Money::fromMicros(seconds * 431 + noise(number + 3, 9'000));
    return row;
}

/// Lines of a session: price × quantity, rounded once, adds up to its cost.
inline sb::SessionUsage costSheet(const sb::UsageSessionRow &row)
{
    sb::SessionUsage sheet;
    sheet.sessionId = row.sessionId;
    sheet.agentName = row.agentName;
    sheet.usageType = row.usageType;
    sheet.startedAt = row.startedAt;
    sheet.durationSeconds = row.durationSeconds;
    struct Kind
    {
        sb::UsageService service;
        sb::UsageUnit unit;
        const char *model;
        double quantity;
        std::int64_t price;
        int per;
    };
    const auto length = row.durationSeconds;
    std::int64_t sum = 0;
    for (const auto &kind :
         {Kind{sb::UsageService::Llm, sb::UsageUnit::TokensIn, "gpt-4.1-mini", 14'123, 400, 1000},
          Kind{sb::UsageService::Llm, sb::UsageUnit::TokensOut, "gpt-4.1-mini", 903, 1600, 1000},
          Kind{sb::UsageService::Stt, sb::UsageUnit::Seconds, "nova-3", length, 7700, 60},
          Kind{sb::UsageService::Tts, sb::UsageUnit::Characters, "aura-2", 2'280, 30'000, 1000},
          Kind{sb::UsageService::Telephony, sb::UsageUnit::Minutes, "carrier", std::ceil(length / 60), 8500, 1},
          Kind{sb::UsageService::Platform, sb::UsageUnit::Minutes, "platform", std::ceil(length / 60), 5000, 1}}) {
        sb::UsageRecord line;
        line.service = kind.service;
        line.unit = kind.unit;
        line.modelName = std::string(kind.model);
        line.quantity = kind.quantity;
        line.priceUsd = sb::Money::fromMicros(kind.price);
        line.pricePer = kind.per;
        const auto micros = std::llround(kind.quantity * double(kind.price) / kind.per);
        line.baseCostUsd = line.costUsd = sb::Money::fromMicros(micros);
        sum += micros;
        sheet.services.push_back(line);
    }
    sheet.baseCostUsd = sheet.totalCostUsd = sb::Money::fromMicros(sum);
    sheet.markupUsd = sb::Money();
    return sheet;
}

inline sb::EarningsAmounts earned(std::int64_t base, double markup)
{
    const auto share = std::llround(double(base) * markup / 100);
    const auto money = &sb::Money::fromMicros;
    return {money(base), money(base + share), money(share), money(0), money(share)};
}

inline sb::EarningsReview earnings(const std::string &typed = {})
{
    sb::EarningsReview review;
    auto &summary = review.summary;
    summary.orgId = id<sb::OrgId>(7, 1);
    summary.orgType = sb::OrgType::Distributor;
    summary.period = sb::EarningsPeriod::Month;
    summary.periodStart = midnight(QDate(2026, 11, 1));
    summary.periodEnd = sb::Instant::fromMilliseconds(midnight(kToday).milliseconds() + 51'000'000);
    summary.markupPercentage = 18;
    summary.commissionPercentage = 0;
    review.granularity = sb::Granularity::Day;
    std::int64_t base = 0, sessions = 0;
    for (auto day = QDate(2026, 11, 1); day <= kToday; day = day.addDays(1)) {
        const auto amounts = earned(costOn(day) * 2, 18);
        review.buckets.push_back({midnight(day), midnight(day.addDays(1)), day.toString(Qt::ISODate).toStdString(),
                                  sessionsOn(day), amounts.baseCostUsd, amounts.retailCostUsd,
                                  amounts.markupEarningsUsd, amounts.commissionEarningsUsd, amounts.totalEarningsUsd});
        base += amounts.baseCostUsd.micros();
        sessions += sessionsOn(day);
    }
    const auto members = partsOf(sb::UsageSplit::Member, typed);
    const auto costs = shared(base, members.weights);
    const auto counts = shared(sessions, members.weights);
    std::int64_t total = 0;
    for (std::size_t i = 0; i < members.keys.size(); ++i) {
        review.members.push_back(
            {id<sb::UserId>(9, static_cast<std::uint32_t>(i)), members.names[i], counts[i], earned(costs[i], 18)});
        total += review.members.back().was.totalEarningsUsd.micros();
    }
    for (const auto *model : {"gpt-4.1", "gpt-4.1-mini", "llama-3.3-70b"})
        review.models.push_back({typed.empty() ? model : typed, sessions / 3, sb::Money::fromMicros(base / 20)});
    summary.sessions = sessions;
    summary.baseCostUsd = sb::Money::fromMicros(base);
    summary.retailCostUsd = sb::Money::fromMicros(base + total);
    summary.markupEarningsUsd = summary.totalEarningsUsd = sb::Money::fromMicros(total);
    return review;
}

inline sb::Rerating rerated(const sb::RerateRequest &request, const std::string &typed = {})
{
    const auto review = earnings(typed);
    const auto markup = request.markupPercentage.valueOr(18);
    const auto add = [](sb::EarningsAmounts &sum, const sb::EarningsAmounts &more) {
        const auto plus = [](sb::Money a, sb::Money b) { return sb::Money::fromMicros(a.micros() + b.micros()); };
        sum = {plus(sum.baseCostUsd, more.baseCostUsd), plus(sum.retailCostUsd, more.retailCostUsd),
               plus(sum.markupEarningsUsd, more.markupEarningsUsd),
               plus(sum.commissionEarningsUsd, more.commissionEarningsUsd),
               plus(sum.totalEarningsUsd, more.totalEarningsUsd)};
    };
    sb::Rerating answer;
    answer.orgId = review.summary.orgId;
    answer.period = sb::EarningsPeriod::Month;
    answer.granularity = sb::Granularity::Day;
    answer.sessions = *review.summary.sessions;
    answer.lines = answer.sessions * 5;
    for (const auto &bucket : review.buckets) {
        const auto base = bucket.baseCostUsd->micros();
        answer.buckets.push_back(
            {bucket.bucketStart, *bucket.bucketEnd, *bucket.label, earned(base, 18), earned(base, markup)});
    }
    for (const auto &member : review.members) {
        const auto base = member.was.baseCostUsd.micros();
        answer.members.push_back({member.userId, member.name, member.sessions, member.was, earned(base, markup)});
        add(answer.was, member.was);
        add(answer.would, earned(base, markup));
    }
    return answer;
}

/// Answers everything that the two pages ask; \p typed stands for every name that people gave.
inline void fillUsage(ScriptedBackend &backend, const std::string &typed = {}, std::uint32_t sessions = 640)
{
    backend.answer(sb::getUsageBreakdown, [typed](const sb::UsageBreakdownQuery &query) {
        return sb::Result<sb::UsageBreakdown>(usage(query, typed));
    });
    backend.answer(sb::listUsageSessions, [typed, sessions](const sb::UsageSessionsQuery &query) {
        sb::UsageSessionPage page;
        const auto limit = static_cast<std::size_t>(query.limit.valueOr(50));
        bool isAfter = !query.before.hasValue();
        for (std::uint32_t i = 0; i < sessions && page.items.size() <= limit; ++i) {
            auto row = usageSession(i, typed);
            if (isAfter)
                page.items.push_back(row);
            isAfter = isAfter || row.sessionId == *query.before;
        }
        page.hasMore = page.items.size() > limit;
        if (page.hasMore)
            page.items.pop_back();
        return sb::Result<sb::UsageSessionPage>(page);
    });
    backend.answer(sb::getSessionUsage,
                   [typed, sessions](const sb::SessionUsageQuery &query) -> sb::Result<sb::SessionUsage> {
                       for (std::uint32_t i = 0; i < sessions; ++i) {
                           const auto row = usageSession(i, typed);
                           if (row.sessionId == query.sessionId.uuid())
                               return costSheet(row);
                       }
                       return sb::fail(sb::ErrorCode::NotFound, "no such session");
                   });
    backend.answer(sb::getCurrentUser, [](const sb::Nothing &) {
        sb::Me me;
        me.role = sb::Role::OrgAdmin;
        me.orgId = id<sb::OrgId>(7, 1);
        return sb::Result<sb::Me>(me);
    });
    backend.answer(sb::listAllProviders, [](const sb::Nothing &) { return sb::Result<sb::AllProviders>(catalog()); });
    backend.answer(sb::getEarningsReview, [typed](const sb::EarningsReviewQuery &) {
        return sb::Result<sb::EarningsReview>(earnings(typed));
    });
    backend.answer(sb::rerateUsage, [typed](const sb::RerateRequest &request) {
        return sb::Result<sb::Rerating>(rerated(request, typed));
    });
}

} // namespace sample
