#pragma once

#include "ui/charts/BarsByDayChart.h"
#include "ui/widgets/Card.h"

class QStackedLayout;

namespace sb::ui {

class ChartLegend;
class ChartTable;
class Faces;
class SegmentedSwitch;

/// A card with a chart and, by the switch in its head, the same as a table with the exact figures, which can be copied.
/// `addAction` and `addHeadWidget` of Card put more into the head.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    void setData(const ChartData &shown);
    void setMode(BarMode mode);
    void showTable(bool table);
    void addBesideTitle(QWidget *choice); ///< reached by Tab before the switch
    bool showsTable() const;
    BarsByDayChart *chart() const { return m_chart; }
    ChartTable *table() const { return m_table; }
    Faces *faces() const { return m_faces; } ///< for a card that loads or fails by itself

Q_SIGNALS:
    void tableShown(bool table);

protected:
    void showEvent(QShowEvent *event) override;

private:
    BarsByDayChart *m_chart;
    ChartTable *m_table;
    ChartLegend *m_legend;
    SegmentedSwitch *m_switch;
    QWidget *m_beside = nullptr;
    QWidget *m_chartSide;
    QStackedLayout *m_stack;
    Faces *m_faces;
};

} // namespace sb::ui
