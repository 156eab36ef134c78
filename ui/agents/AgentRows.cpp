#include "ui/agents/AgentRows.h"

#include "models/contract/TagText.h"
#include "ui/format/VisibleText.h"

#include <algorithm>

namespace sb::ui {

namespace {

constexpr QLatin1StringView kTagWord("tag:");

QString searched(const AgentSummary &agent)
{
    return QString::fromStdString(agent.name + ' ' + agent.description.valueOr({}) + ' ' + agent.language.valueOr({}) +
                                  ' ' + agent.modelName.valueOr({}));
}

QString detailOf(const AgentSummary &agent)
{
    const auto language = QString::fromStdString(agent.language.valueOr({}));
    const auto lines = agent.phoneNumbers.empty()
                           ? AgentRows::tr("no line")
                           : AgentRows::tr("%Ln line(s)", nullptr, static_cast<int>(agent.phoneNumbers.size()));
    return language.isEmpty() ? lines : QString(visibleText(language) + QStringLiteral(" · ") + lines);
}

QStringList tagsOf(const AgentSummary &agent)
{
    QStringList tags;
    for (const auto &tag : agent.tags)
        tags.append(visibleText(QString::fromStdString(tag)));
    return tags;
}

/// Where "tag:" begins a word; -1: nowhere.
qsizetype tagWordIn(const QString &words)
{
    for (qsizetype at = 0; (at = words.indexOf(kTagWord, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || words[at - 1].isSpace())
            return at;
    }
    return -1;
}

} // namespace

void AgentRows::setAgents(std::vector<AgentSummary> agents)
{
    beginResetModel();
    m_agents = std::move(agents);
    std::ranges::stable_sort(m_agents, [](const AgentSummary &a, const AgentSummary &b) {
        return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
    });
    endResetModel();
}

void AgentRows::setUnsaved(const AgentId &agent)
{
    if (m_unsaved == agent)
        return;
    m_unsaved = agent;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {kUnsavedRole});
}

const AgentSummary *AgentRows::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_agents[static_cast<std::size_t>(row)] : nullptr;
}

int AgentRows::rowOf(const AgentId &agent) const
{
    const auto found = std::ranges::find(m_agents, agent, &AgentSummary::id);
    return found == m_agents.end() ? -1 : static_cast<int>(found - m_agents.begin());
}

int AgentRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_agents.size());
}

QVariant AgentRows::data(const QModelIndex &index, int role) const
{
    const auto *agent = at(index.row());
    if (!agent)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(QString::fromStdString(agent->name));
    case Qt::ToolTipRole: {
        const auto name = visibleText(QString::fromStdString(agent->name));
        const auto tags = tagsOf(*agent).join(QStringLiteral(", "));
        if (tags.size() > 24)
            return QString(QStringLiteral("<qt>") + name.toHtmlEscaped() + QStringLiteral("<br>") +
                           tags.toHtmlEscaped() + QStringLiteral("</qt>"));
        return name.size() > 28 ? name.toHtmlEscaped() : QString();
    }
    case kActiveRole:
        return agent->isActive;
    case kDetailRole:
        return detailOf(*agent);
    case kUnsavedRole:
        return agent->id == m_unsaved && !m_unsaved.isNil();
    case kSearchRole:
        return searched(*agent);
    case kTagsRole:
        return tagsOf(*agent);
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(QString::fromStdString(agent->name)),
                          agent->isActive ? tr("active") : tr("paused"), detailOf(*agent)};
        if (!agent->tags.empty())
            parts.append(tr("tags: %1").arg(tagsOf(*agent).join(QStringLiteral(", "))));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

bool AgentFilter::holds(const AgentSummary &agent) const
{
    if (active && *active != agent.isActive)
        return false;
    if (tag && tag->isEmpty() && !agent.tags.empty())
        return false;
    if (tag && !tag->isEmpty() && !hasTag(agent.tags, tag->toStdString()))
        return false;
    const auto at = tagWordIn(words);
    if (at >= 0) {
        const auto start = foldedTag(words.mid(at + kTagWord.size()).toStdString());
        if (std::ranges::none_of(agent.tags,
                                 [&](const std::string &each) { return foldedTag(each).starts_with(start); }))
            return false;
    }
    return searched(agent).contains(words.left(at < 0 ? words.size() : at).trimmed(), Qt::CaseInsensitive);
}

FoundAgents::FoundAgents(AgentRows *rows, QObject *parent) : QSortFilterProxyModel(parent), m_rows(rows)
{
    setSourceModel(rows);
}

void FoundAgents::setFilter(const AgentFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

const AgentSummary *FoundAgents::at(const QModelIndex &found) const
{
    return m_rows->at(mapToSource(found).row());
}

bool FoundAgents::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *agent = m_rows->at(row);
    return agent && m_filter.holds(*agent);
}

} // namespace sb::ui
