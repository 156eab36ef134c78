#include "app/window/WindowProgram.h"

#include "app/CommandSocket.h"
#include "app/WorkspaceRekey.h"
#include "app/reports/ReportFiles.h"
#include "app/window/CallPlayer.h"
#include "app/window/DesktopLock.h"
#include "app/window/Softphone.h"
#include "app/window/WindowCare.h"
#include "app/window/WindowKeys.h"
#include "app/window/WindowServer.h"
#include "app/window/WorkspaceKeeper.h"
#include "models/backend/Backend.h"
#include "models/base/Deliver.h"
#include "models/contract/Console.h"
#include "ui/agents/AgentsPage.h"
#include "ui/calls/CallsPage.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/format/ErrorText.h"
#include "ui/home/HomePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/RekeyFace.h"
#include "ui/settings/SettingsPage.h"
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
#include "ui/wallets/WalletsPage.h"
#include "ui/widgets/ComboBoxAccess.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace sb::app {

WindowProgram::WindowProgram(ui::Settings &settings, WorkspaceKeeper &keeper, QObject *parent)
    : QObject(parent), m_settings(settings), m_keeper(keeper), m_window(std::make_unique<ui::MainWindow>(settings))
{
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &WindowProgram::lock);
    connect(m_window.get(), &ui::MainWindow::otherWorkspaceRequested, this, [this] { lock(ui::LockCause::ByHand); });
    connect(m_window.get(), &ui::MainWindow::aboutToQuit, this, &WindowProgram::closeWorkspace);
    connect(&settings, &ui::Settings::changed, this, &WindowProgram::useSoundSettings);
    connect(&settings, &ui::Settings::changed, this, &WindowProgram::guard);
}

WindowProgram::~WindowProgram()
{
    m_rekeyEnds->store(true); // while it may still be ended; from then on it takes a moment only
    m_rekey.waitForFinished();
    closeWorkspace();
}

void WindowProgram::follow(DesktopLock &desktop)
{
    m_desktop = &desktop;
    connect(&desktop, &DesktopLock::locked, m_window.get(), &ui::MainWindow::lockWithDesktop);
    guard();
}

void WindowProgram::guard()
{
    if (m_desktop)
        m_desktop->setGuarding(m_keeper.workspace() != nullptr && m_settings.value(ui::settings::lockWithDesktop));
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
    useSoundSettings();

    auto softphone = std::make_unique<ui::SoftphonePage>(workspace.backend(), *m_softphone);
    auto calls = std::make_unique<ui::CallsPage>(workspace.backend(), m_player.get());
    auto agents = std::make_unique<ui::AgentsPage>(workspace.backend());
    connect(agents.get(), &ui::AgentsPage::testRequested, softphone.get(), &ui::SoftphonePage::openWith);
    connect(softphone.get(), &ui::SoftphonePage::callRequested, calls.get(), &ui::CallsPage::openCall);
    connect(softphone.get(), &ui::SoftphonePage::callsRequested, calls.get(), &ui::Page::openRequested);
    connect(calls.get(), &ui::CallsPage::softphoneRequested, softphone.get(), &ui::Page::openRequested);
    auto wallets = std::make_unique<ui::WalletsPage>(workspace.backend());
    connect(wallets.get(), &ui::WalletsPage::callRequested, calls.get(), &ui::CallsPage::openCall);
    auto usage = std::make_unique<ui::UsagePage>(workspace.backend());
    connect(usage.get(), &ui::UsagePage::callRequested, calls.get(), &ui::CallsPage::openCall);
    auto home = std::make_unique<ui::HomePage>(workspace.backend());
    connect(home.get(), &ui::HomePage::callsRequested, calls.get(), &ui::CallsPage::openList);
    connect(home.get(), &ui::HomePage::callRequested, calls.get(), &ui::CallsPage::openCall);
    connect(home.get(), &ui::HomePage::walletRequested, wallets.get(), &ui::WalletsPage::openWallet);
    connect(home.get(), &ui::HomePage::agentRequested, agents.get(), &ui::AgentsPage::openAgent);
    connect(home.get(), &ui::HomePage::newAgentRequested, agents.get(), &ui::AgentsPage::openNewAgent);
    connect(home.get(), &ui::HomePage::testRequested, softphone.get(), &ui::Page::openRequested);
    auto earnings = std::make_unique<ui::EarningsPage>(workspace.backend());
    auto reports = std::make_unique<ui::ReportsPage>(workspace.backend(), m_settings, writeReport);
    connect(home.get(), &ui::HomePage::reportRequested, reports.get(), &ui::Page::openRequested);
    connect(usage.get(), &ui::UsagePage::reportRequested, reports.get(), &ui::ReportsPage::openReport);
    connect(wallets.get(), &ui::WalletsPage::reportRequested, reports.get(), &ui::ReportsPage::openReport);
    connect(earnings.get(), &ui::EarningsPage::reportRequested, reports.get(), &ui::ReportsPage::openReport);
    std::vector<std::unique_ptr<ui::Page>> pages;
    pages.push_back(std::move(home));
    pages.push_back(std::move(softphone));
    pages.push_back(std::move(calls));
    pages.push_back(std::move(agents));
    pages.push_back(std::move(usage));
    pages.push_back(std::move(wallets));
    pages.push_back(std::move(earnings));
    pages.push_back(std::move(reports));
    pages.push_back(makeSettingsPage(workspace));
    m_window->open(QFileInfo(folder).fileName(), tr("Local workspace"), std::move(pages));
    if (!m_socket)
        m_window->tell(ui::Tone::Warning, tr("The command line cannot reach this window."),
                       QString::fromStdString(socket.error().detail));
    workspace.backend().call(getWorkspaceInfo, {}, m_window.get(), [this, folder](const Result<WorkspaceInfo> &info) {
        if (info)
            m_window->setWorkspace(QString::fromStdString(info->name), tr("Local workspace"));
    });
    guard();
    updateStatus();
    connect(m_softphone.get(), &ui::TestCall::started, this, &WindowProgram::updateStatus);
    connect(m_softphone.get(), &ui::TestCall::ended, this, &WindowProgram::updateStatus);
    connect(m_softphone.get(), &ui::TestCall::failed, this, &WindowProgram::updateStatus);
}

