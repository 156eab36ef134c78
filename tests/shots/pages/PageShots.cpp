// Pictures of the pages with made-up data, and of what they print: shots_pages DIR [NAME]
#include "tests/shots/pages/AgentShots.h"
#include "tests/shots/pages/CallsShots.h"
#include "tests/shots/pages/HomeShots.h"
#include "tests/shots/pages/PaperShots.h"
#include "tests/shots/pages/ReportShots.h"
#include "tests/shots/pages/SettingsShots.h"
#include "tests/shots/pages/UsageShots.h"
#include "tests/shots/pages/WalletShots.h"
#include "tests/support/SamplePages.h"
#include "ui/agents/AgentEditor.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/shell/Language.h"
#include "ui/shell/PseudoTranslator.h"
#include "ui/shell/Shots.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/softphone/SoftphoneView.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

using namespace sb::ui;

namespace {

/// The room that a page has in a window of 1280 × 800: without navigation, menu and status bar.
constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

ScriptedBackend *backendIn(QObject *owner, int calls)
{
    auto *backend = new ScriptedBackend;
    backend->setParent(owner);
    sample::fill(*backend, calls);
    return backend;
}

template <typename Make>
std::function<QWidget *()> page(Make make, int calls = 1471)
{
    return [make, calls]() -> QWidget * {
        auto *stuff = new QObject; // outlives the window it belongs to, as the program's backend does
        auto *made = make(*backendIn(stuff, calls), stuff);
        QObject::connect(made, &QObject::destroyed, stuff, &QObject::deleteLater);
        made->setProperty("role", QStringLiteral("page"));
        made->setAttribute(Qt::WA_StyledBackground);
        return made;
    };
}

QWidget *agents(ScriptedBackend &backend, QObject *owner)
{
    return (new AgentsPage(backend, nullptr, owner))->createWidget(nullptr);
}

QWidget *softphone(ScriptedBackend &backend, QObject *owner)
{
    auto *call = new ScriptedTestCall;
    call->setParent(owner);
    call->setObjectName(QStringLiteral("call"));
    auto *view = (new SoftphonePage(backend, *call, owner))->createWidget(nullptr);
    view->setProperty("call", QVariant::fromValue<QObject *>(call));
    return view;
}

ScriptedTestCall &callOf(QWidget *view)
{
    return *static_cast<ScriptedTestCall *>(view->property("call").value<QObject *>());
}

void fillVariables(QWidget *view)
{
    const QStringList values{QStringLiteral("Example Clinic"),
                             QStringLiteral("Doctor Ames, Doctor Lindqvist, Doctor Osei")};
    int next = 0;
    for (auto *field : view->findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(QLatin1Char('_')) || field->accessibleName().isEmpty()) {
            if (next < values.size() && !field->objectName().startsWith(QLatin1String("qt_")))
                field->setText(values[next++]);
        }
    }
}

