#pragma once

#include "models/agents/AgentAnalysisService.h"
#include "models/agents/AgentFileService.h"
#include "models/agents/AgentService.h"
#include "models/agents/AgentToolService.h"
#include "models/analysis/RuleService.h"
#include "models/backend/LocalBackend.h"
#include "models/calls/CallService.h"
#include "models/calls/OutboundCallService.h"
#include "models/calls/RetentionService.h"
#include "models/calls/WorkspaceService.h"
#include "models/exports/ExportService.h"
#include "models/exports/ImportService.h"
#include "models/identity/AccessService.h"
#include "models/identity/CallerDirectory.h"
#include "models/identity/FlagService.h"
#include "models/identity/IdentityService.h"
#include "models/identity/IdentityStore.h"
#include "models/identity/PeopleService.h"
#include "models/knowledge/FileService.h"
#include "models/knowledge/FileUploadService.h"
#include "models/knowledge/SearchService.h"
#include "models/lines/LineService.h"
#include "models/money/EarningsService.h"
#include "models/money/UsageBreakdownReads.h"
#include "models/money/UsageExport.h"
#include "models/money/UsageReads.h"
#include "models/money/WalletReads.h"
#include "models/money/WalletService.h"
#include "models/money/WhatIfService.h"
#include "models/providers/Catalog.h"
#include "models/providers/ProviderService.h"
#include "models/tools/ToolService.h"
#include "models/webhooks/StartCallService.h"
#include "models/webhooks/WebhookService.h"

namespace sb {

/// Every service of the product over one open store, joined behind one backend: the program's composition of `models`,
/// and the tests'. Thread: made and destroyed on one thread; backend() may be called from any.
class LocalServices
{
public:
    /// All of these outlive it.
    LocalServices(Store &store, std::shared_ptr<const Contract> contract, const Clock &clock);
    LocalServices(const LocalServices &) = delete;
    LocalServices &operator=(const LocalServices &) = delete;

    /// What a workspace needs before its first request: the catalog of this version, and an end for what a process that
    /// died left unfinished. One transaction.
    static Result<> prepare(Transaction &transaction, const Catalog &catalog, Instant now);

    LocalBackend &backend() { return *m_backend; }
    const Registry &registry() const { return m_registry; }

private:
    // In the order in which they depend on each other: the last goes first.
    CallerDirectory m_callers;
    IdentityService m_identity;
    PeopleService m_people;
    AccessService m_access;
    FlagService m_flags;
    ProviderService m_providers;
    FileService m_files;
    FileUploadService m_uploads;
    SearchService m_search;
    ToolService m_tools;
    RuleService m_rules;
    AgentService m_agents;
    AgentFileService m_agentFiles;
    AgentToolService m_agentTools;
    AgentAnalysisService m_agentAnalysis;
    WalletReads m_walletReads;
    WalletService m_wallets;
    LineService m_lines;
    UsageReads m_usage;
    UsageExport m_usageExport;
    EarningsService m_earnings;
    UsageBreakdownReads m_usageBreakdowns;
    WhatIfService m_whatIf;
    CallService m_calls;
    OutboundCallService m_outboundCalls;
    RetentionService m_retention;
    WebhookService m_webhooks;
    StartCallService m_startCalls;
    ExportService m_exports;
    WorkspaceService m_workspace;
    Gate m_gate;
    Registry m_registry;
    ImportService m_imports;
    std::unique_ptr<LocalBackend> m_backend;
};

} // namespace sb
