// The page of reports over a real workspace: what is shown is what is written, on a worker, to where somebody said.
#include "app/reports/ReportFiles.h"
#include "models/services/LocalServices.h"
#include "tests/support/ThemedTest.h"
#include "tests/support/UsagePeople.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportsView.h"
#include "ui/settings/WorkCard.h"
#include "ui/shell/Settings.h"

#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace sb;
using namespace sb::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::UsagePeople;

namespace {

/// September 2026 with calls of a reseller's members; it is October.
struct Desk
{
    UsagePeople people;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"x.ini"_s)};
    std::unique_ptr<ReportsPage> page;
    std::unique_ptr<ReportsView> view;

    explicit Desk(ReportWriter write = app::writeReport)
    {
        people.grantTo(people.orgWallet, 20);
        people.grantTo(people.memberWallet, 6, people.as(people.admin));
        const auto agent = people.paidAgent(people.member, "Front desk");
        for (int i = 0; i < 3; ++i)
            people.talk(people.member, agent);
        people.workspace.clock.advance(24h * 31);
        page = std::make_unique<ReportsPage>(people.workspace.services->backend(), settings, std::move(write), [this] {
            return QDateTime::fromMSecsSinceEpoch(people.now().milliseconds(), Qt::UTC);
        });
    }
    bool opened()
    {
        ReportRequest request;
        request.kind = ReportKind::Statement;
        request.org = people.org;
        request.from = QDate(2026, 9, 1);
        request.to = QDate(2026, 9, 30);
        page->openReport(request);
        view.reset(qobject_cast<ReportsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
        return QTest::qWaitFor([this] { return view->report() != nullptr; }, 30'000);
    }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = view->findChildren<QPushButton *>();
        for (auto *each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
};

/// A writer that goes on until it is told to stop, or to go on.
struct SlowWriter
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool mayEnd = false;
    std::thread::id thread;

    Result<qint64> write(const ReportWork &work)
    {
        std::unique_lock lock(mutex);
        thread = std::this_thread::get_id();
        work.progress(0.4);
        changed.wait(lock, work.stop, [this] { return mayEnd; });
        if (!mayEnd)
            return fail(ErrorCode::Cancelled, "it was ended");
        return 2'048;
    }
};

} // namespace

class ReportsWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsShownIsWhatIsWritten()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QCOMPARE(desk.view->report()->content().recipient, u"Example Partners"_s);
        QVERIFY(desk.view->report()->content().isFinal);
        QVERIFY(desk.view->report()->pageOf(ReportPart::Totals) == 0);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        QSignalSpy told(desk.page.get(), &Page::told);
        int files = 0;
        for (const auto format : {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Zip}) {
            const auto path = desk.folder.filePath(u"out."_s + reportEnding(format));
            desk.view->saveTo(format, path);
            ++files;
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), files, 30'000);
            QCOMPARE(saved.back().at(1).toString(), path);
            QVERIFY(QFile(path).size() > 200);
        }
        QVERIFY(told.isEmpty());
        QFile pdf(desk.folder.filePath(u"out.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QFile csv(desk.folder.filePath(u"out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("Front desk"));
    }

    void anOrganizationWithoutAnythingHasNothingToSave()
    {
        Desk desk;
        QVERIFY(desk.opened());
        auto *orgs = desk.view->form()->targetBox();
        const int strangers = orgs->findText(u"Example Strangers"_s);
        QVERIFY(strangers >= 0);
        orgs->setCurrentIndex(strangers);
        Q_EMIT orgs->activated(strangers);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Show it anyway"_s), 30'000);
        QVERIFY(!desk.view->report());
    }

    void writingShowsItsProgressAndIsCancelled()
    {
        SlowWriter slow;
        Desk desk([&slow](const ReportWork &work) { return slow.write(work); });
        QVERIFY(desk.opened());
        QSignalSpy told(desk.page.get(), &Page::told);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.view->saveTo(ReportFormat::Zip, desk.folder.filePath(u"out.zip"_s));
        auto *card = desk.view->preview()->work();
        QTRY_VERIFY(card->isVisible());
        QTRY_COMPARE(card->findChild<QProgressBar *>()->value(), 400);
        QVERIFY(!desk.button(u"Save PDF"_s)->isEnabled());
        QVERIFY(!desk.page->holdsLock().isEmpty());
        QVERIFY(!desk.page->endsWithLock().isEmpty());
        QVERIFY(slow.thread != std::this_thread::get_id());
        desk.button(u"Cancel"_s)->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.back().at(1).toBool(), false);
        QVERIFY(saved.isEmpty());
        QVERIFY(!card->isVisible());
        QVERIFY(desk.page->holdsLock().isEmpty());
        QVERIFY(desk.button(u"Save PDF"_s)->isEnabled());
    }

    void closingThePageEndsTheWriting()
    {
        SlowWriter slow;
        Desk desk([&slow](const ReportWork &work) { return slow.write(work); });
        QVERIFY(desk.opened());
        desk.view->saveTo(ReportFormat::Pdf, desk.folder.filePath(u"out.pdf"_s));
        QTRY_VERIFY([&] {
            const std::lock_guard lock(slow.mutex);
            return slow.thread != std::thread::id();
        }());
        desk.view.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }

    void aFileThatCannotBeWrittenIsToldOnce()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QSignalSpy told(desk.page.get(), &Page::told);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.view->saveTo(ReportFormat::Pdf, desk.folder.filePath(u"no/such/folder/out.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QCOMPARE(told.back().at(1).toBool(), true);
        QVERIFY(saved.isEmpty());
    }
};

SB_THEMED_TEST(ReportsWorkspaceTest)
#include "ReportsWorkspaceTest.moc"
