#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/calls/Stage.h"
#include "ui/calls/TranscriptView.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/softphone/SoftphoneView.h"
#include "ui/softphone/StageWaterfall.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <numeric>

using namespace sb;
using namespace sb::ui;
using namespace sb::voice;
using namespace std::chrono_literals;

namespace {

struct Phone
{
    ScriptedBackend backend;
    ScriptedTestCall call;
    std::unique_ptr<SoftphonePage> page;
    std::unique_ptr<SoftphoneView> view;

    Phone()
    {
        sample::fill(backend, 12);
        page = std::make_unique<SoftphonePage>(backend, call);
        view.reset(qobject_cast<SoftphoneView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
    }
    bool ready()
    {
        return QTest::qWaitFor([this] { return button(QStringLiteral("Call"))->isEnabled(); });
    }
    QPushButton *button(const QString &text)
    {
        for (auto *found : view->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name)
    {
        for (auto *found : view->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name || found->placeholderText() == name)
                return found;
        }
        return nullptr;
    }
};

} // namespace

class SoftphoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsWithTheVariablesThatWereTyped_C7()
    {
        Phone phone;
        QVERIFY(phone.ready());
        auto *clinic = phone.field(QStringLiteral("clinic_name"));
        QVERIFY(clinic);
        clinic->setText(QStringLiteral("Example Clinic"));
        phone.button(QStringLiteral("Call"))->click();
        QVERIFY(phone.call.request.has_value());
        QCOMPARE(phone.call.request->variables.value(QStringLiteral("clinic_name")), QStringLiteral("Example Clinic"));
        QCOMPARE(phone.call.request->variables.size(), 3);
        QVERIFY(!phone.call.request->textOnly);
        QVERIFY(phone.page->running());
    }

    void interimTextIsReplacedByTheFinalLine()
    {
        Phone phone;
        QVERIFY(phone.ready());
        auto &model = phone.view->model();
        phone.view->callOrHangUp();
        phone.call.begin(sample::id<CallId>(6, 1), 180);
        phone.call.happen(1000, InterimTranscript{"I need"});
        phone.call.happen(1400, InterimTranscript{"I need to move"});
        auto &lines = model.transcript();
        QCOMPARE(lines.rowCount(), 1);
        QVERIFY(lines.lineAt(0)->kind == TranscriptLine::Kind::Interim);
        QCOMPARE(lines.lineAt(0)->text, QStringLiteral("I need to move"));
        QCOMPARE(lines.lineAt(0)->atMs, 1000.0); // where it began
        TurnFinished turn;
        turn.text = "I need to move my appointment.";
        turn.startedAt = 900ms;
        phone.call.happen(2500, turn);
        QCOMPARE(lines.rowCount(), 1);
        QVERIFY(lines.lineAt(0)->kind == TranscriptLine::Kind::Speech);
        QCOMPARE(lines.lineAt(0)->text, QStringLiteral("I need to move my appointment."));
    }

    void eventsStandInTheSameStreamAndTheSwitchSeparatesThem()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        sample::talk(phone.call);
        auto &lines = phone.view->model().transcript();
        QCOMPARE(lines.rowCount(), 11 + 2 + 1);
        QStringList events;
        lines.setShow(TranscriptModel::Show::Events);
        for (int row = 0; row < lines.rowCount(); ++row)
            events.append(QString(lines.lineAt(row)->text + QLatin1Char('|') + lines.lineAt(row)->detail));
        QCOMPARE(events, QStringList({QStringLiteral("Interrupted by the caller|agent silent after 142 ms"),
                                      QStringLiteral("Caller paused 410 ms|answer begun early, thrown away")}));
        lines.setShow(TranscriptModel::Show::Speech);
        QCOMPARE(lines.rowCount(), 12);
        // What comes while events are hidden is there when they are shown again.
        phone.call.happen(60'000, SessionProblem{{ErrorCode::Unavailable, "device gone"}});
        QCOMPARE(lines.rowCount(), 12);
        lines.setShow(TranscriptModel::Show::All);
        QCOMPARE(lines.rowCount(), 15);
        QVERIFY(lines.lineAt(14)->kind == TranscriptLine::Kind::Interim); // still last
        QCOMPARE(phone.view->model().interruptions(), 1);
    }

