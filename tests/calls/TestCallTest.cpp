#include "models/calls/CallLatency.h"
#include "models/calls/CallVariables.h"
#include "tests/support/CallWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace sb;
using sb::test::CallWorkspace;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

std::vector<std::uint8_t> someBytes(std::size_t count)
{
    std::vector<std::uint8_t> bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 251);
    return bytes;
}

} // namespace

class TestCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void c7FillsPromptAndGreeting_data();
    void c7FillsPromptAndGreeting();
    void c7ListsWhatIsMissingOnTheCall();
    void startKeepsAgentAndVersion();
    void m7CallsAnUnknownAgentNotFound();
    void eachLineIsKeptAsItWasSent();
    void sameLineAgainIsAcceptedAndAnotherIsNot();
    void l8FinishedCallNeverChanges();
    void l9DurationIsEndLessStart();
    void latencyComesFromTheTurns();
    void recordingIsLinkedFromTheStart();
    void recordingMustBeOneAndFree();
    void m12RefusedFinishChangesNothing();
    void killInMidCallLeavesItFailedWithItsTurns();
    void changesAreAnnouncedAndAuditedWithoutWords();
};

void TestCallTest::c7FillsPromptAndGreeting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const char *text, const char *filled, const QStringList &missing) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(filled) << missing;
    };
    row("value", "Hello {{name}}!", "Hello Asha!", {});
    row("blanks", "Hello {{ name }}!", "Hello Asha!", {});
    row("twice", "{{name}} {{name}}", "Asha Asha", {});
    row("number", "{{age}} years", "41 years", {});
    row("missing", "Hello {{nobody}}.", "Hello .", {QStringLiteral("nobody")});
    row("missing once", "{{a}}{{b}}{{a}}", "", {QStringLiteral("a"), QStringLiteral("b")});
    row("null is missing", "[{{nothing}}]", "[]", {QStringLiteral("nothing")});
    row("value is not filled again", "{{trick}}", "{{name}}", {});
    row("not closed", "a {{name", "a {{name", {});
    row("empty", "a {{}} b", "a {{}} b", {});
    row("one brace", "{name} }}", "{name} }}", {});
    row("three braces", "{{{name}}}", "{Asha}", {});
    row("over a line's end", "{{na\nme}}", "{{na\nme}}", {});
}

void TestCallTest::c7FillsPromptAndGreeting()
{
    QFETCH(QString, text);
    QFETCH(QStringList, missing);
    CallVariables variables({{"name", "Asha"}, {"age", 41}, {"nothing", nullptr}, {"trick", "{{name}}"}});
    QFETCH(QString, filled);
    QCOMPARE(QString::fromStdString(variables.fill(text.toStdString())), filled);
    QStringList found;
    for (const auto &name : variables.missing())
        found.append(QString::fromStdString(name));
    QCOMPARE(found, missing);
}

void TestCallTest::c7ListsWhatIsMissingOnTheCall()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk", "You talk to {{name}} of {{city}}.", "Hi {{name}}, {{mood}}?");
    TestCallStart in;
    in.agentId = agent.agent.id;
    in.variableValues = nlohmann::json{{"name", "Asha"}};
    const auto started = workspace.call(startTestCall, in);
    QVERIFY2(started, started ? "" : started.error().detail.c_str());
    QCOMPARE(started->systemPrompt, "You talk to Asha of .");
    QCOMPARE(started->firstMessage, "Hi Asha, ?");
    const std::vector<std::string> missing{"city", "mood"};
    QCOMPARE(started->missingVariables, missing);

    const auto kept = workspace.call(getCall, {started->id}).value();
    QCOMPARE(kept.missingVariables, missing);
    QCOMPARE(kept.session.variableValues->at("name").get<std::string>(), "Asha");
    const auto unchanged = workspace.call(getAgent, {agent.agent.id}).value();
    QCOMPARE(*unchanged.configurations.modelConfig->systemPrompt,
             "You talk to {{name}} of {{city}}."); // that call only
}

void TestCallTest::startKeepsAgentAndVersion()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk").agent.id;
    const auto started = workspace.startCall(agent);
    QCOMPARE(started.agentVersion, 1);
    QCOMPARE(started.startedAt, workspace.clock.now());
    AgentUpdate rename;
    rename.agentId = agent;
    AgentInput fields;
    fields.name = "Another";
    rename.body.agent = fields;
    QVERIFY(workspace.call(updateAgent, rename));
    QVERIFY(workspace.call(deleteAgent, {agent, true}));

    const auto kept = workspace.call(getCall, {started.id}).value();
    QCOMPARE(*kept.session.agentName, "Desk");
    QCOMPARE(kept.agentVersion, 1);
    QCOMPARE(kept.session.status, CallStatus::InProgress);
    QCOMPARE(*kept.session.callType, CallType::Web);
    QCOMPARE(kept.session.userId, workspace.owner);
    QCOMPARE(kept.session.requestId, started.requestId);
}

