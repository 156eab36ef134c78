#include "ui/wallets/GrantsCard.h"

#include "ui/format/MoneyText.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/GrantModel.h"
#include "ui/wallets/GrantTimeline.h"
#include "ui/wallets/LedgerText.h"
#include "ui/wallets/WalletRowDelegate.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TabOrder.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kMostRows = 6; // before it scrolls

} // namespace

GrantsCard::GrantsCard(QWidget *parent)
    : Card(tr("Grants in draw-down order"), parent), m_grants(new GrantModel(this)), m_stack(new QStackedWidget(this))
{
    m_timeline = new GrantTimeline(*m_grants, m_stack);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_grants);
    WalletRowDelegate::dress(m_table, GrantTimeline::kRow);
    m_table->setAccessibleName(tr("Grants in draw-down order, as a table"));
    m_table->setSelectionModel(m_timeline->selectionModel());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(GrantModel::Order, QHeaderView::ResizeToContents);
    m_none = new PlainLabel(tr("No credit is left in any grant."), TextSize::Body, Role::TextSecondary, m_stack);
    m_none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack);
    body()->addSpacing(6);
    m_ending = new Chip(QString(), Tone::Warning, this);
    addHeadWidget(m_ending);
    m_ending->hide();
    m_switch = new SegmentedSwitch(tr("How the grants are shown"), {tr("Timeline"), tr("Table")}, this);
    m_switch->setControlSize(ControlSize::Small);
    addAction(m_switch);
    connect(m_switch, &SegmentedSwitch::indexChanged, this, [this](int index) { showTable(index == 1); });
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GrantsCard::choose);
    connect(m_timeline, &QAbstractItemView::clicked, this, &GrantsCard::choose);
    connect(m_table, &QAbstractItemView::clicked, this, &GrantsCard::choose);
    for (auto *view : {static_cast<QAbstractItemView *>(m_timeline), static_cast<QAbstractItemView *>(m_table)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            if (!m_selected.isNil())
                Q_EMIT menuWanted(view->viewport()->mapToGlobal(at));
        });
    }
    fit();
}

void GrantsCard::choose(const QModelIndex &index)
{
    const auto *grant = m_grants->at(index.row());
    if (!grant)
        return;
    m_selected = grant->id;
    Q_EMIT chosen(grant->id);
}

GrantId GrantsCard::selected() const
{
    return m_selected;
}

void GrantsCard::clearSelection()
{
    m_selected = {};
    m_timeline->selectionModel()->clear();
}

void GrantsCard::show(const WalletDetail &detail)
{
    m_grants->setGrants(detail.grants);
    if (m_grants->rowOf(m_selected) < 0)
        m_selected = {};
    const int ended = m_grants->endedCount();
    setContext(ended > 0 ? tr("soonest expiry first; %n spent or expired", nullptr, ended)
                         : tr("soonest expiry first"));
    std::int64_t ending = 0;
    for (const auto &line : detail.upcomingExpiry)
        ending += line.remainingUsd.micros();
    m_ending->setVisible(ending > 0);
    if (ending > 0)
        m_ending->set(tr("%1 expires within 30 days").arg(exactMoneyText(Money::fromMicros(ending))), Tone::Warning);
    showTable(m_switch->index() == 1);
    fit();
}

void GrantsCard::showTable(bool table)
{
    const bool none = m_grants->rowCount() == 0;
    m_stack->setCurrentWidget(none    ? static_cast<QWidget *>(m_none)
                              : table ? static_cast<QWidget *>(m_table)
                                      : m_timeline);
    if (m_switch->index() != (table ? 1 : 0))
        m_switch->setIndex(table ? 1 : 0);
}

void GrantsCard::toggleTable()
{
    showTable(m_switch->index() == 0);
}

void GrantsCard::fit()
{
    const auto &theme = Theme::of(this);
    const int rows = std::clamp(m_grants->rowCount(), 2, kMostRows);
    m_stack->setFixedHeight(theme.scaled(metrics::rowTableHeader) + rows * theme.scaled(GrantTimeline::kRow));
}

void GrantsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    setTabChain({m_switch, m_timeline, m_table}); // the switch stands above what it switches
}

} // namespace sb::ui
