#pragma once

#include "models/base/Secret.h"
#include "ui/shell/IdleLock.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <atomic>

#include <memory>

namespace sb::ui {
class MainWindow;
class Page;
class Settings;
class Theme;
} // namespace sb::ui

namespace sb::app {

class CallPlayer;
class CommandSocket;
class DesktopLock;
class Softphone;
class WindowCare;
class WindowKeys;
class WindowServer;
class Workspace;
class WorkspaceKeeper;

/// The window and what stands behind it: which face is shown, and what is made when a workspace opens and ended when it
/// locks. Thread: UI.
class WindowProgram : public QObject
{
    Q_OBJECT

public:
    WindowProgram(ui::Settings &settings, WorkspaceKeeper &keeper, QObject *parent = nullptr);
    ~WindowProgram() override;

    void start(); ///< shows the first face
    /// Locks with the desktop from now on; \p desktop outlives this.
    void follow(DesktopLock &desktop);
    ui::MainWindow &window() { return *m_window; }
    /// Everything that the open workspace has in the window.
    void openWorkspace(const QString &folder);

private:
    void showFirstRun();
    void showUnlock(const QString &folder, const QString &why);
    void lock(ui::LockCause cause);
    void guard(); ///< the computer sleeps only after the lock, as long as there is something to lock
    void closeWorkspace();
    void updateStatus();
    void useSoundSettings();
    void rekey(const std::shared_ptr<Secret> &passphrase);
    std::unique_ptr<ui::Page> makeSettingsPage(Workspace &workspace);

    ui::Settings &m_settings;
    WorkspaceKeeper &m_keeper;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<DesktopLock> m_desktop;
    std::unique_ptr<Softphone> m_softphone;
    std::unique_ptr<CallPlayer> m_player;
    std::unique_ptr<CommandSocket> m_socket;
    std::unique_ptr<WindowKeys> m_keys;
    std::unique_ptr<WindowCare> m_care;
    std::unique_ptr<WindowServer> m_server;
    std::shared_ptr<std::atomic<bool>> m_rekeyEnds = std::make_shared<std::atomic<bool>>(false);
    QFuture<void> m_rekey;
};

/// The window, until it is closed. \return the exit code
int runWindow(int argc, char *argv[]);
/// A picture of every page in both themes. \return the exit code
int runScreenshots(int argc, char *argv[], const QStringList &words);

} // namespace sb::app