void TestCallTest::m7CallsAnUnknownAgentNotFound()
{
    CallWorkspace workspace;
    TestCallStart in;
    in.agentId = AgentId::make(1);
    QCOMPARE(codeOf(workspace.call(startTestCall, in)), ErrorCode::NotFound);
    QCOMPARE(codeOf(workspace.call(getCall, {CallId::make(1)})), ErrorCode::NotFound);
    QCOMPARE(codeOf(workspace.call(appendTurn, CallWorkspace::line(CallId::make(1), 0, TurnRole::User, "x"))),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(workspace.call(finishTestCall, CallWorkspace::ending(CallId::make(1)))), ErrorCode::NotFound);

    const auto started = workspace.startCall(workspace.makeAgent("Desk").agent.id);
    Caller stranger{UserId::make(5), OrgId::make(5), Role::Developer, {}, Via::Bearer};
    const auto seen =
        workspace.read([&](Connection &connection) { return CallService::visible(connection, stranger, started.id); });
    QCOMPARE(codeOf(seen), ErrorCode::NotFound);
    stranger.user = workspace.owner;
    QVERIFY(
        workspace.read([&](Connection &connection) { return CallService::visible(connection, stranger, started.id); }));
}

void TestCallTest::eachLineIsKeptAsItWasSent()
{
    CallWorkspace workspace;
    const auto id = workspace.startCall(workspace.makeAgent("Desk").agent.id).id;
    auto tool = CallWorkspace::line(id, 0, TurnRole::Tool, "", 100);
    tool.turn.toolName = "find_slot";
    tool.turn.toolArguments = nlohmann::json{{"day", "Tuesday"}};
    tool.turn.toolResult = nlohmann::json{{"slots", {9, 14}}};
    auto answer = CallWorkspace::line(id, 1, TurnRole::Agent, "Grüß Gott – नमस्ते", 1200);
    answer.turn.latencyMs = 431;
    answer.turn.interrupted = true;
    answer.turn.stages = TurnStages{1, 2, 3, 4, 5, 6, 7, 8, 36, 9};
    auto typed = CallWorkspace::line(id, 2, TurnRole::User, "typed", 3000);
    typed.turn.typed = true;
    for (const auto &in : {tool, answer, typed})
        QVERIFY(workspace.call(appendTurn, in));
    const auto kept = workspace.call(getCall, {id}).value();
    QCOMPARE(kept.turns.size(), 3u);
    QVERIFY(kept.turns[0] == CallStore::normalized(tool.turn));
    QVERIFY(kept.turns[1] == CallStore::normalized(answer.turn));
    QVERIFY(kept.turns[2] == CallStore::normalized(typed.turn));
    QCOMPARE(kept.session.messageCount, 2); // what was said
}

void TestCallTest::sameLineAgainIsAcceptedAndAnotherIsNot()
{
    CallWorkspace workspace;
    const auto id = workspace.startCall(workspace.makeAgent("Desk").agent.id).id;
    const auto first = CallWorkspace::line(id, 0, TurnRole::Agent, "Hello");
    QVERIFY(workspace.call(appendTurn, first));
    QVERIFY(workspace.call(appendTurn, first));
    auto other = first;
    other.turn.text = "Goodbye";
    QCOMPARE(codeOf(workspace.call(appendTurn, other)), ErrorCode::Conflict);
    const auto kept = workspace.call(getCall, {id}).value();
    QCOMPARE(kept.turns.size(), 1u);
    QCOMPARE(kept.turns[0].text, "Hello");
    QCOMPARE(kept.session.messageCount, 1);
}

void TestCallTest::l8FinishedCallNeverChanges()
{
    CallWorkspace workspace;
    const auto id = workspace.startCall(workspace.makeAgent("Desk").agent.id).id;
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(id)));
    const auto before = workspace.call(getCall, {id}).value();
    QCOMPARE(codeOf(workspace.call(finishTestCall, CallWorkspace::ending(id, CallStatus::Failed))),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(workspace.call(appendTurn, CallWorkspace::line(id, 9, TurnRole::User, "late"))),
             ErrorCode::Conflict);
    QVERIFY(workspace.call(getCall, {id}).value() == before);
    QCOMPARE(before.session.status, CallStatus::Completed);
    QCOMPARE(codeOf(workspace.call(finishTestCall, CallWorkspace::ending(id, CallStatus::InProgress))),
             ErrorCode::Unprocessable); // no end at all
}

