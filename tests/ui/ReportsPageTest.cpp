// Reports over scripted figures: whom one can be about, which days, what a terminal would be told, and the faces.
#include "ui/reports/ReportsPage.h"
#include "tests/support/SampleReports.h"
#include "tests/support/ThemedTest.h"
#include "ui/reports/FinalityLine.h"
#include "ui/reports/PageStrip.h"
#include "ui/reports/ReportCommand.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportPartList.h"
#include "ui/reports/ReportPeriods.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/Settings.h"
#include "ui/usage/PeriodDialog.h"
#include "ui/widgets/Face.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    std::shared_ptr<sample::ReportWorld> world = std::make_shared<sample::ReportWorld>();
    ScriptedBackend backend;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"x.ini"_s)};
    std::unique_ptr<ReportsPage> page;
    std::unique_ptr<ReportsView> view;

    Desk()
    {
        page = std::make_unique<ReportsPage>(
            backend, settings, [](const ReportWork &) { return Result<qint64>(1); }, sample::reportNow);
    }
    ReportsView &open()
    {
        sample::fillReports(backend, world);
        view.reset(qobject_cast<ReportsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
        return *view;
    }
    ReportForm &form() const { return *view->form(); }
    const ReportContent &content() const { return view->report()->content(); }
    QString faceName() const
    {
        const auto faces = view->findChildren<Face *>();
        for (const auto *face : faces) {
            if (face->isVisible())
                return face->accessibleName();
        }
        return {};
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
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static void choose(QComboBox *box, const QString &text) { choose(box, box->findText(text)); }
};

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFirstReportIsTheOwnStatementOfTheLastWholeMonth()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(desk.content().title, u"Monthly statement"_s);
        QCOMPARE(desk.content().subtitle, u"October 2026"_s);
        QCOMPARE(desk.form().targetBox()->currentText(), u"Example Clinic Group"_s);
        QCOMPARE(desk.form().finality()->text(), u"Closed and proven, figures are final"_s);
        QCOMPARE(desk.view->report()->paper(), QPageSize::A4);
        QVERIFY(desk.button(u"Save PDF"_s)->isEnabled());
        QCOMPARE(desk.form().command(),
                 u"switchboard report statement --org \"Example Clinic Group\" --month 2026-10 --pdf out.pdf"_s);
    }

    void monthsGoFromTheFirstCallToNow()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        const auto *periods = desk.form().periods();
        QCOMPARE(periods->count(), 10); // March to November, and other days
        QCOMPARE(periods->itemText(0), u"November 2026"_s);
        QCOMPARE(periods->itemText(8), u"March 2026"_s);
        Desk::choose(desk.form().periods(), 0);
        QTRY_VERIFY(desk.view->report());
        QVERIFY(!desk.content().isFinal);
        QVERIFY(desk.form().finality()->text().startsWith(u"So far"_s));

        const QDate today(2026, 11, 23);
        QCOMPARE(reportMonths(std::nullopt, today).size(), 12);
        QCOMPARE(reportMonths(today.addDays(4), today), QList<QDate>{QDate(2026, 11, 1)}); // a clock that was set back
        QCOMPARE(usualReportMonth({QDate(2026, 11, 1)}), QDate(2026, 11, 1));
        QVERIFY(reportMonths(QDate(1900, 1, 1), today).size() <= 120);
    }

    void otherDaysAreAskedForAndShown()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        Desk::choose(desk.form().periods(), u"Other days…"_s);
        auto *dialog = desk.view->findChild<PeriodDialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.form().periods()->currentText(), u"October 2026"_s); // until somebody says so
        const auto days = dialog->findChildren<QDateEdit *>();
        days.at(0)->setDate(QDate(2026, 10, 3));
        days.at(1)->setDate(QDate(2026, 10, 20));
        dialog->accept();
        QTRY_VERIFY(desk.view->report() && desk.content().request.to == QDate(2026, 10, 20));
        QCOMPARE(desk.form().periods()->currentText(), u"3 to 20 October 2026"_s);
        QVERIFY(desk.form().command().contains(u"--from 2026-10-03 --to 2026-10-20"_s));
    }

    void partsThatAreNotTheUsualOnesAreInTheCommand()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        auto *parts = desk.form().partList();
        QVERIFY(!parts->box(ReportPart::EveryCall)->isChecked());
        QCOMPARE(parts->box(ReportPart::Totals)->accessibleDescription(), u"page 1"_s);
        parts->box(ReportPart::Agents)->click();
        parts->box(ReportPart::Grants)->click();
        QVERIFY(desk.form().command().contains(u"--parts totals,days,services,comparison,ledger "_s));
        QTRY_COMPARE(desk.view->report()->pageOf(ReportPart::Agents), -1);
        QCOMPARE(parts->box(ReportPart::Agents)->accessibleDescription(), QString());
        for (const auto part : {ReportPart::Days, ReportPart::Services, ReportPart::Comparison, ReportPart::Ledger})
            parts->box(part)->click();
        QVERIFY(!parts->box(ReportPart::Totals)->isEnabled()); // the last one stays
        QTRY_COMPARE(desk.content().sections.size(), 1);
    }

    void aCommandIsWhatAShellTakesForOneWord()
    {
        QCOMPARE(shellWord(u"reception"_s), u"reception"_s);
        QCOMPARE(shellWord(u"Example Clinic"_s), u"\"Example Clinic\""_s);
        QCOMPARE(shellWord(QString()), u"\"\""_s);
        QCOMPARE(shellWord(u"$(rm -r x)"_s), u"'$(rm -r x)'"_s);
        QCOMPARE(shellWord(u"it's \"so\"!"_s), u"'it'\\''s \"so\"!'"_s);
        ReportRequest request;
        request.kind = ReportKind::Calls;
        request.from = QDate(2026, 10, 1);
        request.to = QDate(2026, 10, 31);
        QCOMPARE(reportCommand(request, {}, {}, QPageSize::Letter).join(u' '),
                 u"switchboard report calls --month 2026-10 --paper letter --pdf out.pdf"_s);
    }

    void aNameThatIsNotOneOrNotItsAloneIsTheId()
    {
        Desk desk;
        desk.world->orgs = 1;
        desk.world->typed = "safe\u202Etxt.exe";
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QVERIFY(
            desk.form().command().contains(u"--org "_s + QString::fromStdString(sample::id<OrgId>(7, 0).toString())));
        Desk::choose(desk.form().kinds(), u"Agent report"_s); // all have one name
        QTRY_VERIFY(desk.view->report());
        QVERIFY(!desk.form().command().contains(u"txt.exe"_s));
    }

    void theCommandIsCopied()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QSignalSpy told(desk.page.get(), &Page::told);
        desk.page->actions().at(ReportsView::Copy)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.form().command());
        QCOMPARE(told.size(), 1);
    }

    void aDeveloperReportsOnlyTheirOwn()
    {
        Desk desk;
        desk.world->role = sb::Role::Developer;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(desk.form().kinds()->findText(u"Monthly statement"_s), -1);
        QCOMPARE(desk.content().request.kind, ReportKind::Calls);
        Desk::choose(desk.form().kinds(), u"Wallet statement"_s);
        QCOMPARE(desk.form().targetBox()->count(), 1);
        QCOMPARE(desk.form().targetBox()->currentText(), u"Robin Ashdown"_s);
    }

    void anAdminReportsTheirOrganizationAndItsMembers()
    {
        Desk desk;
        desk.world->role = sb::Role::OrgAdmin;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(desk.form().targetBox()->count(), 1);
        QCOMPARE(desk.form().targetBox()->currentText(), u"Example Clinic Group"_s);
        Desk::choose(desk.form().kinds(), u"Wallet statement"_s);
        QCOMPARE(desk.form().targetBox()->count(), 3);
        QCOMPARE(desk.form().targetBox()->itemText(0), u"Robin Ashdown"_s); // the own one stands first
    }

    void amongManyAPartOfTheNameFinds()
    {
        Desk desk;
        desk.world->orgs = 40;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        auto *box = desk.form().targetBox();
        QVERIFY(box->isEditable());
        const auto chosen = box->currentText();
        box->setEditText(u"nobody of this name"_s);
        Q_EMIT box->lineEdit()->editingFinished();
        QCOMPARE(box->currentText(), chosen);
        Desk::choose(box, u"Winery Collective 35"_s);
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(*desk.content().request.org, sample::id<OrgId>(7, 35));
    }

    void aPeriodWithoutAnythingSaysSoAndCanBeShownAllTheSame()
    {
        Desk desk;
        desk.world->isEmpty = true;
        desk.open();
        QTRY_COMPARE(desk.faceName(), u"Nothing happened in this period"_s);
        QVERIFY(!desk.view->report());
        QVERIFY(!desk.button(u"Save PDF"_s)->isEnabled());
        QVERIFY(!desk.page->actions().at(ReportsView::Pdf)->isEnabled());
        desk.button(u"Show it anyway"_s)->click();
        QVERIFY(desk.view->report());
        QVERIFY(desk.button(u"Save PDF"_s)->isEnabled());
    }

    void aFailureIsToldAndTriedAgain()
    {
        Desk desk;
        desk.world->answers = false;
        desk.open();
        QTRY_VERIFY(desk.button(u"Try again"_s));
        QVERIFY(!desk.button(u"Save PDF"_s)->isEnabled());
        desk.world->answers = true;
        desk.button(u"Try again"_s)->click();
        QTRY_VERIFY(desk.view->report());
    }

    void whomReportsCanBeAboutIsAskedForAgain()
    {
        Desk desk;
        desk.world->knowsPeople = false;
        desk.open();
        QTRY_VERIFY(desk.button(u"Try again"_s));
        QVERIFY(!desk.form().isEnabled());
        desk.world->knowsPeople = true;
        desk.button(u"Try again"_s)->click();
        QTRY_VERIFY(desk.view->report());
        QVERIFY(desk.form().isEnabled());
    }

    void aDamagedLedgerIsNotCalledProven()
    {
        Desk desk;
        desk.world->isSound = false;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QVERIFY(desk.form().finality()->text().contains(u"does not prove"_s));
    }

    void aReportThatAnotherPageWantsComesFirst()
    {
        Desk desk;
        ReportRequest request;
        request.kind = ReportKind::Agent;
        request.agent = sample::id<AgentId>(1, 4);
        request.from = QDate(2026, 9, 7);
        request.to = QDate(2026, 9, 13);
        desk.page->openReport(request);
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(*desk.content().request.agent, *request.agent);
        QCOMPARE(desk.content().request.to, request.to);
        QCOMPARE(desk.form().periods()->currentText(), u"7 to 13 September 2026"_s);
        ReportRequest wallet; // of the days that are shown
        wallet.kind = ReportKind::Wallet;
        wallet.wallet = sample::id<WalletId>(21, 3);
        desk.page->openReport(wallet);
        QTRY_VERIFY(desk.view->report() && desk.content().request.kind == ReportKind::Wallet);
        QCOMPARE(*desk.content().request.wallet, *wallet.wallet);
        QCOMPARE(desk.form().targetBox()->currentText(), u"Dana Okafor"_s);
    }

    void paperIsRememberedAndAsksNobody()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        const int asked = desk.backend.calls("getWalletStatement");
        Desk::choose(desk.form().papers(), u"Letter"_s);
        QCOMPARE(desk.view->report()->paper(), QPageSize::Letter);
        QCOMPARE(desk.backend.calls("getWalletStatement"), asked);
        QVERIFY(desk.form().command().contains(u"--paper letter"_s));
        desk.view.reset();
        desk.open();
        QTRY_VERIFY(desk.view->report());
        QCOMPARE(desk.view->report()->paper(), QPageSize::Letter);
    }

    void pagesAreWalkedByKeysWheelAndPictures()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        desk.form().partList()->box(ReportPart::EveryCall)->click();
        QTRY_VERIFY(desk.view->report() && desk.view->report()->pageCount() > 10);
        auto *preview = desk.view->preview();
        auto *paper = preview->paper();
        const int pages = desk.view->report()->pageCount();
        QCOMPARE(preview->pageWords(), u"Page 1 of %1"_s.arg(pages));
        QTest::keyClick(paper, Qt::Key_PageDown);
        QCOMPARE(paper->page(), 1);
        QTest::keyClick(paper, Qt::Key_End);
        QCOMPARE(paper->page(), pages - 1);
        QCOMPARE(preview->strip()->currentIndex().row(), pages - 1);
        QTest::keyClick(paper, Qt::Key_Home);
        const auto turn = [paper](int notches) {
            const QPointF at(paper->viewport()->rect().center());
            QWheelEvent event(at, paper->viewport()->mapToGlobal(at), {}, QPoint(0, -120 * notches), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(paper->viewport(), &event);
        };
        turn(2);
        QCOMPARE(paper->page(), 2);
        preview->strip()->setCurrentIndex(preview->strip()->pages()->index(4));
        QCOMPARE(paper->page(), 4);
        QVERIFY(paper->accessibleName().contains(u"Page 5"_s));
        QCOMPARE(paper->accessibleDescription(), desk.view->report()->text(4));
        desk.page->actions().at(ReportsView::Before)->trigger();
        QCOMPARE(paper->page(), 3);
        desk.page->actions().at(ReportsView::FitWidth)->trigger();
        QCOMPARE(paper->fit(), PaperFit::Width);
        QCOMPARE(paper->page(), 3); // the reader stays where they are
        QVERIFY(paper->pageRect(3).width() > paper->viewport()->width() - 60);
        desk.page->actions().at(ReportsView::Whole)->trigger();
        QCOMPARE(paper->page(), 3);
        QVERIFY(std::abs(paper->pageRect(3).width() - 595.0 * paper->logicalDpiX() / 72) < 2);
    }

    void aPageIsPaintedAsSharpAsTheScreen()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.view->report());
        auto *paper = desk.view->preview()->paper();
        const auto picture = paper->viewport()->grab().toImage();
        const auto page = paper->pageRect(0).toRect();
        const double ratio = picture.devicePixelRatio();
        int inked = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                inked +=
                    qGray(picture.pixel(QPoint(qRound((page.x() + x) * ratio), qRound((page.y() + y) * ratio)))) < 200;
        }
        QVERIFY(inked > 500); // there is a report on it
        const auto margin = page.topLeft() + QPoint(6, 6);
        QCOMPARE(qGray(picture.pixel(qRound(margin.x() * ratio), qRound(margin.y() * ratio))), 255); // on white
        QTRY_VERIFY(!desk.view->preview()->strip()->pages()->picture(0, 82).isNull());
    }
};

SB_THEMED_TEST(ReportsPageTest)
#include "ReportsPageTest.moc"
