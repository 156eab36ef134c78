// Names, types, required and enumerations of every struct equal the contract's.
#include "models/contract/Analysis.h"
#include "models/contract/CallDays.h"
#include "models/contract/CallFigures.h"
#include "models/contract/Codec.h"
#include "models/contract/Console.h"
#include "models/contract/Contract.h"
#include "models/contract/Earnings.h"
#include "models/contract/Exports.h"
#include "models/contract/Identity.h"
#include "models/contract/Knowledge.h"
#include "models/contract/Lines.h"
#include "models/contract/OperationCodec.h"
#include "models/contract/People.h"
#include "models/contract/Providers.h"
#include "models/contract/Tools.h"
#include "models/contract/UsageBreakdown.h"
#include "models/contract/UsagePrices.h"
#include "models/contract/WalletLedger.h"
#include "models/contract/WalletStatement.h"
#include "models/contract/Wallets.h"
#include "models/contract/Webhooks.h"
#include "models/contract/WhatIf.h"

#include <QTest>

#include <set>

using namespace sb;
using Json = nlohmann::json;

namespace {

/// The contract's schemas, with $ref resolved and allOf merged.
class Schemas
{
public:
    explicit Schemas(const Json &document) : m_document(document) {}

    Json resolved(Json schema) const
    {
        while (schema.contains("$ref"))
            schema = Json(m_document.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))));
        if (schema.contains("allOf")) {
            for (const auto &part : schema["allOf"]) {
                const auto more = resolved(part);
                schema["properties"].update(more.value("properties", Json::object()));
                for (const auto &name : more.value("required", Json::array()))
                    schema["required"].push_back(name);
            }
        }
        return schema;
    }
    Json named(const std::string &name) const { return resolved(Json{{"$ref", "#/components/schemas/" + name}}); }
    /// Without its null branch; \p nullable says whether there was one.
    Json withoutNull(Json schema, bool &nullable) const
    {
        schema = resolved(std::move(schema));
        for (const char *group : {"oneOf", "anyOf"}) {
            if (!schema.contains(group))
                continue;
            Json rest = Json::array();
            for (const auto &branch : schema[group]) {
                if (branch.value("type", Json()) == "null")
                    nullable = true;
                else
                    rest.push_back(branch);
            }
            if (rest.size() == 1)
                return withoutNull(rest[0], nullable);
        }
        if (schema.contains("type") && schema["type"].is_array()) {
            const auto types = schema["type"];
            for (const auto &type : types) {
                if (type == "null")
                    nullable = true;
                else
                    schema["type"] = type;
            }
        }
        return schema;
    }

private:
    const Json &m_document;
};

class Comparison
{
public:
    Comparison(const Schemas &schemas, QStringList &faults) : m_schemas(schemas), m_faults(faults) {}

    template <typename T>
    void type(const Json &source, const std::string &where)
    {
        bool nullable = false;
        const auto schema = m_schemas.withoutNull(source, nullable);
        const auto kind = schema.value("type", Json());
        const auto format = schema.value("format", std::string());
        if constexpr (std::is_same_v<T, bool>) {
            expect(kind == "boolean", where, "bool");
        } else if constexpr (std::is_integral_v<T>) {
            expect(kind == "integer" || (kind == "number" && schema.contains("enum")), where, "integer");
        } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, Money>) {
            expect(kind == "number", where, "number");
        } else if constexpr (std::is_same_v<T, std::string>) {
            // oneOf: a language, or a list of one (G10)
            expect(kind == "string" || schema.contains("oneOf"), where, "string");
            expect(!schema.contains("enum") || where.ends_with(".end_reason") || where.ends_with(".ended_by"), where,
                   "enumeration");
            // Texts that may be wrong in a way of their own (M2, L6) stay texts.
            expect(format != "date-time", where, "date-time");
        } else if constexpr (std::is_same_v<T, Instant>) {
            expect(kind == "string" && format == "date-time", where, "date-time");
        } else if constexpr (std::is_same_v<T, Json>) {
            expect(kind == "object" || kind.is_null(), where, "object");
        } else if constexpr (NamedEnum<T>) {
            std::set<std::string> ours;
            for (const auto &each : enumNames<T>)
                ours.insert(std::string(each.name));
            const auto listed = schema.value("enum", std::vector<std::string>());
            const std::set<std::string> theirs(listed.begin(), listed.end());
            const bool part = schema.value("x-enum-part", false);
            expect(part ? std::ranges::includes(ours, theirs) && !theirs.empty() : ours == theirs, where, "enum");
            expect(static_cast<int>(T{}) == 0 && nameOf(T{}).empty(), where, "zero must be no value");
        } else if constexpr (Described<T>) {
            expect(kind == "object" || source.contains("allOf"), where, "object");
            if (!source.contains("allOf"))
                fields<T>(schema, where);
        } else if constexpr (requires { typename T::value_type; }) {
            expect(kind == "array", where, "array");
            type<typename T::value_type>(schema.value("items", Json::object()), where + "[]");
        } else { // an id
            expect(kind == "string" && format == "uuid", where, "uuid");
        }
    }

    template <typename T>
    void fields(const Json &schema, const std::string &where)
    {
        std::set<std::string> known;
        eachField<T>(schema, where, known);
        const auto properties = schema.value("properties", Json::object());
        for (const auto &[name, property] : properties.items()) {
            if (!known.contains(name))
                m_faults << QString::fromStdString(where + "." + name + ": not in the struct");
        }
    }

