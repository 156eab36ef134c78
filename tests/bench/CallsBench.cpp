// Pages of the call list over a million calls: the whole operation, from the caller's future to its answer.
//
//     bench_calls [--json] [--rows 1000000]
//
// Rows are inserted through the call store, a thousand a transaction. first_page: the newest 50 calls. deep_page: the
// 50 after a key about a thousand pages down. filter: the newest 50 of one agent in one state before a day; the rarest
// state is among them, and one that no call of the agent has.

#include "models/calls/CallStore.h"
#include "tests/bench/Numbers.h"
#include "tests/support/RuleWorkspace.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <vector>

namespace {

using namespace sb;
using bench::mixed;

constexpr int agents = 20;
constexpr int rowsATransaction = 1000;
constexpr int rounds = 300;
constexpr int pageRows = 50;
constexpr std::int64_t deepPages = 1000;
constexpr auto betweenCalls = std::chrono::seconds(37);

std::vector<AgentId> agentIds()
{
    std::vector<AgentId> ids;
    for (int i = 0; i < agents; ++i)
        ids.push_back(AgentId::make(1'600'000'000'000 + i));
    return ids;
}

/// One call in a hundred failed, one in ten thousand was busy, the rest were completed.
CallStatus statusOf(std::uint64_t noise)
{
    if (noise % 10'000 == 0)
        return CallStatus::Busy;
    return noise % 100 == 1 ? CallStatus::Failed : CallStatus::Completed;
}

Instant startOf(std::int64_t number)
{
    return Instant::fromMilliseconds(1'600'000'000'000) + number * betweenCalls;
}

StoredCall callOf(std::int64_t number, UserId user, const std::vector<AgentId> &ids)
{
    const auto noise = mixed(static_cast<std::uint64_t>(number));
    StoredCall row;
    auto &session = row.session;
    session.createdAt = startOf(number);
    session.startedAt = startOf(number);
    session.id = CallId::make(session.createdAt.milliseconds());
    session.requestId = RequestId::make(session.createdAt.milliseconds());
    session.userId = user;
    session.agentId = ids[noise % ids.size()];
    session.agentName = "Front desk";
    session.callType = CallType::Inbound;
    session.direction = CallDirection::Inbound;
    session.telephonyProvider = TelephonyProvider::Pstn;
    session.status = statusOf(noise >> 8);
    session.userIdentifier = "+15550100" + std::to_string(100 + noise % 900);
    row.agentVersion = 1;
    return row;
}

bool fill(test::RuleWorkspace &workspace, std::int64_t rows, const std::vector<AgentId> &ids)
{
    for (std::int64_t from = 0; from < rows; from += rowsATransaction) {
        const auto done = workspace.write([&](Transaction &transaction) -> Result<> {
            for (auto number = from; number < std::min(rows, from + rowsATransaction); ++number) {
                if (auto added = CallStore::insert(transaction, callOf(number, workspace.owner, ids)); !added)
                    return added;
            }
            return {};
        });
        if (!done)
            return false;
    }
    return true;
}

/// Milliseconds of each page; none when a page did not come.
template <typename QueryOf>
std::vector<double> measured(test::RuleWorkspace &workspace, QueryOf queryOf)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const CallListQuery query = queryOf(round);
        const auto begin = std::chrono::steady_clock::now();
        const auto page = workspace.call(listCalls, query);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (!page)
            return {};
        times.push_back(took.count());
    }
    return times;
}

void print(const char *figure, const std::vector<double> &times, bool json)
{
    const double value = bench::percentile(times, 95);
    if (json)
        std::cout << nlohmann::json{{"bench", "calls"}, {"figure", figure}, {"value", value}, {"unit", "ms"}}.dump()
                  << '\n';
    else
        std::printf("%-22s %9.3f  ms\n", figure, value);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const auto words = QCoreApplication::arguments();
    const auto at = words.indexOf(QStringLiteral("--rows"));
    const std::int64_t rows = at >= 0 && at + 1 < words.size() ? words[at + 1].toLongLong() : 1'000'000;
    const bool json = words.contains(QStringLiteral("--json"));

    test::RuleWorkspace workspace;
    const auto ids = agentIds();
    if (!fill(workspace, rows, ids)) {
        std::cerr << "the calls could not be inserted\n";
        return 1;
    }
    // Keys of rows around the depth, found before anything is timed.
    std::vector<CallRow> keys;
    for (int round = 0; round < rounds; ++round) {
        CallListQuery jump;
        jump.skip = std::min(deepPages * pageRows + round * pageRows, rows - 1) - 1;
        jump.limit = 1;
        const auto row = workspace.call(listCalls, jump);
        if (!row || row->items.empty()) {
            std::cerr << "there are too few calls for a deep page\n";
            return 1;
        }
        keys.push_back(row->items.front());
    }
    const auto first = measured(workspace, [](int) {
        CallListQuery query;
        query.limit = pageRows;
        return query;
    });
    const auto deep = measured(workspace, [&](int round) {
        const auto &key = keys[static_cast<std::size_t>(round)];
        CallListQuery query;
        query.limit = pageRows;
        query.beforeStartedAt = key.startedAt;
        query.beforeId = key.id;
        return query;
    });
    const auto filtered = measured(workspace, [&](int round) {
        constexpr std::array states{CallStatus::Completed, CallStatus::Failed, CallStatus::Busy, CallStatus::NoAnswer};
        const auto noise = mixed(static_cast<std::uint64_t>(round));
        CallListQuery query;
        query.limit = pageRows;
        query.agentId = ids[noise % ids.size()];
        query.status = states[static_cast<std::size_t>(round) % states.size()];
        query.beforeStartedAt = startOf(rows / 2 + static_cast<std::int64_t>((noise >> 8) % 1000) * rows / 2000);
        query.beforeId = CallId();
        return query;
    });
    if (first.empty() || deep.empty() || filtered.empty()) {
        std::cerr << "a page did not come\n";
        return 1;
    }
    print("first_page_p95_ms", first, json);
    print("deep_page_p95_ms", deep, json);
    print("filter_p95_ms", filtered, json);
    return 0;
}
