// Rules G1–G16 and M7, M9, M12 over a real encrypted workspace.
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

    void A17_webhookSecretsAreMasked()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        const auto set = [&](Json webhooks) {
            return m_workspace
                ->json("updateAgent", {{"agent_id", id(agent)}, {"agent_specific_config", {{"webhooks", webhooks}}}})
                .value()["configurations"]["agent_specific_config"]["webhooks"];
        };
        const auto shown = set({{"incoming", {{"enabled", true}, {"secret", "s3cret-of-test"}}}});
        QCOMPARE(text(shown["incoming"]["secret"]), text(Json("********")));
        const auto again = set({{"incoming", {{"enabled", false}, {"secret", "********"}}}}); // a mask keeps it
        QCOMPARE(text(again["incoming"]["enabled"]), text(Json(false)));
        const auto stored =
            m_workspace->read([&](Connection &connection) { return AgentStore::find(connection, agent.agent.id); });
        QCOMPARE(text((*stored)->document.configurations.agentSpecificConfig->webhooks->at("incoming").at("secret")),
                 text(Json("s3cret-of-test")));
        const auto audit = m_workspace->json("listAuditEntries", Json::object()).value().dump();
        QVERIFY(audit.find("s3cret-of-test") == std::string::npos);
        const auto versions = m_workspace->json("listAgentVersions", {{"agent_id", id(agent)}}).value().dump();
        QVERIFY(versions.find("s3cret-of-test") == std::string::npos);
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

QTEST_GUILESS_MAIN(AgentRulesTest)
#include "AgentRulesTest.moc"
