#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"

#include <QFrame>

class QListView;

namespace sb::ui {

class AgentFilterChips;
class AgentRows;
class Faces;
class FoundAgents;
class IconButton;
class PlainLabel;
class SearchField;

/// The left side of the agents page: search, filters, list, new and import. One agent or several can be selected.
class AgentListPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AgentListPane(Backend &backend, QWidget *parent = nullptr);

    void load();
    void setUnsaved(const AgentId &agent);
    void select(const AgentId &agent); ///< alone, without announcing it
    void selectAll();                  ///< those that the filters let through
    const AgentSummary *summary(const AgentId &agent) const;
    const AgentSummary *first() const;
    std::vector<AgentSummary> selected() const;                             ///< as listed
    std::vector<const AgentSummary *> matching(const QString &words) const; ///< ten at most
    qint64 total() const;
    void focusSearch();
    void clearFilters();
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const sb::AgentId &agent); ///< selected alone
    void selectionChanged();               ///< none, one or several; also when what is listed changed
    void newRequested();
    void importRequested();
    void loaded();
    void menuRequested(const QPoint &globalPlace); ///< on what is selected

private:
    void take(const AgentListing &listing);
    void narrow();
    void announce();
    void selectQuietly(const std::vector<AgentId> &agents);

    Backend &m_backend;
    AgentRows *m_rows;
    FoundAgents *m_found;
    PlainLabel *m_count;
    IconButton *m_import;
    IconButton *m_add;
    SearchField *m_search;
    AgentFilterChips *m_chips;
    QListView *m_view;
    Faces *m_faces;
    AgentId m_selected; ///< the one that is open
    bool m_selecting = false;
    bool m_isLoading = false;
    bool m_loadsAgain = false;
};

} // namespace sb::ui
