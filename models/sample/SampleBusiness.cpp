#include "models/sample/SampleBusiness.h"

#include "models/agents/AgentDraft.h"
#include "models/agents/AgentStore.h"
#include "models/agents/AgentTagStore.h"
#include "models/contract/Codec.h"
#include "models/identity/IdentityStore.h"
#include "models/providers/ProviderStore.h"

#include <QFile>

namespace sb {

namespace {

using nlohmann::json;

/// Numbers of lines; the rest of +1 555 0100–0199 are callers.
constexpr int firstLineNumber = 15'550'100;
constexpr int lineNumbers = 40;

Result<json> document()
{
    QFile file(QStringLiteral(":/sample/business.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the sample is not built in");
    const auto bytes = file.readAll();
    auto parsed = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::Internal, "the sample is no JSON");
    return parsed;
}

/// What the makers below share.
struct Making
{
    Transaction &transaction;
    const SamplePlan &plan;
    const Catalog &catalog;
    const json &trades;
    Instant begin;
    SampleRandom &random;
    SampleBusiness &made;
};

/// As an operator would send it.
AgentSectionsUpdate sectionsOf(const json &entry, const SampleScript &script)
{
    AgentSectionsUpdate sections;
    AgentInput agent;
    agent.name = entry.at("name").get<std::string>();
    agent.isActive = true;
    agent.firstResponseMessage = script.greeting;
    sections.agent = agent;
    AgentModelConfig model;
    model.modelName = entry.at("model").get<std::string>();
    model.systemPrompt = script.prompt;
    sections.agentModelConfig = model;
    TtsConfig speech;
    speech.ttsModelName = entry.at("speech").get<std::string>();
    speech.voiceName = entry.at("voice").get<std::string>();
    speech.language = script.language;
    sections.ttsConfig = speech;
    TranscriberConfig transcriber;
    transcriber.transcriberModelName = entry.at("transcriber").get<std::string>();
    transcriber.language = script.language;
    sections.transcriberConfig = transcriber;
    return sections;
}

Result<std::optional<StoredLine>> makeLine(const Making &making, const SamplePerson &person,
                                           const SampleAgentRow &agent)
{
    auto &transaction = making.transaction;
    for (int i = 0; i < lineNumbers; ++i) {
        StoredLine line;
        line.number = "+" + std::to_string(firstLineNumber + i);
        const auto taken = LineStore::isNumberTaken(transaction.connection(), line.number);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            continue;
        line.id = making.random.id<LineId>(making.begin.milliseconds());
        line.user = person.user;
        line.friendlyName = agent.name;
        line.countryCode = "US";
        line.provider = LineProvider::Simulated;
        line.createdAt = making.begin;
        const StoredLineMapping mapping{making.random.id<LineMappingId>(making.begin.milliseconds()),
                                        line.id,
                                        person.user,
                                        agent.id,
                                        line.number,
                                        true,
                                        making.begin,
                                        making.begin};
        return LineStore::insert(transaction, line, nullptr)
            .and_then([&] { return LineStore::map(transaction, mapping); })
            .map([&] { return std::optional(std::move(line)); });
    }
    return std::optional<StoredLine>(); // every number is taken: the agent's calls come from the web
}

Result<> makeAgent(const Making &making, const json &entry)
{
    SampleAgentRow agent;
    const auto &trade = making.trades.at(entry.at("trade").get<std::string>());
    auto script = SampleScript::parse(trade, entry.at("facts").get<SampleText::Facts>());
    if (!script)
        return fail(std::move(script.error()));
    agent.script = std::move(*script);
    agent.person = making.made.people.size() - 1;
    auto &person = making.made.people.back();
    person.hasAgents = true;
    agent.name = entry.at("name").get<std::string>();
    agent.id = making.random.id<AgentId>(making.begin.milliseconds());
    agent.directions = {entry.at("inbound").get<double>(), entry.at("outbound").get<double>(),
                        entry.at("web").get<double>()};
    const auto rhythm = rhythmOf(trade.at("hours").get<std::string>());
    if (!rhythm)
        return fail(ErrorCode::Internal, "a trade of the sample has no hours");
    agent.rhythm = *rhythm;
    double sum = 0;
    for (const double hour : agent.rhythm)
        sum += hour;
    for (auto &hour : agent.rhythm)
        hour *= entry.at("weight").get<double>() / sum;

    Caller caller;
    caller.user = person.user;
    caller.org = person.org;
    auto draft = AgentDraft::fresh(making.catalog, caller, agent.id, making.begin);
    if (!draft)
        return fail(std::move(draft.error()));
    if (auto applied = draft->apply(sectionsOf(entry, agent.script), {"agents", agent.name}); !applied)
        return applied;
    const auto &complete = draft->document();
    agent.lines = CallRating::linesOf(complete.configurations, making.catalog);
    agent.promptCharacters = CallRating::charactersIn(agent.script.prompt);
    const auto tags = entry.at("tags").get<std::vector<std::string>>();
    auto stored = AgentStore::insert(making.transaction, complete)
                      .and_then([&] {
                          return AgentStore::addVersion(making.transaction, agent.id,
                                                        {1, making.begin, person.user, {}, "createAgent", complete});
                      })
                      .and_then([&] { return AgentTagStore::set(making.transaction, agent.id, tags); });
    if (!stored)
        return stored;
    return makeLine(making, person, agent).map([&](std::optional<StoredLine> line) {
        agent.line = std::move(line);
        making.made.agents.push_back(std::move(agent));
    });
}

Result<> makePerson(const Making &making, SamplePerson person, const json &agents)
{
    const auto made = AccountStore::ofUser(making.transaction, person.user, making.begin,
                                           making.random.id<WalletId>(making.begin.milliseconds()));
    if (!made)
        return fail(made.error());
    person.wallet = made->id;
    making.made.people.push_back(person);
    for (const auto &entry : agents) {
        if (auto done = makeAgent(making, entry); !done)
            return done;
    }
    return {};
}

Result<> makeMember(const Making &making, SamplePerson person, const std::string &name, Role role, const json &agents)
{
    NewUser user;
    user.fullName = name;
    user.role = role;
    user.org = person.org;
    person.user = making.random.id<UserId>(making.begin.milliseconds());
    user.id = person.user;
    user.email = "sample-" + person.user.toString().substr(24) + "@example.com";
    return IdentityStore::createUser(making.transaction, user, making.begin).and_then([&](UserId) {
        return makePerson(making, person, agents);
    });
}

/// The organization with its terms and its wallets, and a person of it to be named.
Result<SamplePerson> makeOrg(const Making &making, const json &entry)
{
    SamplePerson person;
    const auto type = fromName<OrgType>(entry.at("type").get<std::string>());
    const auto commission = Percentage::fromPercent(entry.at("commission").get<double>());
    const auto markup = Percentage::fromPercent(entry.at("markup").get<double>());
    if (!type || !commission || !markup)
        return fail(ErrorCode::Internal, "an organization of the sample has no such terms");
    person.terms = {*type, *commission, *markup};
    person.org = making.random.id<OrgId>(making.begin.milliseconds());
    const auto wallet = [&](AccountKind kind) {
        return AccountStore::ofOrg(making.transaction, person.org, kind, making.begin,
                                   making.random.id<WalletId>(making.begin.milliseconds()));
    };
    return IdentityStore::createOrg(making.transaction, entry.at("name").get<std::string>(), *type, making.begin,
                                    person.org)
        .and_then([&](OrgId) {
            return IdentityStore::setTerms(making.transaction, person.org, {*type, *commission, *markup}, making.begin);
        })
        .and_then([&] { return wallet(AccountKind::OrgWallet); })
        .and_then([&](const LedgerAccount &account) -> Result<SamplePerson> {
            person.orgWallet = account.id;
            if (!person.terms.isReseller())
                return person;
            return wallet(AccountKind::ResellerEarnings).map([&](const LedgerAccount &) { return person; });
        });
}

Result<> makeOrgWithMembers(const Making &making, const json &entry)
{
    const auto person = makeOrg(making, entry);
    if (!person)
        return fail(person.error());
    for (const auto &member : entry.at("members")) {
        const auto role = fromName<Role>(member.at("role").get<std::string>());
        auto done = makeMember(making, *person, member.at("name").get<std::string>(), role.value_or(Role::Developer),
                               member.at("agents"));
        if (!done)
            return done;
    }
    return {};
}

/// The agents of whoever owns the workspace, or of somebody in a house of their own.
Result<> makeHouse(const Making &making, const json &business)
{
    if (making.plan.isBesideRealCalls) {
        const auto &house = business.at("house_of_owner");
        return makeOrg(making, house).and_then([&](const SamplePerson &person) {
            return makeMember(making, person, house.at("admin").get<std::string>(), Role::OrgAdmin,
                              business.at("owner"));
        });
    }
    SamplePerson person;
    person.user = making.made.owner;
    person.isOwner = true;
    const auto owner = IdentityStore::user(making.transaction.connection(), person.user);
    if (!owner)
        return fail(owner.error());
    person.org = owner->orgId.valueOr({});
    const auto terms = termsOf(making.transaction.connection(), person.org);
    if (!terms)
        return fail(terms.error());
    person.terms = *terms;
    const auto wallet = AccountStore::ofOrg(making.transaction, person.org, AccountKind::OrgWallet, making.begin,
                                            making.random.id<WalletId>(making.begin.milliseconds()));
    if (!wallet)
        return fail(wallet.error());
    person.orgWallet = wallet->id;
    return makePerson(making, person, business.at("owner"));
}

} // namespace

WeekRhythm SampleBusiness::rhythm() const
{
    WeekRhythm all{};
    for (const auto &agent : agents) {
        for (std::size_t hour = 0; hour < all.size(); ++hour)
            all[hour] += agent.rhythm[hour];
    }
    return all;
}

Result<SampleBusiness> SampleBusiness::create(Transaction &transaction, const SamplePlan &plan, Instant begin,
                                              SampleRandom &random)
{
    const auto business = document();
    if (!business)
        return fail(business.error());
    const auto catalog = ProviderStore::everything(transaction.connection());
    if (!catalog)
        return fail(catalog.error());
    const auto workspace = IdentityStore::workspace(transaction.connection());
    if (!workspace)
        return fail(workspace.error());
    SampleBusiness made;
    made.owner = workspace->owner;
    const Making making{transaction, plan, *catalog, business->at("trades"), begin, random, made};
    if (auto done = makeHouse(making, *business); !done)
        return fail(std::move(done.error()));
    for (const auto &entry : business->at("organizations")) {
        if (auto done = makeOrgWithMembers(making, entry); !done)
            return fail(std::move(done.error()));
    }
    return made;
}

} // namespace sb
