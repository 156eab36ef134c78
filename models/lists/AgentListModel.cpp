#include "models/lists/AgentListModel.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace sb {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

AgentListModel::AgentListModel(Backend &backend, QObject *parent, CallOptions options)
    : QAbstractListModel(parent), m_backend(backend), m_options(std::move(options))
{
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("agents") && (m_hasLoaded || m_isLoading))
            load();
    });
}

void AgentListModel::load()
{
    if (m_isLoading) {
        m_isOld = true;
        return;
    }
    m_isLoading = true;
    m_isOld = false;
    m_backend.call(
        listAgents, {}, this,
        [this](const Result<AgentListing> &answer) {
            m_isLoading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
            } else {
                m_agents = answer->items();
                m_hasLoaded = true;
                show();
                Q_EMIT loaded();
            }
            if (m_isOld)
                load();
        },
        m_options);
}

void AgentListModel::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    show();
}

bool AgentListModel::matches(const AgentSummary &agent) const
{
    const auto searched = QString(text(agent.name) + QLatin1Char('\n') + text(agent.description.valueOr({})));
    const auto words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

/// Makes the rows those that match now: goners first, then the order, then newcomers.
void AgentListModel::show()
{
    std::vector<AgentSummary> wanted;
    std::ranges::copy_if(m_agents, std::back_inserter(wanted),
                         [this](const AgentSummary &agent) { return matches(agent); });
    std::unordered_map<AgentId, std::size_t> places;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        places.emplace(wanted[i].id, i);

    for (int row = rowCount() - 1; row >= 0; --row) {
        if (places.contains(m_rows[static_cast<std::size_t>(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    const auto place = [&](const AgentSummary &agent) { return places.at(agent.id); };
    if (!std::ranges::is_sorted(m_rows, {}, place)) {
        Q_EMIT layoutAboutToBeChanged();
        const auto from = persistentIndexList();
        std::vector<AgentId> selected;
        for (const auto &index : from)
            selected.push_back(m_rows[static_cast<std::size_t>(index.row())].id);
        std::ranges::sort(m_rows, {}, place);
        QModelIndexList to;
        for (const auto &id : selected)
            to.append(index(rowOf(id)));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_rows.size() && m_rows[i].id == wanted[i].id) {
            if (!(m_rows[i] == wanted[i])) {
                m_rows[i] = std::move(wanted[i]);
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(wanted[i]));
        endInsertRows();
    }
}

const AgentSummary *AgentListModel::agent(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int AgentListModel::rowOf(const AgentId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &AgentSummary::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &agent = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(agent.name);
    case IdRole:
        return text(agent.id.toString());
    case IsActiveRole:
        return agent.isActive;
    case DescriptionRole:
        return text(agent.description.valueOr({}));
    case LanguageRole:
        return text(agent.language.valueOr({}));
    case LinesRole: {
        QStringList lines;
        for (const auto &number : agent.phoneNumbers)
            lines.append(text(number));
        return lines;
    }
    case ModelRole:
        return text(agent.modelName.valueOr({}));
    default:
        return {};
    }
}

} // namespace sb
