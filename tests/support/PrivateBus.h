#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace sb::test {

/// A message bus of the test's own: a real dbus-daemon that goes with it.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() { stop(); }

    bool isRunning() const { return !m_address.isEmpty(); }
    QDBusConnection connect(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace sb::test
