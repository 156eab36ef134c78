#include "ui/agents/BulkChange.h"

#include "models/contract/Codec.h"
#include "models/contract/TagText.h"
#include "ui/agents/FieldBounds.h"
#include "ui/agents/FieldNames.h"
#include "ui/format/TypedTags.h"
#include "ui/format/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace sb::ui {

namespace {

/// One that an agent has already stays as it is spelled there: a row of the catalog may have several names.
template <typename Section>
void put(const std::optional<CatalogChoice> &choice, const std::optional<Section> &stored,
         Patch<std::string> Section::*id, Patch<std::string> &to)
{
    if (choice && !(stored && ((*stored).*id).valueOr({}) == choice->row))
        to = choice->value;
}

nlohmann::json valueAt(const nlohmann::json &sections, const std::string &path)
{
    const nlohmann::json::json_pointer place("/" + path);
    return sections.contains(place) ? nlohmann::json(sections.at(place)) : nlohmann::json();
}

std::vector<BulkPlan::Line> linesOf(const AgentDraft &draft)
{
    std::vector<BulkPlan::Line> lines;
    const auto before = encode(draft.stored());
    const auto after = encode(draft.edited());
    for (const auto &path : draft.changedPaths())
        lines.push_back(
            {fieldName(path), fieldValue(path, valueAt(before, path)), fieldValue(path, valueAt(after, path))});
    return lines;
}

} // namespace

void BulkChange::applyTo(AgentDraft &draft) const
{
    const auto &stored = draft.origin().configurations;
    auto &to = draft.edit();
    put(model, stored.modelConfig, &AgentModelConfig::modelProviderId, to.agentModelConfig->modelName);
    put(transcriber, stored.transcriberConfig, &TranscriberConfig::providerId,
        to.transcriberConfig->transcriberModelName);
    put(engine, stored.ttsConfig, &TtsConfig::ttsProviderId, to.ttsConfig->ttsModelName);
    if (voice)
        to.ttsConfig->voiceName = *voice;
    if (language)
        to.ttsConfig->language = to.transcriberConfig->language = *language;
    if (timeLimit)
        to.agentSpecificConfig->sessionTimeout = *timeLimit;
    if (turnCloses)
        to.agentSpecificConfig->endOfSpeechTimeout = *turnCloses;
    if (hangsUp)
        to.vadConfig->maxAllowedSilenceDuration = *hangsUp;
    if (active)
        to.agent->isActive = *active;
}

Patch<AgentTagChanges> BulkChange::tagsFor(const std::vector<std::string> &tags) const
{
    AgentTagChanges changes;
    std::vector<std::string> add;
    std::vector<std::string> remove;
    std::ranges::copy_if(addTags, std::back_inserter(add), [&](const std::string &tag) { return !hasTag(tags, tag); });
    std::ranges::copy_if(removeTags, std::back_inserter(remove),
                         [&](const std::string &tag) { return hasTag(tags, tag); });
    if (!add.empty())
        changes.add = std::move(add);
    if (!remove.empty())
        changes.remove = std::move(remove);
    return changes == AgentTagChanges() ? Patch<AgentTagChanges>() : Patch<AgentTagChanges>(std::move(changes));
}

BulkPlan BulkPlan::of(const BulkChange &change, const CompleteAgent &agent, const std::vector<std::string> &tags,
                      ActiveAgents actives)
{
    BulkPlan plan;
    plan.name = QString::fromStdString(agent.agent.name);
    auto draft = AgentDraft::from(agent);
    const auto wrongBefore = draft.problems();
    change.applyTo(draft);
    const bool asks = draft.isActive() && draft.changesConfiguration(); // G5
    if (asks && actives == ActiveAgents::LeaveOut) {
        plan.verdict = Verdict::LeftOut;
        return plan;
    }
    plan.update = draft.toUpdate(asks);
    plan.update.body.tagChanges = change.tagsFor(tags);
    plan.lines = linesOf(draft);
    if (plan.update.body.tagChanges.hasValue()) {
        auto after = tags;
        std::erase_if(after, [&](const std::string &tag) { return hasTag(change.removeTags, tag); });
        for (const auto &tag : plan.update.body.tagChanges->add.valueOr({}))
            after.push_back(tag);
        plan.lines.push_back({QCoreApplication::translate("BulkPlan", "Tags"), visibleText(TypedTags::textOf(tags)),
                              visibleText(TypedTags::textOf(after))});
        if (after.size() > mostTagsOfAgent)
            plan.problem = QCoreApplication::translate("BulkPlan", "It would have more than 20 tags.");
    }
    for (const auto &problem : draft.problems()) {
        const bool isOld = std::ranges::any_of(
            wrongBefore, [&](const Problem &old) { return old.loc == problem.loc && old.type == problem.type; });
        if (!isOld && plan.problem.isEmpty())
            plan.problem = fieldName(pathOf(problem.loc)) + QStringLiteral(": ") +
                           problemSentence(problem, draft.edited().agentSpecificConfig->sessionTimeout.valueOr(180));
    }
    plan.verdict = !plan.problem.isEmpty() ? Verdict::Refused
                   : plan.lines.empty()    ? Verdict::Nothing
                                           : Verdict::Changes;
    return plan;
}

} // namespace sb::ui
