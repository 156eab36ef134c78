#include "tests/shots/pages/WalletShots.h"

#include "tests/support/SampleWallets.h"
#include "ui/wallets/CreditDialogs.h"
#include "ui/wallets/GrantTimeline.h"
#include "ui/wallets/WalletsPage.h"
#include "ui/wallets/WalletsView.h"

#include <QLineEdit>
#include <QListView>
#include <QTimer>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

using Change = std::function<void(sample::WalletWorld &)>;

WalletsView *viewOf(QWidget *widget)
{
    return qobject_cast<WalletsView *>(widget);
}

std::function<QWidget *()> page(Change change = {}, bool answers = true)
{
    return [change, answers]() -> QWidget * {
        auto *stuff = new QObject; // outlives the window it belongs to, as the program's backend does
        auto *backend = new ScriptedBackend;
        backend->setParent(stuff);
        auto world = std::make_shared<sample::WalletWorld>();
        if (change)
            change(*world);
        if (answers)
            sample::fillWallets(*backend, world);
        auto *made = (new WalletsPage(*backend, stuff))->createWidget(nullptr);
        QObject::connect(made, &QObject::destroyed, stuff, &QObject::deleteLater);
        made->setProperty("role", QStringLiteral("page"));
        made->setAttribute(Qt::WA_StyledBackground);
        return made;
    };
}

std::function<void(QWidget *)> later(std::function<void(WalletsView &)> act)
{
    return [act = std::move(act)](QWidget *widget) {
        QTimer::singleShot(90, widget, [act, widget] { act(*viewOf(widget)); });
    };
}

template <typename Make>
std::function<QWidget *()> dialog(Make make)
{
    return [make]() -> QWidget * {
        auto *backend = new ScriptedBackend;
        auto *made = make(*backend);
        backend->setParent(made);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    };
}

void type(QWidget *widget, int which, const QString &text)
{
    auto *field = widget->findChildren<QLineEdit *>().value(which);
    if (field) {
        field->setText(text);
        Q_EMIT field->textEdited(text);
    }
}

} // namespace

QList<Shot> walletShots()
{
    const sample::WalletWorld world;
    const auto wallet = sample::wallet(world, 1, sb::WalletOwner::User);
    const auto longNames = [](sample::WalletWorld &to) {
        for (int i = 0; i < 16; ++i)
            to.typed += "Wohnungsbau Mieterhotline Nord ";
    };
    const auto empty = [](sample::WalletWorld &to) {
        to.entries = 0;
        to.hasGrants = false;
    };
    const QSize form(500, 480);
    QList<Shot> shots;
    shots.append({.name = QStringLiteral("wallets"),
                  .make = page(),
                  .size = kPage,
                  .themes = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}});
    shots.append({.name = QStringLiteral("wallets-large"), .make = page(), .size = kLargePage});
    shots.append({.name = QStringLiteral("wallets-long"), .make = page(longNames), .size = kPage});
    shots.append({.name = QStringLiteral("wallets-empty"), .make = page(empty), .size = kPage});
    shots.append({.name = QStringLiteral("wallets-error"), .make = page({}, false), .size = kPage});
    shots.append({.name = QStringLiteral("wallets-faulty"),
                  .make = page([](sample::WalletWorld &to) { to.isSound = false; }),
                  .size = kPage});
    shots.append({.name = QStringLiteral("wallets-grant"),
                  .make = page(),
                  .size = kPage,
                  .prepare = later([](WalletsView &view) {
                      auto *grants = view.findChild<GrantTimeline *>();
                      grants->setCurrentIndex(grants->model()->index(0, 0));
                  })});
    shots.append({.name = QStringLiteral("wallets-table"),
                  .make = page(),
                  .size = kPage,
                  .prepare = later([](WalletsView &view) { view.showTable(); })});
    shots.append({.name = QStringLiteral("wallets-members"),
                  .make = page(),
                  .size = kPage,
                  .prepare = later([](WalletsView &view) { view.model().setScope(WalletScope::Members); })});
    shots.append({.name = QStringLiteral("wallets-member"),
                  .make = page([](sample::WalletWorld &to) { to.role = sb::Role::OrgAdmin; }),
                  .size = kPage,
                  .prepare = later([](WalletsView &view) {
                      view.model().openMember({sample::id<sb::WalletId>(21, 1), QStringLiteral("Dana Okafor")});
                  })});
    shots.append({.name = QStringLiteral("wallets-mine"),
                  .make = page([](sample::WalletWorld &to) { to.role = sb::Role::Developer; }),
                  .size = kPage});
    shots.append({.name = QStringLiteral("wallets-dialog-grant"),
                  .make = dialog([wallet](ScriptedBackend &backend) {
                      return new GrantDialog(backend, {wallet}, std::nullopt, nullptr);
                  }),
                  .size = form,
                  .prepare = [](QWidget *widget) { type(widget, 0, QStringLiteral("50.25")); }});
    shots.append(
        {.name = QStringLiteral("wallets-dialog-problem"),
         .make = dialog([wallet](ScriptedBackend &backend) { return new AdjustDialog(backend, wallet, nullptr); }),
         .size = form,
         .prepare = [](QWidget *widget) {
             type(widget, 0, QStringLiteral("-2000"));
             qobject_cast<WalletDialog *>(widget)->submit();
         }});
    shots.append(
        {.name = QStringLiteral("wallets-dialog-cap"),
         .make = dialog([wallet](ScriptedBackend &backend) { return new CapDialog(backend, wallet, nullptr); }),
         .size = form});
    return shots;
}
