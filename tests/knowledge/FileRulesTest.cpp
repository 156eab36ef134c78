// Rules K1–K6, M7, M9 and M12 of uploaded files, in the words of the wire.
#include "tests/support/RuleWorkspace.h"
#include "tests/support/UploadText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;
using test::uploadOf;

namespace {

constexpr const char *address = "http://127.0.0.1:8765";

Json contentQuery(const std::string &url)
{
    const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
    const QUrlQuery query(parsed);
    const auto value = [&](const char *name) { return query.queryItemValue(QLatin1String(name)).toStdString(); };
    Json in{{"file_id", parsed.path().section(QLatin1Char('/'), 5, 5).toStdString()},
            {"expires", std::stoll(value("expires"))},
            {"signature", value("signature")}};
    if (!value("download").empty())
        in["download"] = true;
    return in;
}

} // namespace

class FileRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        const auto org = m_workspace->makeOrg("Example Partners");
        m_maker = m_workspace->makeUser("maker", Role::Developer, org);
        m_other = m_workspace->makeUser("other", Role::Developer, org);
    }
    void cleanup() { m_workspace.reset(); }

    void K1_theOwnerIsTheCallerWhateverTheFormSays()
    {
        const std::string bytes(300'000, 'x'); // more than one chunk of a blob
        const auto made = upload("prices.txt", bytes, {{"user_id", m_other.toString()}});
        QCOMPARE(made.status, 200);
        QVERIFY(!made.body["message"].get<std::string>().empty());
        const auto &file = made.body["data"];
        QCOMPARE(file["user_id"].get<std::string>(), m_maker.toString());
        QCOMPARE(file["original_filename"].get<std::string>(), std::string("prices.txt"));
        QCOMPARE(file["mime_type"].get<std::string>(), std::string("text/plain"));
        QCOMPARE(file["size_bytes"].get<std::int64_t>(), 300'000);
        QCOMPARE(file["sha256"].get<std::string>(),
                 QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
                     .toHex()
                     .toStdString());
        QCOMPARE(file["status"].get<std::string>(), std::string("queued")); // K12: nothing reads it yet
        QCOMPARE(file["chunk_count"].get<int>(), 0);
        QCOMPARE(filesOnDisk(), 1);
        QCOMPARE(m_workspace->rows("file_upload"), 0);
        const auto audit = send("listAuditEntries", {{"topic", "files"}}, {});
        QCOMPARE(audit.body["items"][0]["operation"].get<std::string>(), std::string("uploadFile"));
    }

    void K2_whatIsNotTakenLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("kind") << QByteArray("tool.exe") << QByteArray("MZ") << 415;
        QTest::newRow("no extension") << QByteArray("notes") << QByteArray("hello") << 415;
        QTest::newRow("not what it says") << QByteArray("a.pdf") << QByteArray("hello") << 415;
        QTest::newRow("a program as text") << QByteArray("a.txt")
                                           << QByteArray("\x7f"
                                                         "ELF\x02\x01\0",
                                                         7)
                                           << 415;
        QTest::newRow("empty") << QByteArray("a.txt") << QByteArray() << 400;
    }
    void K2_whatIsNotTakenLeavesNothing()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const auto refused = upload(name.toStdString(), bytes.toStdString());
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.loc(), std::string("body.file"));
        nothingIsLeft();
    }

    void K2_aFileThatIsTooLargeIsRefusedWhileItComes()
    {
        const auto limits = send("listSupportedFormats", Json::object()).body["data"];
        auto rest = limits["max_size_bytes"].get<std::size_t>() + 1;
        auto endless = uploadOf("a.txt", {});
        endless.read = [&rest](std::span<std::uint8_t> into) -> Result<std::size_t> {
            const auto size = std::min(into.size(), rest);
            std::ranges::fill(into.first(size), std::uint8_t{'x'});
            rest -= size;
            return size;
        };
        QCOMPARE(upload(endless).status, 413);
        nothingIsLeft();
        if (test::RuleDoor::isHttp())
            return; // a form announces no size
        auto announced = uploadOf("a.txt", "hello");
        announced.size = std::uint64_t{1} << 40U;
        QCOMPARE(upload(announced).status, 413);
        nothingIsLeft();
    }

    void K2_formatsAreListed()
    {
        const auto formats = send("listSupportedFormats", Json::object());
        QCOMPARE(formats.status, 200);
        const auto extensions = formats.body["data"]["extensions"].get<std::vector<std::string>>();
        QVERIFY(std::ranges::find(extensions, "pdf") != extensions.end());
        QVERIFY(formats.body["data"]["max_size_bytes"].get<std::int64_t>() > 0);
    }

    void M12_anUploadThatBreaksOffLeavesNothing()
    {
        if (!test::RuleDoor::isHttp()) { // there a client that breaks off gets no answer: tests/server/StreamsTest
            const auto broken = upload(
                uploadOf("a.txt", std::string(500'000, 'x'), Error{ErrorCode::Cancelled, "the sender went", {}}));
            QCOMPARE(broken.status, 499);
            nothingIsLeft();
        }
        // a form without its file; over HTTP, a document where a form belongs
        QCOMPARE(send("uploadFile", {{"file", "a.txt"}}).status, test::RuleDoor::isHttp() ? 415 : 400);
        nothingIsLeft();
    }

    void M12_whatACrashCutShortGoesAtTheNextStart()
    {
        const auto begun = m_workspace->write([&](Transaction &transaction) -> Result<std::shared_ptr<BlobTicket>> {
            auto ticket = m_workspace->store->blobs().begin(transaction, "text/plain", m_workspace->clock.now());
            return FileStore::beginUpload(transaction, (*ticket)->id).map([&] { return *ticket; });
        });
        QVERIFY(begun);
        {
            const auto writer = m_workspace->store->blobs().writer(**begun).value();
            const std::array<std::uint8_t, 3> some{1, 2, 3};
            QVERIFY(writer->append(some) && writer->flush());
        }
        QCOMPARE(filesOnDisk(), 1);
        m_workspace->reopen();
        nothingIsLeft();
    }

    void K3_withAnAgentTheFileIsAttachedAtOnce()
    {
        const auto agent = makeAgent(m_maker);
        const auto made = upload("prices.txt", "Cleaning: 40", {{"agent_id", agent}});
        QCOMPARE(made.status, 200);
        QVERIFY(made.body["data"]["agent_ids"] == Json::array({agent}));
        QCOMPARE(send("listAgentFileMappings", {{"agent_id", agent}}).body["data"].size(), 1U);
        const auto foreign = upload("prices.txt", "Cleaning: 40", {{"agent_id", makeAgent(m_other)}});
        QCOMPARE(foreign.status, 404);
        QCOMPARE(m_workspace->rows("knowledge_file"), 1);
        QCOMPARE(filesOnDisk(), 1);
        QCOMPARE(upload("prices.txt", "Cleaning: 40", {{"agent_id", "nonsense"}}).status, 422);
    }

    void K4_listsAreTheCallersOwn()
    {
        upload("first.txt", "1");
        m_workspace->clock.advance(std::chrono::seconds(1));
        upload("second.txt", "2");
        const auto mine = send("listMyFiles", Json::object()).body["data"];
        QCOMPARE(mine["total"].get<int>(), 2);
        QCOMPARE(mine["files"][0]["original_filename"].get<std::string>(), std::string("second.txt"));
        QVERIFY(!mine["files"][0].contains("view_url"));
        QCOMPARE(send("listMyFiles", Json::object(), RuleWorkspace::as(m_other)).body["data"]["files"].size(), 0U);
    }

    void K5_signedAddressesGiveTheBytesToWhoeverHasThem()
    {
        const auto id = upload("prices.html", "<script>x</script>").body["data"]["id"].get<std::string>();
        const auto file = getFile(id, address).body["data"];
        // over HTTP it is the address by which the server was reached
        QVERIFY(
            file["view_url"].get<std::string>().starts_with(test::RuleDoor::isHttp() ? "http://127.0.0.1" : address));
        CallOptions nobody;
        nobody.credential = NoCredential{};
        for (const char *kind : {"view_url", "download_url"}) {
            const auto content = send("getFileContent", contentQuery(file[kind].get<std::string>()), nobody);
            QCOMPARE(content.status, 200);
            QCOMPARE(content.bytes, std::string("<script>x</script>"));
        }
        const auto shown = typedContent(file["view_url"].get<std::string>());
        QCOMPARE(shown.type, std::string("text/plain")); // never a page of this server
        QVERIFY(shown.name.empty());
        const auto saved = typedContent(file["download_url"].get<std::string>());
        QCOMPARE(saved.type, std::string("text/html"));
        QCOMPARE(saved.name, std::string("prices.html"));
        QCOMPARE(saved.size.value(), std::uint64_t{18});
        if (!test::RuleDoor::isHttp())
            QVERIFY(getFile(id, {}).body["data"]["view_url"].is_null()); // nobody serves
    }

    void K5_addressesEndAndCannotBeAltered()
    {
        const auto id = upload("prices.txt", "Cleaning: 40").body["data"]["id"].get<std::string>();
        const auto otherId = upload("secret.txt", "Whitening: 90").body["data"]["id"].get<std::string>();
        const auto good = contentQuery(getFile(id, address).body["data"]["view_url"].get<std::string>());
        QCOMPARE(send("getFileContent", good).status, 200);
        const auto altered = [&](const char *field, const Json &value) {
            auto in = good;
            in[field] = value;
            return send("getFileContent", in).status;
        };
        QCOMPARE(altered("file_id", otherId), 403);
        QCOMPARE(altered("expires", good["expires"].get<std::int64_t>() + 1), 403);
        QCOMPARE(altered("download", true), 403);
        QCOMPARE(altered("signature", ""), 403);
        QCOMPARE(altered("signature", std::string(64, '0')), 403);
        QCOMPARE(altered("signature", good["signature"].get<std::string>() + "00"), 403);
        m_workspace->clock.advance(std::chrono::minutes(9));
        QCOMPARE(send("getFileContent", good).status, 200);
        m_workspace->clock.advance(std::chrono::minutes(1));
        QCOMPARE(send("getFileContent", good).status, 403);
    }

    void K6_deletingTakesBytesMappingsAndRows()
    {
        const auto agent = makeAgent(m_maker);
        const auto id = upload("prices.txt", "Cleaning: 40", {{"agent_id", agent}}).body["data"]["id"];
        const auto link =
            contentQuery(getFile(id.get<std::string>(), address).body["data"]["view_url"].get<std::string>());
        QCOMPARE(send("deleteFile", {{"file_id", id}}, RuleWorkspace::as(m_other)).status, 404); // M7
        QCOMPARE(send("deleteFile", {{"file_id", id}}).status, 200);
        QCOMPARE(send("deleteFile", {{"file_id", id}}).status, 404); // M9
        QCOMPARE(send("getFile", {{"file_id", id}}).status, 404);
        QCOMPARE(send("getFileContent", link).status, 404);
        QCOMPARE(send("listAgentFileMappings", {{"agent_id", agent}}).body["data"].size(), 0U);
        QCOMPARE(send("semanticSearch", {{"agent_id", agent}, {"query", "price"}}).body["data"].size(), 0U);
        nothingIsLeft();
    }

    void M7_aStrangersFileIsNotThere()
    {
        const auto id = upload("prices.txt", "Cleaning: 40").body["data"]["id"];
        QCOMPARE(send("getFile", {{"file_id", id}}, RuleWorkspace::as(m_other)).status, 404);
        QCOMPARE(send("getFile", {{"file_id", id}}, {}).status, 200);     // the owner of the workspace
        QCOMPARE(send("getFile", {{"file_id", "nonsense"}}).status, 422); // M2
    }

    void theSameKeyTakesTheSameFileOnce()
    {
        const auto first = upload("prices.txt", "Cleaning: 40", {}, "key-1");
        const auto again = upload("prices.txt", "Cleaning: 40", {}, "key-1");
        QCOMPARE(again.status, 200);
        QVERIFY(again.body == first.body);
        QCOMPARE(m_workspace->rows("knowledge_file"), 1);
        QCOMPARE(m_workspace->rows("blob"), 1);
        QCOMPARE(filesOnDisk(), 1);
        QCOMPARE(upload("prices.txt", "Cleaning: 50", {}, "key-1").status, 409);
        QCOMPARE(m_workspace->rows("blob"), 1);
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in)
    {
        return send(operation, in, RuleWorkspace::as(m_maker));
    }
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options)
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    test::RuleAnswer upload(Upload file, Json in = Json::object(), std::string key = {})
    {
        auto options = RuleWorkspace::as(m_maker);
        in["file"] = file.name;
        options.upload = std::move(file);
        options.idempotencyKey = std::move(key);
        return send("uploadFile", in, std::move(options));
    }
    test::RuleAnswer upload(const std::string &name, const std::string &bytes, Json in = Json::object(),
                            std::string key = {})
    {
        return upload(uploadOf(name, bytes), std::move(in), std::move(key));
    }
    test::RuleAnswer getFile(const std::string &id, const std::string &baseUrl)
    {
        auto options = RuleWorkspace::as(m_maker);
        options.baseUrl = baseUrl;
        return send("getFile", {{"file_id", id}}, std::move(options));
    }
    Download typedContent(const std::string &url)
    {
        const auto in = contentQuery(url);
        FileContentQuery query;
        query.fileId = FileId::parse(in["file_id"].get<std::string>()).value();
        query.expires = in["expires"].get<std::int64_t>();
        query.signature = in["signature"].get<std::string>();
        if (in.contains("download"))
            query.download = true;
        return m_workspace->call(getFileContent, query).value();
    }
    std::string makeAgent(UserId user)
    {
        return m_workspace->call(createAgentSimple, {.name = "Front desk"}, RuleWorkspace::as(user))
            .value()
            .agent.id.toString();
    }
    int filesOnDisk()
    {
        m_workspace->write([](Transaction &) { return Result<>(); }); // what was posted before is done
        const QDir blobs(QString::fromStdString(m_workspace->store->blobs().path({})).section(QLatin1Char('/'), 0, -2));
        return static_cast<int>(blobs.entryList(QDir::Files).size());
    }
    void nothingIsLeft()
    {
        QCOMPARE(filesOnDisk(), 0);
        for (const char *table : {"knowledge_file", "agent_file", "blob", "file_upload"})
            QCOMPARE(m_workspace->rows(table), 0);
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    UserId m_maker;
    UserId m_other;
};

QTEST_GUILESS_MAIN(FileRulesTest)
#include "FileRulesTest.moc"
