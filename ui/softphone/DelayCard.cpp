#include "ui/softphone/DelayCard.h"

#include "ui/calls/RowDelegate.h"
#include "ui/calls/Stage.h"
#include "ui/calls/StagePaint.h"
#include "ui/softphone/StageLanes.h"
#include "ui/softphone/StageWaterfall.h"
#include "ui/softphone/StateDot.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>

namespace sb::ui {

namespace {

constexpr int kRow = 28;

} // namespace

DelayCard::DelayCard(QWidget *parent)
    : Card(tr("Answer delay"), parent)
    , m_view(new SegmentedSwitch(tr("Show delays as"), {tr("Stages"), tr("Table")}, this))
    , m_last(new FigureTile(tr("Last turn"), FigureTile::Size::Large, this))
    , m_median(new FigureTile(tr("Median"), FigureTile::Size::Large, this))
    , m_ninetyFifth(new FigureTile(tr("95th percentile"), FigureTile::Size::Large, this))
    , m_goal(new FigureTile(tr("Target"), FigureTile::Size::Large, this))
    , m_views(new QStackedWidget(this))
    , m_waterfall(new StageWaterfall(this))
    , m_table(new QTableWidget(this))
    , m_lanes(new StageLanes(this))
{
    setContext(tr("silence the caller hears"));
    m_view->setControlSize(ControlSize::Small);
    addAction(m_view);
    connect(m_view, &SegmentedSwitch::indexChanged, m_views, &QStackedWidget::setCurrentIndex);

    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(16, 0, 16, 10);
    for (auto *tile : {m_last, m_median, m_ninetyFifth, m_goal})
        tiles->addWidget(tile);
    body()->addLayout(tiles);
    addLine();

    auto *stages = new QWidget(this);
    auto *column = new QVBoxLayout(stages);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_waterfall, 1);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(16, 4, 16, 6);
    legend->addWidget(new StageLegend(stages));
    column->addLayout(legend);
    auto *rule = new Line(Qt::Horizontal, stages);
    column->addWidget(rule);
    column->addWidget(m_lanes);
    m_views->addWidget(stages);

    m_table->setAccessibleName(tr("Answer delay by turn and stage, in milliseconds"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table, kRow);
    QStringList heads{tr("Turn")};
    for (const auto stage : kStages)
        heads.append(stageName(stage));
    heads.append(tr("Total"));
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_views->addWidget(m_table);
    body()->addWidget(m_views, 1);

    connect(m_waterfall, &StageWaterfall::currentChanged, this, [this](int row) {
        m_lanes->setTurn(row >= 0 && row < static_cast<int>(m_turns.size()) ? &m_turns[static_cast<std::size_t>(row)]
                                                                            : nullptr);
    });
    setTarget(450);
}

void DelayCard::setTarget(int milliseconds)
{
    m_target = milliseconds;
    m_waterfall->setTarget(milliseconds);
    m_goal->set(QLocale().toString(milliseconds), tr("ms"));
}

void DelayCard::setDelays(const DelayStats &delays)
{
    m_turns = delays.turns();
    const auto show = [this](FigureTile *tile, std::optional<int> value) {
        if (value)
            tile->set(QLocale().toString(*value), tr("ms"), *value > m_target ? Role::Warning : Role::Text);
        else
            tile->set(QStringLiteral("–"));
    };
    show(m_last, delays.last());
    show(m_median, delays.median());
    show(m_ninetyFifth, delays.percentile95());
    m_waterfall->setTurns(m_turns);
    if (m_turns.empty())
        m_lanes->setTurn(nullptr);
    fillTable();
}

void DelayCard::fillTable()
{
    const QLocale locale;
    m_table->setRowCount(static_cast<int>(m_turns.size()));
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const auto row = static_cast<int>(i);
        const auto whole = stageMilliseconds(m_turns[i].stages);
        const auto put = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        put(0, locale.toString(m_turns[i].number));
        for (std::size_t stage = 0; stage < kStages.size(); ++stage)
            put(static_cast<int>(stage) + 1,
                whole.at(stage) > 0 ? locale.toString(whole.at(stage)) : QStringLiteral("–"));
        put(static_cast<int>(kStages.size()) + 1, locale.toString(heardMilliseconds(m_turns[i].stages)));
    }
}

} // namespace sb::ui
