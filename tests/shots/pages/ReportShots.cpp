#include "tests/shots/pages/ReportShots.h"

#include "tests/support/SampleReports.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportPartList.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTimer>

#include <condition_variable>
#include <mutex>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

using Change = std::function<void(sample::ReportWorld &)>;
using Prepare = std::function<void(ReportsView &)>;

/// What outlives the window it belongs to, as the program's backend does.
struct Stuff : QObject
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("x.ini"))};
    ScriptedBackend backend;
};

/// Gets as far as two fifths and waits there until it is ended.
sb::Result<qint64> writeSlowly(const ReportWork &work)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    work.progress(0.4);
    never.wait(lock, work.stop, [] { return false; });
    return sb::fail(sb::ErrorCode::Cancelled, "it was ended");
}

std::function<QWidget *()> page(const Change &change, bool answers)
{
    return [change, answers]() -> QWidget * {
        auto *stuff = new Stuff;
        auto world = std::make_shared<sample::ReportWorld>();
        if (change)
            change(*world);
        sample::fillReports(stuff->backend, world);
        if (!answers)
            stuff->backend.hold();
        auto *made = (new ReportsPage(stuff->backend, stuff->settings, writeSlowly, sample::reportNow, stuff))
                         ->createWidget(nullptr);
        QObject::connect(made, &QObject::destroyed, stuff, &QObject::deleteLater);
        made->setProperty("role", QStringLiteral("page"));
        made->setAttribute(Qt::WA_StyledBackground);
        return made;
    };
}

void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

QList<Shot> reportShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char *name, const Change &change = {}, const Prepare &prepare = {},
                              QSize size = kPage, bool answers = true) {
        Shot shot;
        shot.name = QLatin1String(name);
        shot.make = page(change, answers);
        shot.size = size;
        if (prepare)
            shot.prepare = [prepare](QWidget *widget) {
                QTimer::singleShot(150, widget, [prepare, widget] { prepare(*qobject_cast<ReportsView *>(widget)); });
            };
        shot.settleMs = 900; // small pictures of pages are painted on workers
        shots.append(std::move(shot));
    };
    const auto everyCall = [](ReportsView &view) {
        view.form()->partList()->box(ReportPart::EveryCall)->click();
        QTimer::singleShot(500, &view, [&view] { view.preview()->goTo(3); });
    };
    add("reports");
    add("reports-large", {}, {}, kLargePage);
    add(
        "reports-width", {}, [](ReportsView &view) { view.fitWidth(); }, kLargePage);
    add("reports-whole", {}, [](ReportsView &view) { view.showWhole(); });
    add("reports-so-far", {}, [](ReportsView &view) { choose(view.form()->periods(), 0); });
    add("reports-agent", {}, [](ReportsView &view) { choose(view.form()->kinds(), 1); });
    add("reports-wallet", {}, [](ReportsView &view) { choose(view.form()->kinds(), 3); });
    add("reports-every-call", {}, everyCall);
    shots.last().settleMs = 1400;
    add("reports-writing", {}, [](ReportsView &view) {
        view.saveTo(ReportFormat::Zip, QStringLiteral("/tmp/statement-example-clinic-group-2026-10.zip"));
    });
    add("reports-long", [](sample::ReportWorld &world) { world.typed = std::string(10'000, 'W'); });
    add("reports-damaged", [](sample::ReportWorld &world) { world.isSound = false; });
    add("reports-empty", [](sample::ReportWorld &world) { world.isEmpty = true; });
    add("reports-error", [](sample::ReportWorld &world) { world.answers = false; });
    add("reports-loading", {}, {}, kPage, false);
    shots.last().settleMs = 1300; // with the line of progress
    return shots;
}
