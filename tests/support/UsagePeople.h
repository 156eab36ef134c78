#pragma once

#include "tests/support/WalletPeople.h"

#include <cmath>

namespace sb::test {

/// Agents that cost something, and calls with them in the words of the wire.
class UsagePeople : public WalletPeople
{
public:
    static constexpr std::int64_t firstMinute = 35'607; ///< of a paid agent, without markup, in millionths
    static constexpr std::int64_t sampleCall = 8'532;   ///< of talk()

    static std::int64_t micros(const Json &dollars) { return std::llround(dollars.get<double>() * 1e6); }

    /// 0.0004 and 0.0016 $ for a thousand tokens, 0.0077 $ a minute heard, 0.03 $ for a thousand characters spoken.
    std::string paidAgent(UserId owner, const std::string &name = "Paid")
    {
        return makeAgent(
            owner, {{"agent", {{"name", name}, {"is_active", false}, {"first_response_message", "Hello"}}},
                    {"agent_model_config", {{"model_name", "openai-gpt-4.1-mini"}, {"system_prompt", "Be brief."}}},
                    {"transcriber_config", {{"transcriber_model_name", "deepgram_nova_3"}}},
                    {"tts_config", {{"tts_model_name", "aura-2"}, {"voice_name", "thalia"}}}});
    }
    std::string freeAgent(UserId owner)
    {
        return makeAgent(owner, {{"agent", {{"name", "Free"}, {"is_active", false}}}});
    }
    RuleAnswer start(UserId caller, const std::string &agent)
    {
        return send("startTestCall", {{"agent_id", agent}}, as(caller));
    }
    RuleAnswer line(UserId caller, const std::string &call, int ordinal, const char *role, const std::string &text,
                    std::int64_t atMs = 0)
    {
        return send("appendTurn",
                    {{"call_id", call}, {"ordinal", ordinal}, {"role", role}, {"text", text}, {"ts_offset_ms", atMs}},
                    as(caller));
    }
    RuleAnswer finish(UserId caller, const std::string &call, double seconds)
    {
        return send("finishTestCall",
                    {{"call_id", call},
                     {"status", "completed"},
                     {"end_reason", "caller_hung_up"},
                     {"ended_by", "user"},
                     {"duration_seconds", seconds}},
                    as(caller));
    }
    /// Greeting, question and answer in 61.25 seconds; the session's id.
    std::string talk(UserId caller, const std::string &agent)
    {
        const auto started = start(caller, agent);
        if (started.status != 201)
            qFatal("%s", started.body.dump().c_str());
        const auto id = started.body["id"].get<std::string>();
        line(caller, id, 0, "agent", "Hello");
        line(caller, id, 1, "user", "I need a visit");
        line(caller, id, 2, "agent", "Tomorrow at nine?");
        const auto finished = finish(caller, id, 61.25);
        if (finished.status != 200)
            qFatal("%s", finished.body.dump().c_str());
        return id;
    }
    Json usage(const std::string &session, CallOptions options = {})
    {
        return send("getSessionUsage", {{"session_id", session}}, std::move(options)).body;
    }
    /// Terms in millionths of the whole: 125000 is 12.5 %.
    void setTerms(OrgId owner, OrgType type, std::int64_t commission, std::int64_t markup)
    {
        const auto done = within([&](Transaction &tx) {
            const OrgTerms terms{type, Percentage::fromMillionths(commission), Percentage::fromMillionths(markup)};
            return IdentityStore::setTerms(tx, owner, terms, now());
        });
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }

private:
    std::string makeAgent(UserId owner, const Json &in)
    {
        const auto made = send("createAgent", in, as(owner));
        if (made.status != 201)
            qFatal("%s", made.body.dump().c_str());
        return made.body["agent"]["id"].get<std::string>();
    }
};

} // namespace sb::test
