// Rules K7–K9 and G9: files of agents, and their search.
#include "models/knowledge/FileStore.h"
#include "tests/support/RuleWorkspace.h"
#include "tests/support/UploadText.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class SearchRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        const auto org = m_workspace->makeOrg("Example Partners");
        m_maker = m_workspace->makeUser("maker", Role::Developer, org);
        m_other = m_workspace->makeUser("other", Role::Developer, org);
        m_agent = makeAgent(m_maker);
        m_file = upload(m_maker);
    }
    void cleanup() { m_workspace.reset(); }

    void K7_attachingTwiceIsOneMapping()
    {
        const Json both{{"agent_id", m_agent}, {"upload_file_id", m_file}};
        const auto first = send("createAgentFileMapping", both);
        QCOMPARE(first.status, 200);
        QVERIFY(first.body["data"]["file"]["agent_ids"] == Json::array({m_agent}));
        const auto again = send("createAgentFileMapping", both);
        QCOMPARE(again.status, 200);
        QVERIFY(again.body["data"]["id"] == first.body["data"]["id"]);
        QCOMPARE(m_workspace->rows("agent_file"), 1);
    }

    void K7_fileAndAgentMustBeTheCallers()
    {
        const auto foreignFile = upload(m_other);
        const auto foreignAgent = makeAgent(m_other);
        QCOMPARE(send("createAgentFileMapping", {{"agent_id", m_agent}, {"upload_file_id", foreignFile}}).status, 404);
        QCOMPARE(send("createAgentFileMapping", {{"agent_id", foreignAgent}, {"upload_file_id", m_file}}).status, 404);
        QCOMPARE(send("listAgentFileMappings", {{"agent_id", foreignAgent}}).status, 404);
        // the workspace's owner sees both, and owns neither
        QCOMPARE(
            m_workspace->send("createAgentFileMapping", {{"agent_id", m_agent}, {"upload_file_id", m_file}}).status,
            404);
        QCOMPARE(m_workspace->rows("agent_file"), 0);
        QCOMPARE(send("createAgentFileMapping", {{"agent_id", m_agent}}).status, 422);
    }

    void K8_detachingKeepsTheFile()
    {
        const Json both{{"agent_id", m_agent}, {"upload_file_id", m_file}};
        QCOMPARE(send("deleteAgentFileMapping", both).status, 404);
        send("createAgentFileMapping", both);
        QCOMPARE(send("deleteAgentFileMapping", both, RuleWorkspace::as(m_other)).status, 404);
        QCOMPARE(send("deleteAgentFileMapping", both).status, 200);
        QCOMPARE(send("deleteAgentFileMapping", both).status, 404); // M9
        QCOMPARE(send("getFile", {{"file_id", m_file}}).status, 200);
    }

    void G9_anAgentThatGoesLeavesItsFiles()
    {
        send("createAgentFileMapping", {{"agent_id", m_agent}, {"upload_file_id", m_file}});
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 200);
        QCOMPARE(m_workspace->rows("agent_file"), 0);
        QCOMPARE(send("getFile", {{"file_id", m_file}}).body["data"]["agent_ids"].size(), 0U);
    }

    void K9_searchesNeedAnAgentAndAQuery_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("semantic") << QByteArray("semanticSearch");
        QTest::newRow("hybrid") << QByteArray("hybridSearch");
    }
    void K9_searchesNeedAnAgentAndAQuery()
    {
        QFETCH(const QByteArray, operation);
        const auto status = [&](const Json &in) { return send(operation.toStdString(), in, nobody()).status; };
        QCOMPARE(status({{"query", "price"}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}, {"query", ""}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}, {"query", "  \n"}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}, {"query", nullptr}}), 400);
        QCOMPARE(status({{"agent_id", "nonsense"}, {"query", "price"}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}, {"query", "price"}, {"limit", 0}}), 422);
        QCOMPARE(status({{"agent_id", m_agent}, {"query", "price"}}), 200); // A12: nobody in particular asks
    }

    void K12_aFileThatIsNotReadyIsNotFound_data() { K9_searchesNeedAnAgentAndAQuery_data(); }
    void K12_aFileThatIsNotReadyIsNotFound()
    {
        QFETCH(const QByteArray, operation);
        send("createAgentFileMapping", {{"agent_id", m_agent}, {"upload_file_id", m_file}});
        const Json in{{"agent_id", m_agent}, {"query", "Cleaning"}};
        const auto nothing = send(operation.toStdString(), in, nobody());
        QCOMPARE(nothing.status, 200);
        QCOMPARE(nothing.body["data"].size(), 0U);
        QCOMPARE(nothing.body["scores"].size(), 0U);
        QVERIFY(!nothing.body["message"].get<std::string>().empty());
        // Should a newer program have made it ready, an empty list would not be true.
        const auto ready = m_workspace->write([](Transaction &transaction) {
            return transaction->execute("UPDATE knowledge_file SET status = ?", FileStatus::Ready);
        });
        QVERIFY(ready);
        QCOMPARE(send(operation.toStdString(), in, nobody()).status, 503);
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
    static CallOptions nobody()
    {
        CallOptions options;
        options.credential = NoCredential{};
        return options;
    }
    std::string upload(UserId user)
    {
        auto options = RuleWorkspace::as(user);
        options.upload = test::uploadOf("prices.txt", "Cleaning: 40");
        return send("uploadFile", {{"file", "prices.txt"}}, std::move(options)).body["data"]["id"].get<std::string>();
    }
    std::string makeAgent(UserId user)
    {
        return m_workspace->call(createAgentSimple, {.name = "Front desk"}, RuleWorkspace::as(user))
            .value()
            .agent.id.toString();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    UserId m_maker;
    UserId m_other;
    std::string m_agent;
    std::string m_file;
};

QTEST_GUILESS_MAIN(SearchRulesTest)
#include "SearchRulesTest.moc"
