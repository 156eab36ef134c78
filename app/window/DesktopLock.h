#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusObjectPath;

namespace sb::app {

/// Tells when the screen of the desktop locks or the computer goes to sleep: the desktop's screen saver says so on the
/// session's bus, logind on the system's. While it guards, logind lets the computer sleep only once `locked` was
/// handled (a "delay" inhibitor). A bus that is not there, or nobody on it, is no error: nothing is told then.
/// Thread: UI; nothing is waited for.
class DesktopLock final : public QObject
{
    Q_OBJECT

public:
    DesktopLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    void setGuarding(bool guards); ///< there is something to lock

Q_SIGNALS:
    void locked(); ///< or about to sleep: what is to be done, the receiver does at once

private Q_SLOTS:
    void screenChanged(bool active);
    void sleepChanged(bool begins);

private:
    template <typename Receive>
    void ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
             Receive receive);
    void findSession();
    void follow(const QDBusObjectPath &session);
    void holdSleep();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor;
    bool m_guards = false;
    bool m_asked = false; ///< for the inhibitor; the answer is on its way
};

} // namespace sb::app
