// W11, W13, W15: a test call of the program is kept paid while it runs, and ends where the credit ends. Scripted
// engines in virtual time, so that the call goes the same way each time; everything else is the program's own.
#include "app/CallEngines.h"
#include "app/CallRun.h"
#include "app/Workspace.h"
#include "models/money/Credit.h"
#include "models/money/Ledger.h"
#include "models/store/Store.h"
#include "tests/support/EventLog.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RuleDoor.h"
#include "tests/support/ScriptedEngines.h"
#include "voice/session/CallerFeed.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sb;
using namespace sb::app;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr const char *warning = "Your credit is used up soon.";

/// Plays whatever engine an agent names.
class ScriptedEngines final : public CallEngines
{
public:
    std::shared_ptr<std::vector<voice::SpeechRequest>> spoken;

    Result<> check(const CompleteAgent &, const AllProviders &) const override { return {}; }
    Result<voice::SessionParts> make(const voice::SessionConfig &) override
    {
        namespace scripted = voice::scripted;
        voice::SessionParts parts;
        auto mouth = std::make_unique<scripted::Voice>();
        spoken = mouth->asked;
        parts.speechToText = std::make_unique<scripted::Recognizer>(std::vector<scripted::Recognizer::Line>{});
        parts.languageModel = std::make_unique<scripted::Model>(std::map<std::string, scripted::Model::Reply>{});
        parts.textToSpeech = std::move(mouth);
        parts.detector = std::make_unique<scripted::EnergyDetector>();
        return parts;
    }
};

} // namespace

class CallCreditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_folder->filePath(QStringLiteral("workspace")), QStringLiteral("Example"),
                                        Secret(std::string_view("a test's passphrase")), KeyCost::minimum(), m_clock)
                          .value()
                          .workspace;
        m_door =
            std::make_unique<test::RuleDoor>(m_workspace->backend(), Contract::builtIn().value(), m_workspace->store());
        m_owner = UserId::parse(send("getCurrentUser", Json::object())["user_id"].get<std::string>()).value();
        m_log = {};
    }
    void cleanup()
    {
        m_door.reset();
        m_workspace.reset();
    }

    void W15_aCallWhoseHoldCannotGrowIsWarnedAndEndsWhenThePaidTimeIsUsed()
    {
        const auto detail = callWith(40'000, paidAgent()); // a minute holds 35 607
        QCOMPARE(detail.session.endReason.valueOr({}), std::string("credit_ran_out"));
        QCOMPARE(detail.session.endedBy.valueOr({}), std::string("system"));
        QCOMPARE(detail.session.status, CallStatus::Completed);
        QCOMPARE(detail.session.durationSeconds.valueOr(0), 60.0);
        const auto &last = detail.turns.back(); // the log has what was said
        QCOMPARE(last.text, std::string(warning));
        QVERIFY(last.tsOffsetMs >= 40'000 && last.tsOffsetMs < 40'500);
        QVERIFY(!last.interrupted);
        QCOMPARE(m_engines.spoken->back().text, std::string(warning)); // in the agent's voice
        const auto told = m_log.all<voice::CreditEnding>();            // and the windows' stream
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.at(0).endsAt, voice::CallTime(60s));
        QCOMPARE(m_log.all<voice::SessionEnded>().at(0).reason, voice::EndReason::CreditRanOut);
        nothingIsOwed(40'000);
    }

    void W13_theHoldGrowsByAMinuteUntilTheCreditEnds()
    {
        const auto detail = callWith(80'000, paidAgent());
        QCOMPARE(detail.session.durationSeconds.valueOr(0), 120.0);
        QVERIFY(detail.turns.back().tsOffsetMs >= 100'000 && detail.turns.back().tsOffsetMs < 100'500);
        QCOMPARE(reservations(), 2);
        nothingIsOwed(80'000);
    }

    void W13_noMoreIsHeldThanTheCallMayLast()
    {
        const auto detail = callWith(1'000'000, paidAgent());
        QCOMPARE(detail.session.endReason.valueOr({}), std::string("call_hit_the_time_limit"));
        QCOMPARE(detail.session.durationSeconds.valueOr(0), 180.0);
        QVERIFY(m_log.all<voice::CreditEnding>().empty());
        QCOMPARE(reservations(), 3);
        nothingIsOwed(1'000'000);
    }

    void W11_aCapEndsTheCallToo()
    {
        const auto agent = paidAgent();
        const auto wallet = send("getMyWallet", Json::object())["id"];
        m_capped = [this, wallet] { send("setWalletCap", {{"wallet_id", wallet}, {"monthly_cap_usd", 0.05}}); };
        const auto detail = callWith(1'000'000, agent);
        QCOMPARE(detail.session.endReason.valueOr({}), std::string("credit_ran_out"));
        QCOMPARE(detail.session.durationSeconds.valueOr(0), 60.0);
    }

    void W15_aFreeCallIsNeverEnded()
    {
        m_capped = {};
        const auto detail = callWith(0, makeAgent({}));
        QCOMPARE(detail.session.endReason.valueOr({}), std::string("call_hit_the_time_limit"));
        QCOMPARE(reservations(), 0);
    }

private:
    Json send(std::string_view operation, const Json &in)
    {
        const auto answer = m_door->send(operation, in, {});
        if (answer.status >= 300)
            qFatal("%s: %s", std::string(operation).c_str(), answer.body.dump().c_str());
        return answer.body;
    }

    AgentId makeAgent(Json sections)
    {
        sections["agent"] = {{"name", "Front desk"},
                             {"is_active", false},
                             {"recording_enabled", false},
                             {"first_response_message", "Hello"}};
        sections["agent_specific_config"] = {{"session_timeout", 180}, {"message_of_cut", warning}};
        return AgentId::parse(send("createAgent", sections)["agent"]["id"].get<std::string>()).value();
    }
    AgentId paidAgent()
    {
        return makeAgent(
            {{"agent_model_config", {{"model_name", "openai-gpt-4.1-mini"}, {"system_prompt", "Be brief."}}},
             {"transcriber_config", {{"transcriber_model_name", "deepgram_nova_3"}}},
             {"tts_config", {{"tts_model_name", "aura-2"}, {"voice_name", "thalia"}}}});
    }

    /// A caller who says nothing for longer than the call may last.
    CallDetail callWith(std::int64_t credit, AgentId agent)
    {
        if (credit > 0)
            give(credit);
        if (m_capped)
            m_capped();
        CallPlan plan;
        plan.agent = agent;
        plan.echoCancelling = false;
        plan.feed =
            std::make_unique<voice::SampleFeed>(std::vector<float>(std::size_t{200} * voice::kSampleRate, 0.0F));
        CallRun run(*m_workspace, m_engines, [this](const voice::SessionEvent &event) { m_log.add(event); });
        if (const auto started = run.start(std::move(plan)); !started)
            qFatal("%s", started.error().detail.c_str());
        return run.finish().value();
    }

    void give(std::int64_t micros)
    {
        auto given = m_workspace->store().write([&](Transaction &transaction) {
            return Ledger::walletOfUser(transaction, m_owner, m_clock.now()).and_then([&](WalletId wallet) {
                return Credit::mint(transaction, {wallet, Money::fromMicros(micros), {}, {}, m_owner}, m_clock.now());
            });
        });
        given.waitForFinished();
        QVERIFY(given.result());
    }

    std::int64_t number(const std::string &sql)
    {
        auto rows =
            m_workspace->store().read([&](Connection &connection) { return connection.value<std::int64_t>(sql); });
        rows.waitForFinished();
        return rows.result()->value_or(0);
    }
    int reservations() { return static_cast<int>(number("SELECT count(*) FROM ledger_posting WHERE reserved > 0")); }
    /// The payer paid all that the call cost, out of \p given, and nothing is held.
    void nothingIsOwed(std::int64_t given)
    {
        const auto wallet = send("getMyWallet", Json::object());
        const auto cost = number("SELECT total FROM usage_session");
        QVERIFY(cost > 0);
        QCOMPARE(std::llround(wallet["reserved_usd"].get<double>() * 1e6), 0LL);
        QCOMPARE(std::llround(wallet["balance_usd"].get<double>() * 1e6), given - cost); // else: written off
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<test::RuleDoor> m_door;
    ScriptedEngines m_engines;
    voice::EventLog m_log;
    std::function<void()> m_capped;
    UserId m_owner;
};

QTEST_GUILESS_MAIN(CallCreditTest)
#include "CallCreditTest.moc"
