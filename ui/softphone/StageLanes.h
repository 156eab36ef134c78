#pragma once

#include "ui/softphone/DelayStats.h"

#include <QWidget>

namespace sb::ui {

/// One opened turn: a lane per stage, where each began and ended. The two measured halves of endpointing and of the
/// model stand in one lane, the first half paler. The dashed outline is work done early, which cost nothing.
class StageLanes final : public QWidget
{
    Q_OBJECT

public:
    explicit StageLanes(QWidget *parent = nullptr);

    void setTurn(const DelayStats::Turn *turn); ///< null: none is open

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<DelayStats::Turn> m_turn;
};

} // namespace sb::ui
