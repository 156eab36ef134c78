#include "tests/shots/pages/SettingsShots.h"

#include "tests/support/SettingsStage.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryCodeDialog.h"
#include "ui/settings/RekeyFace.h"
#include "ui/settings/SecuritySection.h"
#include "ui/settings/SettingsView.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/SearchField.h"

#include <QTimer>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

/// The stage outlives the view that stands on it.
std::function<QWidget *()> made(std::function<void(SettingsStage &)> prepare, int section)
{
    return [prepare, section]() -> QWidget * {
        auto stage = std::make_shared<SettingsStage>();
        if (prepare)
            prepare(*stage);
        auto *view = new SettingsView(stage->parts());
        view->setProperty("role", QStringLiteral("page"));
        view->setAttribute(Qt::WA_StyledBackground);
        view->show(view->sections().at(section));
        QObject::connect(view, &QObject::destroyed, view, [stage] {});
        QTimer::singleShot(60, view, [stage, view] {
            Q_EMIT stage->sound.checkLevels(-18, -60);
            Q_UNUSED(view);
        });
        return view;
    };
}

SettingsView &viewOf(QWidget *widget)
{
    return *qobject_cast<SettingsView *>(widget);
}

} // namespace

void addSettingsShots(const std::function<void(Shot)> &add)
{
    const auto section = [&](const char *name, int index, std::function<void(SettingsStage &)> prepare = {},
                             std::function<void(QWidget *)> then = {}, QSize size = kPage) {
        add({.name = QStringLiteral("settings-") + QString::fromLatin1(name),
             .make = made(std::move(prepare), index),
             .size = size,
             .prepare = std::move(then)});
    };
    section("workspace", 0);
    section("workspace-verify", 0, [](SettingsStage &stage) {
        stage.care.verify();
        stage.care.share = 0.61;
    });
    section("security", 1);
    section("security-large", 1, {}, {}, kLargePage);
    section("security-nochain", 1, [](SettingsStage &stage) {
        stage.keys.keyChain = sb::Error{sb::ErrorCode::Unavailable, "Unknown error", {}};
        stage.keys.ways.damage = QStringLiteral("keys.json: slot 2");
    });
    section("backups", 2);
    section("backups-running", 2, [](SettingsStage &stage) {
        stage.care.backUp(stage.care.freeBackupFolder());
        stage.care.share = 0.42;
        stage.care.shelf[2].damage = QStringLiteral("manifest.json: does not fit its checksum");
    });
    section("backups-empty", 2, [](SettingsStage &stage) { stage.care.shelf.clear(); });
    section("kept", 3);
    section("kept-error", 3, [](SettingsStage &stage) {
        stage.backend.answer(sb::getWorkspaceSettings, [](const sb::Nothing &) {
            return sb::Result<sb::WorkspaceSettings>(sb::fail(sb::ErrorCode::Corrupt, "store.db, page 3"));
        });
    });
    section("audio", 4);
    section("audio-silent", 4, [](SettingsStage &stage) { stage.sound.sound = {.hasServer = false}; });
    section("appearance", 5);
    section("language", 6);
    section("server", 7, [](SettingsStage &stage) { stage.server.now = LocalServer::State::On; });
    section("server-problem", 7, [](SettingsStage &stage) {
        stage.server.why = sb::Error{sb::ErrorCode::Unavailable, "port 8765 is taken by another program", {}};
        stage.settings.setValue(settings::serverBind, QStringLiteral("0.0.0.0"));
    });
    section("shortcuts", 8);
    add({.name = QStringLiteral("settings-passphrase"),
         .make =
             [] {
                 auto stage = std::make_shared<SettingsStage>();
                 auto *dialog = new PassphraseDialog(stage->keys, nullptr);
                 const auto fields = dialog->findChildren<PassphraseField *>();
                 fields[0]->setText(QStringLiteral("five words that do not"));
                 fields[1]->setText(QStringLiteral("six other words"));
                 QObject::connect(dialog, &QObject::destroyed, dialog, [stage] {});
                 return dialog;
             },
         .size = QSize(460, 440)});
    add({.name = QStringLiteral("settings-code"),
         .make =
             [] { return new RecoveryCodeDialog(QStringLiteral("9HWC-PR4N-V8JD-6TYB-MC3G-K7QM-2XTF"), 30, nullptr); },
         .size = QSize(460, 380)});
    add({.name = QStringLiteral("settings-rekey"),
         .make =
             [] {
                 auto *face = new RekeyFace(QStringLiteral("Harbour Voice"), 30);
                 face->setDone(0.61);
                 return face;
             },
         .size = QSize(1280, 800)});
    section("search", 1, {}, [](QWidget *widget) {
        QTimer::singleShot(80, widget, [widget] {
            widget->findChild<SearchField *>()->setText(QStringLiteral("lock"));
            viewOf(widget).search(QStringLiteral("lock"));
        });
    });
    section("long-names", 0, [](SettingsStage &stage) { stage.name = std::string(10'000, 'W'); });
}
