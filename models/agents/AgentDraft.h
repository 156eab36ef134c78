#pragma once

#include "models/backend/Caller.h"
#include "models/contract/Agents.h"
#include "models/providers/Catalog.h"

namespace sb {

/// A stored agent while a request is applied to it: defaults, merging, resolution and the rules across fields. Every
/// failure leaves the draft unusable and names the field. Thread: any; pure.
///
/// \p root of each function is the place of the section in the request: {"body", "tts_config"}, or {"body"} for the
/// routes that take one section.
class AgentDraft
{
public:
    using Loc = std::vector<std::string>;

    /// A new agent with the catalog's default rows and the contract's defaults (G2, V2).
    static Result<AgentDraft> fresh(const Catalog &catalog, const Caller &caller, AgentId id, Instant now);
    AgentDraft(const Catalog &catalog, CompleteAgent document) : m_catalog(catalog), m_document(std::move(document)) {}

    Result<> apply(const AgentInput &input, const Loc &root);
    Result<> apply(const AgentModelConfig &section, const Loc &root);
    Result<> apply(const TtsConfig &section, const Loc &root);
    Result<> apply(const TranscriberConfig &section, const Loc &root);
    Result<> apply(const VadConfig &section, const Loc &root);
    Result<> apply(const AgentSpecificConfig &section, const Loc &root);
    /// Every section that is there, each under its name below \p root.
    Result<> apply(const AgentSectionsUpdate &sections, const Loc &root);

    const CompleteAgent &document() const { return m_document; }
    CompleteAgent &document() { return m_document; }

private:
    const Catalog &m_catalog;
    CompleteAgent m_document;
};

} // namespace sb
