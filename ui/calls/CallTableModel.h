#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sb::ui {

/// The call list as a table: newest first, fetched by key in pages as the view scrolls. Answers to an old filter are
/// dropped. Thread: UI.
class CallTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Kind, Agent, Caller, Status, EndedBy, Length, Delay, Cost, ColumnCount };
    static constexpr int kPage = 200;

    explicit CallTableModel(Backend &backend, QObject *parent = nullptr);

    void setFilter(const Patch<AgentId> &agent, const Patch<CallStatus> &status);
    void load();    ///< from the top again
    void refresh(); ///< takes in what is new at the top without losing the place
    const CallRow *at(int row) const;
    int rowOf(const CallId &call) const; ///< −1 when it is not loaded
    qint64 total() const { return m_total; }
    bool isLoading() const { return m_loading; }
    const std::optional<Error> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< a page came, or failure() says why not

private:
    CallListQuery query() const;
    void takeTop(const CallRowPage &page);
    QString text(const CallRow &call, Column column) const;

    Backend &m_backend;
    std::vector<CallRow> m_rows;
    std::optional<Error> m_failure;
    Patch<AgentId> m_agent;
    Patch<CallStatus> m_status;
    qint64 m_total = 0;
    int m_turn = 0; ///< raised by every new filter
    bool m_hasMore = false;
    bool m_loading = false;
};

} // namespace sb::ui
