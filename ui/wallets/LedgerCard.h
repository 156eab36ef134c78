#pragma once

#include "models/lists/LedgerListModel.h"
#include "ui/widgets/Card.h"

namespace sb::ui {

class Faces;
class FilterChip;
class LedgerTable;

/// The ledger of a wallet with its filters. Thread: UI.
class LedgerCard final : public Card
{
    Q_OBJECT

public:
    explicit LedgerCard(Backend &backend, QWidget *parent = nullptr);

    void show(const WalletId &wallet);
    using QWidget::show;
    void refresh() { m_ledger->takeNew(); }
    void clearFilters();
    LedgerListModel &ledger() { return *m_ledger; }
    LedgerTable *table() const { return m_table; }
    void select(std::int64_t seq);

Q_SIGNALS:
    void chosen(qint64 seq);

private:
    void filter();
    void look();

    LedgerListModel *m_ledger;
    FilterChip *m_kindChip;
    FilterChip *m_timeChip;
    LedgerTable *m_table;
    Faces *m_faces;
    LedgerListModel::Filter m_filter;
    WalletId m_wallet;
    std::int64_t m_chosen = 0; ///< in this wallet; 0: not yet
};

} // namespace sb::ui
