#include "ui/wallets/LedgerTable.h"

#include "ui/format/Times.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerText.h"
#include "ui/wallets/WalletRowDelegate.h"

#include <QHeaderView>
#include <QLocale>

namespace sb::ui {

namespace {

QString none()
{
    return QStringLiteral("–");
}

} // namespace

LedgerTableModel::LedgerTableModel(LedgerListModel &ledger, QObject *parent)
    : QIdentityProxyModel(parent), m_ledger(ledger)
{
    setSourceModel(&ledger);
}

QString LedgerTableModel::text(const LedgerRow &entry, int column) const
{
    switch (column) {
    case LedgerListModel::Entry:
        return QLocale().toString(static_cast<qlonglong>(entry.seq));
    case LedgerListModel::Time:
        return ledgerTimeText(entry.createdAt);
    case LedgerListModel::Kind:
        return ledgerKindText(entry.kind);
    case LedgerListModel::For: {
        const auto words = ledgerForText(entry);
        return words.isEmpty() ? none() : words;
    }
    case LedgerListModel::Amount:
        return entry.amountUsd == Money() ? none() : amountText(entry.amountUsd);
    case LedgerListModel::Held: {
        const auto held = entry.reservedDeltaUsd.value_or(Money());
        return held == Money() ? none() : shortAmountText(held);
    }
    case LedgerListModel::Balance:
        return amountText(entry.balanceAfterUsd);
    default:
        return {};
    }
}

QVariant LedgerTableModel::data(const QModelIndex &index, int role) const
{
    const auto *entry = m_ledger.at(index.row());
    if (!entry)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole:
        return column == LedgerListModel::Time ? fullTimeText(entry->createdAt) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                       text(*entry, column));
    case TailRole:
        return column == LedgerListModel::Amount || column == LedgerListModel::Balance
                   ? amountTail(text(*entry, column))
                   : QVariant();
    case ChipRole:
        return column == LedgerListModel::Kind ? QVariant(static_cast<int>(ledgerKindTone(entry->kind))) : QVariant();
    case InkRole:
        if (column == LedgerListModel::Time || column == LedgerListModel::Held || text(*entry, column) == none())
            return static_cast<int>(Role::TextSecondary);
        return {};
    default:
        return {};
    }
}

QVariant LedgerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= LedgerListModel::Amount ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case LedgerListModel::Entry:
        return tr("Entry");
    case LedgerListModel::Time:
        return tr("Time");
    case LedgerListModel::Kind:
        return tr("Kind");
    case LedgerListModel::For:
        return tr("For");
    case LedgerListModel::Amount:
        return tr("Amount, $");
    case LedgerListModel::Held:
        return tr("Held");
    case LedgerListModel::Balance:
        return tr("Balance");
    default:
        return {};
    }
}

LedgerTable::LedgerTable(LedgerListModel &ledger, QWidget *parent) : QTableView(parent), m_ledger(ledger)
{
    setModel(new LedgerTableModel(ledger, this));
    WalletRowDelegate::dress(this, metrics::rowTable);
    setAccessibleName(tr("Ledger"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const auto *entry = m_ledger.at(now.row()))
            Q_EMIT chosen(entry->seq);
    });
    connect(&ledger, &QAbstractItemModel::rowsInserted, this, &LedgerTable::share);
}

void LedgerTable::select(std::int64_t seq)
{
    const auto row = m_ledger.rowOf(seq);
    if (row < 0)
        return;
    const auto index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

/// Figures have the room that they need, names what is left.
void LedgerTable::share()
{
    const QFontMetricsF font(Theme::of(this).font(TextSize::Body));
    const auto column = [&](int which, int least) {
        qreal widest = 0;
        const int rows = std::min(model()->rowCount(), 60);
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, figures::width(font, model()->index(row, which).data().toString()));
        const int width = std::max(least, static_cast<int>(widest) + 26);
        setColumnWidth(which, width);
        return width;
    };
    int others = column(LedgerListModel::Entry, 62) + column(LedgerListModel::Time, 84) +
                 column(LedgerListModel::Amount, 92) + column(LedgerListModel::Held, 60) +
                 column(LedgerListModel::Balance, 92);
    int chips = 70;
    for (const auto kind : {LedgerKind::Grant, LedgerKind::TransferOut, LedgerKind::Reserve, LedgerKind::Release,
                            LedgerKind::Usage, LedgerKind::Adjust, LedgerKind::Expiry})
        chips = std::max(chips, Chip::widthOf(ledgerKindText(kind), this) + 24);
    setColumnWidth(LedgerListModel::Kind, chips);
    others += chips;
    setColumnWidth(LedgerListModel::For, std::max(96, viewport()->width() - others));
}

void LedgerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

} // namespace sb::ui
