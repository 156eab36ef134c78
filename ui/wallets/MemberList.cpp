#include "ui/wallets/MemberList.h"

#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerText.h"
#include "ui/wallets/WalletRowDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/SearchField.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kPage = 100;

} // namespace

MemberModel::MemberModel(Backend &backend, QObject *parent) : QAbstractTableModel(parent), m_backend(backend) {}

void MemberModel::load(const std::optional<OrgId> &org, const QString &words)
{
    m_org = org;
    m_words = words;
    fetch(1, true);
}

void MemberModel::refresh()
{
    if (m_page == 1 && !m_loading)
        fetch(1, true);
}

void MemberModel::fetch(int page, bool anew)
{
    m_loading = true;
    const auto turn = ++m_turn;
    const auto receive = [this, turn, page, anew](const Result<WalletList> &answer) {
        if (turn != m_turn)
            return;
        m_loading = false;
        m_failure.reset();
        if (!answer) {
            m_failure = answer.error();
        } else if (anew && std::ranges::equal(answer->items, m_rows, {}, &Wallet::id, &Wallet::id)) {
            m_rows = answer->items; // the same wallets: the place and the choice stay
            m_total = answer->total;
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            m_page = page;
        } else if (anew) {
            beginResetModel();
            m_rows = answer->items;
            m_total = answer->total;
            m_page = page;
            endResetModel();
        } else if (!answer->items.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(answer->items.size()) - 1);
            m_rows.insert(m_rows.end(), answer->items.begin(), answer->items.end());
            m_page = page;
            endInsertRows();
        } else {
            m_total = rowCount(); // somebody left meanwhile
        }
        Q_EMIT loaded();
    };
    if (m_org)
        m_backend.call(listOrgMemberWallets, {.orgId = *m_org, .page = page, .pageSize = kPage}, this, receive);
    else
        m_backend.call(listUserWallets, {.page = page, .pageSize = kPage, .q = m_words.toStdString()}, this, receive);
}

const Wallet *MemberModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int MemberModel::rowOf(const WalletId &wallet) const
{
    const auto found = std::ranges::find(m_rows, wallet, &Wallet::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool MemberModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_failure && rowCount() < m_total;
}

void MemberModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(m_page + 1, false);
}

QString MemberModel::text(const Wallet &wallet, int column) const
{
    const auto none = QStringLiteral("–");
    switch (column) {
    case Name: {
        const auto name = visibleText(QString::fromStdString(wallet.ownerName.valueOr({}))).trimmed();
        return name.isEmpty() ? tr("Without a name") : name;
    }
    case Balance:
        return moneyText(wallet.balanceUsd);
    case Held:
        return wallet.reservedUsd.value_or(Money()) == Money() ? none : exactMoneyText(*wallet.reservedUsd);
    case Available:
        return moneyText(wallet.availableBalanceUsd);
    case Spent:
        return moneyText(wallet.monthSpendUsd.value_or(Money()));
    case Cap:
        return wallet.monthlyCapUsd.hasValue() ? exactMoneyText(*wallet.monthlyCapUsd) : none;
    case Expires:
        return wallet.nextExpiryAt.hasValue() ? shortDayText(*wallet.nextExpiryAt) : none;
    default:
        return {};
    }
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    const auto *wallet = at(index.row());
    if (!wallet)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*wallet, column);
    case Qt::ToolTipRole:
        if (column == Expires && wallet->nextExpiryUsd.hasValue())
            return tr("%1 expires then").arg(exactMoneyText(*wallet->nextExpiryUsd));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                       text(*wallet, column));
    case TailRole:
        return column == Balance || column == Available || column == Spent ? amountTail(text(*wallet, column))
                                                                           : QVariant();
    case InkRole: {
        const bool isReached = column == Spent && wallet->monthlyCapUsd.hasValue() &&
                               wallet->monthSpendUsd.value_or(Money()) >= *wallet->monthlyCapUsd;
        return isReached ? QVariant(static_cast<int>(Role::Warning)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Member");
    case Balance:
        return tr("Balance");
    case Held:
        return tr("Held");
    case Available:
        return tr("Available");
    case Spent:
        return tr("This month");
    case Cap:
        return tr("Cap");
    case Expires:
        return tr("Next expiry");
    default:
        return {};
    }
}

MemberList::MemberList(Backend &backend, QWidget *parent)
    : QWidget(parent), m_members(new MemberModel(backend, this)), m_search(new SearchField(tr("Name or address"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(12);
    m_search->setMaximumWidth(Theme::of(this).scaled(300));
    column->addWidget(m_search);
    auto *card = new Card(this);
    m_table = new QTableView(card);
    m_table->setModel(m_members);
    WalletRowDelegate::dress(m_table, metrics::rowTable);
    m_table->setAccessibleName(tr("Wallets of members"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_faces = new Faces(m_table, card);
    card->body()->addWidget(m_faces, 1);
    column->addWidget(card, 1);
    connect(m_table, &QAbstractItemView::activated, this, &MemberList::open);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) { m_members->load(m_org, words); });
    connect(m_members, &MemberModel::loaded, this, &MemberList::look);
}

void MemberList::load(const std::optional<OrgId> &org)
{
    m_org = org;
    m_search->setVisible(!org);
    m_faces->showLoading()->setColumns({0.01, 0.3, 0.45, 0.6, 0.75, 0.9});
    m_members->load(org, m_search->text());
}

void MemberList::open(const QModelIndex &index)
{
    if (const auto *wallet = m_members->at(index.row()))
        Q_EMIT opened(wallet->id, QString::fromStdString(wallet->ownerName.valueOr({})));
}

void MemberList::look()
{
    if (m_members->failure() && m_members->rowCount() == 0)
        m_faces->showError(*m_members->failure(), [this] { load(m_org); });
    else if (m_members->rowCount() == 0)
        m_faces->showFace(m_search->text().isEmpty()
                              ? Face::empty(QStringLiteral("people"), tr("No members yet"),
                                            tr("Who joins the organization gets a wallet here."), {}, {}, {}, m_faces)
                              : Face::empty(
                                    QStringLiteral("search"), tr("Nobody of that name"),
                                    tr("Another part of the name or address may find somebody."), tr("Clear search"),
                                    [this] { m_search->clear(); }, {}, m_faces));
    else
        m_faces->showContent();
}

} // namespace sb::ui
