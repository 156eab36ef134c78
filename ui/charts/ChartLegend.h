#pragma once

#include "ui/charts/ChartData.h"

#include <QWidget>

namespace sb::ui {

/// Names of the series behind a square (bars) or a stroke (lines) of their colour; wraps when it is narrow.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setData(const ChartData &data);
};

} // namespace sb::ui
