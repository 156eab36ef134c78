// Files that come in, files and lists that go out, and the stream of changes: piece by piece, never the whole in
// memory.
#include "tests/support/WireBackend.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace sb;
using Json = nlohmann::json;
using test::ServedBackend;
using test::WireBackend;

namespace {

constexpr auto longest = 20'000; // ms; nothing here takes that long

std::string part(const std::string &disposition, const std::string &content)
{
    return "--cut\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
}

std::string form(const std::vector<std::string> &parts)
{
    std::string out;
    for (const auto &each : parts)
        out += each;
    return out + "--cut--\r\n";
}

constexpr const char *formType = "multipart/form-data; boundary=cut";

Download downloadOf(std::function<Result<std::vector<std::uint8_t>>()> next, std::optional<std::uint64_t> size = {})
{
    return {"application/zip", "calls of March – ü.zip", size, std::move(next)};
}

/// \p pieces of \p size bytes each, then the end.
Download zeros(int pieces, std::size_t size)
{
    return downloadOf([left = std::make_shared<int>(pieces), size]() -> Result<std::vector<std::uint8_t>> {
        return std::vector<std::uint8_t>((*left)-- > 0 ? size : 0);
    });
}

} // namespace

class StreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_received.clear();
        m_failure.reset();
        m_done = std::make_unique<QSemaphore>();
        app::HttpSettings settings;
        settings.limits.uploadWindow = 64 * 1024;
        settings.limits.upload = 8 * 1024 * 1024;
        m_served = std::make_unique<ServedBackend>(std::move(settings));
        // Reads the file on a thread of its own, as a handler does.
        m_served->backend.on("uploadFile", [this](const Json &in, const CallOptions &options) {
            auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
            promise->start();
            m_readers.start([this, promise, in, upload = options.upload] {
                promise->addResult(take(in, upload));
                promise->finish();
                m_done->release();
            });
            return promise->future();
        });
    }
    void cleanup()
    {
        m_served.reset();
        m_readers.waitForDone();
    }

    void K1_aFormBecomesFieldsAndAFile()
    {
        const auto answer = m_served->ask(
            m_served->request("POST", "/api/v1/files/upload",
                              form({part("name=\"agent_id\"", "a1"),
                                    part("name=\"file\"; filename=\"C:\\x\\notes.txt\"", "hello\r\n--cu")}),
                              formType));
        QCOMPARE(answer.status, 200);
        const auto body = Json::parse(answer.body);
        QCOMPARE(body["in"]["agent_id"].get<std::string>(), std::string("a1"));
        QCOMPARE(body["name"].get<std::string>(), std::string("notes.txt"));
        QCOMPARE(m_received, std::string("hello\r\n--cu"));
    }

    void aLongFileFlowsThroughASmallWindow_data()
    {
        QTest::addColumn<bool>("inChunks");
        QTest::newRow("with its length") << false;
        QTest::newRow("in chunks") << true;
    }
    void aLongFileFlowsThroughASmallWindow()
    {
        QFETCH(bool, inChunks);
        std::string content(5'000'000, '\0');
        for (std::size_t i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>(i * 31 + i / 255);
        const auto body =
            form({part("name=\"agent_id\"", "a1"), part("name=\"file\"; filename=\"long.bin\"", content)});
        auto connection = m_served->connect();
        if (inChunks) {
            connection.write(
                m_served->head("POST", "/api/v1/files/upload",
                               std::string("Content-Type: ") + formType + "\r\nTransfer-Encoding: chunked\r\n"));
            for (std::size_t at = 0; at < body.size(); at += 100'000) {
                const auto piece = body.substr(at, 100'000);
                QVERIFY(connection.write(QByteArray::number(qulonglong(piece.size()), 16).toStdString() + "\r\n" +
                                         piece + "\r\n"));
            }
            connection.write("0\r\n\r\n");
        } else {
            QVERIFY(connection.write(m_served->request("POST", "/api/v1/files/upload", body, formType)));
        }
        const auto answer = connection.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(m_received == content);
    }

    void aFileThatIsTooLargeEndsTheHandlersRead()
    {
        auto connection = m_served->connect();
        const auto body = form({part("name=\"file\"; filename=\"a\"", std::string(9 * 1024 * 1024, 'x'))});
        connection.write(
            m_served->head("POST", "/api/v1/files/upload",
                           std::string("Content-Type: ") + formType + "\r\nTransfer-Encoding: chunked\r\n"));
        for (std::size_t at = 0; at < body.size(); at += 100'000) {
            const auto piece = body.substr(at, 100'000);
            connection.write(QByteArray::number(qulonglong(piece.size()), 16).toStdString() + "\r\n" + piece + "\r\n");
        }
        connection.write("0\r\n\r\n");
        const auto answer = connection.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 413);
        QVERIFY(m_failure);
    }

    void formsThatAreNotWell_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const auto file = part("name=\"file\"; filename=\"a\"", "x");
        const auto row = [](const char *name, const std::string &body, const char *type, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(type) << status;
        };
        row("no boundary", form({file}), "multipart/form-data", 400);
        row("another boundary", form({file}), "multipart/form-data; boundary=else", 400);
        row("cut", form({file}).substr(0, 40), formType, 400);
        row("file twice", form({file, file}), formType, 422);
        row("field twice", form({part("name=\"agent_id\"", "a"), part("name=\"agent_id\"", "b"), file}), formType, 422);
        row("fields too large", form({part("name=\"note\"", std::string(70'000, 'x')), file}), formType, 413);
    }
    void formsThatAreNotWell()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        const auto answer =
            m_served->ask(m_served->request("POST", "/api/v1/files/upload", body.toStdString(), type.toStdString()));
        QCOMPARE(answer.status, status);
        QVERIFY(m_served->backend.inputs("uploadFile").empty());
    }

    void fieldsAfterALongFileAreRefused()
    {
        const auto answer = m_served->ask(m_served->request(
            "POST", "/api/v1/files/upload",
            form({part("name=\"file\"; filename=\"a\"", std::string(500'000, 'x')), part("name=\"agent_id\"", "a")}),
            formType));
        QCOMPARE(answer.status, 422);
        QVERIFY(m_failure);
    }

    void M12_aClientThatLeavesInTheMiddleEndsTheHandlersRead()
    {
        {
            auto connection = m_served->connect();
            const auto body = form({part("name=\"file\"; filename=\"a\"", std::string(1'000'000, 'x'))});
            connection.write(m_served->request("POST", "/api/v1/files/upload", body, formType).substr(0, 500'000));
        }
        QVERIFY(m_done->tryAcquire(1, longest));
        QVERIFY(m_failure);
        QTRY_COMPARE(m_served->server->running(), 0);
    }

    void anUploadThatIsAnsweredEarlyDoesNotHang()
    {
        m_served->backend.on("uploadFile", [](const Json &, const CallOptions &) {
            return WireBackend::no({ErrorCode::NotFound, "there is no such agent"});
        });
        const auto answer = m_served->ask(
            m_served->request("POST", "/api/v1/files/upload",
                              form({part("name=\"file\"; filename=\"a\"", std::string(3'000'000, 'x'))}), formType));
        QCOMPARE(answer.status, 404);
    }

    void aFileLeavesInPieces()
    {
        m_served->backend.on("exportCallAnalytics",
                             [](const Json &, const CallOptions &) { return WireBackend::now(zeros(300, 64 * 1024)); });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/call-analytics/export"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.isWhole);
        QCOMPARE(answer.body.size(), std::size_t(300 * 64 * 1024));
        QCOMPARE(answer.header("content-type"), std::string("application/zip"));
        QCOMPARE(answer.header("content-disposition"),
                 std::string("attachment; filename=\"calls_of_March_______.zip\"; "
                             "filename*=UTF-8''calls%20of%20March%20%E2%80%93%20%C3%BC.zip"));
        QCOMPARE(answer.header("transfer-encoding"), std::string("chunked"));
    }

    void aFileOfKnownSizeSaysSo()
    {
        m_served->backend.on("getCallRecording", [](const Json &, const CallOptions &) {
            auto file = zeros(3, 1000);
            file.size = 3000;
            return WireBackend::now(std::move(file));
        });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/console/calls/c/recording"));
        QCOMPARE(answer.header("content-length"), std::string("3000"));
        QCOMPARE(answer.body.size(), std::size_t(3000));
        const auto head = m_served->ask(m_served->head("HEAD", "/api/v1/console/calls/c/recording"), true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), std::string("3000"));
        QTRY_COMPARE(m_served->server->running(), 0);
    }

    void whatFailsBeforeItsFirstByteIsAnErrorAsAnyOther()
    {
        m_served->backend.on("exportCallAnalytics", [](const Json &, const CallOptions &) {
            return WireBackend::now(downloadOf([]() -> Result<std::vector<std::uint8_t>> {
                return fail(ErrorCode::NotFound, "there is no such call");
            }));
        });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/call-analytics/export"));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.header("content-type"), std::string("application/json"));
    }

    void whatFailsLaterIsCutAndNotEndedAsIfItWereWhole()
    {
        m_served->backend.on("exportCallAnalytics", [](const Json &, const CallOptions &) {
            return WireBackend::now(
                downloadOf([left = std::make_shared<int>(3)]() -> Result<std::vector<std::uint8_t>> {
                    if ((*left)-- > 0)
                        return std::vector<std::uint8_t>(1000);
                    return fail(ErrorCode::Corrupt, "the file is damaged");
                }));
        });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/call-analytics/export"));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.isWhole);
    }

    void aReaderThatLeavesLetsTheFileGo()
    {
        auto kept = std::make_shared<int>(0);
        const std::weak_ptr<int> alive = kept;
        m_served->backend.on("exportCallAnalytics", [&kept](const Json &, const CallOptions &) {
            return WireBackend::now(
                downloadOf([held = std::exchange(kept, nullptr)]() -> Result<std::vector<std::uint8_t>> {
                    return std::vector<std::uint8_t>(64 * 1024); // without end
                }));
        });
        {
            auto connection = m_served->connect();
            connection.write(m_served->head("GET", "/api/v1/call-analytics/export"));
            QVERIFY(!connection.readSome().empty());
        }
        m_served->backend.on("exportCallAnalytics", {});
        QTRY_VERIFY_WITH_TIMEOUT(alive.expired(), longest);
        QTRY_COMPARE(m_served->server->running(), 0);
    }

    void G1_aListIsOneArrayHoweverItCame()
    {
        const auto rowsOf = [](int chunks) {
            return Rows<Json>{[left = std::make_shared<int>(chunks)]() -> Result<std::vector<Json>> {
                if ((*left)-- > 0)
                    return std::vector<Json>(100, Json{{"id", "x"}});
                return std::vector<Json>();
            }};
        };
        for (const int chunks : {0, 1, 500}) {
            m_served->backend.on("listAgents",
                                 [&](const Json &, const CallOptions &) { return WireBackend::now(rowsOf(chunks)); });
            const auto answer = m_served->ask(m_served->head("GET", "/api/v1/agents"));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("content-type"), std::string("application/json"));
            QCOMPARE(Json::parse(answer.body).size(), std::size_t(chunks) * 100);
        }
    }

private:
    Result<WireAnswer> take(const Json &in, std::optional<Upload> upload)
    {
        if (!upload)
            return fail(ErrorCode::Invalid, "there is no file");
        std::vector<std::uint8_t> piece(10'000);
        while (true) {
            const auto got = upload->read(piece);
            if (!got) {
                m_failure = got.error();
                return fail(got.error());
            }
            if (*got == 0)
                return WireAnswer{200, Json{{"in", in}, {"name", upload->name}}};
            m_received.append(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
        }
    }

    std::unique_ptr<ServedBackend> m_served;
    QThreadPool m_readers;
    std::unique_ptr<QSemaphore> m_done;
    std::string m_received;
    std::optional<Error> m_failure;
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "StreamsTest.moc"
