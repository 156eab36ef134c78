#pragma once

#include <QWidget>

namespace sb::ui {

/// 2 px above something that is still growing: how much of it is done. Shows nothing when nothing runs.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1; below 0: nothing runs

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = -1;
};

} // namespace sb::ui
