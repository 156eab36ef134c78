// Walks the contract: each operation that this version handles is asked rightly once and wrongly in every way that its
// schemas name, by nobody, by the wrong role and by a stranger. What is refused has the contract's status and shape,
// and changes nothing (M1, M2, M7, M9, M12). What stands in `exceptions` differs on purpose.
#include "tests/support/RuleWorkspace.h"
#include "tests/support/StoreSnapshot.h"
#include "tests/support/WrongCases.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

struct Exception
{
    std::string_view operation;
    std::string_view what; ///< the beginning of the case's name
    int status;            ///< what is answered instead; 0: whatever is no failure of ours
    std::string_view why;
};

constexpr std::array exceptions{
    Exception{"getCallRecording", "right", 404, "no sound was recorded in this call"},
    Exception{"exportTable", "stranger", 200, "everybody has calls, if none"},
    Exception{"setOrgMarkup", "right", 400, "the owner's organization is internal (R3)"},
    Exception{"getMyEarnings", "right", 403, "the owner's organization is internal (R4)"},
    Exception{"getMyEarningsBreakdown", "right", 403, "the owner's organization is internal (R4)"},
    Exception{"getOrgEarnings", "right", 403, "the owner's organization is internal (R10)"},
    Exception{"getEarningsReview", "right", 403, "the owner's organization is internal (R4)"},
    Exception{"rerateUsage", "right", 403, "the owner's organization is internal (R4)"},
    Exception{"getFileContent", "right", 403, "the signature is none (K5)"},
    Exception{"incomingWebhookStartOutbound", "right", 401, "nothing is signed here (H5)"},
    Exception{"incomingWebhookStartOutbound", "wrong type of body.phone_number", 422, "is told by the new name (G7)"},
    Exception{"incomingWebhookStartOutbound", "wrong type of body.to_number", 422, "is told by the new name (G7)"},
    Exception{"createAgent", "wrong type of body.agent.welcome_message", 422, "is told by the new name (G7)"},
    Exception{"updateAgent", "wrong type of body.agent.welcome_message", 422, "is told by the new name (G7)"},
};

/// What a request needs besides its required fields in order to be right.
Json moreOf(std::string_view operation)
{
    if (operation == "createToolEndpointDef" || operation == "updateToolEndpointDef")
        return {{"tool_schema", {{"type", "object"}}}};
    if (operation == "createPhoneNumber")
        return {{"phone_number", "+15550199"}};
    return Json::object();
}

const Exception *exceptionOf(std::string_view operation, std::string_view what)
{
    const auto found = std::ranges::find_if(exceptions, [&](const Exception &each) {
        return (each.operation == operation || each.operation == "*") && what.starts_with(each.what);
    });
    return found == exceptions.end() ? nullptr : &*found;
}