void TestCallTest::l9DurationIsEndLessStart()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk").agent.id;
    const auto measured = workspace.startCall(agent);
    const auto counted = workspace.startCall(agent);
    workspace.clock.advance(std::chrono::milliseconds(7250));
    auto ending = CallWorkspace::ending(counted.id);
    ending.durationSeconds = {};
    const auto byClock = workspace.call(finishTestCall, ending).value().session;
    const auto bySession = workspace.call(finishTestCall, CallWorkspace::ending(measured.id)).value().session;
    QCOMPARE(*byClock.durationSeconds, 7.25);
    QCOMPARE(*byClock.endedAt, workspace.clock.now());
    QCOMPARE(*bySession.durationSeconds, 12.5);
    for (const auto &session : {byClock, bySession}) {
        QCOMPARE((*session.endedAt - *session.startedAt).count(),
                 static_cast<std::int64_t>(*session.durationSeconds * 1e6));
        QCOMPARE(*session.agentDurationSeconds + *session.transferDurationSeconds, *session.durationSeconds);
    }
    auto endless = CallWorkspace::ending(workspace.startCall(agent).id);
    endless.durationSeconds = 1e300;
    QCOMPARE(codeOf(workspace.call(finishTestCall, endless)), ErrorCode::Unprocessable);
}

