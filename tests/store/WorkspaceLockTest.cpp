#include "models/store/WorkspaceLock.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sb;
using sb::test::StoreFiles;

class WorkspaceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondTakerIsToldWhoHoldsIt()
    {
        const StoreFiles files;
        const auto folder = WorkspaceFolder::create(files.path("w")).value();
        QVERIFY(!WorkspaceLock::holder(folder).value());
        {
            const auto lock = WorkspaceLock::take(folder);
            QVERIFY(lock);
            QCOMPARE(WorkspaceLock::holder(folder).value(), std::optional<std::int64_t>(::getpid()));
            const auto second = WorkspaceLock::take(folder); // in the same process too
            QCOMPARE(second.error().code, ErrorCode::Locked);
            QVERIFY(second.error().detail.find(std::to_string(::getpid())) != std::string::npos);
        }
        QVERIFY(!WorkspaceLock::holder(folder).value());
        QVERIFY(WorkspaceLock::take(folder));
    }

    void lockGoesWithAKilledProcess()
    {
        const StoreFiles files;
        const auto folder = WorkspaceFolder::create(files.path("w")).value();
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = WorkspaceLock::take(folder);
            (void)!::write(ready[1], lock ? "y" : "n", 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        QCOMPARE(WorkspaceLock::holder(folder).value(), std::optional<std::int64_t>(child));
        QCOMPARE(WorkspaceLock::take(folder).error().code, ErrorCode::Locked);
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WorkspaceLock::take(folder));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void folderIsMadeOnceAndForItsOwner()
    {
        const StoreFiles files;
        QCOMPARE(WorkspaceFolder::open(files.path("w")).error().code, ErrorCode::NotFound);
        QVERIFY(!StoreFiles::exists(files.path("w")));
        const auto folder = WorkspaceFolder::create(files.path("deeper/w/")).value();
        QCOMPARE(folder.path(), files.path("deeper/w"));
        QVERIFY(StoreFiles::exists(folder.blobs()));
        QCOMPARE(WorkspaceFolder::create(folder.path()).error().code, ErrorCode::Conflict);
        QCOMPARE(WorkspaceFolder::open(folder.path()).error().code, ErrorCode::NotFound); // nothing in it yet
        QVERIFY(StoreFiles::write(folder.keys(), "{}"));
        QCOMPARE(::chmod(folder.path().c_str(), 0755), 0);
        QVERIFY(WorkspaceFolder::open(folder.path()));
        struct stat status = {};
        QCOMPARE(::stat(folder.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700u);
    }
};

QTEST_GUILESS_MAIN(WorkspaceLockTest)
#include "WorkspaceLockTest.moc"