/// A workspace with one row of everything, all of it its owner's.
class World
{
public:
    World()
    {
        m_stranger = workspace.makeUser("stranger", Role::Developer, workspace.makeOrg("Example Partners"));
        m_admin = workspace.makeUser("admin", Role::OrgAdmin, workspace.makeOrg("Example Resellers"));
        make("agent_id", "createAgent", {{"agent", {{"name", "Front desk"}, {"is_active", false}}}}, {"agent", "id"});
        make("tool_id", "createToolEndpointDef",
             {{"name", "book"}, {"url", "https://example.com/"}, {"tool_schema", {{"type", "object"}}}}, {"id"});
        make("mcp_tool_id", "createMcpServerDef", {{"name", "files"}, {"url", "https://example.com/"}}, {"id"});
        make("rule_id", "createPostAnalysisRule", {{"name", "Summary"}, {"analysis_type", "call_summary"}}, {"id"});
        workspace.giveCredit(workspace.owner, 1'000'000); // to call with (C5)
        make("call_id", "startTestCall", {{"agent_id", m_ids["agent_id"]}}, {"id"});
        make("request_id", "startTestCall", {{"agent_id", m_ids["agent_id"]}}, {"request_id"});
        m_ids["agent_ids"] = Json::array({m_ids["agent_id"]});
        m_ids["session_id"] = m_ids["call_id"];
        m_ids["version"] = 1;
        m_ids["kind"] = "calls"; // of exportTable
        if (has("addAgentTools"))
            workspace.send("addAgentTools", {{"agent_id", m_ids["agent_id"]},
                                             {"body", {{{"tool_id", m_ids["tool_id"]}, {"tool_type", "endpoint"}}}}});
        // of a member of the owner's organization, since nobody grants to themself
        const auto member = workspace.makeUser("member", Role::Developer, ownersOrg());
        m_ids["user_id"] = member.toString();
        m_ids["org_id"] = ownersOrg().toString();
        make("wallet_id", "getMyWallet", Json::object(), {"id"}, RuleWorkspace::as(member));
        if (has("listOrgWallets")) {
            const auto wallets = workspace.send("listOrgWallets", Json::object()).body["items"];
            for (const auto &wallet : wallets)
                m_ids[wallet["org_id"] == m_ids["org_id"] ? "org_wallet_id" : "target_wallet_id"] = wallet["id"];
            workspace.send("createGrant", {{"wallet_id", m_ids["org_wallet_id"]}, {"amount_usd", 100}});
        }
        make("grant_id", "createGrant", {{"wallet_id", m_ids["wallet_id"]}, {"amount_usd", 5}}, {"grant", "id"});
        make("key_id", "createApiKey", {{"name", "Example"}}, {"api_key", "id"});
        make("token_id", "createSessionToken", Json::object(), {"id"});
        make("phone_number_id", "createPhoneNumber", {{"phone_number", "+15550100"}}, {"id"});
        make("mapping_id", "createAgentPhoneMapping",
             {{"phone_number_id", m_ids["phone_number_id"]}, {"agent_id", m_ids["agent_id"]}}, {"id"});
        CallOptions file;
        file.upload = Upload{"hours.txt", {}, [rest = std::string("Open from eight to six.")](auto into) mutable {
                                 const auto size = std::min(into.size(), rest.size());
                                 std::copy_n(rest.begin(), size, into.begin());
                                 rest.erase(0, size);
                                 return Result<std::size_t>(size);
                             }};
        make("file_id", "uploadFile", {{"file", "hours.txt"}, {"agent_id", m_ids["agent_id"]}}, {"data", "id"},
             std::move(file));
        if (m_ids.contains("file_id"))
            m_ids["upload_file_id"] = m_ids["file_id"];
        m_ids["phoneNumber"] = "+15550123";
        m_ids["expires"] = 1;
        m_ids["seq"] = 1; // of the wallet's ledger
        m_ids["signature"] = "00";
    }

    bool has(std::string_view operation) const { return workspace.services->registry().find(operation) != nullptr; }

    /// A request that is right; nothing when there is no row that it could be about.
    std::optional<Json> rightRequest(const ContractOperation &operation) const
    {
        Json in = test::WrongCases(*workspace.contract).rightBody(operation);
        for (const auto &name : operation.bodyFields) {
            if (in.contains(name) && m_ids.contains(name))
                in[name] = m_ids.at(name);
        }
        for (const auto &parameter : operation.parameters) {
            if (parameter.place == ParameterPlace::Header || !parameter.required)
                continue;
            const bool isMcp = parameter.name == "tool_id" && operation.id.find("Mcp") != std::string::npos;
            const auto found = m_ids.find(isMcp ? "mcp_tool_id" : parameter.name);
            if (found == m_ids.end())
                return std::nullopt;
            in[parameter.name] = found->second;
        }
        in.update(moreOf(operation.id));
        if (operation.id.ends_with("PhoneMapping") && operation.bodyRequired) // one of agent and workflow
            in["agent_id"] = m_ids.at("agent_id");
        if (operation.id == "createOutboundCall")
            in["agent_id"] = m_ids.at("agent_id");
        if (operation.id == "transferCredit") // between organizations
            in["wallet_id"] = m_ids.at("org_wallet_id");
        if (operation.id == "exportCallAnalytics") // by days it is about no row
            in["request_id"] = m_ids.at("request_id");
        if (operation.id == "getWalletStatement") // of one of two kinds
            in["wallet_id"] = m_ids.at("wallet_id");
        return in;
    }
    /// Whether a request is about something that its sender owns.
    bool isAboutARow(const Json &in) const
    {
        const auto text = in.dump();
        return std::ranges::any_of(m_ids, [&](const auto &each) {
            return each.second.is_string() && text.find(each.second.template get<std::string>()) != std::string::npos;
        });
    }
    test::StoreSnapshot snapshot()
    {
        return workspace.read([](Connection &connection) { return test::StoreSnapshot::take(connection); }).value();
    }
    CallOptions stranger() const { return RuleWorkspace::as(m_stranger); }
    CallOptions admin() const { return RuleWorkspace::as(m_admin); }
    static CallOptions nobody()
    {
        CallOptions options;
        options.credential = NoCredential{};
        return options;
    }

