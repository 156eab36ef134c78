#pragma once

#include "models/contract/Agents.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace sb::ui {

/// The agents by name, as the pane shows them.
class AgentRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kActiveRole = Qt::UserRole + 1;
    static constexpr int kDetailRole = Qt::UserRole + 2;
    static constexpr int kUnsavedRole = Qt::UserRole + 3;
    static constexpr int kSearchRole = Qt::UserRole + 4;
    static constexpr int kTagsRole = Qt::UserRole + 5; ///< QStringList, safe to look at

    using QAbstractListModel::QAbstractListModel;

    void setAgents(std::vector<AgentSummary> agents);
    void setUnsaved(const AgentId &agent); ///< the one with edits; nil: none
    const AgentSummary *at(int row) const;
    int rowOf(const AgentId &agent) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<AgentSummary> m_agents;
    AgentId m_unsaved;
};

/// What a person narrowed the list to. Everything that is set must hold.
struct AgentFilter
{
    QString words;              ///< parts of name, description, language and model; "tag:" and the start of a tag
    std::optional<bool> active; ///< absent: both
    std::optional<QString> tag; ///< in any case; empty: agents without a tag

    bool operator==(const AgentFilter &) const = default;
    bool isEmpty() const { return *this == AgentFilter(); }
    bool holds(const AgentSummary &agent) const;
};

/// The agents that a filter lets through.
class FoundAgents final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FoundAgents(AgentRows *rows, QObject *parent = nullptr);

    void setFilter(const AgentFilter &filter);
    const AgentFilter &filter() const { return m_filter; }
    const AgentSummary *at(const QModelIndex &found) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AgentRows *m_rows;
    AgentFilter m_filter;
};

} // namespace sb::ui
