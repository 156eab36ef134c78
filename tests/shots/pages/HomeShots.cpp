#include "tests/shots/pages/HomeShots.h"

#include "tests/support/SampleHome.h"
#include "ui/home/HomePage.h"
#include "ui/home/HomeView.h"

#include <QTimer>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

using Change = std::function<void(sample::HomeWorld &)>;

std::function<QWidget *()> page(const Change &change, bool answers)
{
    return [change, answers]() -> QWidget * {
        auto *stuff = new QObject; // outlives the window it belongs to, as the program's backend does
        auto *backend = new ScriptedBackend;
        backend->setParent(stuff);
        auto world = std::make_shared<sample::HomeWorld>();
        if (change)
            change(*world);
        sample::fillHome(*backend, world);
        if (!answers)
            backend->hold();
        auto *made = (new HomePage(*backend, sample::homeNow, stuff))->createWidget(nullptr);
        QObject::connect(made, &QObject::destroyed, stuff, &QObject::deleteLater);
        made->setProperty("role", QStringLiteral("page"));
        made->setAttribute(Qt::WA_StyledBackground);
        return made;
    };
}

} // namespace

QList<Shot> homeShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char *name, const Change &change = {}, std::function<void(QWidget *)> prepare = {},
                              QSize size = kPage, bool answers = true) {
        Shot shot;
        shot.name = QLatin1String(name);
        shot.make = page(change, answers);
        shot.size = size;
        shot.prepare = std::move(prepare);
        shot.settleMs = 400;
        shots.append(std::move(shot));
    };
    const auto table = [](QWidget *widget) {
        QTimer::singleShot(90, widget, [widget] { qobject_cast<HomeView *>(widget)->showTable(); });
    };
    add("home");
    add("home-table", {}, table);
    add("home-large", {}, {}, kLargePage);
    add("home-pressing", [](sample::HomeWorld &world) {
        world.failedToday = 118;
        world.availableMicros = 300'000'000;
        world.running = 0;
    });
    add("home-quiet", [](sample::HomeWorld &world) {
        world.hasCosts = world.hasGrants = false;
        world.running = 0;
        world.soFarBefore.clear();
        world.role = sb::Role::Developer;
    });
    add("home-empty", [](sample::HomeWorld &world) {
        world.isFresh = true;
        world.running = world.agents = 0;
        world.hasGrants = false;
        world.availableMicros = 0;
    });
    add("home-first-call", [](sample::HomeWorld &world) {
        world.isFresh = true;
        world.running = 0;
    });
    add("home-long", [](sample::HomeWorld &world) { world.typed = std::string(10'000, 'W'); });
    add("home-no-billing", [](sample::HomeWorld &world) { world.hasBilling = false; });
    add("home-error", [](sample::HomeWorld &world) { world.answersCalls = false; });
    add("home-loading", {}, {}, kPage, false);
    shots.last().settleMs = 1300; // with the line of progress
    return shots;
}
