#pragma once

#include "tests/support/WalletPeople.h"

#include <QCoreApplication>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

namespace sb::test {

/// Random money operations of eight threads on one workspace: what comes over the wire through its backend, what calls
/// do through its store. A seed says what each thread asks for; how the threads meet is the machine's choice.
class MoneyStorm
{
public:
    static constexpr int threads = 8;

    explicit MoneyStorm(std::uint64_t seed) : m_seed(seed)
    {
        for (int i = 0; i < 6; ++i)
            m_wallets.push_back(m_people.walletOf(
                m_people.workspace.makeUser("caller" + std::to_string(i), Role::Developer, m_people.org)));
        m_orgWallets = {m_people.orgWallet, m_people.walletOf(m_people.otherOrg)};
        m_wallets.insert(m_wallets.end(), m_orgWallets.begin(), m_orgWallets.end());
    }

    /// \p operations of each thread, all at once.
    void run(int operations)
    {
        ++m_batch;
        std::vector<std::thread> all;
        for (int number = 0; number < threads; ++number)
            all.emplace_back([this, number, operations] {
                Random random(m_seed * 1'000'003 + static_cast<std::uint64_t>(m_batch * threads + number));
                for (int i = 0; i < operations; ++i)
                    one(random);
            });
        for (auto &thread : all)
            thread.join();
        QCoreApplication::sendPostedEvents(); // the backend tells its changes to this thread
    }

    /// Empty when the ledger is sound and has neither lost nor invented anything that the threads were told.
    std::string whatIsWrong()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_unexpected.empty())
            return m_unexpected;
        const auto proof = m_people.proof();
        if (!proof.isSound())
            return proof.faults.front();
        const auto sum = [&](const char *which) {
            return m_people.workspace
                .read([&](Connection &connection) {
                    return connection.value<std::int64_t>(
                        std::string("SELECT ifnull(sum(balance), 0) FROM ledger_account WHERE ") + which);
                })
                ->value();
        };
        if (sum("kind = 3") != -m_minted)
            return "the mint is not what was granted";
        if (sum("kind = 4") != -m_adjusted)
            return "corrections are not what was adjusted";
        if (sum("kind IN (5, 6)") != m_owed)
            return "revenue and earnings are not what was settled";
        if (sum("kind = 6") != m_earned)
            return "earnings are not the resellers' share";
        if (sum("kind = 8") != m_paid - m_owed)
            return "the write-off is not what was left unpaid";
        if (sum("kind <= 2") != m_minted + m_adjusted - m_paid - sum("kind = 7"))
            return "wallets are not what came in and went out";
        return {};
    }

    WalletPeople &people() { return m_people; }
    std::int64_t settled() const { return m_settled; }
    std::int64_t refused() const { return m_refused; }