    RuleWorkspace workspace;

private:
    void make(const std::string &name, std::string_view operation, const Json &in, const std::vector<std::string> &path,
              CallOptions options = {})
    {
        if (!has(operation))
            return;
        auto made = workspace.send(operation, in, std::move(options));
        if (made.status >= 300)
            return qWarning("no %s: %s", name.c_str(), made.body.dump().c_str());
        for (const auto &step : path)
            made.body = Json(made.body.at(step));
        m_ids[name] = made.body;
    }

    OrgId ownersOrg()
    {
        return workspace
            .read([this](Connection &connection) { return IdentityStore::user(connection, workspace.owner); })
            ->organization->id;
    }

    std::map<std::string, Json> m_ids; ///< by the names that parameters have
    UserId m_stranger;
    UserId m_admin;
};

std::string detailOf(const test::RuleAnswer &answer)
{
    return answer.body.is_null() ? std::string("(no document)") : answer.body.dump().substr(0, 400);
}

} // namespace

class ContractWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperation_data()
    {
        QTest::addColumn<QByteArray>("operation");
        const auto contract = Contract::builtIn().value();
        for (const auto &operation : contract->operations())
            QTest::newRow(operation.id.c_str()) << QByteArray::fromStdString(operation.id);
    }
    void everyOperation()
    {
        QFETCH(QByteArray, operation);
        World world;
        const auto &known = *world.workspace.contract->find(operation.toStdString());
        m_failures.clear();
        if (!world.has(known.id))
            unhandled(world, known);
        else if (known.id == "uploadFile" || known.id == "importBundle") // a form with a file is no document:
            return;                                                      // tests/knowledge, tests/exports
        else if (known.successType == "application/json" || known.method == "GET")
            walk(world, known);
        QVERIFY2(m_failures.empty(), m_failures.c_str());
    }

    void everyExceptionIsStillNeeded()
    {
        const auto contract = Contract::builtIn().value();
        for (const auto &exception : exceptions) {
            QVERIFY2(exception.operation == "*" || contract->find(exception.operation) != nullptr,
                     exception.operation.data());
            QVERIFY(!exception.why.empty());
        }
    }

    void itSawEnough()
    {
        qInfo("%d requests, %d of them refused", m_requests, m_refused);
        QVERIFY(m_refused > 500);
    }

