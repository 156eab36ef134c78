// Rules G1–G9, M9 and M12 over a real encrypted workspace.
#include "tests/support/AgentWorkspace.h"

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

class AgentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<AgentWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void G1_arrayWithoutPagingPageWith()
    {
        for (const char *name : {"Cleo", "asha", "Bina"})
            m_workspace->makeAgent(name);
        const auto array = m_workspace->json("listAgents", Json::object()).value();
        QVERIFY(array.is_array());
        QCOMPARE(array.size(), 3U);
        QCOMPARE(text(array[0]["name"]), text(Json("asha"))); // by name, ignoring case
        const auto page = m_workspace->json("listAgents", {{"page", 2}, {"page_size", 2}}).value();
        QCOMPARE(text(page["total"]), text(Json(3)));
        QCOMPARE(page["items"].size(), 1U);
        QCOMPARE(text(page["items"][0]["name"]), text(Json("Cleo")));
        const auto past = m_workspace->json("listAgents", {{"page", 9}}).value(); // M6
        QCOMPARE(past["items"].size(), 0U);
        QCOMPARE(text(past["total"]), text(Json(3)));
        QCOMPARE(text(past["page_size"]), text(Json(20)));
        const auto found = m_workspace->json("listAgents", {{"q", "IN"}}).value();
        QCOMPARE(found.size(), 1U);
    }

    void G2_simpleCreateNeedsOnlyAName()
    {
        const auto made = m_workspace->call(createAgentSimple, {.name = "Front desk"}).value();
        QCOMPARE(made.agent.name, std::string("Front desk"));
        QVERIFY(made.agent.isActive);
        QCOMPARE(made.validationStatus, std::string("valid"));
        const auto &parts = made.configurations;
        QCOMPARE(*parts.modelConfig->modelName, std::string("rehearsal"));
        QCOMPARE(*parts.ttsConfig->ttsModelName, std::string("flite"));
        QCOMPARE(*parts.ttsConfig->voiceName, std::string("slt"));
        QCOMPARE(*parts.transcriberConfig->transcriberModelName, std::string("pocketsphinx-en-us"));
        QCOMPARE(*parts.vadConfig->minSilenceDurationMs, 500.0);
        QCOMPARE(*parts.agentSpecificConfig->sessionTimeout, 180);
        QCOMPARE(*parts.agentSpecificConfig->timezone, std::string("Asia/Kolkata"));
    }

    void G2_blankNameIs422()
    {
        for (const char *name : {"", "   ", "\t"}) {
            const auto refused = m_workspace->call(createAgentSimple, {.name = name});
            QCOMPARE(refused.error().code, ErrorCode::Unprocessable);
            QCOMPARE(locOf(refused.error()), std::string("body.name"));
        }
        const auto missing = m_workspace->json("createAgent", {{"agent", Json::object()}});
        QCOMPARE(missing.error().code, ErrorCode::Unprocessable);
        QCOMPARE(locOf(missing.error()), std::string("body.agent.name"));
        QCOMPARE(m_workspace->rows("agent"), 0); // M12
        QCOMPARE(m_workspace->rows("audit_entry"), 0);
    }

    void G2_createDefaultsEveryOmittedSection()
    {
        AgentCreate in;
        in.agent.name = "Hindi desk";
        in.ttsConfig = TtsConfig{.ttsModelName = "espeak-ng", .language = "hi-IN", .voiceName = "espeak-female"};
        const auto made = m_workspace->call(createAgent, in).value();
        QCOMPARE(*made.configurations.ttsConfig->language, std::string("hi-IN"));
        QCOMPARE(*made.configurations.modelConfig->modelName, std::string("rehearsal"));
        QCOMPARE(*made.configurations.agentSpecificConfig->endOfSpeechTimeout, 1.5);
    }

    void G3_answerHasEverySection()
    {
        const auto made = m_workspace->makeAgent("Asha");
        const auto answer = m_workspace->json("getAgent", {{"agent_id", made.agent.id.toString()}}).value();
        QVERIFY(answer.contains("agent") && answer.contains("validation_status"));
        for (const char *section : {"model_config", "tts_config", "transcriber_config", "vad_config",
                                    "inferencing_config", "tools", "agent_specific_config"})
            QVERIFY2(answer["configurations"].contains(section), section);
        const auto fits = m_workspace->contract->checkSchema("CompleteAgent", answer);
        QVERIFY2(fits, fits ? "" : locOf(fits.error()).c_str());
    }

    void G4_putIsPartial()
    {
        const auto before = m_workspace->makeAgent("Asha");
        const auto changed = m_workspace->json("updateAgent", {{"agent_id", id(before)},
                                                               {"vad_config", {{"threshold", 0.25}}},
                                                               {"agent_specific_config", {{"session_timeout", 300}}}});
        const auto after = decode<CompleteAgent>(changed.value()).value();
        auto expected = before;
        expected.configurations.vadConfig->threshold = 0.25;
        expected.configurations.agentSpecificConfig->sessionTimeout = 300;
        expected.agent.updatedAt = after.agent.updatedAt;
        QVERIFY(after == expected);
    }

    void G4_arraysAreReplacedWhole()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto routes = [&](Json list) {
            return m_workspace
                ->json("updateAgent",
                       {{"agent_id", id(agent)}, {"agent_specific_config", {{"inbound_transfer_routes", list}}}})
                .value()["configurations"]["agent_specific_config"]["inbound_transfer_routes"];
        };
        QCOMPARE(routes({{{"route_id", "a"}}, {{"route_id", "b"}}}).size(), 2U);
        const auto rest = routes({{{"route_id", "c"}}});
        QCOMPARE(rest.size(), 1U);
        QCOMPARE(text(rest[0]["route_id"]), text(Json("c")));
    }

    void G5_activeAgentNeedsForce()
    {
        const auto agent = m_workspace->call(createAgentSimple, {.name = "Live"}).value();
        const Json change{{"agent_id", id(agent)}, {"agent_model_config", {{"temperature", 0.1}}}};
        const auto refused = m_workspace->json("updateAgent", change);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().problems.front().type, std::string("active_agent"));
        QVERIFY(m_workspace->call(getAgent, {agent.agent.id}).value() == agent);
        const auto patched = m_workspace->json("patchAgentVadConfig", {{"agent_id", id(agent)}, {"threshold", 0.1}});
        QCOMPARE(patched.error().code, ErrorCode::Invalid);
        auto forced = change;
        forced["force_update"] = true;
        QCOMPARE(
            text(m_workspace->json("updateAgent", forced).value()["configurations"]["model_config"]["temperature"]),
            text(Json(0.1)));
    }

    void G5_agentSectionAloneMayChange()
    {
        const auto agent = m_workspace->call(createAgentSimple, {.name = "Live"}).value();
        const auto changed = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)},
                            {"agent", {{"name", "Livelier"}, {"welcome_message", "Hello"}, {"is_active", false}}}});
        QCOMPARE(text(changed.value()["agent"]["name"]), text(Json("Livelier")));
        QCOMPARE(text(changed.value()["agent"]["first_response_message"]), text(Json("Hello")));
        QCOMPARE(text(changed.value()["agent"]["is_active"]), text(Json(false)));
    }

    void G6_namesResolveToRows_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("row");
        QTest::newRow("model name") << "agent_model_config"
                                    << "model_name"
                                    << "gpt-4.1-mini"
                                    << "gpt-4.1-mini";
        QTest::newRow("case and blanks") << "agent_model_config"
                                         << "model_name"
                                         << "  GPT-4.1-Mini "
                                         << "gpt-4.1-mini";
        QTest::newRow("tts model") << "tts_config"
                                   << "tts_model_name"
                                   << "espeak-ng"
                                   << "espeak-ng";
        QTest::newRow("tts provider") << "tts_config"
                                      << "tts_model_name"
                                      << "eSpeak NG"
                                      << "espeak-ng";
        QTest::newRow("tts both") << "tts_config"
                                  << "tts_model_name"
                                  << "espeak ng:ESPEAK-NG"
                                  << "espeak-ng";
        QTest::newRow("stt model") << "transcriber_config"
                                   << "transcriber_model_name"
                                   << "saarika:2.5"
                                   << "saarika:2.5";
        QTest::newRow("stt name") << "transcriber_config"
                                  << "transcriber_model_name"
                                  << "deepgram_nova_3"
                                  << "nova-3";
        QTest::newRow("unknown model") << "agent_model_config"
                                       << "model_name"
                                       << "gpt-99"
                                       << "";
        QTest::newRow("model by provider") << "agent_model_config"
                                           << "model_name"
                                           << "Groq"
                                           << "";
        QTest::newRow("unknown id") << "agent_model_config"
                                    << "model_name"
                                    << "01890a5d-ac96-774b-bcce-b302099a8057"
                                    << "";
        QTest::newRow("empty") << "transcriber_config"
                               << "transcriber_model_name"
                               << ""
                               << "";
    }
    void G6_namesResolveToRows()
    {
        QFETCH(QString, section);
        QFETCH(QString, field);
        QFETCH(QString, name);
        QFETCH(QString, row);
        const auto agent = m_workspace->makeAgent("Asha");
        Json part{{field.toStdString(), name.toStdString()}};
        if (section == QLatin1String("tts_config") && !row.isEmpty())
            part["voice_name"] = "espeak-male";
        const auto answer = m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {section.toStdString(), part}});
        if (row.isEmpty()) {
            QCOMPARE(answer.error().code, ErrorCode::Invalid);
            QCOMPARE(locOf(answer.error()), "body." + section.toStdString() + "." + field.toStdString());
            QVERIFY(m_workspace->call(getAgent, {agent.agent.id}).value() == agent); // M12
            return;
        }
        const bool isModel = section == QLatin1String("agent_model_config");
        const auto stored = answer.value()["configurations"][isModel ? "model_config" : section.toStdString()];
        const auto idField = isModel                                  ? "model_provider_id"
                             : section == QLatin1String("tts_config") ? "tts_provider_id"
                                                                      : "provider_id";
        QCOMPARE(m_workspace->nameOfRow(stored[idField].get<std::string>()), row.toStdString()); // always the row id
        QCOMPARE(text(stored[field.toStdString()]), text(Json(row.toStdString())));
    }

    void G6_rowIdIsTaken()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto row = m_workspace->catalog.models.back();
        const auto answer = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"agent_model_config", {{"model_name", row.id.toString()}}}});
        QCOMPARE(text(answer.value()["configurations"]["model_config"]["model_name"]), text(Json(row.modelName)));
    }

    void G7_oldNamesWorkAndTheNewOneWins()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto model = [&](Json section) {
            return m_workspace->json("updateAgent", {{"agent_id", id(agent)}, {"agent_model_config", section}})
                .value()["configurations"]["model_config"]["model_name"];
        };
        QCOMPARE(text(model({{"model_provider_id", "gpt-4.1"}})), text(Json("gpt-4.1")));
        QCOMPARE(text(model({{"model_provider_id", "gpt-4.1"}, {"model_name", "rehearsal"}})), text(Json("rehearsal")));
        const auto behaviour = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", {{"sessionTimeout", 99}}}});
        QCOMPARE(text(behaviour.value()["configurations"]["agent_specific_config"]["session_timeout"]), text(Json(99)));
        const auto outside = m_workspace->json(
            "updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", {{"sessionTimeout", 0}}}});
        QCOMPARE(locOf(outside.error()), std::string("body.agent_specific_config.session_timeout"));
    }

    void G8_activeAgentIsNotDeletedWithoutForce()
    {
        const auto agent = m_workspace->call(createAgentSimple, {.name = "Live"}).value();
        QCOMPARE(m_workspace->call(deleteAgent, {agent.agent.id, {}}).error().code, ErrorCode::Invalid);
        QVERIFY(m_workspace->call(getAgent, {agent.agent.id}));
        QVERIFY(m_workspace->call(deleteAgent, {agent.agent.id, true}));
    }

    void G9_deletingTakesItsVersions()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        QCOMPARE(m_workspace->rows("agent_version"), 1);
        QVERIFY(m_workspace->call(deleteAgent, {agent.agent.id, {}}));
        QCOMPARE(m_workspace->rows("agent_version"), 0);
        QCOMPARE(m_workspace->call(getAgent, {agent.agent.id}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_workspace->call(deleteAgent, {agent.agent.id, {}}).error().code, ErrorCode::NotFound); // M9
    }

private:
    static std::string id(const CompleteAgent &agent) { return agent.agent.id.toString(); }
    std::unique_ptr<AgentWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(AgentRulesTest)
#include "AgentRulesTest.moc"
