// Calls that hold, settle and pay a reseller, 100 postings a transaction with synchronous=FULL, and the proof of a
// million postings. Beside them: the same rows inserted into a twin of the ledger's table without any rule, and the
// same rows only read.
//
//     bench_ledger [--json] [--postings 1000000] [--folder DIR]

#include "models/base/Clock.h"
#include "models/identity/IdentityStore.h"
#include "models/money/Credit.h"
#include "models/money/Ledger.h"
#include "models/money/LedgerProof.h"
#include "models/services/Schema.h"
#include "models/store/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace {

using namespace sb;

constexpr int walletCount = 1000;
constexpr int postingsACall = 4; // reserve; usage, earnings, revenue
constexpr int callsABatch = 25;  // 100 postings
constexpr const char *twin = R"(
    CREATE TABLE twin (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, account INTEGER NOT NULL,
        seq INTEGER NOT NULL, kind INTEGER NOT NULL, amount INTEGER NOT NULL, reserved INTEGER NOT NULL,
        balance_after INTEGER NOT NULL, created_at INTEGER NOT NULL, session BLOB);
    CREATE UNIQUE INDEX twin_of_account ON twin (account, seq);
    CREATE UNIQUE INDEX twin_settlement ON twin (session) WHERE kind = 5 AND place = 0;
)";

struct People
{
    OrgId reseller;
    std::vector<WalletId> wallets;
};

Uuid sessionOf(std::int64_t call)
{
    Uuid::Bytes bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(call) >> (8 * (7 - i)));
    return Uuid(bytes);
}

Instant timeOf(std::int64_t call)
{
    return Instant::fromMilliseconds(1'790'000'000'000 + call);
}

/// Every hand of wallets has credit of two ages, so that calls draw from grants.
Result<People> prepare(Transaction &tx)
{
    const auto now = timeOf(0);
    const auto org = IdentityStore::createOrg(tx, "Example Partners", OrgType::Distributor, now);
    if (!org)
        return fail(org.error());
    People people{*org, {}};
    for (int i = 0; i < walletCount; ++i) {
        const auto user = IdentityStore::createUser(tx, {"caller", {}, Role::Developer, *org}, now);
        const auto wallet = user ? Ledger::walletOfUser(tx, *user, now) : Result<WalletId>(fail(user.error()));
        if (!wallet)
            return fail(wallet.error());
        for (const auto end : {now + std::chrono::hours(24 * 300), now + std::chrono::hours(24 * 400)}) {
            const NewGrant grant{*wallet, Money::fromMicros(500'000'000), end, std::nullopt, *user};
            if (auto made = Credit::mint(tx, grant, now); !made)
                return fail(made.error());
        }
        people.wallets.push_back(*wallet);
    }
    return people;
}