private:
    using Json = nlohmann::json;

    class Random
    {
    public:
        explicit Random(std::uint64_t seed) : m_engine(seed) {}
        int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(end)); }
        bool oneIn(int chances) { return below(chances) == 0; }
        template <typename T>
        const T &of(const std::vector<T> &values)
        {
            return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
        }
        /// Millionths: often small, sometimes a few dollars.
        std::int64_t amount() { return 1 + below(oneIn(3) ? 8'000'000 : 400'000); }

    private:
        std::mt19937_64 m_engine;
    };

    void unexpected(const std::string &what)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_unexpected.empty())
            m_unexpected = what;
    }

    /// True when it was done; a refusal must be one of those that the rules know.
    bool wire(const char *operation, const Json &in, CallOptions options = {})
    {
        const auto answer = m_people.send(operation, in, std::move(options));
        if (answer.status < 300) {
            if (answer.body.contains("grant"))
                remember(answer.body["grant"]["id"].get<std::string>());
            return true;
        }
        ++m_refused;
        // below zero or too large; no credit; expired in between
        if (answer.status != 400 && answer.status != 402 && answer.status != 409 && answer.status != 422)
            unexpected(std::string(operation) + " answered " + std::to_string(answer.status) + " " +
                       answer.body.dump());
        return false;
    }
    template <typename Work>
    auto ledger(Work work)
    {
        auto answer = m_people.within(std::move(work));
        if (!answer) {
            ++m_refused;
            const auto code = answer.error().code;
            if (code != ErrorCode::PaymentRequired && code != ErrorCode::Conflict)
                unexpected("the ledger answered " + answer.error().detail);
        }
        return answer;
    }

    void remember(const std::string &grant)
    {
        const std::scoped_lock lock(m_mutex);
        m_grants.push_back(grant);
    }
    std::string someGrant(Random &random)
    {
        const std::scoped_lock lock(m_mutex);
        return m_grants.empty() ? GrantId().toString() : random.of(m_grants);
    }

    void one(Random &random)
    {
        switch (random.below(16)) {
        case 0:
        case 1:
            return mint(random);
        case 2:
            return move(random);
        case 3:
            return correct(random);
        case 4:
            return change(random);
        case 5:
            return look(random);
        case 6:
            return pass(random);
        case 7:
        case 8:
        case 9:
            return hold(random);
        case 10:
        case 11:
            return extend(random);
        case 12:
            return release(random);
        default:
            return settle(random);
        }
    }

    Json amountOf(std::int64_t micros) const { return static_cast<double>(micros) / 1e6; }
    Json expiry(Random &random) const
    {
        return random.oneIn(2) ? Json(nullptr) : Json(m_people.at(std::chrono::seconds(1 + random.below(90'000))));
    }

    void mint(Random &random)
    {
        const auto amount = random.amount();
        if (wire("createGrant", {{"wallet_id", random.of(m_wallets)},
                                 {"amount_usd", amountOf(amount)},
                                 {"expires_at", expiry(random)}}))
            m_minted += amount;
    }
    void move(Random &random)
    {
        const auto amount = amountOf(random.amount());
        if (random.oneIn(2))
            wire("createGrant",
                 {{"wallet_id", m_people.memberWallet}, {"amount_usd", amount}, {"expires_at", expiry(random)}},
                 WalletPeople::as(m_people.admin));
        else
            wire("transferCredit", {{"wallet_id", random.of(m_orgWallets)},
                                    {"target_wallet_id", random.of(m_orgWallets)},
                                    {"amount_usd", amount}});
    }
    void correct(Random &random)
    {
        const auto amount = random.amount() * (random.oneIn(2) ? 1 : -1);
        if (wire("adjustWallet",
                 {{"wallet_id", random.of(m_wallets)}, {"amount_usd", amountOf(amount)}, {"reason", "by chance"}}))
            m_adjusted += amount;
    }
    void change(Random &random)
    {
        const auto grant = someGrant(random);
        if (random.oneIn(3))
            wire("setWalletCap", {{"wallet_id", random.of(m_wallets)},
                                  {"monthly_cap_usd", random.oneIn(3) ? amountOf(random.amount()) : Json(nullptr)}});
        else if (grant != GrantId().toString())
            wire("patchGrant", random.oneIn(2) ? Json{{"grant_id", grant}, {"locked", random.oneIn(2)}}
                                               : Json{{"grant_id", grant}, {"expires_at", expiry(random)}});
    }
    void look(Random &random)
    {
        if (random.oneIn(2))
            wire("getWallet", {{"wallet_id", random.of(m_wallets)}, {"ledger_limit", 5}});
        else
            wire("listUserWallets", {{"page_size", 3}});
    }
    void pass(Random &random) // of time: up to two hours, so that grants end and months begin
    {
        m_people.workspace.clock.advance(std::chrono::seconds(random.below(random.oneIn(4) ? 7'200 : 60)));
        if (random.oneIn(3))
            ledger([this](Transaction &tx) { return Ledger::expire(tx, m_people.now()); });
    }

    int someSession(Random &random) { return m_batch * 40 + random.below(40); }
    void hold(Random &random)
    {
        const auto wallet = WalletPeople::idOf(random.of(m_wallets));
        const auto session = WalletPeople::session(someSession(random));
        const auto amount = Money::fromMicros(random.amount() / 4);
        ledger([&](Transaction &tx) { return Ledger::hold(tx, wallet, session, amount, m_people.now()); });
    }
    void extend(Random &random)
    {
        const auto session = WalletPeople::session(someSession(random));
        const auto amount = Money::fromMicros(random.amount() / 8);
        ledger([&](Transaction &tx) -> Result<Money> {
            const auto wallet = walletOf(tx, session);
            return wallet ? Ledger::extend(tx, *wallet, session, amount, m_people.now()) : Money();
        });
    }
    void release(Random &random)
    {
        const auto session = WalletPeople::session(someSession(random));
        ledger([&](Transaction &tx) { return Ledger::releaseHolds(tx, session, m_people.now()); });
    }
    void settle(Random &random)
    {
        Settlement settlement;
        settlement.session = WalletPeople::session(someSession(random));
        settlement.base = Money::fromMicros(random.amount() / 2);
        if (random.oneIn(2)) {
            settlement.reseller = m_people.org;
            settlement.markup = Money::fromMicros(random.below(100'000));
            settlement.commission = Money::fromMicros(random.below(static_cast<int>(settlement.base.micros()) + 1));
        }
        settlement.total = Money::fromMicros(settlement.base.micros() + settlement.markup.micros());
        const auto other = WalletPeople::idOf(random.of(m_wallets));
        const auto done = ledger([&](Transaction &tx) {
            settlement.payer = walletOf(tx, settlement.session).value_or(other);
            return Ledger::settle(tx, settlement, m_people.now());
        });
        if (!done || done->repeated)
            return;
        ++m_settled;
        m_paid += done->paid.micros();
        m_owed += settlement.total.micros();
        m_earned += settlement.commission.micros() + settlement.markup.micros();
        if (done->paid.micros() + done->writtenOff.micros() != settlement.total.micros())
            unexpected("paid and written off are not the total");
    }
    /// Of its hold.
    static std::optional<WalletId> walletOf(Transaction &tx, const Uuid &session)
    {
        return tx
            ->value<WalletId>("SELECT a.id FROM wallet_hold h JOIN ledger_account a ON a.number = h.account"
                              " WHERE h.session = ?",
                              session)
            .value();
    }

    const std::uint64_t m_seed;
    int m_batch = 0;
    WalletPeople m_people;
    std::vector<std::string> m_wallets;
    std::vector<std::string> m_orgWallets;
    std::mutex m_mutex; ///< of the two below
    std::vector<std::string> m_grants;
    std::string m_unexpected;
    std::atomic<std::int64_t> m_minted = 0;
    std::atomic<std::int64_t> m_adjusted = 0;
    std::atomic<std::int64_t> m_paid = 0;
    std::atomic<std::int64_t> m_owed = 0;
    std::atomic<std::int64_t> m_earned = 0;
    std::atomic<std::int64_t> m_settled = 0;
    std::atomic<std::int64_t> m_refused = 0;
};

} // namespace sb::test