    void stagesOfEachTurnSumToItsTotal()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        sample::talk(phone.call);
        const auto &turns = phone.view->model().delays().turns();
        QCOMPARE(turns.size(), 5U);
        for (const auto &turn : turns) {
            const auto whole = stageMilliseconds(turn.stages);
            QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0), heardMilliseconds(turn.stages));
        }
        QCOMPARE(phone.view->model().delays().last(), std::optional(386));
        QCOMPARE(phone.view->model().delays().median(), std::optional(421));
        QCOMPARE(phone.view->model().delays().percentile95(), std::optional(581));
        // The table twin says the same.
        const auto tables = phone.view->findChildren<QTableWidget *>();
        const auto twin =
            std::ranges::find_if(tables, [](const QTableWidget *table) { return table->columnCount() == 8; });
        QVERIFY(twin != tables.end());
        QCOMPARE((*twin)->rowCount(), 5);
        QCOMPARE((*twin)->item(4, 7)->text(), QStringLiteral("386"));
    }

    void roundingNeverContradictsTheTotal()
    {
        StageTimes times;
        times.endpointing = 100'400us;
        times.stt = 50'400us;
        times.llmFirstToken = 30'400us;
        times.ttsFirstAudio = 20'400us;
        const auto whole = stageMilliseconds(times);
        QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0), 202);
        QCOMPARE(heardMilliseconds(times), 202);
    }

    void theCallerCanBeTyped()
    {
        Phone phone;
        QVERIFY(phone.ready());
        auto *field = phone.field(QStringLiteral("What the caller would say"));
        QVERIFY(field && !field->isEnabled());
        phone.view->callOrHangUp();
        phone.call.begin(sample::id<CallId>(6, 1), 180);
        QVERIFY(field->isEnabled());
        QTest::keyClicks(field, QStringLiteral("hello there"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(phone.call.said, QStringList({QStringLiteral("hello there")}));
        QVERIFY(field->text().isEmpty());
    }

    void withoutASoundServerTheCallIsTyped()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.call.sound = {.hasServer = false, .microphones = {}, .speakers = {}};
        Q_EMIT phone.call.devicesChanged();
        phone.view->callOrHangUp();
        QVERIFY(phone.call.request->textOnly);
    }

    void aChosenDeviceComesBackWhenItIsPluggedInAgain()
    {
        Phone phone;
        phone.call.sound.microphones.append({QStringLiteral("mic-2"), QStringLiteral("Desk microphone"), false});
        Q_EMIT phone.call.devicesChanged();
        QVERIFY(phone.ready());
        phone.call.sound.microphones.removeLast();
        Q_EMIT phone.call.devicesChanged();
        phone.view->callOrHangUp();
        QCOMPARE(phone.call.request->microphone, QString()); // the system's choice, no device that is gone
    }

    void muteAndHangUpReachTheCallAndTheEndShows()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        phone.call.begin(sample::id<CallId>(6, 1), 180);
        phone.view->toggleMute();
        QVERIFY(phone.call.muted);
        phone.view->callOrHangUp();
        QCOMPARE(phone.call.hangUps, 1);
        QVERIFY(phone.page->running());
        phone.call.happen(5000, SessionEnded{EndReason::CallerHungUp, 5s});
        Q_EMIT phone.call.ended(sample::id<CallId>(6, 1), EndReason::CallerHungUp);
        QVERIFY(!phone.page->running());
        QVERIFY(phone.button(QStringLiteral("New call"))->isVisible());
        phone.button(QStringLiteral("New call"))->click();
        QVERIFY(phone.button(QStringLiteral("Call"))->isVisible());
        QCOMPARE(phone.view->model().transcript().rowCount(), 0);
    }

    void W15_theEndOfTheCreditIsShownWithItsTime()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        phone.call.begin(sample::id<CallId>(6, 1), 180);
        phone.call.happen(40'000, CreditEnding{60s});
        const auto &transcript = phone.view->model().transcript();
        const QString last = transcript.index(transcript.rowCount() - 1, 0).data(Qt::DisplayRole).toString() +
                             transcript.index(transcript.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(last.contains(QStringLiteral("Credit ends")), qPrintable(last));
        QCOMPARE(phone.view->model().running().limit, std::chrono::seconds(60)); // "until cut" counts to it
        phone.call.happen(60'000, SessionEnded{EndReason::CreditRanOut, 60s});
        QCOMPARE(endReasonText(EndReason::CreditRanOut), QStringLiteral("Credit ran out"));
    }

    void aCallThatCannotStartSaysWhyAndGoesBack()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        Q_EMIT phone.call.failed(Error{ErrorCode::Unavailable, "no microphone"});
        QVERIFY(!phone.page->running());
        QVERIFY(phone.button(QStringLiteral("Call"))->isVisible());
        QVERIFY(phone.view->model().failure().has_value());
    }

    void copyingTheTranscriptGivesAllOfIt()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        sample::talk(phone.call);
        phone.view->copyTranscript();
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("0:08.2\tCaller\tI need to move my appointment with Doctor Ames.")));
        QVERIFY(text.contains(QStringLiteral("[Interrupted by the caller agent silent after 142 ms]")));
    }

    void theWaterfallIsWalkedByKeysAndFollowsTheNewest()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        sample::talk(phone.call);
        auto *waterfall = phone.view->findChild<StageWaterfall *>();
        QCOMPARE(waterfall->current(), 4);
        QTest::keyClick(waterfall, Qt::Key_Up);
        QCOMPARE(waterfall->current(), 3);
        QTest::keyClick(waterfall, Qt::Key_Right);
        QTest::keyClick(waterfall, Qt::Key_Right);
        QVERIFY(waterfall->accessibleDescription().contains(QStringLiteral("Speech to text: 91 ms")));
    }

    void markupOfACallerStaysText()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        phone.call.begin(sample::id<CallId>(6, 1), 180);
        TurnFinished turn;
        turn.text = "<img src=x><b>bold</b>\u202Eevil";
        phone.call.happen(1000, turn);
        const auto shown = phone.view->model().transcript().lineAt(0)->text;
        QVERIFY(shown.contains(QStringLiteral("<img src=x>")));
        QVERIFY(!shown.contains(QChar(0x202E)));
    }

    void aPageClosedInMidCallHearsNothingMore()
    {
        Phone phone;
        QVERIFY(phone.ready());
        phone.view->callOrHangUp();
        phone.backend.hold();
        phone.backend.announce(QStringLiteral("agents"), {});
        phone.view.reset();
        sample::talk(phone.call);
        phone.backend.release();
        QTest::qWait(0);
        QVERIFY(!phone.page->running());
    }
};

SB_THEMED_TEST(SoftphoneTest)
#include "SoftphoneTest.moc"
