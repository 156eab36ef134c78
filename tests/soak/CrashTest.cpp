// A process that writes with four threads is killed at random moments, over and over, in the same workspace; what it
// was answered is there afterwards, whole and once, and what it was not yet answered is done once by asking again.
//
//     SB_CRASH_KILLS=1000   as many kills instead of 200
//     SB_CRASH_SEED=7       the random numbers of all rounds
#include "models/money/LedgerProof.h"
#include "tests/support/CrashWriter.h"
#include "tests/support/FilesInMemory.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <map>

using namespace sb;
using Json = nlohmann::json;
using test::CrashWorkspace;

namespace {

/// A write of which we know, and how it ended: 0 when the process died before it was told.
struct Deed
{
    std::string operation;
    Json in;
    int status = 0;
    std::string id;
};

int numberOf(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

std::int64_t microsOf(const Json &dollars)
{
    return std::llround(dollars.get<double>() * 1e6);
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false")); // every refusal
        CrashWorkspace::create(m_path);
        CrashWorkspace workspace(m_path);
        m_mintedBefore = -workspace.number(mint);
        workspace.index("ledger_posting (reason)"); // by which the writes are found again
        workspace.index("wallet_grant (note)");
        workspace.index("call (user_identifier)");
    }

    void noAcknowledgedWriteIsLost_data()
    {
        QTest::addColumn<int>("last");
        const int kills = numberOf("SB_CRASH_KILLS", 200);
        for (int last = std::min(50, kills); last <= kills; last = std::min(last + 50, kills)) {
            QTest::addRow("to kill %d", last) << last;
            if (last == kills)
                break;
        }
    }
    void noAcknowledgedWriteIsLost()
    {
        QFETCH(int, last);
        if (m_isWrong)
            QSKIP("a kill before these has done damage");
        m_isWrong = true; // until all of them went well
        auto &random = m_random;
        while (m_round < last) {
            const int round = ++m_round;
            const auto seed = m_seed;
            const auto told = QStringLiteral("SB_CRASH_SEED=%1, round %2: ").arg(seed).arg(round);
            // Often in the first moments, when the last process' calls are ended; else somewhere among the writes.
            const int acknowledged = random() % 8 == 0 ? 0 : static_cast<int>(random() % 60);
            m_fresh.clear();
            const auto died = killAfter(acknowledged, seed * 100'000 + static_cast<std::uint64_t>(round));
            QVERIFY2(died.empty(), qPrintable(told + QString::fromStdString(died)));
            CrashWorkspace workspace(m_path);
            auto wrong = whatIsLost(workspace, m_fresh);
            if (wrong.empty())
                wrong = whatDisagrees(workspace);
            const bool recovers = random() % 2 == 0; // else the next process does, and may be killed in it
            if (wrong.empty() && recovers)
                wrong = whatIsLeftOver(workspace);
            if (wrong.empty())
                wrong = askAgain(workspace, recovers);
            if (wrong.empty())
                wrong = whatIsLost(workspace, m_fresh);
            if (wrong.empty())
                wrong = whatDoesNotSum(workspace);
            if (wrong.empty() && round == last)
                wrong = whatIsDamaged(workspace);
            QVERIFY2(wrong.empty(), qPrintable(told + QString::fromStdString(wrong)));
        }
        m_isWrong = false;
    }

    void everythingIsThereAtTheEnd()
    {
        if (m_isWrong)
            QSKIP("a kill has done damage");
        CrashWorkspace workspace(m_path);
        const auto wrong = whatIsLost(workspace, m_deeds);
        QVERIFY2(wrong.empty(), wrong.c_str());
        qInfo("%d kills, %zu writes, %d of them asked again, %d of those had been done", m_round, m_deeds.size(),
              m_askedAgain, m_hadBeenDone);
        QVERIFY(m_askedAgain > 0 && m_hadBeenDone < m_askedAgain); // some were cut off before they were done
    }

private:
    using Deeds = std::map<std::string, Deed>;
    static constexpr const char *mint = "SELECT balance FROM ledger_account WHERE kind = 3";

    /// Runs the writer until it acknowledged so many writes, and kills it; empty when it went as it should.
    std::string killAfter(int acknowledged, std::uint64_t seed)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--writer"), QString::fromStdString(m_path), QString::number(seed)});
        bool isUp = false;
        int seen = 0;
        const auto take = [&] {
            while (process.canReadLine()) {
                const auto line = process.readLine().toStdString();
                isUp = isUp || line.starts_with("up");
                if (line.starts_with("begin ")) {
                    const auto said = Json::parse(line.substr(6));
                    m_fresh[said["key"]] = {said["operation"], said["in"]};
                } else if (line.starts_with("done ")) {
                    const auto said = Json::parse(line.substr(5));
                    auto &deed = m_fresh[said["key"]];
                    deed.status = said["status"];
                    deed.id = said["id"];
                    ++seen;
                }
            }
        };
        while (!isUp || seen < acknowledged) {
            if (!process.waitForReadyRead(60'000))
                return "the writer says nothing, exit code " + std::to_string(process.exitCode());
            take();
        }
        process.kill();
        process.waitForFinished(-1);
        take(); // what was on its way was acknowledged too
        if (process.exitStatus() != QProcess::CrashExit)
            return "the writer ended by itself, code " + std::to_string(process.exitCode());
        return {};
    }

    /// How many rows say that \p deed was done.
    static std::int64_t timesDone(CrashWorkspace &workspace, const std::string &key, const Deed &deed)
    {
        const auto count = [&](std::string_view sql, const auto &...values) {
            return workspace
                .read([&](Connection &connection) { return connection.value<std::int64_t>(sql, values...); })
                .value_or(0);
        };
        const auto call = [&] { return CallId::parse(deed.in["call_id"].get<std::string>()).value(); };
        if (deed.operation == "createGrant")
            return count("SELECT count(*) FROM wallet_grant WHERE note = ? AND amount = ?", key,
                         microsOf(deed.in["amount_usd"]));
        if (deed.operation == "adjustWallet") // of the wallet and of the account beside it
            return count("SELECT count(*) FROM ledger_posting WHERE reason = ? AND amount = ?", key,
                         microsOf(deed.in["amount_usd"]));
        if (deed.operation == "startTestCall")
            return count("SELECT count(*) FROM call WHERE user_identifier = ?", key);
        if (deed.operation == "appendTurn")
            return count("SELECT count(*) FROM call_turn t JOIN call c ON c.number = t.call_number"
                         " WHERE c.id = ? AND t.ordinal = ? AND t.text = ?",
                         call(), deed.in["ordinal"].get<int>(), key);
        return count("SELECT count(*) FROM call WHERE id = ? AND status = ? AND talked_us = ?", call(),
                     static_cast<int>(CallStatus::Completed),
                     std::llround(deed.in["duration_seconds"].get<double>() * 1e6));
    }

    /// Of what was answered: what was done is there once, what was refused is not.
    static std::string whatIsLost(CrashWorkspace &workspace, const Deeds &deeds)
    {
        for (const auto &[key, deed] : deeds) {
            if (deed.status == 0)
                continue;
            const auto times = timesDone(workspace, key, deed);
            if (times != (deed.status < 300 ? 1 : 0))
                return deed.operation + " " + key + " was answered " + std::to_string(deed.status) + " and is there " +
                       std::to_string(times) + " times";
            if (deed.operation == "startTestCall" && deed.status < 300) {
                const auto id = workspace.read([&](Connection &connection) {
                    return connection.value<CallId>("SELECT id FROM call WHERE user_identifier = ?", key);
                });
                if (!deed.id.empty() && id->toString() != deed.id)
                    return "the call " + key + " has another id than was told";
            }
        }
        return {};
    }

    /// Tables that must agree at every moment, whatever was cut off.
    static std::string whatDisagrees(CrashWorkspace &workspace)
    {
        const auto proof = workspace.read([](Connection &connection) { return LedgerProof::run(connection); });
        if (!proof.isSound())
            return proof.faults.front();
        const std::pair<const char *, const char *> counts[] = {
            {"a call's number of messages is not that of its turns",
             "SELECT count(*) FROM call c WHERE message_count <>"
             " (SELECT count(*) FROM call_turn t WHERE t.call_number = c.number)"},
            {"turns are missing between others", "SELECT count(*) FROM call c WHERE message_count <>"
                                                 " (SELECT ifnull(max(ordinal) + 1, 0) FROM call_turn t"
                                                 " WHERE t.call_number = c.number)"},
            {"the totals of calls are not their number",
             "SELECT abs((SELECT count(*) FROM call) - (SELECT ifnull(sum(total), 0) FROM call_total))"},
            {"a write has no audit row",
             "SELECT abs((SELECT count(*) FROM call) + (SELECT count(*) FROM call_turn)"
             " + (SELECT count(*) FROM wallet_grant WHERE note IS NOT NULL)"
             " - (SELECT count(*) FROM audit_entry WHERE operation IN ('startTestCall', 'appendTurn'))"
             " - (SELECT count(*) FROM audit_entry a WHERE operation = 'createGrant'"
             "    AND sequence > (SELECT min(sequence) FROM audit_entry WHERE operation = 'createGrant')))"},
            {"a finished call holds credit", "SELECT count(*) FROM wallet_hold h JOIN call c ON c.id = h.session"
                                             " WHERE c.status >= 5"},
        };
        for (const auto &[wrong, sql] : counts) {
            if (workspace.number(sql) != 0)
                return wrong;
        }
        return {};
    }

    /// After what every start does, no call runs and no credit is held (W16).
    static std::string whatIsLeftOver(CrashWorkspace &workspace)
    {
        workspace.prepare();
        if (workspace.number("SELECT count(*) FROM call WHERE status < 5") != 0)
            return "a call still runs after the start";
        if (workspace.number("SELECT count(*) FROM wallet_hold") != 0)
            return "credit is still held after the start";
        return whatDisagrees(workspace);
    }

    /// What was not answered is asked again with its idempotency key, as a client would.
    std::string askAgain(CrashWorkspace &workspace, bool isRecovered)
    {
        for (auto &[key, deed] : m_fresh) {
            if (deed.status == 0) {
                const auto before = timesDone(workspace, key, deed);
                const auto answer = workspace.send(deed.operation, deed.in, key);
                // 400: below zero. 409: the start has ended the call.
                if (answer.status >= 300 &&
                    (before != 0 || (answer.status != 400 && !(isRecovered && answer.status == 409))))
                    return deed.operation + " " + key + ", done " + std::to_string(before) +
                           " times, was answered to the second asking " + std::to_string(answer.status) + " " +
                           answer.body.dump();
                deed.status = answer.status;
                ++m_askedAgain;
                m_hadBeenDone += static_cast<int>(before);
            }
            if (deed.status < 300 && deed.operation == "createGrant")
                m_minted += microsOf(deed.in["amount_usd"]);
            if (deed.status < 300 && deed.operation == "adjustWallet")
                m_adjusted += microsOf(deed.in["amount_usd"]);
        }
        m_deeds.insert(m_fresh.begin(), m_fresh.end());
        return {};
    }

    std::string whatDoesNotSum(CrashWorkspace &workspace)
    {
        if (workspace.number(mint) != -m_mintedBefore - m_minted)
            return "the mint is not what was granted";
        if (workspace.number("SELECT balance FROM ledger_account WHERE kind = 4") != -m_adjusted)
            return "corrections are not what was adjusted";
        return {};
    }

    static std::string whatIsDamaged(CrashWorkspace &workspace)
    {
        const auto findings =
            Verification(workspace.folder, {}, {&LedgerProof::findings}).run(test::StoreFiles::key()).value();
        for (const auto &finding : findings) {
            if (finding.state == Finding::State::Damaged && finding.part != "keys.json") // it was made without
                return finding.part + " " + finding.detail;
        }
        return {};
    }

    const test::StoreFiles m_files;
    const std::string m_path = m_files.path("workspace");
    const std::uint64_t m_seed = static_cast<std::uint64_t>(numberOf("SB_CRASH_SEED", 1));
    std::mt19937_64 m_random{m_seed};
    int m_round = 0;
    bool m_isWrong = false;
    Deeds m_fresh; ///< of this round
    Deeds m_deeds;
    std::int64_t m_mintedBefore = 0;
    std::int64_t m_minted = 0;
    std::int64_t m_adjusted = 0;
    int m_askedAgain = 0;
    int m_hadBeenDone = 0;
};

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const auto words = application.arguments();
    if (words.size() == 4 && words[1] == QStringLiteral("--writer")) {
        QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
        test::CrashWriter(words[2].toStdString(), words[3].toULongLong()).run();
    }
    test::keepFilesInMemory();
    CrashTest crashes;
    return QTest::qExec(&crashes, count, arguments);
}
#include "CrashTest.moc"
