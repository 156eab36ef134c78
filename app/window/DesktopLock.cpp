#include "app/window/DesktopLock.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <array>

namespace sb::app {

namespace {

constexpr auto kLogind = "org.freedesktop.login1";
constexpr auto kLogindPath = "/org/freedesktop/login1";
constexpr auto kManager = "org.freedesktop.login1.Manager";
/// All of them speak alike; each under a path of its own.
constexpr std::array kScreenSavers{"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                   "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

DesktopLock::DesktopLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent), m_system(system)
{
    auto screens = session;
    if (screens.isConnected()) {
        for (const auto *name : kScreenSavers)
            screens.connect(text(name), {}, text(name), text("ActiveChanged"), this, SLOT(screenChanged(bool)));
    }
    if (m_system.isConnected()) {
        m_system.connect(text(kLogind), text(kLogindPath), text(kManager), text("PrepareForSleep"), this,
                         SLOT(sleepChanged(bool)));
        findSession();
    }
}

template <typename Receive>
void DesktopLock::ask(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments, Receive receive)
{
    auto question = QDBusMessage::createMethodCall(text(kLogind), path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, receive] {
        watcher->deleteLater();
        receive(watcher->reply());
    });
}

/// The session of this process; a program that the user's own service manager started is in none, and then it is the
/// one with the user's display.
void DesktopLock::findSession()
{
    const auto process = static_cast<uint>(QCoreApplication::applicationPid());
    ask(text(kLogindPath), text(kManager), text("GetSessionByPID"), {process},
        [this, process](const QDBusMessage &own) {
            if (own.type() == QDBusMessage::ReplyMessage) {
                follow(own.arguments().value(0).value<QDBusObjectPath>());
                return;
            }
            ask(text(kLogindPath), text(kManager), text("GetUserByPID"), {process}, [this](const QDBusMessage &user) {
                if (user.type() != QDBusMessage::ReplyMessage)
                    return; // no logind here
                ask(user.arguments().value(0).value<QDBusObjectPath>().path(), text("org.freedesktop.DBus.Properties"),
                    text("Get"), {text("org.freedesktop.login1.User"), text("Display")},
                    [this](const QDBusMessage &answer) {
                        const auto display = answer.arguments().value(0).value<QDBusVariant>().variant();
                        if (!display.canConvert<QDBusArgument>())
                            return;
                        QString id;
                        QDBusObjectPath path;
                        const auto pair = display.value<QDBusArgument>();
                        pair.beginStructure();
                        pair >> id >> path;
                        pair.endStructure();
                        follow(path);
                    });
            });
        });
}

void DesktopLock::follow(const QDBusObjectPath &session)
{
    if (session.path().size() > 1) // "/" is none
        m_system.connect(text(kLogind), session.path(), text("org.freedesktop.login1.Session"), text("Lock"), this,
                         SIGNAL(locked()));
}

void DesktopLock::setGuarding(bool guards)
{
    m_guards = guards;
    if (guards)
        holdSleep();
    else
        m_inhibitor = {};
}

void DesktopLock::holdSleep()
{
    if (m_inhibitor.isValid() || m_asked || !m_system.isConnected())
        return;
    m_asked = true;
    ask(text(kLogindPath), text(kManager), text("Inhibit"),
        {text("sleep"), text("Switchboard"), tr("The workspace is locked before the computer sleeps."), text("delay")},
        [this](const QDBusMessage &answer) {
            m_asked = false;
            if (answer.type() == QDBusMessage::ReplyMessage && m_guards)
                m_inhibitor = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
        });
}

void DesktopLock::screenChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void DesktopLock::sleepChanged(bool begins)
{
    if (begins) {
        Q_EMIT locked();
        m_inhibitor = {}; // closed: the computer may sleep
    } else if (m_guards) {
        holdSleep();
    }
}

} // namespace sb::app
