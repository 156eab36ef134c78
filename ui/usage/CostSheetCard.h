#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Billing.h"
#include "ui/widgets/Card.h"

#include <QAbstractTableModel>

#include <optional>

namespace sb::ui {

class Button;
class Faces;
class FigureTable;
class PlainLabel;
class TotalRow;

/// The priced lines of a session: what was used × the price = the cost, to the millionth. Thread: UI.
class CostSheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Service, Used, Price, Cost, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const SessionUsage &session);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isMarkup(int row) const { return m_markup != Money() && row == static_cast<int>(m_lines.size()); }

    std::vector<UsageRecord> m_lines;
    Money m_markup; ///< of the reseller, a line of its own after the list prices
};

/// Why one session cost what it cost.
class CostSheetCard final : public Card
{
    Q_OBJECT

public:
    explicit CostSheetCard(Backend &backend, QWidget *parent = nullptr);

    void open(const Uuid &session);
    void clear();
    const std::optional<SessionUsage> &session() const { return m_session; }
    const CostSheetModel &sheet() const { return *m_model; }

Q_SIGNALS:
    void callRequested(const sb::CallId &call);

private:
    void show(const SessionUsage &session);

    Backend &m_backend;
    Uuid m_wanted;
    std::optional<SessionUsage> m_session;
    CostSheetModel *m_model;
    Button *m_openCall;
    Faces *m_faces;
    FigureTable *m_table;
    TotalRow *m_total;
    PlainLabel *m_proof;
};

} // namespace sb::ui
