#pragma once

#include "ui/softphone/DelayStats.h"
#include "ui/widgets/Card.h"

class QStackedWidget;
class QTableWidget;

namespace sb::ui {

class FigureTile;
class SegmentedSwitch;
class StageLanes;
class StageWaterfall;

/// The answer delays of a call: figures, waterfall or its table twin, and the chosen turn opened.
class DelayCard final : public Card
{
    Q_OBJECT

public:
    explicit DelayCard(QWidget *parent = nullptr);

    void setTarget(int milliseconds);
    void setDelays(const DelayStats &delays);
    StageWaterfall *waterfall() const { return m_waterfall; }
    QTableWidget *table() const { return m_table; }

private:
    void fillTable();

    std::vector<DelayStats::Turn> m_turns;
    int m_target = 450;
    SegmentedSwitch *m_view;
    FigureTile *m_last;
    FigureTile *m_median;
    FigureTile *m_ninetyFifth;
    FigureTile *m_goal;
    QStackedWidget *m_views;
    StageWaterfall *m_waterfall;
    QTableWidget *m_table;
    StageLanes *m_lanes;
};

} // namespace sb::ui
