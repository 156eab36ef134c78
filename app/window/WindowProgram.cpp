#include "app/window/WindowProgram.h"

#include "app/CommandSocket.h"
#include "app/window/CallPlayer.h"
#include "app/window/Softphone.h"
#include "app/window/WorkspaceKeeper.h"
#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/agents/AgentsPage.h"
#include "ui/calls/CallsPage.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StatusStrip.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/FirstRunFace.h"
#include "ui/unlock/LockReason.h"
#include "ui/unlock/UnlockFace.h"
#include "ui/usage/UsagePage.h"

#include <QApplication>
#include <QFileInfo>

namespace sb::app {

WindowProgram::WindowProgram(ui::Settings &settings, WorkspaceKeeper &keeper, QObject *parent)
    : QObject(parent), m_settings(settings), m_keeper(keeper), m_window(std::make_unique<ui::MainWindow>(settings))
{
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &WindowProgram::lock);
    connect(m_window.get(), &ui::MainWindow::otherWorkspaceRequested, this, [this] { lock(false); });
    connect(m_window.get(), &ui::MainWindow::aboutToQuit, this, &WindowProgram::closeWorkspace);
}

WindowProgram::~WindowProgram()
{
    closeWorkspace();
}

void WindowProgram::start()
{
    const auto recent = m_keeper.recent();
    if (recent.isEmpty())
        showFirstRun();
    else
        showUnlock(recent.first().folder, {});
    m_window->show();
}

void WindowProgram::showFirstRun()
{
    auto *face = new ui::FirstRunFace(m_keeper, m_settings.value(ui::settings::clearClipboardSeconds));
    connect(face, &ui::FirstRunFace::opened, this, &WindowProgram::openWorkspace, Qt::QueuedConnection);
    connect(
        face, &ui::FirstRunFace::existingChosen, this, [this](const QString &folder) { showUnlock(folder, {}); },
        Qt::QueuedConnection);
    m_window->showFace(face);
}

void WindowProgram::showUnlock(const QString &folder, const QString &why)
{
    auto *face = new ui::UnlockFace(m_keeper, folder, why);
    connect(face, &ui::UnlockFace::opened, this, &WindowProgram::openWorkspace, Qt::QueuedConnection);
    connect(face, &ui::UnlockFace::newWanted, this, &WindowProgram::showFirstRun, Qt::QueuedConnection);
    m_window->showFace(face);
}

void WindowProgram::openWorkspace(const QString &folder)
{
    auto &workspace = *m_keeper.workspace();
    auto socket = CommandSocket::listen(workspace);
    if (socket)
        m_socket = std::move(*socket);
    m_softphone = std::make_unique<Softphone>(workspace);
    m_player = std::make_unique<CallPlayer>(workspace.backend());

    auto softphone = std::make_unique<ui::SoftphonePage>(workspace.backend(), *m_softphone);
    auto calls = std::make_unique<ui::CallsPage>(workspace.backend(), m_player.get());
    auto agents = std::make_unique<ui::AgentsPage>(workspace.backend());
    connect(agents.get(), &ui::AgentsPage::testRequested, softphone.get(), &ui::SoftphonePage::openWith);
    connect(softphone.get(), &ui::SoftphonePage::callRequested, calls.get(), &ui::CallsPage::openCall);
    connect(softphone.get(), &ui::SoftphonePage::callsRequested, calls.get(), &ui::Page::openRequested);
    connect(calls.get(), &ui::CallsPage::softphoneRequested, softphone.get(), &ui::Page::openRequested);
    auto usage = std::make_unique<ui::UsagePage>(workspace.backend());
    connect(usage.get(), &ui::UsagePage::callRequested, calls.get(), &ui::CallsPage::openCall);
    std::vector<std::unique_ptr<ui::Page>> pages;
    pages.push_back(std::move(softphone));
    pages.push_back(std::move(calls));
    pages.push_back(std::move(agents));
    pages.push_back(std::move(usage));
    pages.push_back(std::make_unique<ui::EarningsPage>(workspace.backend()));
    m_window->open(QFileInfo(folder).fileName(), tr("Local workspace"), std::move(pages));
    if (!m_socket)
        m_window->tell(ui::Tone::Warning, tr("The command line cannot reach this window."),
                       QString::fromStdString(socket.error().detail));
    workspace.backend().call(getWorkspaceInfo, {}, m_window.get(), [this, folder](const Result<WorkspaceInfo> &info) {
        if (info)
            m_window->navigation().setWorkspace(QString::fromStdString(info->name), tr("Local workspace"), nullptr);
    });
    updateStatus();
    connect(m_softphone.get(), &ui::TestCall::started, this, &WindowProgram::updateStatus);
    connect(m_softphone.get(), &ui::TestCall::ended, this, &WindowProgram::updateStatus);
    connect(m_softphone.get(), &ui::TestCall::failed, this, &WindowProgram::updateStatus);
}

void WindowProgram::updateStatus()
{
    auto &status = m_window->status();
    status.set(QStringLiteral("store"), QStringLiteral("lock"), tr("Encrypted, on this disk"));
    status.set(QStringLiteral("engines"), QStringLiteral("model"), tr("Embedded engines"));
    status.set(QStringLiteral("call"), QStringLiteral("phone"),
               m_softphone->isBusy() ? tr("Test call running") : QString(), ui::Role::Positive);
}

void WindowProgram::lock(bool idle)
{
    const auto folder = m_keeper.workspace() != nullptr ? m_keeper.workspace()->folder() : QString();
    const auto minutes = m_settings.value(ui::settings::idleMinutes);
    // The pages go first, then what they used; a running call is hung up and filed.
    showUnlock(folder, idle ? ui::LockReason::idle(minutes) : ui::LockReason::byHand());
    closeWorkspace();
}

void WindowProgram::closeWorkspace()
{
    if (m_window && m_window->isOpen())
        m_window->showFace(new QWidget);
    m_player.reset();
    m_softphone.reset();
    m_socket.reset();
    m_keeper.take().reset();
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("switchboard"));
    ui::Settings settings;
    ui::installLanguage(application, settings.value(ui::settings::language));
    ui::Theme theme(application);
    theme.setChoice(static_cast<ui::ThemeChoice>(settings.value(ui::settings::theme)));
    theme.setTextScale(settings.value(ui::settings::textScale));
    const SystemClock clock;
    WorkspaceKeeper keeper(clock, QFileInfo(settings.fileName()).absolutePath() + QStringLiteral("/workspaces.ini"));
    WindowProgram program(settings, keeper);
    program.start();
    return QApplication::exec();
}

} // namespace sb::app
