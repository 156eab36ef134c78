#include "ui/wallets/LedgerCard.h"

#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerTable.h"
#include "ui/wallets/LedgerText.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FilterChip.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

Instant startOf(const QDate &day)
{
    return Instant::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

LedgerCard::LedgerCard(Backend &backend, QWidget *parent)
    : Card(tr("Ledger"), parent)
    , m_ledger(new LedgerListModel(backend, this))
    , m_kindChip(new FilterChip(tr("Kind"), tr("All"), this))
    , m_timeChip(new FilterChip(tr("From"), tr("Any time"), this))
{
    addAction(m_kindChip);
    addAction(m_timeChip);
    m_table = new LedgerTable(*m_ledger, this);
    m_faces = new Faces(m_table, this);
    body()->addWidget(m_faces, 1);

    const std::vector<LedgerKind> credit{LedgerKind::Grant, LedgerKind::TransferOut, LedgerKind::Usage,
                                         LedgerKind::Adjust, LedgerKind::Expiry};
    auto *kinds = new QMenu(this);
    const auto add = [this, kinds](const QString &name, std::vector<LedgerKind> which) {
        connect(kinds->addAction(name), &QAction::triggered, this, [this, name, which = std::move(which)] {
            m_filter.kinds = which;
            m_kindChip->setValue(name);
            filter();
        });
    };
    add(tr("Without holds"), credit);
    kinds->addSeparator();
    for (const auto kind :
         {LedgerKind::Usage, LedgerKind::Grant, LedgerKind::TransferOut, LedgerKind::Adjust, LedgerKind::Expiry})
        add(ledgerKindText(kind), {kind});
    add(tr("Holds and releases"), {LedgerKind::Reserve, LedgerKind::Release});
    m_kindChip->setMenu(kinds);
    m_kindChip->setValue(tr("Without holds"));
    m_filter.kinds = credit;
    connect(m_kindChip, &FilterChip::cleared, this, [this] {
        m_filter.kinds.clear();
        filter();
    });

    auto *times = new QMenu(this);
    connect(times, &QMenu::aboutToShow, this, [this, times] {
        times->clear(); // days are others tomorrow
        const auto today = QDate::currentDate();
        const auto month = QDate(today.year(), today.month(), 1);
        for (const auto &[name, day] : {std::pair{tr("Today"), today},
                                        {tr("Last 7 days"), today.addDays(-6)},
                                        {tr("This month"), month},
                                        {tr("Last month and this"), month.addMonths(-1)},
                                        {tr("This year"), QDate(today.year(), 1, 1)}}) {
            connect(times->addAction(name), &QAction::triggered, this, [this, day = day] {
                m_filter.from = startOf(day);
                m_timeChip->setValue(shortDayText(*m_filter.from));
                filter();
            });
        }
    });
    m_timeChip->setMenu(times);
    connect(m_timeChip, &FilterChip::cleared, this, [this] {
        m_filter.from.reset();
        filter();
    });

    connect(m_table, &LedgerTable::chosen, this, [this](qint64 seq) {
        m_chosen = seq;
        Q_EMIT chosen(seq);
    });
    connect(m_ledger, &LedgerListModel::loaded, this, &LedgerCard::look);
}

void LedgerCard::show(const WalletId &wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    m_chosen = 0;
    filter();
}

void LedgerCard::filter()
{
    m_faces->showLoading()->setColumns({0.01, 0.1, 0.25, 0.4, 0.7, 0.87});
    m_ledger->show(m_wallet, m_filter);
    if (!m_ledger->isLoading())
        look();
}

void LedgerCard::clearFilters()
{
    m_filter = {};
    m_kindChip->setValue({});
    m_timeChip->setValue({});
    filter();
}

void LedgerCard::select(std::int64_t seq)
{
    m_table->select(seq);
}

void LedgerCard::look()
{
    setContext(m_ledger->total() > 0 ? tr("%Ln entries, none ever changed", nullptr,
                                          static_cast<int>(std::min<std::int64_t>(m_ledger->total(), 2'000'000'000)))
                                     : QString());
    if (m_ledger->failure() && m_ledger->rowCount() == 0) {
        m_faces->showError(*m_ledger->failure(), [this] {
            m_faces->showLoading();
            m_ledger->reload();
        });
        return;
    }
    if (m_ledger->rowCount() > 0) {
        m_faces->showContent();
        if (m_chosen == 0 || m_ledger->rowOf(m_chosen) < 0)
            m_table->select(m_ledger->at(0)->seq);
        return;
    }
    const bool filtered = !m_filter.kinds.empty() || m_filter.from;
    m_faces->showFace(m_ledger->total() > 0 && filtered
                          ? Face::empty(
                                QStringLiteral("filter"), tr("No entry matches"), tr("Other filters may find some."),
                                tr("Clear filters"), [this] { clearFilters(); }, {}, m_faces)
                          : Face::empty(QStringLiteral("ledger"), tr("No entries yet"),
                                        tr("Every grant, call and correction is written here and stays."), {}, {}, {},
                                        m_faces));
}

} // namespace sb::ui
