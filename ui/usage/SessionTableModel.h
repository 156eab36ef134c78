#pragma once

#include "models/backend/Backend.h"
#include "models/contract/UsageBreakdown.h"

#include <QAbstractTableModel>

#include <optional>

namespace sb::ui {

/// Settled sessions, newest first, fetched by key as the table scrolls. Answers to an old question are dropped.
/// Thread: UI.
class SessionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Kind, Agent, Model, Length, Cost, ColumnCount };
    static constexpr int kPage = 100;

    explicit SessionTableModel(Backend &backend, QObject *parent = nullptr);

    void ask(const UsageSessionsQuery &query, bool isOneDay); ///< from the top
    const UsageSessionRow *at(int row) const;
    int rowOf(const Uuid &session) const; ///< −1 when it is not loaded
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
    void fetch();
    QString text(const UsageSessionRow &row, Column column) const;

    Backend &m_backend;
    UsageSessionsQuery m_query;
    std::vector<UsageSessionRow> m_rows;
    std::optional<Error> m_failure;
    int m_turn = 0;
    bool m_oneDay = false;
    bool m_hasMore = false;
    bool m_loading = false;
};

} // namespace sb::ui