Result<> calls(Transaction &tx, const People &people, std::int64_t first, int count)
{
    for (std::int64_t call = first; call < first + count; ++call) {
        // not in the order of the wallets, as calls come
        const auto &wallet = people.wallets[static_cast<std::size_t>(call * 7919 % walletCount)];
        const auto now = timeOf(call);
        if (auto held = Ledger::hold(tx, wallet, sessionOf(call), Money::fromMicros(60'000), now); !held)
            return fail(held.error());
        Settlement settlement;
        settlement.payer = wallet;
        settlement.session = sessionOf(call);
        settlement.base = Money::fromMicros(50'000 + call % 1000);
        settlement.markup = Money::fromMicros(5'000);
        settlement.total = Money::fromMicros(settlement.base.micros() + 5'000);
        settlement.reseller = people.reseller;
        if (auto settled = Ledger::settle(tx, settlement, now); !settled)
            return fail(settled.error());
    }
    return {};
}

Result<> bareRows(Transaction &tx, std::int64_t first, int count)
{
    for (std::int64_t call = first; call < first + count; ++call) {
        const auto wallet = call * 7919 % walletCount;
        const auto seq = call / walletCount * 2;
        const auto row = [&](int place, std::int64_t account, std::int64_t number, int kind,
                             std::optional<Uuid> session) {
            return tx->execute("INSERT INTO twin (place, account, seq, kind, amount, reserved, balance_after,"
                               " created_at, session) VALUES (?,?,?,?,?,?,?,?,?)",
                               place, account, number, kind, 55'000, 0, 900'000'000, timeOf(call), session);
        };
        auto done = row(0, 10 + wallet, seq, 3, sessionOf(call))
                        .and_then([&] { return row(0, 10 + wallet, seq + 1, 5, sessionOf(call)); })
                        .and_then([&] { return row(1, 1, call, 5, std::nullopt); })
                        .and_then([&] { return row(2, 2, call, 5, std::nullopt); });
        if (!done)
            return done;
    }
    return {};
}

class Bench
{
public:
    explicit Bench(Store &store) : m_store(store) {}

    /// \p work(tx, first, count) in batches; postings a second.
    template <typename Work>
    double rate(Work work, std::int64_t first, std::int64_t count, int batch)
    {
        const auto begun = m_clock.monotonic();
        for (std::int64_t call = first; call < first + count; call += batch) {
            const auto done = m_store.write([&](Transaction &tx) { return work(tx, call, batch); }).result();
            if (!done)
                complain(done.error());
        }
        return static_cast<double>(count * postingsACall) / seconds(begun);
    }

    template <typename Work>
    double secondsOf(Work work)
    {
        const auto begun = m_clock.monotonic();
        const auto done = m_store.read(std::move(work)).result();
        if (!done)
            complain(done.error());
        return seconds(begun);
    }

    [[noreturn]] static void complain(const Error &error)
    {
        std::cerr << error.detail << '\n';
        std::exit(1);
    }

private:
    double seconds(std::chrono::microseconds begun) const
    {
        return std::chrono::duration<double>(m_clock.monotonic() - begun).count();
    }

    Store &m_store;
    SystemClock m_clock;
};

Result<> proof(Connection &connection)
{
    const auto report = LedgerProof::run(connection);
    if (!report)
        return fail(report.error());
    if (!report->isSound())
        return fail(ErrorCode::Corrupt, report->faults.front());
    return {};
}

Result<> onlyRead(Connection &connection)
{
    std::int64_t sum = 0;
    return connection.each(
        "SELECT number, place, account, seq, kind, amount, reserved, balance_after FROM ledger_posting"
        " ORDER BY number",
        [&sum](const Statement &row) {
            for (int column = 0; column < 8; ++column)
                sum += row.integer(column);
        });
}

void print(bool json, const char *figure, double value, const char *unit, double beside)
{
    if (json)
        std::cout << nlohmann::json{{"bench", "ledger"},
                                    {"figure", figure},
                                    {"value", value},
                                    {"unit", unit},
                                    {"beside", beside}}
                         .dump()
                  << '\n';
    else
        std::printf("%-22s %12.3f %12.3f  %s\n", figure, value, beside, unit);
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const QStringList words = application.arguments();
    const auto valueOf = [&](const QString &name, const QString &otherwise) {
        const auto at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : otherwise;
    };
    const qint64 postings = valueOf(QStringLiteral("--postings"), QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir folder(valueOf(QStringLiteral("--folder"), QDir::tempPath()) +
                               QLatin1String("/bench-ledger-XXXXXX"));

    Secret key = Secret::ofSize(32);
    const auto workspace = WorkspaceFolder::create(folder.filePath(QStringLiteral("workspace")).toStdString());
    if (!workspace)
        Bench::complain(workspace.error());
    const auto store = Store::create(*workspace, key, workspaceSchema());
    if (!store)
        Bench::complain(store.error());
    const auto people = (*store)->write(prepare).result();
    if (!people)
        Bench::complain(people.error());
    const auto made = (*store)->write([](Transaction &tx) { return tx->run(twin); }).result();
    if (!made)
        Bench::complain(made.error());

    Bench bench(**store);
    const auto work = [&](Transaction &tx, std::int64_t first, int number) {
        return calls(tx, *people, first, number);
    };
    const std::int64_t all = postings / postingsACall;
    const std::int64_t measured = all / 5 / callsABatch * callsABatch;
    const double ours = bench.rate(work, 1, measured, callsABatch);
    const double bare = bench.rate(bareRows, 1, measured, callsABatch);
    constexpr int fillBatch = 1000; // what the proof reads need not come in small steps
    bench.rate(work, 1 + measured, (all - measured) / fillBatch * fillBatch, fillBatch);
    const double read = bench.secondsOf(onlyRead);
    const double proved = bench.secondsOf(proof);

    const bool json = words.contains(QStringLiteral("--json"));
    if (!json)
        std::printf("ledger                         ours     bare rows\n");
    print(json, "postings_per_s", ours, "1/s", bare);
    print(json, "proof_1m_s", proved * 1e6 / static_cast<double>(postings), "s",
          read * 1e6 / static_cast<double>(postings));
    return 0;
}