private:
    void unhandled(World &world, const ContractOperation &operation)
    {
        const auto before = world.snapshot();
        const auto in =
            world.rightRequest(operation).value_or(test::WrongCases(*world.workspace.contract).rightBody(operation));
        expect(world, operation, {"unhandled", in, 503, {}}, {}, &before);
    }

    void walk(World &world, const ContractOperation &operation)
    {
        const auto right = world.rightRequest(operation);
        if (!right) {
            if (exceptionOf(operation.id, "right") == nullptr)
                m_failures += "\n" + operation.id + ": there is no row that it could be about";
            return;
        }
        const auto before = world.snapshot();
        if (!operation.isPublic())
            expect(world, operation, {"nobody", *right, 401, {}}, World::nobody(), &before);
        wrongRoles(world, operation, *right, before);
        const auto cases = test::WrongCases(*world.workspace.contract).of(operation, *right);
        for (const auto &each : cases) {
            if (each.status != 0)
                expect(world, operation, each, {}, &before);
        }
        expect(world, operation, {"right", *right, operation.successStatus, {}}, {}, nullptr);
        again(world, operation, *right);
        for (const auto &each : cases) {
            if (each.status == 0)
                expect(world, operation, each, {}, nullptr);
        }
    }

    void wrongRoles(World &world, const ContractOperation &operation, const Json &right,
                    const test::StoreSnapshot &before)
    {
        const auto allows = [&](std::string_view role) {
            return std::ranges::any_of(operation.roles, [&](const std::string &each) {
                return each == role || each == "any" || each == "self" || each == "public";
            });
        };
        if (!allows("org_admin"))
            expect(world, operation, {"org_admin", right, 403, {}}, world.admin(), &before);
        if (!allows("developer"))
            return expect(world, operation, {"developer", right, 403, {}}, world.stranger(), &before);
        if (operation.isPublic() || !world.isAboutARow(right))
            return;
        // M7: what is not theirs is not there, but wallets and organizations say so
        const bool isOpen = right.contains("wallet_id") || right.contains("org_id") || right.contains("user_id");
        expect(world, operation, {"stranger", right, isOpen ? 403 : 404, {}}, world.stranger(), &before);
    }

    /// The same once more: a second delete finds nothing (M9), a second create makes another or is a conflict.
    void again(World &world, const ContractOperation &operation, const Json &right)
    {
        const auto before = world.snapshot();
        if (operation.method == "DELETE")
            return expect(world, operation, {"twice", right, 404, {}}, {}, &before);
        const auto answer = world.workspace.send(operation.id, right);
        ++m_requests;
        if (answer.status >= 500 ||
            (answer.status >= 400 && answer.status != 409 && exceptionOf(operation.id, "twice") == nullptr &&
             exceptionOf(operation.id, "right") == nullptr))
            m_failures += "\n" + operation.id + " twice: " + std::to_string(answer.status) + " " + detailOf(answer);
        if (answer.status == 409)
            unchanged(world, operation.id + " twice", before);
    }

    void expect(World &world, const ContractOperation &operation, const test::WrongCase &wrong,
                const CallOptions &options, const test::StoreSnapshot *before)
    {
        const auto what = operation.id + ", " + wrong.name;
        const auto answer = world.workspace.send(operation.id, wrong.in, options);
        ++m_requests;
        const auto *exception = exceptionOf(operation.id, wrong.name);
        const int status = exception == nullptr ? wrong.status : exception->status;
        const bool isRight = status == 0 ? answer.status < 500 && answer.status > 0 : answer.status == status;
        if (!isRight)
            m_failures += "\n" + what + ": " + std::to_string(answer.status) + " instead of " + std::to_string(status) +
                          " " + detailOf(answer);
        else if (exception == nullptr && !wrong.loc.empty() && status != 0 && !tells(answer, wrong.loc))
            m_failures += "\n" + what + ": does not tell " + wrong.loc + " " + detailOf(answer);
        if (before != nullptr && answer.status >= 400) {
            ++m_refused;
            unchanged(world, what, *before);
        }
    }

    void unchanged(World &world, const std::string &what, const test::StoreSnapshot &before)
    {
        if (const auto changed = before.differences(world.snapshot()); !changed.empty())
            m_failures += "\n" + what + " changed" + changed;
    }

    /// One of the problems is about \p loc, or about what it stands in.
    static bool tells(const test::RuleAnswer &answer, const std::string &loc)
    {
        const auto &detail = answer.body.at("detail");
        if (!detail.is_array())
            return false;
        return std::ranges::any_of(detail, [&](const Json &problem) {
            std::string text;
            for (const auto &step : problem.at("loc"))
                text += (text.empty() ? "" : ".") + step.get<std::string>();
            return text == loc || text.starts_with(loc + ".") || loc.starts_with(text + ".");
        });
    }

    std::string m_failures;
    int m_requests = 0;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(ContractWalkTest)
#include "ContractWalkTest.moc"
