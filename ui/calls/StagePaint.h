#pragma once

#include "ui/calls/ConversationTurn.h"
#include "ui/calls/Stage.h"
#include "ui/theme/Role.h"

#include <QWidget>

#include <array>

namespace sb::ui {

Role stageRole(Stage stage);
/// "386 ms: endpointing 74, speech to text 86, …" for tool tips and screen readers.
QString stageSentence(const ConversationTurn &turn);

/// The six names with their colours, in pipeline order, wrapping when the place is narrow.
class StageLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StageLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    int arrange(int width, QPainter *painter) const;

    std::array<int, kStages.size()> m_nameWidths{}; ///< px; layouts ask for the height very often
};

} // namespace sb::ui
