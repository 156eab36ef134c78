#pragma once

#include "ui/theme/Role.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace sb::ui {

/// Lines of a sum: what at the left, how much at the right, the last decimals lighter; a rule before a total. The words
/// are cut at the end when there is no room and are whole in the tool tip. Thread: UI.
class SumLines final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString what;
        QString amount;
        bool isTotal = false;
        bool hasRule = false; ///< above it
        QString more = {};    ///< for the tool tip
    };

    explicit SumLines(QWidget *parent = nullptr);

    void setLines(std::vector<Line> lines);
    const std::vector<Line> &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int height(const Line &line) const;

    std::vector<Line> m_lines;
};

} // namespace sb::ui
