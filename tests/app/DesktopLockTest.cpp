// The workspace locks with the desktop: over real buses, with the desktop's part played by the test.
#include "app/window/DesktopLock.h"
#include "app/window/WindowProgram.h"
#include "app/window/WorkspaceKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/PrivateBus.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/LockReason.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace sb;
using namespace sb::app;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnSession = "/org/freedesktop/login1/session/_32";

void sayScreen(QDBusConnection bus, const QString &service, const QString &path, bool active)
{
    auto message = QDBusMessage::createSignal(path, service, u"ActiveChanged"_s);
    message.setArguments({active});
    bus.send(message);
}

} // namespace

/// What of logind's manager is asked here.
class Logind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int inhibitors = 0;
    int watched = -1; ///< at its end while nobody holds the inhibitor

    explicit Logind(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerService(u"org.freedesktop.login1"_s);
        m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
    }
    ~Logind() override
    {
        if (watched >= 0)
            ::close(watched);
    }
    void say(const QString &path, const QString &interface, const QString &signal, const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void sleep(bool begins)
    {
        say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    }
    bool isHeld() const
    {
        char byte = 0;
        return watched >= 0 && ::read(watched, &byte, 1) < 0; // would block: somebody has the other end
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(QString::fromLatin1(kOwnSession)); } // NOLINT
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode) // NOLINT
    {
        int ends[2] = {-1, -1};
        if (what != u"sleep"_s || mode != u"delay"_s || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (watched >= 0)
            ::close(watched);
        ++inhibitors;
        watched = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    QDBusConnection m_bus;
};

class DesktopLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<test::PrivateBus>();
        m_system = std::make_unique<test::PrivateBus>();
        QVERIFY(m_session->isRunning() && m_system->isRunning());
        m_number++;
    }
    void cleanup()
    {
        for (const auto &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_names.clear();
        m_session.reset();
        m_system.reset();
    }

    void theScreenOfEveryDesktopIsHeard_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("path");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/org/freedesktop/ScreenSaver"_s;
        QTest::newRow("KDE's old path") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
        QTest::newRow("Cinnamon") << u"org.cinnamon.ScreenSaver"_s << u"/org/cinnamon/ScreenSaver"_s;
    }
    void theScreenOfEveryDesktopIsHeard()
    {
        QFETCH(QString, service);
        QFETCH(QString, path);
        auto desktop = session(u"desktop"_s);
        DesktopLock lock(session(u"window"_s), system(u"window"_s));
        QSignalSpy locked(&lock, &DesktopLock::locked);
        sayScreen(desktop, service, path, true); // by somebody else than the screen saver
        desktop.registerService(service);
        sayScreen(desktop, service, path, false); // unlocked
        sayScreen(desktop, service, path, true);
        QTRY_COMPARE(locked.size(), 1);
        QTest::qWait(0);
        QCOMPARE(locked.size(), 1);
    }

    void logindLocksItsOwnSessionOnly()
    {
        Logind logind(system(u"logind"_s));
        DesktopLock lock(session(u"window"_s), system(u"window"_s));
        QSignalSpy locked(&lock, &DesktopLock::locked);
        const auto own = QString::fromLatin1(kOwnSession);
        QVERIFY(QTest::qWaitFor([&] { // until the session was found
            logind.say(u"/org/freedesktop/login1/session/_99"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
            logind.say(own, u"org.freedesktop.login1.Session"_s, u"Unlock"_s);
            if (!locked.isEmpty())
                return false;
            logind.say(own, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
            return QTest::qWaitFor([&] { return !locked.isEmpty(); }, 50);
        }));
        const auto heard = locked.size();
        logind.say(u"/org/freedesktop/login1/session/_99"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        logind.say(own, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTRY_VERIFY(locked.size() > heard);
        QCOMPARE(locked.size(), heard + 1);
    }

    void theComputerSleepsOnlyAfterTheLock()
    {
        Logind logind(system(u"logind"_s));
        DesktopLock lock(session(u"window"_s), system(u"window"_s));
        lock.setGuarding(true);
        QTRY_COMPARE(logind.inhibitors, 1);
        QTRY_VERIFY(logind.isHeld());
        bool wasHeld = false;
        connect(&lock, &DesktopLock::locked, &lock, [&] { wasHeld = logind.isHeld(); });
        logind.sleep(true);
        QTRY_VERIFY(wasHeld);
        QTRY_VERIFY(!logind.isHeld()); // let go once the lock was done
        logind.sleep(false);
        QTRY_COMPARE(logind.inhibitors, 2); // for the next time
        QTRY_VERIFY(logind.isHeld());
        lock.setGuarding(false); // locked: nothing to wait for
        QTRY_VERIFY(!logind.isHeld());
    }

    void theOpenWorkspaceIsLockedAndSaysWhy()
    {
        auto desktop = session(u"desktop"_s);
        desktop.registerService(u"org.gnome.ScreenSaver"_s);
        Logind logind(system(u"logind"_s));
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(u"settings.ini"_s));
        const SystemClock clock;
        WorkspaceKeeper keeper(clock, folder.filePath(u"workspaces.ini"_s));
        const auto home = folder.filePath(u"Harbour Voice"_s);
        auto created = keeper.create({home, u"Harbour Voice"_s, Secret(std::string_view("five words that do not"))});
        created.waitForFinished();
        QVERIFY(created.result());
        DesktopLock lock(session(u"window"_s), system(u"window"_s));
        WindowProgram program(settings, keeper);
        program.follow(lock);
        program.openWorkspace(home);
        QVERIFY(program.window().isOpen());
        QTRY_VERIFY(logind.isHeld());

        settings.setValue(ui::settings::lockWithDesktop, false);
        QTRY_VERIFY(!logind.isHeld());
        QSignalSpy heard(&lock, &DesktopLock::locked);
        sayScreen(desktop, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, true);
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(program.window().isOpen());

        settings.setValue(ui::settings::lockWithDesktop, true);
        sayScreen(desktop, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, true);
        QTRY_VERIFY(!program.window().isOpen());
        QVERIFY(keeper.workspace() == nullptr);
        const auto labels = program.window().findChildren<ui::WrappedLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const auto *label) { return label->text() == ui::LockReason::desktop(); }));
        QTRY_VERIFY(!logind.isHeld());
    }

    void withoutABusOrWhenItGoesNothingHappens()
    {
        DesktopLock none(QDBusConnection(u"no such bus"_s), QDBusConnection(u"no such bus"_s));
        none.setGuarding(true);
        none.setGuarding(false);
        const auto screens = session(u"window"_s);
        const auto logind = system(u"window"_s);
        DesktopLock lock(screens, logind); // nobody on them
        QSignalSpy locked(&lock, &DesktopLock::locked);
        lock.setGuarding(true);
        m_session->stop();
        m_system->stop();
        QTRY_VERIFY(!screens.isConnected() && !logind.isConnected());
        lock.setGuarding(false);
        lock.setGuarding(true);
        QVERIFY(locked.isEmpty());
    }

private:
    QDBusConnection session(const QString &who) { return named(*m_session, u"session-"_s + who); }
    QDBusConnection system(const QString &who) { return named(*m_system, u"system-"_s + who); }
    QDBusConnection named(const test::PrivateBus &bus, const QString &who)
    {
        m_names.append(who + QString::number(m_number));
        return bus.connect(m_names.last());
    }

    std::unique_ptr<test::PrivateBus> m_session;
    std::unique_ptr<test::PrivateBus> m_system;
    QStringList m_names;
    int m_number = 0;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::Theme theme(application);
    theme.setMotion(false);
    QApplication::setQuitOnLastWindowClosed(false);
    DesktopLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DesktopLockTest.moc"
