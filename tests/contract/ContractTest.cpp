#include "models/contract/Contract.h"
#include "models/contract/FormatCheck.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;

namespace {

std::string told(const Result<> &result)
{
    if (result)
        return "ok";
    std::string text = std::to_string(static_cast<int>(result.error().code));
    for (const auto &problem : result.error().problems) {
        text += " ";
        for (std::size_t i = 0; i < problem.loc.size(); ++i)
            text += (i == 0 ? "" : ".") + problem.loc[i];
        text += ":" + problem.type;
    }
    return text;
}

const std::string invalid = std::to_string(static_cast<int>(ErrorCode::Invalid));
const std::string unprocessable = std::to_string(static_cast<int>(ErrorCode::Unprocessable));
constexpr auto someId = "01890a5d-ac96-774b-bcce-b302099a8057";

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_contract = Contract::builtIn().value(); }

    void everySchemaCompiles()
    {
        for (const auto &[name, schema] : m_contract->document()["components"]["schemas"].items()) {
            const auto result = m_contract->checkSchema(name, Json::object());
            if (!result)
                QVERIFY2(!result.error().problems.empty(), name.c_str());
        }
    }

    void operationsCarryTheirData()
    {
        const auto *update = m_contract->find("updateAgent");
        QVERIFY(update);
        QCOMPARE(update->method, std::string("PUT"));
        QCOMPARE(update->path, std::string("/api/v1/agents/{agent_id}"));
        QCOMPARE(update->flags, std::vector<std::string>{"agents"});
        QCOMPARE(update->parameter("agent_id")->place, ParameterPlace::Path);
        QCOMPARE(update->parameter("agent_id")->badStatus, 400);
        QVERIFY(update->parameter("Idempotency-Key"));
        QVERIFY(update->writes() && !update->local);
        QCOMPARE(m_contract->find("createAgent")->successStatus, 201); // M8
        QCOMPARE(m_contract->find("deleteAgent")->successStatus, 200);
        QVERIFY(m_contract->find("healthCheck")->isPublic());
        QVERIFY(m_contract->find("listCalls")->local);
        QCOMPARE(m_contract->find("getCallAnalytics")->flags,
                 (std::vector<std::string>{"call_logs", "call_analytics"}));
    }

    void requestsAreChecked_data() // M1: each problem says where
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *operation, const Json &in, const std::string &expected) {
            QTest::newRow(name) << QString::fromLatin1(operation) << QString::fromStdString(in.dump())
                                << QString::fromStdString(expected);
        };
        row("M1 nothing wrong", "createAgentSimple", {{"name", "Asha"}}, "ok");
        row("M1 missing", "createAgentSimple", Json::object(), unprocessable + " body.name:missing");
        row("G2 empty name", "createAgentSimple", {{"name", ""}}, unprocessable + " body.name:string_too_short");
        row("G2 blank name", "createAgentSimple", {{"name", "  "}},
            unprocessable + " body.name:string_pattern_mismatch");
        row("M2 malformed id of an agent", "getAgent", {{"agent_id", "1"}}, invalid + " path.agent_id:uuid_parsing");
        row("M2 malformed id elsewhere", "getCall", {{"call_id", "1"}}, unprocessable + " path.call_id:uuid_parsing");
        row("M5 unknown body field", "createAgentSimple", {{"name", "Asha"}, {"colour", "red"}}, "ok");
        row("M6 page zero", "listAgents", {{"page", 0}}, unprocessable + " query.page:greater_than_equal");
        row("M6 page size", "listAgents", {{"page_size", 101}}, unprocessable + " query.page_size:less_than_equal");
        row("M6 bounds", "listAgents", {{"page", 1}, {"page_size", 100}}, "ok");
        row("whole number as 1.0", "listAgents", {{"page", 1.0}}, unprocessable + " query.page:type_error");
        row("enum", "listAgents", {{"scope", "theirs"}}, unprocessable + " query.scope:enum");
        row("G11 deep", "updateAgent", {{"agent_id", someId}, {"agent_specific_config", {{"session_timeout", 0}}}},
            unprocessable + " body.agent_specific_config.session_timeout:greater_than_equal");
        row("G11 timezone", "updateAgent",
            {{"agent_id", someId}, {"agent_specific_config", {{"timezone", "Mars/Olympus"}}}},
            unprocessable + " body.agent_specific_config.timezone:value_error");
        row("several at once", "updateAgent",
            {{"agent_id", someId},
             {"agent_model_config", {{"temperature", 3}}},
             {"vad_config", {{"threshold", -1}, {"sampling_rate", 44100}}}},
            unprocessable + " body.agent_model_config.temperature:less_than_equal body.vad_config.sampling_rate:enum"
                            " body.vad_config.threshold:greater_than_equal");
        row("item of a list", "updateAgent",
            {{"agent_id", someId},
             {"agent_specific_config",
              {{"inbound_transfer_routes", {{{"route_id", "a"}}, {{"route_id", "no blanks"}}}}}}},
            unprocessable + " body.agent_specific_config.inbound_transfer_routes.1.route_id:string_pattern_mismatch");
        row("null where none is", "updateAgent", {{"agent_id", someId}, {"agent", {{"name", nullptr}}}},
            unprocessable + " body.agent.name:type_error");
        row("null where one may be", "updateAgent", {{"agent_id", someId}, {"agent", {{"description", nullptr}}}},
            "ok");
        row("K9 a field with a status of its own", "semanticSearch", {{"agent_id", someId}, {"query", ""}},
            invalid + " body.query:string_too_short");
        row("K9 the field is missing", "hybridSearch", {{"agent_id", someId}}, invalid + " body.query:missing");
        row("K9 another field", "semanticSearch", {{"agent_id", someId}, {"query", "price"}, {"limit", 0}},
            unprocessable + " body.limit:greater_than_equal");
        row("P1 one of two", "createAgentPhoneMapping", {{"phone_number_id", someId}, {"agent_id", someId}}, "ok");
        row("P1 a field that is not well-formed", "createAgentPhoneMapping",
            {{"phone_number_id", someId}, {"agent_id", "1"}}, unprocessable + " body.agent_id:uuid_parsing");
        row("K1 a form", "uploadFile", {{"agent_id", someId}}, unprocessable + " body.file:missing");
    }
    void requestsAreChecked()
    {
        QFETCH(QString, operation);
        QFETCH(QString, in);
        QFETCH(QString, expected);
        const auto *found = m_contract->find(operation.toStdString());
        QVERIFY(found);
        const auto result = m_contract->check(*found, Json::parse(in.toStdString()));
        QCOMPARE(QString::fromStdString(told(result)), expected);
    }

    void nearestNameIsSuggested()
    {
        QCOMPARE(m_contract->nearest("listAgent"), std::string("listAgents"));
        QCOMPARE(m_contract->nearest("LISTAGENTS"), std::string("listAgents"));
        QCOMPARE(m_contract->nearest("startTestcal"), std::string("startTestCall"));
        QCOMPARE(m_contract->nearest("zzzzzzzzzzzzzzzz"), std::string());
    }

    void damagedContractIsRefusedWithItsPlace()
    {
        const auto cut = Contract::parse("{\"paths\": {");
        QVERIFY(!cut);
        QVERIFY(cut.error().detail.find("byte") != std::string::npos);
        QCOMPARE(Contract::parse("{}").error().code, ErrorCode::Invalid);
        QCOMPARE(Contract::parse("[]").error().code, ErrorCode::Invalid);
    }

    void dates()
    {
        QVERIFY(isDate("2024-02-29"));
        for (const char *wrong : {"2023-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-01T", ""})
            QVERIFY2(!isDate(wrong), wrong);
    }

private:
    std::shared_ptr<const Contract> m_contract;
};

QTEST_GUILESS_MAIN(ContractTest)
#include "ContractTest.moc"
