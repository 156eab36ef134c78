#pragma once

#include "models/agents/AgentService.h"
#include "models/backend/BackendMigrations.h"
#include "models/backend/LocalBackend.h"
#include "models/calls/CallMigrations.h"
#include "models/calls/CallService.h"
#include "models/calls/WorkspaceService.h"
#include "models/identity/CallerDirectory.h"
#include "models/identity/IdentityService.h"
#include "models/providers/ProviderService.h"
#include "models/providers/ProviderStore.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RuleDoor.h"
#include "tests/support/StoreFiles.h"

namespace sb::test {

/// A step of the test's own making that must work.
inline void must(const Result<> &done)
{
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

/// A real encrypted workspace with an owner, the built-in catalog and every service up to calls. It can be closed as a
/// crash would, and opened again.
class CallWorkspace
{
public:
    template <typename Work>
    auto write(Work work)
    {
        auto future = store->write(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    template <typename Work>
    auto read(Work work)
    {
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    CallWorkspace()
    {
        store = Store::create(folder, StoreFiles::key(), workspaceSchema()).value();
        owner = write([&](Transaction &transaction) {
                    return IdentityStore::createOwner(
                        transaction, {"Front desk", "Asha Rao", "Example Clinic", "asha@example.com"}, clock.now());
                }).value();
        const auto catalog = Catalog::builtIn().value();
        write([&](Transaction &transaction) {
            return ProviderStore::importCatalog(transaction, catalog, clock.now());
        }).value();
        join();
    }
    ~CallWorkspace() { close(); }

    void close()
    {
        door.reset();
        backend.reset();
        registry.reset();
        calls.reset();
        identity.reset();
        store.reset();
    }
    /// As the composition root does it; how many calls had been interrupted.
    int reopen()
    {
        close();
        store = Store::open(folder, StoreFiles::key(), workspaceSchema()).value();
        join();
        return write(
                   [&](Transaction &transaction) { return CallService::recoverInterrupted(transaction, clock.now()); })
            .value();
    }

    template <typename In, typename Out>
    Result<Out> call(const Operation<In, Out> &operation, std::type_identity_t<In> in, CallOptions options = {})
    {
        return door->call(operation, std::move(in), std::move(options));
    }
    Result<nlohmann::json> json(std::string_view operation, const nlohmann::json &in)
    {
        return door->json(operation, in);
    }

    CompleteAgent makeAgent(const std::string &name, const std::string &prompt = "Be brief.",
                            const std::string &greeting = "Hello")
    {
        AgentCreate in;
        in.agent.name = name;
        in.agent.isActive = false;
        in.agent.firstResponseMessage = greeting;
        AgentModelConfig model;
        model.systemPrompt = prompt;
        in.agentModelConfig = model;
        return call(createAgent, in).value();
    }
    CompleteAgent setPrivate(AgentId agent, bool isPrivate)
    {
        AgentUpdate in;
        in.agentId = agent;
        AgentInput fields;
        fields.hipaaCompliance = isPrivate;
        in.body.agent = fields;
        return call(updateAgent, in).value();
    }
    StartedCall startCall(AgentId agent)
    {
        TestCallStart in;
        in.agentId = agent;
        return call(startTestCall, in).value();
    }
    static TurnAppend line(CallId call, int ordinal, TurnRole role, const std::string &text, std::int64_t atMs = 0)
    {
        TurnAppend in;
        in.callId = call;
        in.turn.ordinal = ordinal;
        in.turn.role = role;
        in.turn.text = text;
        in.turn.tsOffsetMs = atMs;
        in.turn.endOffsetMs = atMs + 900;
        return in;
    }
    static CallFinish ending(CallId call, CallStatus status = CallStatus::Completed)
    {
        CallFinish in;
        in.callId = call;
        in.status = status;
        in.endReason = "caller_hung_up";
        in.endedBy = "user";
        in.durationSeconds = 12.5;
        return in;
    }
    /// A call with two lines, finished; recorded when there is something to be heard.
    StartedCall talkedCall(AgentId agent, const std::vector<std::uint8_t> &recording = {})
    {
        TestCallStart in;
        in.agentId = agent;
        if (!recording.empty())
            in.recordingBlobId = makeRecording(recording);
        auto started = call(startTestCall, in).value();
        call(appendTurn, line(started.id, 0, TurnRole::Agent, "Good morning", 200)).value();
        call(appendTurn, line(started.id, 1, TurnRole::User, "Zebra\ncrossing", 61'234)).value();
        call(finishTestCall, ending(started.id)).value();
        return started;
    }
    /// A finished blob of type audio/ogg.
    BlobId makeRecording(std::span<const std::uint8_t> bytes, std::string_view type = "audio/ogg")
    {
        const auto ticket =
            write([&](Transaction &transaction) { return blobs.begin(transaction, type, clock.now()); }).value();
        const auto writer = blobs.writer(*ticket).value();
        must(writer->append(bytes));
        const auto size = writer->finish().value();
        must(write([&](Transaction &transaction) { return blobs.finished(transaction, ticket->id, size); }));
        return ticket->id;
    }
    /// Finished calls of one agent, the newest last, one a second; some pairs begin in the same microsecond.
    void fill(int count, std::optional<AgentId> agent = std::nullopt)
    {
        must(write([&](Transaction &transaction) -> Result<> {
            for (int i = 0; i < count; ++i) {
                const auto at = clock.now() + std::chrono::seconds(i - i % 2);
                StoredCall row;
                row.session.id = CallId::make(at.milliseconds());
                row.session.requestId = RequestId::make(at.milliseconds());
                row.session.userId = owner;
                if (agent)
                    row.session.agentId = *agent;
                row.session.agentName = "Agent " + std::to_string(i);
                row.session.callType = CallType::Web;
                row.session.direction = CallDirection::Web;
                row.session.status = i % 10 == 0 ? CallStatus::Failed : CallStatus::Completed;
                row.session.createdAt = at;
                row.session.startedAt = at;
                if (auto inserted = CallStore::insert(transaction, row); !inserted)
                    return inserted;
            }
            return {};
        }));
    }

    StoreFiles files;
    WorkspaceFolder folder = WorkspaceFolder::create(files.path("workspace")).value();
    FakeClock clock;
    std::shared_ptr<const Contract> contract = Contract::builtIn().value();
    std::unique_ptr<Store> store;
    BlobStore blobs{folder.blobs()};
    UserId owner;
    CallerDirectory callers{clock};
    Gate gate{contract, callers};
    ProviderService providers;
    AgentService agents{contract};
    WorkspaceService workspace{contract};
    std::unique_ptr<IdentityService> identity;
    std::unique_ptr<CallService> calls;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<LocalBackend> backend;
    std::unique_ptr<RuleDoor> door;

private:
    void join()
    {
        calls = std::make_unique<CallService>(*store, blobs);
        identity = std::make_unique<IdentityService>(*store, clock);
        registry = std::make_unique<Registry>();
        identity->registerOn(*registry);
        providers.registerOn(*registry);
        agents.registerOn(*registry);
        calls->registerOn(*registry);
        workspace.registerOn(*registry);
        backend = std::make_unique<LocalBackend>(*store, gate, *registry, clock);
        door = std::make_unique<RuleDoor>(*backend, contract, *store);
    }
};

} // namespace sb::test
