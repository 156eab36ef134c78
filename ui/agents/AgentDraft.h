#pragma once

#include "models/base/Error.h"
#include "models/contract/Agents.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sb::ui {

/// The sections of the editor, in the order of its list.
enum class AgentSection { Basics, Prompt, Model, Transcriber, Voice, SpeechDetection, Behaviour, TransferRoutes };
inline constexpr std::array kAgentSections{
    AgentSection::Basics, AgentSection::Prompt,          AgentSection::Model,     AgentSection::Transcriber,
    AgentSection::Voice,  AgentSection::SpeechDetection, AgentSection::Behaviour, AgentSection::TransferRoutes};

/// Where a field is edited. \p path is "section/field" in the contract's names, as AgentDraft uses everywhere:
/// "agent_model_config/temperature", "agent_specific_config/inbound_transfer_routes/0/phone_number".
AgentSection sectionOf(std::string_view path);

/// The path of a problem's `loc` (rule M1): "body" is left out, list positions stay.
std::string pathOf(const std::vector<std::string> &loc);

/// An agent as it is stored and as it is being edited. Plain values; no window, no request.
class AgentDraft
{
public:
    AgentDraft() = default;
    static AgentDraft from(const CompleteAgent &agent);

    const CompleteAgent &origin() const { return m_origin; }
    const AgentId &id() const { return m_origin.agent.id; }
    bool isActive() const { return m_origin.agent.isActive; } ///< as stored

    /// All fields of both sides are set, to the stored value or to the contract's usual one.
    const AgentSectionsUpdate &stored() const { return m_stored; }
    const AgentSectionsUpdate &edited() const { return m_edited; }
    AgentSectionsUpdate &edit() { return m_edited; }

    bool isDirty() const { return !(m_edited == m_stored); }
    std::set<std::string> changedPaths() const; ///< one entry per field that differs
    /// Only what differs, so that what somebody else changed meanwhile stays (G4).
    AgentSectionsUpdate changes() const;
    AgentUpdate toUpdate(bool force) const;
    /// True when rule G5 asks for a choice: something else than the agent's own row changed.
    bool changesConfiguration() const;

    void discard() { m_edited = m_stored; }
    /// Edits stay on top of a newer stored agent: fields not edited here take the new value.
    void rebase(const CompleteAgent &newer);
    /// The edits of an older draft of this agent come in where nothing is edited here.
    void takeEdits(AgentDraft older);

    /// What the contract would refuse (G2, G11, G12), so that it is said before anything is sent.
    std::vector<Problem> problems() const;

private:
    CompleteAgent m_origin;
    AgentSectionsUpdate m_stored;
    AgentSectionsUpdate m_edited;
};

} // namespace sb::ui
