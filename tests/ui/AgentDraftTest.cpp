#include "ui/agents/AgentDraft.h"
#include "tests/support/SamplePages.h"
#include "ui/agents/AgentDocument.h"
#include "ui/agents/FieldBounds.h"
#include "ui/agents/FieldNames.h"
#include "ui/agents/ProviderCatalog.h"
#include "ui/agents/TextDiff.h"
#include "ui/agents/TokenEstimate.h"

#include <QTest>

using namespace sb;
using namespace sb::ui;

class AgentDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCleanWhenItWasJustOpened()
    {
        const auto draft = AgentDraft::from(sample::agent(0));
        QVERIFY(!draft.isDirty());
        QVERIFY(draft.changedPaths().empty());
        QVERIFY(draft.toUpdate(false).body == AgentSectionsUpdate{});
    }

    void updateHoldsOnlyWhatChanged_G4()
    {
        auto draft = AgentDraft::from(sample::agent(0));
        draft.edit().agentModelConfig->temperature = 0.2;
        draft.edit().agentSpecificConfig->sessionTimeout = 240;
        QCOMPARE(draft.changedPaths(),
                 (std::set<std::string>{"agent_model_config/temperature", "agent_specific_config/session_timeout"}));

        const auto update = draft.toUpdate(true);
        QCOMPARE(update.agentId, draft.id());
        QVERIFY(update.forceUpdate == Patch<bool>(true));
        AgentSectionsUpdate expected;
        AgentModelConfig model;
        model.temperature = 0.2;
        expected.agentModelConfig = model;
        AgentSpecificConfig behaviour;
        behaviour.sessionTimeout = 240;
        expected.agentSpecificConfig = behaviour;
        QVERIFY(update.body == expected);
    }

    void anEditTakenBackIsNoEdit()
    {
        auto draft = AgentDraft::from(sample::agent(0));
        draft.edit().agent->name = "Other";
        QVERIFY(draft.isDirty());
        draft.edit().agent->name = "Clinic reception";
        QVERIFY(!draft.isDirty());
    }

    void theAgentsOwnRowNeedsNoChoice_G5()
    {
        auto draft = AgentDraft::from(sample::agent(0));
        draft.edit().agent->firstResponseMessage = std::string("Hello");
        draft.edit().agent->isActive = false;
        QVERIFY(!draft.changesConfiguration());
        draft.edit().vadConfig->threshold = 0.7;
        QVERIFY(draft.changesConfiguration());
    }

    void editsStayOnTopOfANewerAgent()
    {
        auto draft = AgentDraft::from(sample::agent(0));
        draft.edit().agentModelConfig->temperature = 0.2;
        auto newer = sample::agent(0);
        newer.agent.name = "Clinic front desk";
        newer.configurations.modelConfig->maxTokens = 512;
        draft.rebase(newer);
        QCOMPARE(draft.changedPaths(), (std::set<std::string>{"agent_model_config/temperature"}));
        QCOMPARE(draft.edited().agent->name.valueOr({}), std::string("Clinic front desk"));
        QCOMPARE(draft.edited().agentModelConfig->maxTokens.valueOr(0), 512);
    }

    void saysWhatTheContractWouldRefuse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("G11 answer length")
            << "agent_specific_config/max_output_tokens" << 0.0 << "Must be 1 or more. The usual value is 370.";
        QTest::newRow("G11 time limit low")
            << "agent_specific_config/session_timeout" << 0.0 << "Must be 1 or more. The usual value is 180.";
        QTest::newRow("G11 time limit high")
            << "agent_specific_config/session_timeout" << 86401.0 << "Must be 86400 or less. The usual value is 180.";
        QTest::newRow("G11 volume") << "agent_specific_config/background_noise_volume" << 101.0
                                    << "Must be between 0 and 100. The usual value is 100.";
        QTest::newRow("G12 warning after the limit")
            << "agent_specific_config/time_to_cut" << 180.0 << "Must be less than the call limit, 180 s.";
        QTest::newRow("threshold") << "vad_config/threshold" << 1.5
                                   << "Must be between 0 and 1. The usual value is 0.5.";
    }
    void saysWhatTheContractWouldRefuse()
    {
        QLocale::setDefault(QLocale::c());
        QFETCH(QString, path);
        QFETCH(double, value);
        auto draft = AgentDraft::from(sample::agent(0));
        auto &behaviour = draft.edit().agentSpecificConfig.value();
        const auto whole = static_cast<int>(value);
        if (path.endsWith(u"max_output_tokens"))
            behaviour.maxOutputTokens = whole;
        else if (path.endsWith(u"session_timeout"))
            behaviour.sessionTimeout = whole;
        else if (path.endsWith(u"background_noise_volume"))
            behaviour.backgroundNoiseVolume = whole;
        else if (path.endsWith(u"time_to_cut"))
            behaviour.timeToCut = whole;
        else
            draft.edit().vadConfig->threshold = value;
        const auto problems = draft.problems();
        const auto found = std::ranges::find_if(
            problems, [&](const Problem &problem) { return pathOf(problem.loc) == path.toStdString(); });
        QVERIFY(found != problems.end());
        QTEST(problemSentence(*found, 180), "sentence");
    }

    void aBlankNameIsRefused_G2()
    {
        auto draft = AgentDraft::from(sample::agent(0));
        draft.edit().agent->name = "  ";
        QCOMPARE(draft.problems().size(), 1U);
        QCOMPARE(draft.problems().front().loc, (std::vector<std::string>{"body", "agent", "name"}));
    }

    void locOfAProblemIsThePathOfAField_M1()
    {
        QCOMPARE(pathOf({"body", "agent_specific_config", "time_to_cut"}),
                 std::string("agent_specific_config/time_to_cut"));
        QCOMPARE(pathOf({"body", "model_config", "temperature"}), std::string("agent_model_config/temperature"));
        QCOMPARE(pathOf({"agent", "name"}), std::string("agent/name"));
        QCOMPARE(pathOf({"body", "agent_specific_config", "inbound_transfer_routes", "0", "phone_number"}),
                 std::string("agent_specific_config/inbound_transfer_routes/0/phone_number"));
        QCOMPARE(sectionOf("agent_specific_config/inbound_transfer_routes/0/phone_number"),
                 AgentSection::TransferRoutes);
        QCOMPARE(sectionOf("agent_specific_config/max_output_tokens"), AgentSection::Model);
        QCOMPARE(sectionOf("agent_specific_config/timezone"), AgentSection::Behaviour);
        QCOMPARE(sectionOf("agent/first_response_message"), AgentSection::Prompt);
        QCOMPARE(sectionOf("tts_config/voice_name"), AgentSection::Voice);
    }

    void documentOfAnAgentMakesTheSameAgentPaused()
    {
        const auto original = sample::agent(0);
        const auto read = agentFromDocument(agentDocument(original));
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->agent.name.valueOr({}), original.agent.name);
        QVERIFY(read->agent.isActive == Patch<bool>(false));
        QCOMPARE(read->agentModelConfig->systemPrompt.valueOr({}), std::string(sample::clinicPrompt()));
        QVERIFY(read->agentSpecificConfig->inboundTransferRoutes->front().routeId.isAbsent());
    }

    void aFileThatHoldsNoAgentIsRefused()
    {
        QCOMPARE(agentFromDocument("{").error().code, ErrorCode::Invalid);
        QCOMPARE(agentFromDocument("[1]").error().code, ErrorCode::Invalid);
        QCOMPARE(agentFromDocument(R"({"agent":{"name":7}})").error().code, ErrorCode::Unprocessable);
    }

    void nameResolvesToTheDefaultRow_G6()
    {
        const ProviderCatalog catalog(sample::catalog().modelProviders);
        const auto match = catalog.match(" GPT-4.1-mini ");
        QVERIFY(match.row);
        QCOMPARE(match.row->provider, QStringLiteral("OpenAI"));
        QCOMPARE(match.sameName, 2);
        QVERIFY(catalog.explanation("gpt-4.1-mini")
                    .startsWith(QStringLiteral("Resolves to OpenAI, the default of 2 rows")));
        // The other row of that name can only be meant by its id.
        QCOMPARE(catalog.valueOf(catalog.rows()[2]), catalog.rows()[2].id.toString());
        QCOMPARE(catalog.valueOf(catalog.rows()[1]), std::string("gpt-4.1-mini"));
        QVERIFY(!catalog.match("unheard-of").row);
    }

    void variablesAreFoundOnceEach()
    {
        QCOMPARE(variableNames({QStringLiteral("{{ a }} {{b}}"), QStringLiteral("{{b}} {{}} {{c d}} {{e}")}),
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(std::abs(tokenEstimate(QString::fromUtf8(sample::clinicPrompt())) - 90) < 45);
    }

    void comparisonPairsTheLinesThatChanged()
    {
        const auto lines =
            diffOf(QStringLiteral("one\nbriefly.\nthree"), QStringLiteral("one\nbriefly, in words.\nthree\nfour"));
        QCOMPARE(lines.size(), 5U);
        QVERIFY(lines[1].kind == DiffLine::Kind::Removed && lines[1].before == 2);
        QVERIFY(lines[2].kind == DiffLine::Kind::Added && lines[2].after == 2);
        QCOMPARE(lines[2].text.mid(lines[2].changedFrom, lines[2].changedLength), QStringLiteral(", in words"));
        QVERIFY(lines[4].kind == DiffLine::Kind::Added && lines[4].after == 4);
        QVERIFY(diffOf({}, {}).empty());
    }

    void fieldsOfVersionsHaveTheEditorsNames()
    {
        QCOMPARE(editorPath("configurations.model_config.temperature"), std::string("agent_model_config/temperature"));
        QCOMPARE(fieldName("agent_specific_config/max_output_tokens"), QStringLiteral("Answer length"));
        QCOMPARE(fieldValue("agent_specific_config/session_timeout", 300), QStringLiteral("300 s"));
        QCOMPARE(fieldValue("agent/is_active", true), QStringLiteral("On"));
        QVERIFY(fieldValue("agent/description", nullptr).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AgentDraftTest)
#include "AgentDraftTest.moc"
