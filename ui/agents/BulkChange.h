#pragma once

#include "ui/agents/AgentDraft.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sb::ui {

/// A row of a catalog, as a picker wrote it.
struct CatalogChoice
{
    std::string value; ///< what is sent: the row's name, or its id when several have that name
    std::string row;   ///< the row's id

    bool operator==(const CatalogChoice &) const = default;
};

/// What several agents shall have; what is absent stays as each of them has it. Plain values.
struct BulkChange
{
    std::optional<CatalogChoice> model;
    std::optional<CatalogChoice> transcriber;
    std::optional<CatalogChoice> engine; ///< that speaks
    std::optional<std::string> voice;    ///< of that engine
    std::optional<std::string> language; ///< heard and spoken
    std::optional<int> timeLimit;        ///< of a call, in seconds
    std::optional<double> turnCloses;    ///< after this silence, in seconds
    std::optional<double> hangsUp;       ///< after this silence, in seconds; 0: never
    std::optional<bool> active;
    std::vector<std::string> addTags;
    std::vector<std::string> removeTags;

    bool operator==(const BulkChange &) const = default;
    bool isEmpty() const { return *this == BulkChange(); }
    void applyTo(AgentDraft &draft) const;
    /// Only what an agent with these tags has not, or has. Absent: nothing.
    Patch<AgentTagChanges> tagsFor(const std::vector<std::string> &tags) const;
};

/// Rule G5 for several: whether active agents get another configuration, which acts with their next call.
enum class ActiveAgents : std::uint8_t { Change, LeaveOut };

/// What a change does to one agent, before it is done.
struct BulkPlan
{
    enum class Verdict : std::uint8_t { Changes, Nothing, LeftOut, Refused };
    struct Line
    {
        QString field;
        QString before;
        QString after;
    };

    QString name;
    Verdict verdict = Verdict::Nothing;
    std::vector<Line> lines;
    QString problem; ///< Refused: why, and what to do
    AgentUpdate update;

    static BulkPlan of(const BulkChange &change, const CompleteAgent &agent, const std::vector<std::string> &tags,
                       ActiveAgents actives);
};

} // namespace sb::ui
