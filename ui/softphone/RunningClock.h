#pragma once

#include <QString>
#include <QWidget>

namespace sb::ui {

QString runningClock(double milliseconds); ///< "01:01", from an hour on "1:02:05"

/// The agent's drawing on its tint, 40 px.
class AgentTile final : public QWidget
{
    Q_OBJECT

public:
    explicit AgentTile(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sb::ui
