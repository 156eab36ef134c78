// Verification, backups, their schedule and restoring, over a workspace that stays open.
#include "app/window/WindowCare.h"
#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "models/store/Backup.h"
#include "tests/support/OpenWorkspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace sb;
using namespace sb::app;
using test::answerOf;
using test::OpenWorkspace;
using ui::CareOutcome;
using ui::CareWork;

class WindowCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<CareOutcome>(); }
    void init()
    {
        m_restored.clear();
        m_open = std::make_unique<OpenWorkspace>();
        m_care = std::make_unique<WindowCare>(*m_open->workspace,
                                              [this](const QString &folder) { m_restored.append(folder); });
        connect(m_care.get(), &WindowCare::finished, this, [this](const CareOutcome &outcome) { m_last = outcome; });
        m_last.reset();
    }
    void cleanup()
    {
        m_care.reset();
        m_open.reset();
    }

    void aVerificationNamesItsPartsAndTheLedger()
    {
        m_care->verify();
        QCOMPARE(*m_care->running(), CareWork::Verify);
        QTRY_VERIFY(m_last);
        QVERIFY(!m_last->error);
        QVERIFY(m_last->findings.size() >= 2);
        for (const auto &finding : m_last->findings)
            QVERIFY2(!finding.damaged, qPrintable(finding.part + finding.detail));
        QVERIFY(!m_care->running());
    }

    void aBackupIsWholeListedAndCanBeRestoredIntoANewFolderOnly()
    {
        const auto target = m_care->freeBackupFolder();
        m_care->backUp(target);
        m_care->verify(); // one work at a time
        QCOMPARE(*m_care->running(), CareWork::Backup);
        QTRY_VERIFY(m_last);
        QVERIFY(!m_last->error);
        QVERIFY(m_last->files >= 3);
        QVERIFY(Backup().check(target.toStdString()));
        const auto list = answerOf(m_care->backups()).value();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.front().folder, target);
        QVERIFY(!list.front().automatic);

        m_last.reset();
        m_care->restore(target, m_open->path); // never over the open one
        QTRY_VERIFY(m_last);
        QCOMPARE(m_last->error->code, ErrorCode::Conflict);
        QVERIFY(m_restored.isEmpty());

        m_last.reset();
        const auto place = m_open->folder.filePath(QStringLiteral("restored"));
        m_care->restore(target, place);
        QTRY_VERIFY(m_last);
        QVERIFY(!m_last->error);
        QCOMPARE(m_restored, QStringList{place});
        const auto opened =
            Workspace::open(place, {UnlockKey::Kind::Passphrase, Secret(OpenWorkspace::passphrase)}, m_open->clock);
        QVERIFY(opened);
    }

    void whatIsCancelledLeavesNothing()
    {
        const auto target = m_care->freeBackupFolder();
        m_care->backUp(target);
        m_care->cancel();
        QTRY_VERIFY(m_last);
        if (m_last->error) { // it may have been done already
            QCOMPARE(m_last->error->code, ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(target));
            QVERIFY(!QFile::exists(target + QStringLiteral(".unfinished")));
        }
    }

    void theScheduleMakesKeepsAndTakesAwayByTheClock()
    {
        m_care->checkSchedule();
        answerWhatTheScheduleAsks();
        QVERIFY(!m_last); // off
        WorkspaceSettings daily;
        daily.backupRhythm = BackupRhythm::Daily;
        daily.backupsKept = 2;
        QVERIFY(answerOf(m_open->workspace->backend().start(updateWorkspaceSettings, daily)));
        for (int day = 0; day < 4; ++day) {
            m_last.reset();
            m_care->checkSchedule();
            QTRY_VERIFY(m_last);
            QVERIFY(m_last->automatic);
            QVERIFY(!m_last->error);
            const auto expected = std::min(day + 1, 2);
            QTRY_COMPARE(answerOf(m_care->backups())->size(), expected);
            m_last.reset();
            m_open->clock.advance(std::chrono::hours(23));
            m_care->checkSchedule();
            answerWhatTheScheduleAsks();
            QVERIFY(!m_last); // not yet
            m_open->clock.advance(std::chrono::hours(1));
        }
    }

    void closingTheWorkspaceEndsWhatRuns()
    {
        m_care->backUp(m_care->freeBackupFolder());
        m_care.reset();
        m_open->workspace.reset();
        const QDir backups(m_open->path + QStringLiteral("/backups"));
        for (const auto &name : backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY(!name.endsWith(QLatin1String(".unfinished")));
    }

private:
    /// A check that finds nothing to do tells nobody: its two questions are asked once more, behind it.
    void answerWhatTheScheduleAsks()
    {
        QVERIFY(answerOf(m_open->workspace->backend().start(getWorkspaceSettings, {})));
        QCoreApplication::sendPostedEvents();
        QVERIFY(answerOf(m_care->backups()));
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<WindowCare> m_care;
    std::optional<CareOutcome> m_last;
    QStringList m_restored;
};

QTEST_GUILESS_MAIN(WindowCareTest)
#include "WindowCareTest.moc"
