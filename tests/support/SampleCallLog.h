#pragma once

#include "models/contract/Billing.h"
#include "tests/support/SampleData.h"
#include "tests/support/ScriptedBackend.h"

namespace sample {

/// Whether a made-up call is in a list; dates, words, languages and costs are not made up.
template <typename Query>
bool isIn(const sb::CallRow &row, const Query &query)
{
    const auto &criteria = query.criteria;
    const auto seconds = row.durationSeconds.valueOr(0);
    return (!query.agentId.hasValue() || row.agentId == query.agentId) &&
           (!query.status.hasValue() || row.status == *query.status) &&
           (!criteria.callType.hasValue() || row.callType == *criteria.callType) &&
           (!criteria.endReason.hasValue() || row.endReason == criteria.endReason) &&
           (!criteria.minSeconds.hasValue() || seconds >= *criteria.minSeconds) &&
           (!criteria.maxSeconds.hasValue() || seconds <= *criteria.maxSeconds) &&
           (!criteria.caller.hasValue() ||
            row.userIdentifier.valueOr({}).find(*criteria.caller) != std::string::npos) &&
           (!criteria.said.hasValue() || row.id == id<sb::CallId>(6, 0));
}

template <typename Query>
bool isLookedFor(const Query &query)
{
    const auto &criteria = query.criteria;
    return criteria.callType.hasValue() || criteria.endReason.hasValue() || criteria.minSeconds.hasValue() ||
           criteria.maxSeconds.hasValue() || criteria.said.hasValue() || criteria.caller.hasValue();
}

/// Answers about a list of \p count calls, the newest at \p newest; a plain list of any length is quick.
inline void fillCalls(ScriptedBackend &backend, int count, std::int64_t newest)
{
    backend.answer(sb::listCalls, [count, newest](const sb::CallListQuery &query) {
        sb::CallRowPage page;
        const auto limit = static_cast<std::size_t>(query.limit.valueOr(50));
        const bool isPlain = !isLookedFor(query) && !query.agentId.hasValue() && !query.status.hasValue();
        auto skip = query.skip.valueOr(0);
        int first = 0;
        if (query.beforeStartedAt.hasValue())
            first = static_cast<int>((newest - query.beforeStartedAt->milliseconds()) / 61'000) + 1;
        if (isPlain)
            first += static_cast<int>(std::exchange(skip, 0));
        int matched = 0;
        for (int i = first; i < count; ++i) {
            if (isPlain && page.items.size() > limit)
                break;
            auto row = callRow(static_cast<std::uint32_t>(i), newest);
            if (!isIn(row, query))
                continue;
            ++matched;
            if (matched > skip && page.items.size() <= limit)
                page.items.push_back(std::move(row));
        }
        page.total = isPlain ? count : matched;
        page.hasMore = page.items.size() > limit;
        if (page.hasMore) {
            page.items.pop_back();
            page.next = sb::CallKey{page.items.back().startedAt, page.items.back().id};
        }
        if (isLookedFor(query)) {
            page.total = static_cast<std::int64_t>(page.items.size());
            page.isTotalExact = !page.hasMore && !query.beforeId.hasValue();
        }
        return sb::Result<sb::CallRowPage>(page);
    });
    backend.answer(sb::countCalls, [count, newest](const sb::CallCountQuery &query) {
        sb::CallCount answer;
        for (int i = 0; i < count; ++i) {
            const auto row = callRow(static_cast<std::uint32_t>(i), newest);
            if (isIn(row, query) && ++answer.counted % 100 == 0)
                answer.marks.push_back({row.startedAt, row.id});
        }
        answer.examined = answer.length = count;
        return sb::Result<sb::CallCount>(answer);
    });
    auto views = std::make_shared<sb::CallViewList>();
    backend.answer(sb::getCallViews, [views](const sb::Nothing &) { return sb::Result<sb::CallViewList>(*views); });
    backend.answer(sb::putCallViews, [views](const sb::CallViewList &list) {
        *views = list;
        return sb::Result<sb::CallViewList>(list);
    });
    backend.answer(sb::listCallTags, [](const sb::Nothing &) {
        return sb::Result<sb::CallTagList>(sb::CallTagList{{{"complaint", 12}, {"reschedule", 41}}});
    });
    backend.answer(sb::putCallLabels,
                   [](const sb::CallLabelsChange &change) { return sb::Result<sb::CallLabels>(change.labels); });
    backend.answer(sb::getSessionUsage, [](const sb::SessionUsageQuery &query) {
        sb::SessionUsage usage;
        usage.sessionId = query.sessionId.uuid();
        const auto add = [&](sb::UsageService service, const char *model, double quantity, sb::UsageUnit unit,
                             std::int64_t price, int per, std::int64_t cost) {
            sb::UsageRecord line;
            line.service = service;
            line.providerName = std::string("Example");
            line.modelName = std::string(model);
            line.quantity = quantity;
            line.unit = unit;
            line.priceUsd = sb::Money::fromMicros(price);
            line.pricePer = per;
            line.costUsd = sb::Money::fromMicros(cost);
            usage.services.push_back(line);
            usage.totalCostUsd = sb::Money::fromMicros(usage.totalCostUsd.micros() + cost);
        };
        using enum sb::UsageService;
        add(Llm, "gpt-4.1-mini", 18'204, sb::UsageUnit::TokensIn, 400'000, 1'000'000, 7282);
        add(Llm, "gpt-4.1-mini", 612, sb::UsageUnit::TokensOut, 1'600'000, 1'000'000, 979);
        add(Stt, "nova-3", 3.2, sb::UsageUnit::Minutes, 4300, 1, 13'760);
        add(Tts, "sonic-2", 1480, sb::UsageUnit::Characters, 50, 1, 46'100);
        add(Platform, "platform", 3.2, sb::UsageUnit::Minutes, 5000, 1, 16'094);
        return sb::Result<sb::SessionUsage>(usage);
    });
}

} // namespace sample
