// The local backend with real services: transactions, audit, signals, idempotency, delivery.
#include "tests/support/AgentWorkspace.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace sb;
using Json = nlohmann::json;
using test::AgentWorkspace;
using test::locOf;

class LocalBackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<AgentWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void A1_healthWithoutACredential()
    {
        CallOptions options;
        options.credential = NoCredential{};
        const auto health = m_workspace->call(healthCheck, {}, options).value();
        QCOMPARE(health.status, HealthStatus::Healthy);
        QCOMPARE(health.timestamp, static_cast<double>(m_workspace->clock.now().microseconds()) / 1e6); // M3
        QCOMPARE(m_workspace->call(getCurrentUser, {}, options).error().code, ErrorCode::Unauthorized); // A2
    }

    void A1_healthSaysThatTheStoreIsGone()
    {
        m_workspace->store->close();
        const auto health = m_workspace->call(healthCheck, {}).value();
        QCOMPARE(health.status, HealthStatus::Degraded);
        QCOMPARE(*health.database, DatabaseStatus::Disconnected);
        QCOMPARE(m_workspace->call(getCurrentUser, {}).error().code, ErrorCode::Cancelled);
    }

    void A3_currentUserIsTheOwner()
    {
        const auto me = m_workspace->call(getCurrentUser, {}).value();
        QVERIFY(me.userId == m_workspace->owner);
        QCOMPARE(me.auth, AuthKind::Bearer);
        QCOMPARE(*me.email, std::string("asha@example.com"));
        QCOMPARE(*me.role, Role::SuperAdmin);
        QCOMPARE(me.organization->name, std::string("Example Clinic"));
        QCOMPARE(*me.organization->memberCount, 1);
        CallOptions options;
        options.credential = ApiKeyCredential{"no-such-key"};
        QCOMPARE(m_workspace->call(getCurrentUser, {}, options).error().code, ErrorCode::Unauthorized); // A5
    }

    void A15_flagOfTheOwnerGates()
    {
        QVERIFY(m_workspace->write([&](Transaction &transaction) {
            return IdentityStore::setFlag(transaction, m_workspace->owner, "agents", false, m_workspace->clock.now());
        }));
        QCOMPARE(m_workspace->json("listAgents", Json::object()).error().code, ErrorCode::Forbidden);
        QVERIFY(m_workspace->call(listModelProviders, {}));
    }

    void gateComesBeforeShape()
    {
        CallOptions options;
        options.credential = NoCredential{};
        QCOMPARE(m_workspace->json("createAgentSimple", {{"name", 7}}, options).error().code, ErrorCode::Unauthorized);
        QCOMPARE(m_workspace->json("createAgentSimple", {{"name", 7}}).error().code, ErrorCode::Unprocessable);
    }

    void M1_everyDoorGetsTheSameProblems()
    {
        const auto typed = m_workspace->call(listAgents, {.page = 0});
        const auto json = m_workspace->json("listAgents", {{"page", 0}}).error();
        QVERIFY(typed.error() == json);
        QCOMPARE(locOf(typed.error()), std::string("query.page"));
        QCOMPARE(locOf(m_workspace->json("createAgentSimple", {{"name", 7}}).error()), std::string("body.name"));
        QCOMPARE(locOf(m_workspace->json("createAgentSimple", Json::array()).error()), std::string("body"));
    }

    void M8_statusIsTheContracts()
    {
        const auto wire = [&](const char *operation, const Json &in) {
            auto future = m_workspace->backend->callWire(operation, in);
            future.waitForFinished();
            return future.result();
        };
        const auto made = wire("createAgentSimple", {{"name", "Asha"}}).value();
        QCOMPARE(made.status, 201);
        QCOMPARE(wire("listAgents", nullptr).value().status, 200);
    }

    void everyAnswerComesOnceWhoeverIsQuicker()
    {
        // Reads, writes and waits of several threads: answers come while the caller is still about to go on.
        constexpr int threads = 4;
        constexpr int rounds = 300;
        std::vector<std::atomic<int>> answers(threads * rounds * 3);
        std::vector<std::thread> callers;
        for (int number = 0; number < threads; ++number) {
            callers.emplace_back([&, number] {
                auto *next = &answers[static_cast<std::size_t>(number * rounds * 3)];
                const auto ask = [&](std::string_view operation, const Json &in) {
                    m_workspace->backend->startWire(
                        operation, in, {},
                        [count = next++](const Result<WireAnswer> &answer) { *count += answer ? 1 : 1'000; });
                };
                for (int i = 0; i < rounds; ++i) {
                    ask("getCurrentUser", nullptr);
                    ask("healthCheck", nullptr);
                    ask("createAgentSimple", {{"name", "Asha"}});
                }
            });
        }
        for (auto &caller : callers)
            caller.join();
        m_workspace->backend.reset(); // waits for what runs
        for (const auto &count : answers)
            QCOMPARE(count.load(), 1);
    }

    void M12_failingWriteChangesNothing()
    {
        // A handler that writes, records, and then fails.
        struct Half
        {
            static Result<CompleteAgent> fails(const Call &call, const AgentSimpleCreate &, Transaction &transaction)
            {
                if (auto done = transaction->execute("UPDATE workspace SET name = 'half'"); !done)
                    return fail(done.error());
                call.record({"agents", "x", nullptr, {{"name", "half"}}});
                return fail(ErrorCode::Conflict, "in the middle");
            }
        };
        Registry registry;
        registry.writes(createAgentSimple, Half::fails);
        LocalBackend backend(*m_workspace->store, *m_workspace->gate, registry, m_workspace->clock);
        QSignalSpy changed(&backend, &Backend::changed);
        auto future = backend.start(createAgentSimple, {.name = "Asha"});
        future.waitForFinished();
        QCOMPARE(future.result().error().code, ErrorCode::Conflict);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_workspace->rows("audit_entry"), 0);
        const auto name =
            m_workspace->read([](Connection &connection) { return IdentityStore::workspace(connection); });
        QCOMPARE(name->name, std::string("Front desk"));
    }

    void changedIsEmittedAfterTheCommit()
    {
        QSignalSpy changed(m_workspace->backend.get(), &Backend::changed);
        const auto agent = m_workspace->makeAgent("Asha");
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toString(), QStringLiteral("agents"));
        QCOMPARE(changed[0][1].toString().toStdString(), agent.agent.id.toString());
    }

    void sameIdempotencyKeyAnswersTheSame()
    {
        CallOptions options;
        options.idempotencyKey = "once";
        const auto first = m_workspace->call(createAgentSimple, {.name = "Asha"}, options).value();
        const auto again = m_workspace->call(createAgentSimple, {.name = "Asha"}, options).value();
        QVERIFY(first == again);
        QCOMPARE(m_workspace->rows("agent"), 1);
        QCOMPARE(m_workspace->rows("audit_entry"), 1);
        QCOMPARE(m_workspace->call(createAgentSimple, {.name = "Bina"}, options).error().code, ErrorCode::Conflict);
        m_workspace->clock.advance(std::chrono::hours(25));
        QVERIFY(m_workspace->call(createAgentSimple, {.name = "Asha"}, options));
        QCOMPARE(m_workspace->rows("agent"), 2);
    }

    void answerDoesNotReachAClosedWindow()
    {
        bool reached = false;
        auto window = std::make_unique<QObject>();
        m_workspace->backend->call(listAgents, {}, window.get(),
                                   [&reached](const Result<AgentListing> &) { reached = true; });
        window.reset(); // closed with the call pending
        m_workspace->makeAgent("Asha");
        QCoreApplication::processEvents();
        QVERIFY(!reached);

        QObject open;
        m_workspace->backend->call(listAgents, {}, &open, [&](const Result<AgentListing> &agents) {
            QCOMPARE(agents->total(), 1);
            QCOMPARE(QThread::currentThread(), thread());
            reached = true;
        });
        QTRY_VERIFY(reached);
    }

    void backendWaitsForWhatIsRunning()
    {
        auto future = m_workspace->backend->start(createAgentSimple, {.name = "Asha"});
        m_workspace->backend.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }

    void unknownOperationSuggestsTheNearest()
    {
        const auto unknown = m_workspace->json("listAgent", Json::object()).error();
        QCOMPARE(unknown.code, ErrorCode::NotFound);
        QCOMPARE(unknown.detail, std::string("there is no operation listAgent; did you mean listAgents?"));
    }

    void wordsOfAnAgentAreNotInTheFiles()
    {
        AgentCreate in;
        in.agent.name = "Unmistakable Word";
        QVERIFY(m_workspace->call(createAgent, in));
        QVERIFY(test::StoreFiles::filesWith(m_workspace->files.folder(), "Unmistakable").isEmpty());
    }

private:
    std::unique_ptr<AgentWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(LocalBackendTest)
#include "LocalBackendTest.moc"
