// Rules G10–G16, A17, M2, M7 and T6 over a real encrypted workspace.
#include "tests/support/AgentWorkspace.h"

#include "models/agents/TransferRoutes.h"
#include "models/contract/Codec.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::AgentWorkspace;
using test::locOf;

namespace {

std::string text(const Json &value)
{
    return value.dump();
}

} // namespace

class AgentSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<AgentWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void G10_languages()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto answer = m_workspace->json("updateAgent", {{"agent_id", id(agent)},
                                                              {"transcriber_config", {{"language", {"en"}}}},
                                                              {"tts_config", {{"language", "en-GB"}}}});
        const auto parts = answer.value()["configurations"];
        QCOMPARE(text(parts["transcriber_config"]["language"]), text(Json("en")));
        QCOMPARE(text(parts["tts_config"]["voice_parameters"]["language"]), text(Json("en-GB")));
        const auto two = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"transcriber_config", {{"language", {"en", "hi"}}}}});
        QCOMPARE(two.error().code, ErrorCode::Unprocessable);
        QCOMPARE(locOf(two.error()), std::string("body.transcriber_config.language"));
        const auto knobs = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"tts_config", {{"voice_parameters", {{"speed", 1.2}}}}}});
        QCOMPARE(text(knobs.value()["configurations"]["tts_config"]["voice_parameters"]),
                 text((Json{{"speed", 1.2}, {"language", "en-GB"}})));
    }

    void G11_bounds_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *value, bool accepted) {
            QTest::newRow(value) << QString::fromLatin1(value) << accepted;
        };
        row(R"({"session_timeout":1,"time_to_cut":null})", false);
        row(R"({"session_timeout":1})", true);
        row(R"({"session_timeout":86400})", true);
        row(R"({"session_timeout":0})", false);
        row(R"({"session_timeout":86401})", false);
        row(R"({"end_of_speech_timeout":0})", true);
        row(R"({"end_of_speech_timeout":-0.1})", false);
        row(R"({"max_output_tokens":1})", true);
        row(R"({"max_output_tokens":0})", false);
        row(R"({"time_to_cut":1})", true);
        row(R"({"time_to_cut":0})", false);
        row(R"({"noise_cancellation_strength":100})", true);
        row(R"({"noise_cancellation_strength":101})", false);
        row(R"({"background_noise_volume":-1})", false);
        row(R"({"timezone":"Europe/Berlin"})", true);
        row(R"({"timezone":"IST"})", false);
        row(R"({"timezone":""})", false);
        row(R"({"end_call_message_mode":"context_aware"})", true);
        row(R"({"end_call_message_mode":"loud"})", false);
    }
    void G11_bounds()
    {
        QFETCH(QString, value);
        QFETCH(bool, accepted);
        const auto agent = m_workspace->makeAgent("Asha");
        const auto section = Json::parse(value.toStdString());
        const auto answer =
            m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", section}});
        QCOMPARE(answer.has_value(), accepted);
        if (!accepted) {
            QCOMPARE(answer.error().code, ErrorCode::Unprocessable);
            QVERIFY(locOf(answer.error()).starts_with("body.agent_specific_config."));
            QVERIFY(m_workspace->call(getAgent, {agent.agent.id}).value() == agent);
        }
    }

    void G12_warningComesBeforeTheEnd()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto set = [&](Json section) {
            return m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", section}});
        };
        QCOMPARE(locOf(set({{"time_to_cut", 180}}).error()), std::string("body.agent_specific_config.time_to_cut"));
        QVERIFY(set({{"time_to_cut", 179}}));
        const auto shortened = set({{"session_timeout", 100}}); // the merged document is what counts
        QCOMPARE(shortened.error().code, ErrorCode::Unprocessable);
        QCOMPARE(locOf(shortened.error()), std::string("body.agent_specific_config.session_timeout"));
    }

    void G13_transferRoutes()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto answer = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)},
                            {"agent_specific_config",
                             {{"inbound_transfer_call_number", "+1 555 0100"},
                              {"inbound_transfer_routes",
                               {{{"display_name", "Sales"}, {"phone_number", "+1 (555) 010-0123"}},
                                {{"route_id", "night"}, {"phone_number", "15550100124"}, {"enabled", false}}}}}}});
        const auto stored = decode<CompleteAgent>(answer.value()).value().configurations.agentSpecificConfig.value();
        const auto routes = *stored.inboundTransferRoutes;
        QCOMPARE(routes.size(), 2U);
        QVERIFY(routes[0].routeId->starts_with("route_"));
        QCOMPARE(*routes[0].phoneNumber, std::string("15550100123"));
        const auto offered = offeredRoutes(stored);
        QCOMPARE(offered.size(), 1U); // disabled ones stay stored, legacy keys are ignored
        QCOMPARE(*offered[0].displayName, std::string("Sales"));
        auto legacy = stored;
        legacy.inboundTransferRoutes = std::vector<TransferRoute>();
        QCOMPARE(*offeredRoutes(legacy).front().phoneNumber, std::string("15550100"));
        const auto wrong = m_workspace->json(
            "updateAgent",
            {{"agent_id", id(agent)},
             {"agent_specific_config", {{"inbound_transfer_routes", {{{"phone_number", "front desk"}}}}}}});
        QCOMPARE(locOf(wrong.error()),
                 std::string("body.agent_specific_config.inbound_transfer_routes.0.phone_number"));
    }

    void G14_noiseIsClearedOrMuted()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto noise = [&](Json section) {
            const auto answer =
                m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", section}});
            return answer.value()["configurations"]["agent_specific_config"];
        };
        QCOMPARE(text(noise({{"background_noise_id", "office.wav"}})["background_noise_id"]), text(Json("office.wav")));
        const auto muted = noise({{"background_noise_volume", 0}});
        QCOMPARE(text(muted["background_noise_id"]), text(Json("office.wav")));
        QCOMPARE(text(muted["background_noise_volume"]), text(Json(0)));
        QVERIFY(noise({{"background_noise_id", ""}})["background_noise_id"].is_null());
        noise({{"background_noise_id", "office.wav"}});
        QVERIFY(noise({{"background_noise_id", nullptr}})["background_noise_id"].is_null());
    }

    void G15_voiceBelongsToTheRow()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto wrong =
            m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {"tts_config", {{"voice_name", "Anushka"}}}});
        QCOMPARE(wrong.error().code, ErrorCode::Invalid);
        QCOMPARE(locOf(wrong.error()), std::string("body.tts_config.voice_name"));
        const auto right = m_workspace->json(
            "updateAgent",
            {{"agent_id", id(agent)}, {"tts_config", {{"tts_model_name", "bulbul:v2"}, {"voice_name", "anushka"}}}});
        QCOMPARE(text(right.value()["configurations"]["tts_config"]["voice_name"]), text(Json("Anushka")));
        const auto single =
            m_workspace->json("patchAgentTtsConfig", {{"agent_id", id(agent)}, {"voice_name", "nobody"}});
        QCOMPARE(locOf(single.error()), std::string("body.voice_name"));
    }

    void G16_unlistedLanguageIsToldNotRefused()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto answer = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"transcriber_config", {{"language", "hi-IN"}}}});
        QCOMPARE(text(answer.value()["validation_status"]),
                 text(Json("transcriber_config: pocketsphinx-en-us does not list the language hi-IN")));
    }

    /// docs/decisions/0011
    void hooksAreNoPartOfAnAgent()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const Json hooks{{"webhooks", {{"incoming", {{"enabled", true}, {"secret", "s3cret-of-test"}}}}}};
        const auto changed =
            m_workspace->door->send("updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", hooks}});
        QCOMPARE(changed.status, 400);
        QCOMPARE(changed.loc(), std::string("body.agent_specific_config.webhooks"));
        QVERIFY(text(changed.body).find("/webhooks/agents/") != std::string::npos);
        const auto made =
            m_workspace->door->send("createAgent", {{"agent", {{"name", "Ravi"}}}, {"agent_specific_config", hooks}});
        QCOMPARE(made.status, 400);
        QVERIFY(!m_workspace->json("getAgent", {{"agent_id", id(agent)}})
                     .value()["configurations"]["agent_specific_config"]
                     .contains("webhooks"));
    }

    void M2_malformedIdIs400()
    {
        for (const char *operation :
             {"getAgent", "updateAgent", "deleteAgent", "patchAgentVadConfig", "listAgentVersions"})
            QCOMPARE(m_workspace->json(operation, {{"agent_id", "not-an-id"}}).error().code, ErrorCode::Invalid);
    }

    void M7_foreignAgentIsNotFound()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const Caller stranger{UserId::make(1), OrgId::make(1), Role::Developer, {}, Via::Bearer};
        const auto seen = m_workspace->read(
            [&](Connection &connection) { return AgentService::visible(connection, stranger, agent.agent.id); });
        QCOMPARE(seen.error().code, ErrorCode::NotFound);
    }

    void toolsOfNobodyAreNotFound() // T6
    {
        const auto refused = m_workspace->json(
            "createAgent",
            {{"agent", {{"name", "Asha"}}},
             {"tools", {{{"tool_id", "01890a5d-ac96-774b-bcce-b302099a8057"}, {"tool_type", "endpoint"}}}}});
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(m_workspace->rows("agent"), 0);
    }

private:
    static std::string id(const CompleteAgent &agent) { return agent.agent.id.toString(); }
    std::unique_ptr<AgentWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(AgentSectionsTest)
#include "AgentSectionsTest.moc"
