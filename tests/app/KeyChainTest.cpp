// The real key chain of the desktop, through D-Bus; run inside a session of its own (see tests/CMakeLists.txt).
#include "app/window/KeyChain.h"
#include "tests/support/OpenWorkspace.h"

#include <QCoreApplication>
#include <QProcess>

using namespace sb;
using namespace sb::app;
using test::answerOf;

class KeyChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionItIsUnavailableAndSaysWhy()
    {
        if (qEnvironmentVariableIsSet("SWITCHBOARD_TEST_SECRETS"))
            QSKIP("there is a key chain here");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        KeyChain chain;
        const auto answer = answerOf(chain.ask());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY(!answer.error().detail.empty());
        QVERIFY(!answerOf(chain.write(QStringLiteral("workspace-test"), Secret("a"))));
    }

    void whatIsWrittenIsReadBackAndRemoved()
    {
        if (!qEnvironmentVariableIsSet("SWITCHBOARD_TEST_SECRETS"))
            QSKIP("no key chain: run under dbus-run-session with gnome-keyring-daemon and SWITCHBOARD_TEST_SECRETS=1");
        KeyChain chain;
        const auto answers = answerOf(chain.ask());
        QVERIFY2(answers, answers ? "" : answers.error().detail.c_str());
        const auto name = QStringLiteral("workspace-test");
        const auto secret = Secret::random(32);
        QVERIFY(answerOf(chain.write(name, secret)));
        const auto read = answerOf(chain.read(name));
        QVERIFY(read);
        QVERIFY(std::ranges::equal((*read)->bytes(), secret.bytes()));
        QVERIFY(answerOf(chain.remove(name)));
        QCOMPARE(answerOf(chain.read(name)).error().code, ErrorCode::NotFound);
        QVERIFY(answerOf(chain.remove(name))); // well when there is none
    }
};

QTEST_GUILESS_MAIN(KeyChainTest)
#include "KeyChainTest.moc"
