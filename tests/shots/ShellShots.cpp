// Pictures of the shared widgets and of the windows around the pages: shots_shell DIR
#include "tests/shots/Components.h"
#include "tests/support/FakeAccess.h"
#include "tests/support/FakePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PseudoTranslator.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Shots.h"
#include "ui/shell/StatusStrip.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/CreateFace.h"
#include "ui/unlock/FirstRunFace.h"
#include "ui/unlock/LockReason.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/unlock/RecoveryFace.h"
#include "ui/unlock/UnlockFace.h"

#include <QApplication>
#include <QCheckBox>
#include <QTemporaryDir>

#include <cstdio>

using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

FakeAccess workspaces;

std::vector<std::unique_ptr<Page>> fakePages()
{
    std::vector<std::unique_ptr<Page>> pages;
    const auto add = [&](const char *id, const char *title, const char *icon, PageGroup group) {
        pages.push_back(std::make_unique<FakePage>(QString::fromLatin1(id), QString::fromLatin1(title),
                                                   QString::fromLatin1(icon), group));
        return static_cast<FakePage *>(pages.back().get());
    };
    add("softphone", "Softphone", "softphone", PageGroup::Top)->calls = true;
    add("calls", "Calls", "calls", PageGroup::Top);
    auto *agents = add("agents", "Agents", "agents", PageGroup::Build);
    agents->entries = 24;
    agents->found = {
        {TargetKind::Agent, u"Clinic reception"_s, u"Active, 3 lines"_s, u"agents"_s, {}, [] {}},
        {TargetKind::Agent, u"Recycling hotline"_s, u"Paused, no line"_s, u"agents"_s, {}, [] {}},
        {TargetKind::Call, u"Calls with Clinic reception today"_s, u"684 calls"_s, u"calls"_s, {}, [] {}},
        {TargetKind::Action, u"Test Clinic reception"_s, u"Softphone"_s, u"softphone"_s, u"Ctrl T"_s, [] {}}};
    return pages;
}

MainWindow *shell(Settings &settings)
{
    auto *window = new MainWindow(settings);
    window->open(u"Harbour Voice"_s, MainWindow::tr("Local workspace"), fakePages());
    window->showPage(window->pageNamed(u"agents"_s));
    window->status().set(u"voice"_s, u"model"_s, u"Embedded engines ready"_s);
    window->status().set(u"zcall"_s, u"phone"_s, u"Test call running"_s, Role::Positive);
    return window;
}

QWidget *unlock()
{
    auto *face = new UnlockFace(workspaces, workspaces.cards.first().folder, LockReason::idle(10));
    face->findChild<PassphraseField *>()->setText(u"five words that"_s);
    return face;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLanguage(application, QStringLiteral("en"));
    Theme theme(application);
    theme.setMotion(false);
    QApplication::setQuitOnLastWindowClosed(false);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"shots.ini"_s));
    const QStringList arguments = QApplication::arguments();
    PseudoTranslator longer;
    QList<ThemeKind> themes{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};
    QString suffix;
    installLanguage(application, arguments.contains(u"--hindi"_s) ? u"hi"_s : u"en"_s);
    if (arguments.contains(u"--hindi"_s)) {
        suffix = u"-hi"_s;
        themes = {ThemeKind::Light};
    } else if (arguments.contains(u"--pseudo"_s)) {
        QApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        suffix = u"-pseudo"_s;
        themes = {ThemeKind::Light};
    }

    QList<Shot> shots;
    shots.append({u"components"_s + suffix, makeComponents, QSize(1280, 800), themes});
    shots.append({u"unlock"_s + suffix, unlock, QSize(1280, 800), themes,
                  [](QWidget *face) { Q_EMIT face->findChild<PassphraseField *>()->capsLockChanged(true); }});
    shots.append({u"unlock-wrong"_s + suffix,
                  [] {
                      auto *face = new UnlockFace(workspaces, workspaces.cards.first().folder, {});
                      face->findChild<PassphraseField *>()->setText(u"not it"_s);
                      Q_EMIT face->findChild<PassphraseField *>()->returnPressed();
                      return face;
                  },
                  QSize(1280, 800), themes});
    shots.append({u"first-run"_s + suffix,
                  [] {
                      auto *face = new FirstRunFace(workspaces);
                      const auto fields = face->findChildren<PassphraseField *>();
                      for (PassphraseField *field : fields)
                          field->setText(u"five words that do not x"_s);
                      return face;
                  },
                  QSize(1280, 800), themes});
    shots.append({u"recovery-code"_s + suffix,
                  [] {
                      auto *face = new RecoveryFace(u"Harbour Voice"_s, workspaces.code, 3, 6, 30);
                      const auto fields = face->findChildren<QLineEdit *>();
                      fields.at(0)->setText(u"PR4N"_s);
                      fields.at(1)->setText(u"MC3"_s);
                      face->findChild<QCheckBox *>()->setChecked(true);
                      return face;
                  },
                  QSize(1280, 800), themes});
    shots.append({u"shell"_s + suffix, [&] { return shell(settings); }, QSize(1280, 800), themes});
    shots.append({u"shell-rail"_s + suffix, [&] { return shell(settings); }, QSize(1000, 640), {ThemeKind::Light}});
    shots.append({u"palette"_s + suffix, [&] { return shell(settings); }, QSize(1280, 800), themes,
                  [](QWidget *window) { static_cast<MainWindow *>(window)->palette().open(u"rec"_s); }});
    shots.append({u"palette-all"_s + suffix,
                  [&] { return shell(settings); },
                  QSize(1280, 800),
                  {ThemeKind::Light},
                  [](QWidget *window) { static_cast<MainWindow *>(window)->palette().open(); }});

    ShotWriter writer(theme, QDir(arguments.value(1, u"shots"_s)), shots);
    QObject::connect(&writer, &ShotWriter::finished, &application, [&] {
        std::printf("%d pictures\n", int(writer.written().size()));
        QApplication::quit();
    });
    writer.start();
    return QApplication::exec();
}
