// The switch that serves the open workspace from the window's process.
#include "app/window/WindowServer.h"
#include "tests/support/OpenWorkspace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using namespace sb;
using namespace sb::app;
using test::OpenWorkspace;
using State = ui::LocalServer::State;

class WindowServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAnswersWhileItIsOnAndNoLonger()
    {
        OpenWorkspace open;
        WindowServer server(*open.workspace);
        QCOMPARE(server.state(), State::Off);
        server.start({.port = 0});
        QCOMPARE(server.state(), State::Starting);
        QTRY_COMPARE(server.state(), State::On);
        QVERIFY(server.address().startsWith(QStringLiteral("http://127.0.0.1:")));
        QVERIFY(!server.isReachable());
        QNetworkAccessManager net;
        const QUrl url(server.address() + QStringLiteral("/api/v1/agents"));
        std::unique_ptr<QNetworkReply> reply(net.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401); // nobody without a key
        QTRY_COMPARE(server.answered(), 1);
        server.stop();
        QTRY_COMPARE(server.state(), State::Off);
        QVERIFY(server.address().isEmpty());
        reply.reset(net.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void whatKeepsItFromStartingIsTold()
    {
        OpenWorkspace open;
        WindowServer server(*open.workspace);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        server.start({.port = other.serverPort()});
        QTRY_COMPARE(server.state(), State::Off);
        QVERIFY(server.problem());
        QCOMPARE(server.problem()->code, ErrorCode::Unavailable);
        server.start({.bind = QStringLiteral("0.0.0.0"), .port = 0}); // beyond the machine only over TLS
        QTRY_COMPARE(server.state(), State::Off);
        QCOMPARE(server.problem()->code, ErrorCode::Invalid);
        server.start({.port = 0});
        QTRY_COMPARE(server.state(), State::On);
        QVERIFY(!server.problem());
    }

    void goingAwayStopsIt()
    {
        OpenWorkspace open;
        auto server = std::make_unique<WindowServer>(*open.workspace);
        server->start({.port = 0});
        server.reset(); // while it is starting
        server = std::make_unique<WindowServer>(*open.workspace);
        server->start({.port = 0});
        QTRY_COMPARE(server->state(), State::On);
        server->stop();
        server.reset(); // while it is stopping
        open.workspace.reset();
    }
};

QTEST_GUILESS_MAIN(WindowServerTest)
#include "WindowServerTest.moc"
