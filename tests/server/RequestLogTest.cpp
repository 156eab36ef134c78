// The log of requests: complete while its reader keeps up, never in the server's way when it does not.
#include "app/server/RequestLog.h"

#include <QSemaphore>
#include <QTest>

using namespace sb;
using app::RequestLine;
using app::RequestLog;

namespace {

RequestLine line(int status)
{
    return {"GET", "/api/v1/agents/{agent_id}", status, std::chrono::microseconds(1200), 345, "session"};
}

} // namespace

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeInTheirOrderAlsoThoseFromBeforeTheStart()
    {
        std::vector<int> written;
        {
            RequestLog log([&](const RequestLog::Entry &entry) { written.push_back(entry.line.status); });
            for (int i = 200; i < 210; ++i)
                log.add(line(i), Instant());
            log.start();
            for (int i = 210; i < 300; ++i)
                log.add(line(i), Instant());
        } // what is left is written at the end
        QCOMPARE(written.size(), std::size_t(100));
        QVERIFY(std::ranges::is_sorted(written));
    }

    void aReaderThatStandsStillCostsLinesButNoTime()
    {
        QSemaphore stands;
        QSemaphore begun;
        QSemaphore done;
        std::vector<RequestLog::Entry> written;
        {
            RequestLog log(
                [&](const RequestLog::Entry &entry) {
                    begun.release();
                    stands.acquire();
                    written.push_back(entry);
                    done.release();
                },
                10);
            log.start();
            log.add(line(200), Instant());
            begun.acquire(); // it stands inside the first line now
            for (int i = 0; i < 1'000; ++i)
                log.add(line(201), Instant());
            stands.release(100);
            done.acquire(11); // that one, and the ten that found room
            log.add(line(202), Instant());
        }
        QCOMPARE(written.size(), std::size_t(12));
        QCOMPARE(written.back().lost, std::uint64_t(990));
        QVERIFY(written.back().text().find("990 lines") != std::string::npos);
    }

    void itSaysTheKindOnly()
    {
        const RequestLog::Entry entry{Instant::fromMicroseconds(1'790'000'000'000'000), line(200), 0};
        QCOMPARE(entry.text(),
                 std::string("2026-09-21T14:13:20.000000Z GET /api/v1/agents/{agent_id} 200 1200 us 345 B "
                             "session"));
        QCOMPARE(entry.toJson().dump(),
                 std::string(R"({"at":"2026-09-21T14:13:20.000000Z","bytes":345,"caller":"session","duration_us":1200,)"
                             R"("method":"GET","route":"/api/v1/agents/{agent_id}","status":200})"));
    }
};

QTEST_GUILESS_MAIN(RequestLogTest)
#include "RequestLogTest.moc"
