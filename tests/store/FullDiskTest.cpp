#include "models/store/KeySlots.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/StoreFiles.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sb;
using sb::test::StoreFiles;

namespace {

constexpr Instant now = Instant::fromMilliseconds(1'700'000'000'000);

Result<> createCall(Connection &connection)
{
    return connection.run("CREATE TABLE agent(id INTEGER PRIMARY KEY);"
                          "CREATE TABLE call(id INTEGER PRIMARY KEY, agent INTEGER REFERENCES agent(id), text TEXT)");
}

constexpr std::array migrations{Migration{1, createCall}};

Result<int> countCalls(Connection &connection)
{
    return connection.value<int>("SELECT count(*) FROM call").map([](const auto &count) { return count.value_or(-1); });
}

QStringList entriesOf(const std::string &folder)
{
    return QDir(QString::fromStdString(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In a child, since the limit on the size of files is the process's: as a disk that fills up at any moment.
    void fullDiskIsToldAndNothingIsHalfApplied()
    {
        const StoreFiles files;
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto folder = WorkspaceFolder::create(files.path("w")).value();
            int failures = 0;
            {
                const auto connection =
                    Connection::open(folder.store(), StoreFiles::key(), {.access = Access::Create}).value();
                if (!migrate(*connection, migrations) || !connection->execute("INSERT INTO agent VALUES(1)"))
                    ::_exit(1);
                rlimit limit{};
                ::getrlimit(RLIMIT_FSIZE, &limit);
                for (rlim_t size = 70'000; size < 1'000'000; size += 50'000) {
                    limit.rlim_cur = size;
                    ::setrlimit(RLIMIT_FSIZE, &limit);
                    auto tx = Transaction::begin(*connection);
                    if (!tx)
                        ::_exit(2);
                    Result<> done;
                    for (int row = 0; row < 400 && done; ++row)
                        done = (*tx)->execute("INSERT INTO call(agent, text) VALUES(1, ?)", std::string(900, 'x'));
                    if (done)
                        done = tx->commit();
                    if (!done && done.error().code != ErrorCode::NoSpace)
                        ::_exit(10 + static_cast<int>(done.error().code));
                    failures += !done;
                }
                limit.rlim_cur = limit.rlim_max;
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const auto count = countCalls(*connection);
                if (!count || *count % 400 != 0)
                    ::_exit(3);
            }
            const auto again = Connection::open(folder.store(), StoreFiles::key());
            if (!again || countCalls(**again).value_or(1) % 400 != 0 ||
                (*again)->value<std::string>("PRAGMA integrity_check")->value() != "ok")
                ::_exit(4);
            ::_exit(failures >= 3 ? 0 : 5);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void fullDiskLeavesTheOldKeyFile()
    {
        const StoreFiles files;
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto folder = WorkspaceFolder::create(files.path("w")).value();
            KeySlots slots;
            if (!slots.setPassphrase(StoreFiles::key(), Secret("old"), KeyCost::minimum(), now) || !slots.save(folder))
                ::_exit(1);
            const QByteArray before = StoreFiles::read(folder.keys());
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 100;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto full = slots.save(folder);
            if (full || full.error().code != ErrorCode::NoSpace || StoreFiles::read(folder.keys()) != before ||
                entriesOf(folder.path()).filter(QStringLiteral(".new")).size() != 0)
                ::_exit(2);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
