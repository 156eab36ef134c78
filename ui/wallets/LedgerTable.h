#pragma once

#include "models/lists/LedgerListModel.h"

#include <QIdentityProxyModel>
#include <QTableView>

namespace sb::ui {

/// The ledger's rows in the words and figures of a person. Thread: UI.
class LedgerTableModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit LedgerTableModel(LedgerListModel &ledger, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LedgerRow &entry, int column) const;

    LedgerListModel &m_ledger;
};

/// The ledger of a wallet, one entry chosen. Thread: UI.
class LedgerTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LedgerTable(LedgerListModel &ledger, QWidget *parent = nullptr);

    void select(std::int64_t seq);

Q_SIGNALS:
    void chosen(qint64 seq);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();

    LedgerListModel &m_ledger;
};

} // namespace sb::ui
