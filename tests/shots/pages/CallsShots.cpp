#include "tests/shots/pages/CallsShots.h"

#include "tests/support/SamplePages.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"

#include <QTimer>

using namespace sb;
using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);
constexpr int kManyCalls = 1'204'318;

using Prepare = std::function<void(CallsView &)>;
using Script = std::function<void(ScriptedBackend &)>;

std::function<QWidget *()> page(int calls, const Script &script = {})
{
    return [calls, script]() -> QWidget * {
        auto *stuff = new QObject; // outlives the window it belongs to, as the program's backend does
        auto *backend = new ScriptedBackend;
        backend->setParent(stuff);
        sample::fill(*backend, calls);
        if (script)
            script(*backend);
        auto *player = new ScriptedPlayer;
        player->setParent(stuff);
        sample::fill(*player);
        auto *made = (new CallsPage(*backend, player, stuff))->createWidget(nullptr);
        QObject::connect(made, &QObject::destroyed, stuff, &QObject::deleteLater);
        made->setProperty("role", QStringLiteral("page"));
        made->setAttribute(Qt::WA_StyledBackground);
        return made;
    };
}

std::function<void(QWidget *)> then(const Prepare &prepare)
{
    return [prepare](QWidget *widget) {
        QTimer::singleShot(100, widget, [widget, prepare] { prepare(*qobject_cast<CallsView *>(widget)); });
    };
}

void seek(CallsView &view)
{
    view.detail()->skip(7);
}

Prepare part(CallSidePane::Part which)
{
    return [which](CallsView &view) {
        seek(view);
        view.detail()->side().show(which);
    };
}

void narrow(CallsView &view, const CallFilterChoice &choice)
{
    view.filters()->setChoice(choice);
    Q_EMIT view.filters()->changed();
}

/// Names as long as somebody may type them.
void longNames(ScriptedBackend &backend)
{
    const auto name = std::string(10'000, 'n');
    backend.answer(listCalls, [name](const CallListQuery &) {
        CallRowPage page;
        for (std::uint32_t i = 0; i < 30; ++i) {
            auto row = sample::callRow(i, QDateTime::currentMSecsSinceEpoch());
            row.agentName = name;
            row.userIdentifier = name;
            row.tags = {std::string(40, 't'), std::string(40, 'u')};
            page.items.push_back(std::move(row));
        }
        page.total = 30;
        return Result<CallRowPage>(page);
    });
    backend.answer(getCall, [name](const CallRef &ref) {
        auto row = sample::callRow(0, 0);
        row.id = ref.callId;
        row.agentName = name;
        row.userIdentifier = name;
        return Result<CallDetail>(sample::call(row));
    });
}

void fails(ScriptedBackend &backend)
{
    backend.answer(listCalls, [](const CallListQuery &) -> Result<CallRowPage> {
        return fail(ErrorCode::Unavailable, "the store does not answer");
    });
}

/// A search that has come to 38 %.
void searches(ScriptedBackend &backend)
{
    backend.answer(countCalls, [&backend](const CallCountQuery &) {
        CallCount count;
        count.counted = 100;
        count.examined = kManyCalls * 38LL / 100;
        count.length = kManyCalls;
        count.next = CallKey{Instant::fromMilliseconds(0), sample::id<CallId>(6, 1)};
        backend.hold();
        return Result<CallCount>(count);
    });
}

} // namespace

void addCallsShots(const std::function<void(Shot)> &add)
{
    const auto plain = [&](const char *name, std::function<QWidget *()> make, const Prepare &prepare,
                           QList<ThemeKind> themes = {ThemeKind::Light}, QSize size = kPage) {
        Shot shot;
        shot.name = QString::fromLatin1(name);
        shot.make = std::move(make);
        shot.size = size;
        shot.themes = std::move(themes);
        shot.prepare = then(prepare);
        add(std::move(shot));
    };
    const QList<ThemeKind> all{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};
    const QList<ThemeKind> both{ThemeKind::Light, ThemeKind::Dark};
    plain("calls", page(kManyCalls), seek, all);
    plain("calls-large", page(kManyCalls), seek, both, kLargePage);
    plain(
        "calls-empty", page(0), [](CallsView &) {}, both);
    plain(
        "calls-error", page(0, fails), [](CallsView &) {}, both);
    plain("calls-long", page(30, longNames), seek);
    plain("calls-cost", page(1471), part(CallSidePane::Part::Cost), both);
    plain("calls-notes", page(1471), part(CallSidePane::Part::Notes), both);
    plain("calls-raw", page(1471), part(CallSidePane::Part::Raw));
    plain("calls-analysis", page(1471), part(CallSidePane::Part::Analysis));
    plain("calls-filtered", page(1471), [](CallsView &view) {
        CallFilterChoice choice;
        choice.words = QStringLiteral("appointment");
        choice.agent = sample::id<AgentId>(1, 0);
        choice.agentName = QStringLiteral("Clinic reception");
        choice.minSeconds = 60;
        choice.language = QStringLiteral("en-US");
        narrow(view, choice);
    });
    plain("calls-none", page(1471), [](CallsView &view) {
        CallFilterChoice choice;
        choice.status = CallStatus::Busy;
        narrow(view, choice);
    });
    plain("calls-searching", page(4000, searches), [](CallsView &view) {
        CallFilterChoice choice;
        choice.type = CallType::Outbound;
        narrow(view, choice);
    });
    plain(
        "calls-chosen", page(1471),
        [](CallsView &view) {
            auto *table = view.table();
            for (const int row : {1, 3, 4})
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        },
        both);
}
