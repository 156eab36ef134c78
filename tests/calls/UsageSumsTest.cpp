// Whatever calls there were: Σ usage rows = session total = debit + write-off, and the sums by the hour equal what the
// rows say (B1, B11, M4, R6, W14).
#include "models/money/UsageDays.h"
#include "tests/support/UsagePeople.h"

#include <QTest>

#include <random>

using namespace sb;
using namespace std::chrono_literals;
using test::UsagePeople;

namespace {

/// A query that answers a row for each thing that does not fit.
struct Check
{
    const char *what;
    const char *sql;
};

constexpr Check checks[]{
    {"a session is not the sum of its rows",
     "SELECT 1 FROM usage_session s JOIN (SELECT session_number AS n, sum(base) AS b, sum(markup) AS m, sum(total) AS "
     "t,"
     " sum(commission) AS c FROM usage_unit GROUP BY session_number) u ON u.n = s.number"
     " WHERE u.b <> s.base OR u.m <> s.markup OR u.t <> s.total OR u.c <> s.commission"},
    {"a debit and its write-off are not the total",
     "SELECT 1 FROM usage_session s JOIN ledger_posting p ON p.session = s.session AND p.kind = 5 AND p.place = 0"
     " WHERE -p.amount - ifnull((SELECT w.amount FROM ledger_posting w WHERE w.number = p.number + 1 AND w.place = 1"
     " AND w.account = 5), 0) <> s.total"},
    {"a session that cost something was not debited",
     "SELECT 1 FROM usage_session s WHERE s.total > 0 AND NOT EXISTS"
     " (SELECT 1 FROM ledger_posting p WHERE p.session = s.session AND p.kind = 5)"},
    {"the hours of a user are not those of the rows",
     "SELECT id, hour, sessions, talked_us, base, markup, commission FROM usage_sum WHERE kind = 2 AND service = 0"
     " EXCEPT SELECT user_id, settled_at / 3600000000, count(*), sum(talked_us), sum(base), sum(markup),"
     " sum(commission) FROM usage_session GROUP BY 1, 2"},
    {"the rows of a user are not those of the hours",
     "SELECT user_id, settled_at / 3600000000, count(*), sum(talked_us), sum(base), sum(markup), sum(commission)"
     " FROM usage_session GROUP BY 1, 2 EXCEPT"
     " SELECT id, hour, sessions, talked_us, base, markup, commission FROM usage_sum WHERE kind = 2 AND service = 0"},
    {"the hours of an organization are not those of the rows",
     "SELECT org_id, settled_at / 3600000000, count(*), sum(talked_us), sum(base), sum(markup), sum(commission)"
     " FROM usage_session WHERE org_id IS NOT NULL GROUP BY 1, 2 EXCEPT"
     " SELECT id, hour, sessions, talked_us, base, markup, commission FROM usage_sum WHERE kind = 3 AND service = 0"},
    {"the hours of an agent's services are not those of the rows",
     "SELECT s.agent_id, s.settled_at / 3600000000, u.service, sum(u.base), sum(u.markup), sum(u.commission)"
     " FROM usage_session s JOIN usage_unit u ON u.session_number = s.number GROUP BY 1, 2, 3 EXCEPT"
     " SELECT id, hour, service, base, markup, commission FROM usage_sum WHERE kind = 4"},
    {"everybody is not the sum of all users",
     "SELECT hour, service, usage_type, sum(sessions), sum(talked_us), sum(base), sum(markup), sum(commission)"
     " FROM usage_sum WHERE kind = 2 GROUP BY 1, 2, 3 EXCEPT SELECT hour, service, usage_type, sessions, talked_us,"
     " base, markup, commission FROM usage_sum WHERE kind = 1"},
    {"services do not add up",
     "SELECT 1 FROM usage_sum a WHERE service = 0 AND base <> (SELECT ifnull(sum(b.base), 0) FROM usage_sum b"
     " WHERE b.kind = a.kind AND b.id = a.id AND b.hour = a.hour AND b.usage_type = a.usage_type AND b.service > 0)"},
    {"the earnings are not those of the ledger",
     "SELECT s.org_id, sum(s.markup + s.commission) AS e FROM usage_session s GROUP BY 1 HAVING e <> ifnull("
     "(SELECT a.balance FROM ledger_account a WHERE a.org_id = s.org_id AND a.kind = 6), 0)"},
    {"the days are not those of the rows",
     "SELECT day, user_id, org_id, agent_id, usage_type, model, sum(sessions), sum(base), sum(markup), sum(commission)"
     " FROM usage_day WHERE service = 0 GROUP BY 1, 2, 3, 4, 5, 6 EXCEPT SELECT settled_at / 86400000000, user_id,"
     " ifnull(org_id, zeroblob(16)), ifnull(agent_id, zeroblob(16)), usage_type, model, count(*), sum(base),"
     " sum(markup), sum(commission) FROM usage_session GROUP BY 1, 2, 3, 4, 5, 6"},
    {"services of a day do not add up",
     "SELECT 1 FROM usage_day a WHERE service = 0 AND base + markup <> (SELECT ifnull(sum(b.base + b.markup), 0)"
     " FROM usage_day b WHERE b.day = a.day AND b.user_id = a.user_id AND b.org_id = a.org_id AND b.agent_id ="
     " a.agent_id AND b.usage_type = a.usage_type AND b.model = a.model AND b.service > 0)"},
    {"prices were left behind", "SELECT 1 FROM session_charge UNION ALL SELECT 1 FROM session_rate"},
};

} // namespace

class UsageSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void M4_sumsEqualTheirRows_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void M4_sumsEqualTheirRows()
    {
        QFETCH(int, seed);
        UsagePeople people;
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<std::uint64_t>(bound)); };
        const std::vector callers{people.member, people.second, people.admin, people.stranger};
        std::vector<std::vector<std::string>> agents;
        for (const auto user : callers) {
            people.grantTo(people.walletOf(user), 0.2);
            agents.push_back({people.paidAgent(user), people.freeAgent(user)});
        }
        int refused = 0;
        for (int i = 0; i < 120; ++i) {
            const auto who = static_cast<std::size_t>(below(4));
            if (below(10) == 0)
                people.setTerms(people.org, static_cast<OrgType>(1 + below(3)), below(1'000'001), below(3'000'000));
            people.workspace.clock.advance(std::chrono::minutes(below(200)));
            const auto started = people.start(callers[who], agents[who][static_cast<std::size_t>(below(4) == 0)]);
            if (started.status == 402) {
                ++refused;
                continue;
            }
            QCOMPARE(started.status, 201);
            const auto id = started.body["id"].get<std::string>();
            const int lines = below(6);
            for (int ordinal = 0; ordinal < lines; ++ordinal)
                people.line(callers[who], id, ordinal, ordinal % 2 == 0 ? "agent" : "user",
                            std::string(static_cast<std::size_t>(below(400)), 'a'), ordinal * 20'000);
            if (below(20) == 0)
                people.workspace.reopen(); // W16
            else
                QCOMPARE(people.finish(callers[who], id, below(90'000) / 1000.0).status, 200);
        }
        QVERIFY(refused > 0 && refused < 100);
        const auto proof = people.proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        for (const auto &check : checks) {
            const auto rows = people.workspace.read([&](Connection &connection) {
                return connection.rows<int>(check.sql, [](const Statement &) { return 1; });
            });
            QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
            QVERIFY2(rows->empty(), check.what);
        }
        rebuiltDaysEqualTheWrittenOnes(people);
    }

private:
    /// What the schema's step makes of stored usage is what settlements wrote one by one.
    static void rebuiltDaysEqualTheWrittenOnes(UsagePeople &people)
    {
        const auto done = people.within([](Transaction &tx) -> Result<int> {
            auto &connection = tx.connection();
            auto same = connection.run("CREATE TEMP TABLE written AS SELECT * FROM usage_day;"
                                       "CREATE TEMP TABLE named AS SELECT * FROM usage_agent;");
            if (same)
                same = UsageDays::rebuild(connection);
            if (!same)
                return fail(same.error());
            const auto rows =
                connection.rows<int>("SELECT 1 FROM (SELECT * FROM usage_day EXCEPT SELECT * FROM written) UNION ALL"
                                     " SELECT 1 FROM (SELECT * FROM written EXCEPT SELECT * FROM usage_day) UNION ALL"
                                     " SELECT 1 FROM (SELECT * FROM named EXCEPT SELECT * FROM usage_agent)",
                                     [](const Statement &) { return 1; });
            return rows.map([](const std::vector<int> &differences) { return int(differences.size()); });
        });
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
        QCOMPARE(*done, 0);
    }
};

QTEST_GUILESS_MAIN(UsageSumsTest)
#include "UsageSumsTest.moc"
