#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QSet>

class QListView;
class QSortFilterProxyModel;

namespace sb::ui {

class Faces;
class IconButton;
class PlainLabel;
class SearchField;

/// The agents by name, as the pane shows them.
class AgentRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kActiveRole = Qt::UserRole + 1;
    static constexpr int kDetailRole = Qt::UserRole + 2;
    static constexpr int kUnsavedRole = Qt::UserRole + 3;
    static constexpr int kSearchRole = Qt::UserRole + 4;

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

/// The left side of the agents page: search, list, new and import.
class AgentListPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AgentListPane(Backend &backend, QWidget *parent = nullptr);

    void load();
    void setUnsaved(const AgentId &agent);
    void select(const AgentId &agent); ///< without announcing it
    const AgentSummary *summary(const AgentId &agent) const;
    const AgentSummary *first() const;
    std::vector<const AgentSummary *> matching(const QString &words) const; ///< ten at most
    qint64 total() const { return m_rows->rowCount(); }
    void focusSearch();
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const sb::AgentId &agent);
    void newRequested();
    void importRequested();
    void loaded();
    void menuRequested(const QPoint &globalPlace); ///< on the chosen agent

private:
    Backend &m_backend;
    AgentRows *m_rows;
    QSortFilterProxyModel *m_found;
    PlainLabel *m_count;
    IconButton *m_import;
    IconButton *m_add;
    SearchField *m_search;
    QListView *m_view;
    Faces *m_faces;
    AgentId m_selected;
    bool m_selecting = false;
};

} // namespace sb::ui
