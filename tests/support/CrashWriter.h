#pragma once

#include "tests/support/CrashWorkspace.h"

#include <random>
#include <thread>

#include <unistd.h>

namespace sb::test {

/// What the process does that is to be killed: four threads write through the backend of one workspace, money and
/// calls, without an end. On standard output each says what it is about to do, and what was answered once it was:
///
///     up
///     begin {"key": …, "operation": …, "in": …}
///     done {"key": …, "status": …, "id": …}
class CrashWriter
{
public:
    static constexpr int threads = 4;

    CrashWriter(const std::string &path, std::uint64_t seed) : m_path(path), m_seed(seed) {}

    [[noreturn]] void run()
    {
        say("up", {});
        CrashWorkspace workspace(m_path);
        workspace.prepare();
        m_workspace = &workspace;
        m_wallets = workspace.ids("SELECT id FROM ledger_account WHERE kind <= 2 ORDER BY number");
        m_agent = workspace.ids("SELECT id FROM agent").front();
        std::vector<std::thread> all;
        for (int number = 0; number < threads; ++number)
            all.emplace_back([this, number] { work(number); });
        for (auto &thread : all)
            thread.join();
        std::abort(); // they never end by themselves
    }

private:
    using Json = nlohmann::json;

    /// One write, so that a line is whole or not there: shorter than a pipe takes at once.
    static void say(const char *word, const Json &what)
    {
        const auto line = std::string(word) + (what.is_null() ? "" : " " + what.dump()) + "\n";
        if (line.size() > 4096 || ::write(STDOUT_FILENO, line.data(), line.size()) < 0)
            std::abort();
    }

    void work(int number)
    {
        std::mt19937_64 random(m_seed * threads + static_cast<std::uint64_t>(number));
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<std::uint64_t>(end)); };
        const auto wallet = [&] {
            return m_wallets[static_cast<std::size_t>(below(static_cast<int>(m_wallets.size())))];
        };
        const auto dollars = [&] { return static_cast<double>(1 + below(4'000'000)) / 1e6; };
        std::string call;
        int turns = 0;
        for (int i = 0;; ++i) {
            const auto key = std::to_string(m_seed) + "-" + std::to_string(number) + "-" + std::to_string(i);
            if (const int chance = below(10); chance < 2) {
                once(key, "createGrant", {{"wallet_id", wallet()}, {"amount_usd", dollars()}, {"note", key}});
            } else if (chance < 4) {
                const auto amount = dollars() * (below(2) == 0 ? 1 : -1);
                once(key, "adjustWallet", {{"wallet_id", wallet()}, {"amount_usd", amount}, {"reason", key}});
            } else if (call.empty()) {
                call = once(key, "startTestCall", {{"agent_id", m_agent}, {"user_identifier", key}});
                turns = 0;
            } else if (turns > 2 && below(4) == 0) {
                once(key, "finishTestCall",
                     {{"call_id", call},
                      {"status", "completed"},
                      {"end_reason", "caller_hung_up"},
                      {"ended_by", "user"},
                      {"duration_seconds", 20.0 * turns}});
                call.clear();
            } else {
                once(key, "appendTurn",
                     {{"call_id", call},
                      {"ordinal", turns},
                      {"role", turns % 2 == 0 ? "agent" : "user"},
                      {"text", key},
                      {"ts_offset_ms", 20'000 * turns},
                      {"end_offset_ms", 20'000 * turns + 5'000}});
                ++turns;
            }
        }
    }

    std::string once(const std::string &key, const char *operation, const Json &in)
    {
        say("begin", {{"key", key}, {"operation", operation}, {"in", in}});
        const auto answer = m_workspace->send(operation, in, key);
        const auto id = answer.status < 300 && answer.body.contains("id") && answer.body["id"].is_string()
                            ? answer.body["id"].get<std::string>()
                            : std::string();
        say("done", {{"key", key}, {"status", answer.status}, {"id", id}});
        return id;
    }

    const std::string m_path;
    const std::uint64_t m_seed;
    CrashWorkspace *m_workspace = nullptr;
    std::vector<std::string> m_wallets;
    std::string m_agent;
};

} // namespace sb::test