AgentsView &agentsView(QWidget *widget)
{
    return *qobject_cast<AgentsView *>(widget);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLanguage(application, QStringLiteral("en"));
    Theme theme(application);
    theme.setMotion(false);
    QApplication::setQuitOnLastWindowClosed(false);
    // DIR [PART OF A NAME] [--pseudo] [--high-contrast] [--compact]
    auto arguments = QApplication::arguments();
    const bool isPseudo = arguments.removeAll(QStringLiteral("--pseudo")) > 0; // half as long again, from the right
    const bool isContrast = arguments.removeAll(QStringLiteral("--high-contrast")) > 0;
    theme.setCompact(arguments.removeAll(QStringLiteral("--compact")) > 0);
    const auto only = arguments.value(2);
    PseudoTranslator longer;
    if (isPseudo) {
        QApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QList<Shot> shots;
    const auto add = [&](Shot shot) {
        shot.settleMs = std::max(shot.settleMs, 250);
        if (isContrast)
            shot.themes = {ThemeKind::HighContrast};
        else if (isPseudo)
            shot.themes = {ThemeKind::Light};
        if (only.isEmpty() || shot.name.contains(only))
            shots.append(std::move(shot));
    };
    const auto edited = [](QWidget *widget) {
        auto &model = agentsView(widget).model();
        model.edit([](sb::AgentSectionsUpdate &to) {
            to.agentModelConfig->temperature = 0.4;
            to.agent->description = std::string("Front desk, weekdays.");
        });
        for (auto *spin : widget->findChildren<QDoubleSpinBox *>()) {
            if (spin->accessibleName().contains(QLatin1String("Answer length")))
                spin->setValue(0);
        }
    };
    const auto shown = [edited](AgentSection section) {
        return [edited, section](QWidget *widget) {
            QTimer::singleShot(80, widget, [edited, section, widget] {
                widget->findChild<AgentEditor *>()->show(section); // every form is there then
                edited(widget);
            });
        };
    };
    add({.name = QStringLiteral("agents-prompt"),
         .make = page(agents),
         .size = kPage,
         .prepare = shown(AgentSection::Prompt)});
    add({.name = QStringLiteral("agents-basics"), .make = page(agents), .size = kPage});
    add({.name = QStringLiteral("agents-voice"),
         .make = page(agents),
         .size = kPage,
         .prepare = shown(AgentSection::Transcriber)});
    add({.name = QStringLiteral("agents-behaviour"),
         .make = page(agents),
         .size = kPage,
         .prepare = shown(AgentSection::Behaviour)});
    add({.name = QStringLiteral("agents-routes"),
         .make = page(agents),
         .size = kPage,
         .prepare = shown(AgentSection::TransferRoutes)});
    add({.name = QStringLiteral("agents-speech"),
         .make = page(agents),
         .size = kPage,
         .prepare = shown(AgentSection::SpeechDetection)});
    add({.name = QStringLiteral("agents-large"),
         .make = page(agents),
         .size = kLargePage,
         .themes = {ThemeKind::Light},
         .prepare = shown(AgentSection::Prompt)});
    add({.name = QStringLiteral("agent-versions"), .make = page(agents), .size = kPage, .prepare = [](QWidget *widget) {
             QTimer::singleShot(80, widget, [widget] { agentsView(widget).showVersions(); });
         }});
    add({.name = QStringLiteral("softphone-idle"),
         .make = page(softphone),
         .size = kPage,
         .prepare = [](QWidget *widget) {
             QTimer::singleShot(80, widget, [widget] {
                 fillVariables(widget);
                 Q_EMIT callOf(widget).checkLevels(-18, -26);
             });
         }});
    add({.name = QStringLiteral("softphone-call"),
         .make = page(softphone),
         .size = kPage,
         .prepare =
             [](QWidget *widget) {
                 QTimer::singleShot(80, widget, [widget] {
                     qobject_cast<SoftphoneView *>(widget)->callOrHangUp();
                     sample::talk(callOf(widget));
                 });
             },
         .settleMs = 1200});
    add({.name = QStringLiteral("softphone-silent"),
         .make = page([](ScriptedBackend &backend, QObject *owner) {
             auto *view = softphone(backend, owner);
             callOf(view).sound = {.hasServer = false};
             Q_EMIT callOf(view).devicesChanged();
             return view;
         }),
         .size = kPage,
         .themes = {ThemeKind::Light}});
    for (auto &shot : agentShots())
        add(std::move(shot));
    addCallsShots(add);
    for (auto &shot : walletShots())
        add(std::move(shot));

    addSettingsShots(add);

    for (auto &shot : usageShots())
        add(std::move(shot));

    for (auto &shot : homeShots())
        add(std::move(shot));

    for (auto &shot : reportShots())
        add(std::move(shot));

    const QDir folder(arguments.value(1, QStringLiteral("shots")));
    ShotWriter writer(theme, folder, shots);
    QObject::connect(&writer, &ShotWriter::finished, &application, [&] {
        std::printf("%d pictures\n", static_cast<int>(writer.written().size()));
        // Paper is last: some of it is in another language, which stays.
        const bool wantsPaper = !isPseudo && !isContrast && (only.isEmpty() || only == QLatin1String("paper"));
        const bool isWhole = !wantsPaper || writePaper(folder.filePath(QStringLiteral("paper")), theme);
        if (!isWhole)
            std::fprintf(stderr, "the pages of paper cannot be written\n");
        QApplication::exit(isWhole ? 0 : 1);
    });
    writer.start();
    return QApplication::exec();
}
