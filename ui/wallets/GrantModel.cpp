#include "ui/wallets/GrantModel.h"

#include "ui/format/MoneyText.h"
#include "ui/format/Times.h"
#include "ui/wallets/LedgerText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sb::ui {

void GrantModel::setGrants(const std::vector<Grant> &all)
{
    std::vector<Grant> open;
    for (const auto &grant : all) {
        if (grant.status == GrantStatus::Active || grant.status == GrantStatus::Locked)
            open.push_back(grant);
    }
    m_ended = static_cast<int>(all.size() - open.size());
    std::ranges::reverse(open); // they come newest first
    std::ranges::stable_sort(open, [](const Grant &a, const Grant &b) {
        const auto key = [](const Grant &grant) {
            const auto ends = grant.expiresAt.toOptional();
            return std::tuple(grant.status == GrantStatus::Locked, !ends, ends.value_or(Instant()));
        };
        return key(a) < key(b);
    });
    const bool same = std::ranges::equal(open, m_grants, {}, &Grant::id, &Grant::id);
    if (same) {
        m_grants = std::move(open);
        if (!m_grants.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_grants = std::move(open);
    endResetModel();
}

const Grant *GrantModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_grants[static_cast<std::size_t>(row)] : nullptr;
}

int GrantModel::rowOf(const GrantId &grant) const
{
    const auto found = std::ranges::find(m_grants, grant, &Grant::id);
    return found == m_grants.end() ? -1 : static_cast<int>(found - m_grants.begin());
}

bool GrantModel::endsSoon(const Grant &grant)
{
    return grant.expiresAt.hasValue() &&
           QDateTime::currentDateTime().addDays(kWarnDays).toMSecsSinceEpoch() >= grant.expiresAt->milliseconds();
}

bool GrantModel::isLocked(int row) const
{
    const auto *grant = at(row);
    return grant && grant->status == GrantStatus::Locked;
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grants.size());
}

int GrantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString GrantModel::text(int row, Column column) const
{
    const auto &grant = *at(row);
    switch (column) {
    case Order:
        return isLocked(row) ? tr("Locked") : QLocale().toString(row + 1);
    case Name:
        return grantName(grant);
    case Since:
        return shortDayText(grant.createdAt);
    case Expires:
        return grant.expiresAt.hasValue() ? shortDayText(*grant.expiresAt) : tr("no expiry");
    case Left:
        return exactMoneyText(grant.remainingUsd);
    case Granted:
        return exactMoneyText(grant.amountUsd);
    case ColumnCount:
        break;
    }
    return {};
}

QString GrantModel::sentence(int row) const
{
    const auto &grant = *at(row);
    const auto credit = tr("%1 of %2 left").arg(exactMoneyText(grant.remainingUsd), exactMoneyText(grant.amountUsd));
    const auto ends = grant.expiresAt.hasValue() ? tr("ends %1").arg(dayText(*grant.expiresAt)) : tr("no expiry");
    const auto place = isLocked(row) ? tr("locked") : tr("spent as number %1").arg(QLocale().toString(row + 1));
    return tr("%1: %2, %3, %4", "grant: credit, expiry, order").arg(grantName(grant), credit, ends, place);
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    const auto *grant = at(index.row());
    if (!grant)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        if (column == Expires && grant->expiresAt.hasValue())
            return fullTimeText(*grant->expiresAt);
        if (column == Since)
            return fullTimeText(grant->createdAt);
        return {};
    case Qt::AccessibleTextRole:
        return column == Order ? sentence(index.row())
                               : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                                     text(index.row(), column);
    default:
        return {};
    }
}

QVariant GrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= Left ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Order:
        return tr("Order");
    case Name:
        return tr("Grant");
    case Since:
        return tr("Since");
    case Expires:
        return tr("Expires");
    case Left:
        return tr("Left");
    case Granted:
        return tr("Granted");
    default:
        return {};
    }
}

} // namespace sb::ui
