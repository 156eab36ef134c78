#pragma once

#include "ui/charts/ChartScene.h"

#include <QWidget>

namespace sb::ui {

/// Bars over time, stacked or side by side, with a line over them when the data has one. Left and right walk the
/// buckets, Home and End reach the ends, Enter opens one; the value is told to screen readers and in the tool tip.
class BarsByDayChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarsByDayChart(QWidget *parent = nullptr);
    ~BarsByDayChart() override;

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    void setMode(BarMode mode);
    int current() const { return m_current; } ///< bucket, −1: none
    void setCurrent(int bucket);
    QString sentence(int bucket) const; ///< "Mon 23 Nov: Telephony $27.293092, …, Cost $65.323654"

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void currentChanged(int bucket);
    void opened(int bucket); ///< Enter or a click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void describe();

    ChartData m_data;
    BarMode m_mode = BarMode::Stacked;
    std::unique_ptr<ChartScene> m_scene;
    int m_current = -1;
    int m_hovered = -1;
    bool m_ring = false;
};

} // namespace sb::ui
