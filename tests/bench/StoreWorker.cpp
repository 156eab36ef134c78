#include "tests/bench/StoreWorker.h"

#include "models/base/Clock.h"
#include "models/store/Store.h"
#include "tests/bench/StoreRow.h"

#include <cstdio>
#include <iostream>
#include <sstream>

namespace sb::bench {

namespace {

Result<> createCalls(Connection &connection)
{
    return connection.run(storeSchema);
}

constexpr std::array migrations{Migration{1, createCalls}};

CallId callIdOf(const StoreRow &row)
{
    Uuid::Bytes bytes{};
    std::copy(std::begin(row.id), std::end(row.id), bytes.begin());
    return CallId(Uuid(bytes));
}

AgentId agentIdOf(const StoreRow &row)
{
    Uuid::Bytes bytes{};
    std::copy(std::begin(row.agent), std::end(row.agent), bytes.begin());
    return AgentId(Uuid(bytes));
}

Result<std::uint64_t> insertRows(Transaction &transaction, std::uint64_t first, std::uint64_t count)
{
    auto insert = transaction->prepare(storeInsert);
    if (!insert)
        return fail(insert.error());
    StoreRow row;
    for (std::uint64_t number = first; number < first + count; ++number) {
        storeRow(&row, number);
        const auto done =
            insert->execute(callIdOf(row), agentIdOf(row), Instant::fromMicroseconds(row.startedAt), row.durationMs,
                            row.status, Money::fromMicros(row.cost), std::string_view(row.caller, row.callerBytes),
                            std::string_view(row.summary, row.summaryBytes));
        if (!done)
            return fail(done.error());
    }
    return count;
}

std::uint64_t readRow(const Statement &row)
{
    std::uint64_t sum = row.get<CallId>(0).uuid().bytes()[15] + std::uint64_t(row.get<AgentId>(1).uuid().bytes()[0]);
    sum += static_cast<std::uint64_t>(row.get<Instant>(2).microseconds());
    sum += static_cast<std::uint64_t>(row.integer(3));
    sum += static_cast<std::uint64_t>(row.integer(4));
    sum += static_cast<std::uint64_t>(row.get<Money>(5).micros());
    const auto caller = row.text(6);
    const auto summary = row.text(7);
    sum += static_cast<unsigned char>(caller[14]) + caller.size();
    sum += static_cast<unsigned char>(summary[20]) + summary.size();
    return sum;
}

Result<std::uint64_t> scanRows(Connection &connection)
{
    std::uint64_t sum = 0;
    const auto done = connection.each(storeScan, [&](const Statement &row) { sum += readRow(row); });
    if (!done)
        return fail(done.error());
    return sum;
}

Result<std::uint64_t> readPages(Connection &connection, std::uint64_t first, std::uint64_t count, std::uint64_t rows)
{
    std::uint64_t sum = 0;
    StoreRow start;
    for (std::uint64_t number = first; number < first + count; ++number) {
        storePageStart(&start, number, rows);
        const auto done = connection.each(
            storePage, [&](const Statement &row) { sum += readRow(row); }, Instant::fromMicroseconds(start.startedAt),
            callIdOf(start));
        if (!done)
            return fail(done.error());
    }
    return sum;
}

} // namespace

int runStoreWorker(const std::string &path)
{
    Secret key = Secret::ofSize(32);
    for (std::size_t at = 0; at < key.size(); ++at)
        key.bytes()[at] = static_cast<std::uint8_t>(at);
    const auto folder = WorkspaceFolder::create(path);
    if (!folder)
        return 1;
    const auto opened = Store::create(*folder, key, migrations);
    if (!opened)
        return 1;
    Store &store = **opened;
    const SystemClock clock;
    std::uint64_t rows = 0;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        std::uint64_t first = 0;
        std::uint64_t count = 0;
        words >> command >> first >> count;
        const auto begun = clock.monotonic();
        Result<std::uint64_t> sum = 0;
        if (command == "insert") {
            sum = store.write([=](Transaction &transaction) { return insertRows(transaction, first, count); }).result();
            rows += count;
        } else if (command == "page") {
            sum =
                store.read([=](Connection &connection) { return readPages(connection, first, count, rows); }).result();
        } else if (command == "trip") {
            for (std::uint64_t number = first; number < first + count && sum; ++number)
                sum =
                    store.read([=](Connection &connection) { return readPages(connection, number, 1, rows); }).result();
        } else {
            sum = store.read(scanRows).result();
        }
        if (!sum) {
            std::cerr << sum.error().detail << '\n';
            return 1;
        }
        std::cout << (clock.monotonic() - begun).count() << ' ' << *sum << '\n' << std::flush;
    }
    return 0;
}

} // namespace sb::bench
