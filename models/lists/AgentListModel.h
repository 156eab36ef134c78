#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"

#include <QAbstractListModel>

#include <vector>

namespace sb {

/// The caller's agents by name, over listAgents. Kept up to date by Backend::changed; an agent that stays keeps its
/// selection, wherever it moves. Thread: that of the object, which must have an event loop.
class AgentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        IsActiveRole,              ///< bool
        DescriptionRole,           ///< QString
        LanguageRole,              ///< QString, of the voice
        LinesRole,                 ///< QStringList, phone numbers
        ModelRole                  ///< QString, name of the language model
    };

    /// Nothing is fetched before load(). \p backend outlives the model.
    explicit AgentListModel(Backend &backend, QObject *parent = nullptr, CallOptions options = {});

    void load();
    /// Only agents whose name or description has every one of these words, ignoring case. Answers at once.
    void setSearch(const QString &words);
    const QString &search() const { return m_search; }

    const AgentSummary *agent(int row) const;                       ///< null beyond the end; valid until the next event
    int rowOf(const AgentId &id) const;                             ///< -1 when it is not there or filtered out
    int total() const { return static_cast<int>(m_agents.size()); } ///< without the search
    bool hasLoaded() const { return m_hasLoaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const sb::Error &error);

private:
    bool matches(const AgentSummary &agent) const;
    void show();

    Backend &m_backend;
    const CallOptions m_options;
    std::vector<AgentSummary> m_agents; ///< all, as the backend sorts them
    std::vector<AgentSummary> m_rows;   ///< those that match
    QString m_search;
    bool m_hasLoaded = false;
    bool m_isLoading = false;
    bool m_isOld = false; ///< something changed while the list was being fetched
};

} // namespace sb