void TestCallTest::latencyComesFromTheTurns()
{
    std::vector<CallTurn> turns;
    for (int i = 0; i < 20; ++i) {
        CallTurn agent;
        agent.role = TurnRole::Agent;
        agent.tsOffsetMs = i * 10'000;
        agent.endOffsetMs = i * 10'000 + 2'000;
        agent.latencyMs = 100 * (i + 1);
        agent.stages = TurnStages{.sttUs = 40'000, .llmFirstTokenUs = 10'500, .ttsFirstAudioUs = 20'000};
        CallTurn user;
        user.role = TurnRole::User;
        user.tsOffsetMs = i % 2 == 0 ? i * 10'000 + 2'300 : i * 10'000 + 1'500; // every other one cuts in
        turns.insert(turns.end(), {agent, user});
    }
    const auto latency = latencyOf(turns, 250);
    QCOMPARE(*latency.avgAgentLatencyMs, 1050);
    QCOMPARE(*latency.p95AgentLatencyMs, 1900); // 19th of 20
    QCOMPARE(*latency.avgUserLatencyMs, 300);
    QCOMPARE(*latency.sttMs, 40);
    QCOMPARE(*latency.llmTtfbMs, 11);
    QCOMPARE(*latency.ttsTtfbMs, 20);
    QCOMPARE(*latency.timeToFirstGreetingMs, 250);
    const auto none = latencyOf({}, {});
    QVERIFY(none.avgAgentLatencyMs.isNull() && none.p95AgentLatencyMs.isNull() && none.timeToFirstGreetingMs.isNull());
}

void TestCallTest::recordingIsLinkedFromTheStart()
{
    CallWorkspace workspace;
    const auto bytes = someBytes(700'000);
    TestCallStart in;
    in.agentId = workspace.makeAgent("Desk").agent.id;
    in.recordingBlobId = workspace.makeRecording(bytes);
    const auto id = workspace.call(startTestCall, in).value().id;
    auto ending = CallWorkspace::ending(id);
    ending.recordingSeconds = 12.25;
    const auto detail = workspace.call(finishTestCall, ending).value();
    QVERIFY(detail.recordingBlobId == in.recordingBlobId);
    QCOMPARE(*detail.session.recordingSeconds, 12.25);

    auto file = workspace.call(getCallRecording, {id}).value();
    QCOMPARE(file.type, "audio/ogg");
    QCOMPARE(*file.size, bytes.size());
    std::vector<std::uint8_t> read;
    while (true) {
        const auto piece = file.next().value();
        QVERIFY(piece.size() <= 64 * 1024); // constant memory
        if (piece.empty())
            break;
        read.insert(read.end(), piece.begin(), piece.end());
    }
    QVERIFY(read == bytes);

    const auto silent = workspace.startCall(in.agentId).id;
    QCOMPARE(codeOf(workspace.call(getCallRecording, {silent})), ErrorCode::NotFound);
}

void TestCallTest::recordingMustBeOneAndFree()
{
    CallWorkspace workspace;
    TestCallStart in;
    in.agentId = workspace.makeAgent("Desk").agent.id;
    in.recordingBlobId = BlobId::make(1);
    QCOMPARE(codeOf(workspace.call(startTestCall, in)), ErrorCode::Unprocessable);
    in.recordingBlobId = workspace.makeRecording(someBytes(10), "application/pdf");
    QCOMPARE(codeOf(workspace.call(startTestCall, in)), ErrorCode::Unprocessable);
    in.recordingBlobId = workspace.makeRecording(someBytes(10));
    QVERIFY(workspace.call(startTestCall, in));
    QCOMPARE(codeOf(workspace.call(startTestCall, in)), ErrorCode::Conflict);
    QCOMPARE(workspace.call(listCalls, {}).value().total, 1); // M12: the refused ones left no row
}

void TestCallTest::m12RefusedFinishChangesNothing()
{
    CallWorkspace workspace;
    const auto id = workspace.startCall(workspace.makeAgent("Desk").agent.id).id;
    const auto before = workspace.call(getCall, {id}).value();
    auto ending = CallWorkspace::ending(id);
    ending.recordingBlobId = BlobId::make(3);
    QCOMPARE(codeOf(workspace.call(finishTestCall, ending)), ErrorCode::Unprocessable);
    QVERIFY(workspace.call(getCall, {id}).value() == before);
}

void TestCallTest::killInMidCallLeavesItFailedWithItsTurns()
{
    CallWorkspace workspace;
    const auto bytes = someBytes(5000);
    const auto agent = workspace.makeAgent("Desk").agent.id;
    const auto ended = workspace.startCall(agent).id;
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(ended)));
    TestCallStart in;
    in.agentId = agent;
    in.recordingBlobId = workspace.makeRecording(bytes);
    const auto cut = workspace.call(startTestCall, in).value().id;
    QVERIFY(workspace.call(appendTurn, CallWorkspace::line(cut, 0, TurnRole::Agent, "Hello")));
    QVERIFY(workspace.call(appendTurn, CallWorkspace::line(cut, 1, TurnRole::User, "I would like", 2000)));

    QCOMPARE(workspace.reopen(), 1); // no finish before it
    const auto kept = workspace.call(getCall, {cut}).value();
    QCOMPARE(kept.session.status, CallStatus::Failed);
    QCOMPARE(*kept.session.endReason, "agent_error");
    QCOMPARE(*kept.session.endedBy, "system");
    QCOMPARE(*kept.session.durationSeconds, 2.9); // as far as it is known to have gone
    QCOMPARE(kept.turns.size(), 2u);
    QCOMPARE(kept.turns[1].text, "I would like");
    QVERIFY(kept.recordingBlobId == in.recordingBlobId);
    QCOMPARE(*workspace.call(getCallRecording, {cut}).value().size, bytes.size());
    QCOMPARE(workspace.call(getCall, {ended}).value().session.status, CallStatus::Completed);
    CallListQuery failed;
    failed.status = CallStatus::Failed;
    QCOMPARE(workspace.call(listCalls, failed).value().total, 1); // the counters follow
    QCOMPARE(workspace.reopen(), 0);
    QCOMPARE(codeOf(workspace.call(finishTestCall, CallWorkspace::ending(cut))), ErrorCode::Conflict);
}

void TestCallTest::changesAreAnnouncedAndAuditedWithoutWords()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk").agent.id;
    QCoreApplication::processEvents();
    QSignalSpy changed(workspace.backend.get(), &Backend::changed);
    const auto id = workspace.startCall(agent).id;
    QVERIFY(workspace.call(appendTurn, CallWorkspace::line(id, 0, TurnRole::User, "my card is zebra")));
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(id)));
    QTRY_COMPARE(changed.size(), 3);
    for (const auto &signal : changed) {
        QCOMPARE(signal[0].toString(), QStringLiteral("calls"));
        QCOMPARE(signal[1].toString(), QString::fromStdString(id.toString()));
    }
    const auto audit = workspace.read([](Connection &connection) { return AuditStore::page(connection, {}); }).value();
    QCOMPARE(audit.items[0].operation, "finishTestCall");
    QCOMPARE(audit.items[1].operation, "appendTurn");
    QCOMPARE(audit.items[2].operation, "startTestCall");
    for (const auto &entry : audit.items)
        for (const auto &change : entry.changes)
            QVERIFY(change.after.dump().find("zebra") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestCallTest)
#include "TestCallTest.moc"