std::unique_ptr<ui::Page> WindowProgram::makeSettingsPage(Workspace &workspace)
{
    m_keys = std::make_unique<WindowKeys>(workspace, m_keeper.keyChain());
    m_care = std::make_unique<WindowCare>(workspace, [this](const QString &folder) { m_keeper.remember(folder); });
    m_server = std::make_unique<WindowServer>(workspace);
    connect(m_server.get(), &ui::LocalServer::changed, this, &WindowProgram::updateStatus);
    connect(m_care.get(), &WindowCare::scheduleFailed, m_window.get(), [this](const Error &error) {
        m_window->tell(ui::Tone::Warning, tr("Scheduled work on the workspace failed and is tried again."),
                       ui::ErrorText::of(error).inOneLine());
    });
    auto page = std::make_unique<ui::SettingsPage>(ui::SettingsParts{workspace.backend(), m_settings, *m_keys, *m_care,
                                                                     *m_server, *m_softphone, m_window->shortcuts()});
    // The page goes with the workspace: not while its own signal is on the way.
    connect(page.get(), &ui::SettingsPage::rekeyRequested, this, &WindowProgram::rekey, Qt::QueuedConnection);
    return page;
}

void WindowProgram::rekey(const std::shared_ptr<Secret> &passphrase)
{
    if (m_keeper.workspace() == nullptr)
        return;
    const auto folder = m_keeper.workspace()->folder();
    auto *face = new ui::RekeyFace(QFileInfo(folder).fileName(), m_settings.value(ui::settings::clearClipboardSeconds));
    m_window->showFace(face);
    closeWorkspace();
    const auto share = std::make_shared<std::atomic<double>>(0);
    m_rekeyEnds = std::make_shared<std::atomic<bool>>(false);
    auto *tick = new QTimer(face);
    connect(tick, &QTimer::timeout, face, [face, share] { face->setDone(share->load()); });
    tick->start(200);
    connect(face, &ui::RekeyFace::cancelled, face, [ends = m_rekeyEnds] { ends->store(true); });
    const auto problem = std::make_shared<std::optional<Error>>();
    connect(face, &ui::RekeyFace::finished, this, [this, folder, passphrase, problem] {
        deliver(m_keeper.unlock(folder, passphrase->clone()), m_window.get(),
                [this, folder, problem](const Result<void> &opened) {
                    if (!opened) {
                        showUnlock(folder, ui::ErrorText::of(opened.error()).inOneLine());
                        return;
                    }
                    openWorkspace(folder);
                    if (*problem)
                        m_window->tell((*problem)->code == ErrorCode::Cancelled ? ui::Tone::Info : ui::Tone::Negative,
                                       tr("The workspace was not encrypted anew; it is as it was."),
                                       ui::ErrorText::of(**problem).inOneLine());
                    else
                        m_window->tell(ui::Tone::Positive, tr("The workspace is encrypted under a new key."));
                });
    });
    using Done = Result<std::shared_ptr<Rekeyed>>;
    const auto work =
        QtConcurrent::run([folder, passphrase, share, ends = m_rekeyEnds, &clock = m_keeper.clock()]() -> Done {
            auto done = rekeyWorkspace(folder, *passphrase, KeyCost::standard(), clock, [&](double now) {
                share->store(now);
                return !ends->load();
            });
            if (!done)
                return fail(done.error());
            return std::make_shared<Rekeyed>(std::move(*done));
        });
    m_rekey = QFuture<void>(work);
    deliver(work, face, [face, tick, problem](const Done &done) {
        tick->stop();
        if (!done) {
            *problem = done.error();
            Q_EMIT face->finished();
            return;
        }
        const auto code = (*done)->recoveryCode.text();
        face->showCode(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    });
}

void WindowProgram::useSoundSettings()
{
    if (m_softphone)
        m_softphone->setUsualDevices(m_settings.value(ui::settings::microphone),
                                     m_settings.value(ui::settings::loudspeaker));
}

void WindowProgram::updateStatus()
{
    auto &status = m_window->status();
    status.set(QStringLiteral("store"), QStringLiteral("lock"), tr("Encrypted, on this disk"));
    status.set(QStringLiteral("engines"), QStringLiteral("model"), tr("Embedded engines"));
    status.set(QStringLiteral("call"), QStringLiteral("phone"),
               m_softphone->isBusy() ? tr("Test call running") : QString(), ui::Role::Positive);
    const auto address = m_server ? m_server->address() : QString();
    status.set(QStringLiteral("server"), QStringLiteral("api"),
               address.isEmpty() ? QString() : tr("Served at %1").arg(address),
               m_server && m_server->isReachable() ? ui::Role::Warning : ui::Role::Positive);
}

void WindowProgram::lock(ui::LockCause cause)
{
    const auto folder = m_keeper.workspace() != nullptr ? m_keeper.workspace()->folder() : QString();
    const auto minutes = m_settings.value(ui::settings::idleMinutes);
    // The pages go first, then what they used; a running call is hung up and filed.
    showUnlock(folder, cause == ui::LockCause::Idle      ? ui::LockReason::idle(minutes)
                       : cause == ui::LockCause::Desktop ? ui::LockReason::desktop()
                                                         : ui::LockReason::byHand());
    closeWorkspace();
}

void WindowProgram::closeWorkspace()
{
    if (m_window && m_window->isOpen())
        m_window->showFace(new QWidget);
    m_server.reset();
    m_care.reset();
    m_keys.reset();
    m_player.reset();
    m_softphone.reset();
    m_socket.reset();
    m_keeper.take().reset();
    guard();
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("switchboard"));
    ui::installComboBoxAccess();
    ui::Settings settings;
    ui::installLanguage(application, settings.value(ui::settings::language));
    ui::Theme theme(application);
    theme.setChoice(static_cast<ui::ThemeChoice>(settings.value(ui::settings::theme)));
    theme.setTextScale(settings.value(ui::settings::textScale));
    theme.setCompact(settings.value(ui::settings::compactRows));
    theme.setMotion(!settings.value(ui::settings::lessMotion));
    const SystemClock clock;
    WorkspaceKeeper keeper(clock, QFileInfo(settings.fileName()).absolutePath() + QStringLiteral("/workspaces.ini"));
    DesktopLock desktop(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    WindowProgram program(settings, keeper);
    program.follow(desktop);
    program.start();
    return QApplication::exec();
}

} // namespace sb::app
