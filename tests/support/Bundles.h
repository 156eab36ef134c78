#pragma once

#include "tests/support/StoreSnapshot.h"
#include "tests/support/UploadText.h"
#include "tests/support/UsagePeople.h"

#include <algorithm>

namespace sb::test {

using Json = nlohmann::json;

/// Archives of a workspace's agents, rules, tools and calls, out and in.
class Bundles : public UsagePeople
{
public:
    RuleAnswer import(UserId caller, const std::string &bytes, const std::string &key = {}, bool isPreview = false)
    {
        auto options = as(caller);
        options.upload = uploadOf("bundle.zip", bytes, {}, 65'536);
        options.idempotencyKey = key;
        Json in{{"file", "bundle.zip"}};
        if (isPreview)
            in["preview"] = true;
        return send("importBundle", in, std::move(options));
    }
    std::string someAgents(UserId caller, const std::vector<std::string> &ids)
    {
        return send("exportBundle", {{"agent_ids", ids}}, as(caller)).bytes;
    }
    std::string bundle(UserId caller) { return send("exportBundle", Json::object(), as(caller)).bytes; }
    std::string calls(UserId caller)
    {
        return send("exportTable", {{"kind", "calls"}, {"format", "zip"}}, as(caller)).bytes;
    }
    /// A tool with a secret, a rule that triggers it, and an agent that has both.
    std::string makeAgent(UserId caller)
    {
        const auto tool = send("createToolEndpointDef",
                               {{"name", "book"},
                                {"url", "https://example.com/book"},
                                {"tool_schema", {{"type", "object"}}},
                                {"auth", {{"type", "bearer"}, {"token", "the secret of the tool"}}},
                                {"headers", {{"X-Example", "another secret"}}}},
                               as(caller))
                              .body["id"];
        const auto server =
            send("createMcpServerDef", {{"name", "files"}, {"url", "https://example.com/mcp"}}, as(caller)).body["id"];
        const auto rule =
            send("createPostAnalysisRule",
                 {{"name", "Book it"}, {"analysis_type", "integration_trigger"}, {"tool_id", tool}}, as(caller))
                .body["id"];
        const auto agent = paidAgent(caller, "Front desk");
        const auto must = [](const RuleAnswer &answer) {
            if (answer.status >= 300)
                qFatal("%d %s", answer.status, answer.body.dump().c_str());
        };
        must(send("addAgentTools",
                  {{"agent_id", agent},
                   {"body",
                    {{{"tool_id", tool}, {"tool_type", "endpoint"}},
                     {{"tool_id", server}, {"tool_type", "mcp_server"}, {"enabled", false}}}}},
                  as(caller)));
        must(send("setAttachedRules", {{"agent_id", agent}, {"rule_ids", {rule}}}, as(caller)));
        must(send("upsertAgentPostAnalysis", {{"agent_id", agent}, {"enabled", false}}, as(caller)));
        return agent;
    }
    StoreSnapshot snapshot()
    {
        return workspace.read([](Connection &connection) { return StoreSnapshot::take(connection); }).value();
    }
};

/// {added, same, different} of a kind.
inline std::array<int, 3> counts(const RuleAnswer &answer, const std::string &kind)
{
    if (answer.status != 200)
        qFatal("%d %s", answer.status, answer.body.dump().c_str());
    for (const auto &each : answer.body["counts"]) {
        if (each["kind"] == kind)
            return {each["added"], each["same"], each["different"]};
    }
    return {-1, -1, -1};
}

using Counts = std::array<int, 3>;

/// "agent Front desk added" of each, sorted.
inline std::vector<std::string> itemsOf(const RuleAnswer &answer)
{
    std::vector<std::string> items;
    for (const auto &each : answer.body["items"])
        items.push_back(each["kind"].get<std::string>() + " " + each["name"].get<std::string>() + " " +
                        each["outcome"].get<std::string>());
    std::ranges::sort(items);
    return items;
}

inline Json withoutOwner(Json document)
{
    for (const auto *name : {"user_id", "org_id", "created_at", "updated_at"})
        document["agent"].erase(name);
    return document;
}

} // namespace sb::test
