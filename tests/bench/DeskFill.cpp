#include "tests/bench/DeskFill.h"

#include "models/calls/CallStore.h"
#include "models/calls/CallWords.h"
#include "models/identity/IdentityStore.h"
#include "tests/bench/Numbers.h"

#include <array>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace sb::bench {

namespace {

constexpr std::size_t agents = 20;
constexpr int rowsATransaction = 1000;
constexpr std::chrono::seconds apart(31);

struct Filled
{
    UserId owner;
    std::vector<AgentId> agents;
    Instant begin;
};

/// w0 is in every call, w1 in half of them, w2 in a third, and so on.
std::string word(std::uint64_t rank)
{
    return "w" + std::to_string(rank);
}

std::string lineOf(std::uint64_t noise, int part)
{
    std::string text = part == 0 ? "w0 hello" : "";
    for (int i = 0; i < 5; ++i) { // a rank that is rarer the higher it is
        const auto uniform =
            static_cast<double>(mixed(noise + static_cast<std::uint64_t>(part * 5 + i)) >> 11) * 0x1p-53;
        text += " " + word(1 + static_cast<std::uint64_t>(std::pow(20'000.0, uniform)));
    }
    return text;
}

Result<> add(Transaction &transaction, const Filled &filled, std::int64_t number)
{
    static constexpr std::array languages{"en-GB", "en-US", "de-DE", "hi-IN"};
    const auto noise = mixed(static_cast<std::uint64_t>(number));
    StoredCall row;
    auto &session = row.session;
    session.createdAt = filled.begin + number * apart;
    session.startedAt = session.createdAt;
    session.id = CallId::make(session.createdAt.milliseconds());
    session.requestId = RequestId::make(session.createdAt.milliseconds());
    session.userId = filled.owner;
    session.agentId = filled.agents[noise % filled.agents.size()];
    session.agentName = "Front desk";
    session.callType = (noise >> 8) % 10 == 0 ? CallType::Outbound : CallType::Inbound;
    session.direction = CallDirection::Inbound;
    session.status = (noise >> 16) % 100 == 1 ? CallStatus::Failed : CallStatus::Completed;
    session.endReason = number == 1 ? "call_transferred" : "caller_hung_up"; // the rarest stands last in the list
    session.endedBy = "user";
    session.language = std::string((noise >> 24) % 100'000 == 7 ? "fr-FR" : languages[(noise >> 24) % 4]);
    session.userIdentifier = "+1555010" + std::to_string(100 + noise % 900);
    session.durationSeconds = static_cast<double>((noise >> 32) % 600);
    session.endedAt = *session.startedAt + std::chrono::seconds((noise >> 32) % 600);
    row.agentVersion = 1;
    std::vector<CallTurn> turns(2);
    for (int part = 0; part < 2; ++part) {
        auto &turn = turns[static_cast<std::size_t>(part)];
        turn.ordinal = part;
        turn.role = part == 0 ? TurnRole::Agent : TurnRole::User;
        turn.text = lineOf(noise, part);
        turn = CallStore::normalized(turn);
    }
    return CallStore::insertEnded(transaction, row, turns)
        .and_then([&] { return CallWords::add(transaction, row, turns); })
        .and_then([&] {
            return transaction->execute("UPDATE call SET cost = ? WHERE number = ?",
                                        static_cast<std::int64_t>((noise >> 40) % 200'000), row.number);
        });
}

} // namespace

Result<> fillWithCalls(Store &store, std::int64_t rows, Instant now)
{
    const auto workspace = store.read([](Connection &connection) { return IdentityStore::workspace(connection); });
    const auto known = workspace.result();
    if (!known)
        return fail(known.error());
    Filled filled{known->owner, {}, now - rows * apart};
    for (std::size_t i = 0; i < agents; ++i)
        filled.agents.push_back(AgentId::make(filled.begin.milliseconds()));
    for (std::int64_t from = 0; from < rows; from += rowsATransaction) {
        const auto written = store.write([&](Transaction &transaction) -> Result<> {
            for (auto number = from; number < std::min(rows, from + rowsATransaction); ++number) {
                if (auto added = add(transaction, filled, number); !added)
                    return added;
            }
            return {};
        });
        if (const auto done = written.result(); !done)
            return done;
    }
    return {};
}

} // namespace sb::bench