private:
    template <typename T>
    void eachField(const Json &schema, const std::string &where, std::set<std::string> &known)
    {
        std::apply([&](const auto &...each) { (oneField(each, schema, where, known), ...); }, T::fields());
    }

    template <typename F>
    void oneField(const F &field, const Json &schema, const std::string &where, std::set<std::string> &known)
    {
        using M = typename F::MemberType;
        if constexpr (Described<M>) {
            if (field.traits.merged)
                return eachField<M>(schema, where, known);
        }
        const std::string name(field.name);
        const std::string place = where + "." + name;
        known.insert(name);
        for (const auto alias : field.traits.aliases)
            known.insert(std::string(alias));
        const auto properties = schema.value("properties", Json::object());
        if (!properties.contains(name))
            return expect(false, place, "a property of the contract");
        const auto required = schema.value("required", std::vector<std::string>());
        const bool isRequired = std::ranges::find(required, name) != required.end();
        bool nullable = false;
        m_schemas.withoutNull(properties[name], nullable);
        if constexpr (detail::isPatch<M>) {
            expect(!isRequired || nullable, place, "required"); // required and nullable: null must be said
            type<typename M::Value>(properties[name], place);
        } else if constexpr (detail::isOptional<M>) {
            expect(!isRequired && !nullable, place, "required or nullable");
            type<typename M::value_type>(properties[name], place);
        } else {
            expect(isRequired != field.traits.mayBeAbsent, place, "required or may be absent");
            expect(!nullable, place, "nullable");
            type<M>(properties[name], place);
        }
    }

    void expect(bool holds, const std::string &where, const char *what)
    {
        if (!holds)
            m_faults << QString::fromStdString(where) + QStringLiteral(": ") + QLatin1String(what);
    }

    const Schemas &m_schemas;
    QStringList &m_faults;
};

/// Parameters and body of an operation as one object schema: what `In` is.
Json inputSchema(const Schemas &schemas, const ContractOperation &operation)
{
    Json whole{{"type", "object"}, {"properties", Json::object()}, {"required", Json::array()}};
    for (const auto &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Header)
            continue;
        whole["properties"][parameter.name] = parameter.schema;
        if (parameter.required)
            whole["required"].push_back(parameter.name);
    }
    if (!operation.bodySchema.is_null()) {
        const auto body = schemas.resolved(operation.bodySchema);
        if (operation.bodyIsList) {
            whole["properties"]["body"] = operation.bodySchema;
            whole["required"].push_back("body");
        }
        whole["properties"].update(body.value("properties", Json::object()));
        for (const auto &name : body.value("required", Json::array()))
            whole["required"].push_back(name);
    }
    return whole;
}

} // namespace

class StructsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_contract = Contract::builtIn().value(); }

    void everyInputEqualsItsOperation()
    {
        const Schemas schemas(m_contract->document());
        QStringList faults;
        Comparison compare(schemas, faults);
        const auto check = [&]<typename In, typename Out>(const Operation<In, Out> &operation) {
            const auto *found = m_contract->find(operation.id);
            if (found == nullptr) {
                faults << QString::fromStdString(std::string(operation.id)) + QStringLiteral(": not in the contract");
                return;
            }
            m_checked.insert(std::string(operation.id));
            if constexpr (Described<In>) // else the body is a map, whose names are not known beforehand
                compare.fields<In>(inputSchema(schemas, *found), std::string(operation.id));
            if constexpr (Described<Out>)
                compare.type<Out>(found->successSchema, found->id + "→");
            else if constexpr (requires { typename Out::value_type; })
                compare.type<Out>(found->successSchema, found->id + "→");
        };
        const auto all = [&](const auto &...operation) { (check(operation), ...); };
        all(healthCheck, getCurrentUser);
        all(listCurrentScopeUsers, createUser, updateUser, listOrganizations, createOrganization, renameOrganization,
            setOrgBusinessModel, setOrgCommission, setOrgMarkup, getMyFeatureFlags, getUserFeatureFlags,
            updateUserFeatureFlags);
        all(createApiKey, listApiKeysOfUser, listApiKeys, renameApiKey, revokeApiKey, listSessionTokens,
            createSessionToken, revokeSessionToken);
        all(listAgents, createAgent, createAgentSimple, getAgentStats, getAgent, updateAgent, deleteAgent,
            patchAgentModelConfig, patchAgentTtsConfig, patchAgentTranscriberConfig, patchAgentVadConfig,
            listNoiseAssets, listAgentTags, setAgentTags, changeAgentTags);
        all(listModelProviders, listTtsProviders, listSttProviders, listVadProviders, listAllProviders, listTtsVoices);
        all(getCallAnalytics, exportCallAnalytics);
        all(startTestCall, appendTurn, finishTestCall, listCalls, getCall, getCallRecording, listAgentVersions,
            getAgentVersion, restoreAgentVersion, listAuditEntries, getWorkspaceInfo, getWorkspaceSettings,
            updateWorkspaceSettings, putCallLabels, listCallTags, countCalls, getCallViews, putCallViews,
            extendTestCall, previewRetention, applyRetention, getCallDays, getCallFigures);
        all(listToolEndpointDefs, createToolEndpointDef, getToolEndpointDef, updateToolEndpointDef,
            deleteToolEndpointDef, listMcpServerDefs, createMcpServerDef, getMcpServerDef, updateMcpServerDef,
            deleteMcpServerDef, listAgentTools, addAgentTools, replaceAgentTools, deleteAgentTool);
        all(uploadFile, listSupportedFormats, listMyFiles, getFile, deleteFile, getFileContent, createAgentFileMapping,
            listAgentFileMappings, deleteAgentFileMapping, semanticSearch, hybridSearch);
        all(listPhoneNumbers, createPhoneNumber, createAgentPhoneMapping, listPhoneMappings, listPhoneMappingsOfAgent,
            getPhoneMapping, updatePhoneMapping, deletePhoneMapping, createOutboundCall);
        all(listPostAnalysisRules, createPostAnalysisRule, getPostAnalysisRule, updatePostAnalysisRule,
            deletePostAnalysisRule, duplicatePostAnalysisRule, getAgentPostAnalysis, upsertAgentPostAnalysis,
            listAttachedRules, setAttachedRules, listAttachedRuleIds);
        all(getMyWallet, listUserWallets, listOrgWallets, listOrgMemberWallets, getWallet, createGrant, setWalletCap,
            adjustWallet, patchGrant, getWalletLedger, transferCredit, explainLedgerEntry, listGrantDraws, proveLedger,
            getOrgWallet, getWalletStatement);
        all(listMyAgentWebhooks, getAgentWebhooks, putAgentWebhooks, rotateAgentWebhookSecret, testAgentOutgoingWebhook,
            incomingWebhookStartOutbound, listWebhookDeliveries);
        all(getUsageRecords, getUsageRecordsGrouped, getUsageSummary, getUsageOverview, exportUsage, getCreditBalance,
            getSessionUsage, getMyEarnings, getMyEarningsBreakdown, getOrgEarnings);
        all(exportTable, exportBundle, importBundle, getUsageBreakdown, listUsageSessions, getEarningsReview,
            rerateUsage, getUsagePrices);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyOperationWithStructsIsComparedHere()
    {
        for (const auto &codec : operationCodecs())
            QVERIFY2(m_checked.contains(std::string(codec.id)), std::string(codec.id).c_str());
    }

    void answersOfSeveralShapesEqualTheirSchemas()
    {
        const Schemas schemas(m_contract->document());
        QStringList faults;
        Comparison compare(schemas, faults);
        compare.fields<AgentPage>(schemas.named("AgentPage"), "AgentPage");
        compare.fields<AgentSummary>(schemas.named("AgentSummary"), "AgentSummary");
        compare.fields<CallSession>(schemas.named("CallSession"), "CallSession");
        compare.fields<CallSessionPage>(schemas.named("CallSessionPage"), "CallSessionPage");
        compare.fields<ExportAccepted>(schemas.named("ExportAccepted"), "ExportAccepted");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void comparisonSeesADifference() // the test above can fail
    {
        const Schemas schemas(m_contract->document());
        QStringList faults;
        Comparison compare(schemas, faults);
        compare.fields<NoiseAsset>(schemas.named("AgentSimpleCreate"), "x");
        QVERIFY(faults.join(QLatin1Char(' ')).contains(QLatin1String("x.id: a property of the contract")));
        QVERIFY(faults.join(QLatin1Char(' ')).contains(QLatin1String("x.description: not in the struct")));
    }

private:
    std::shared_ptr<const Contract> m_contract;
    std::set<std::string> m_checked;
};

QTEST_GUILESS_MAIN(StructsTest)
#include "StructsTest.moc"
