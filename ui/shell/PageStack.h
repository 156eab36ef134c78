#pragma once

#include <QStackedWidget>

namespace sb::ui {

/// The pages of the window, one over the other. They take the room that there is, so nobody asks those behind for the
/// height that they would like: a QStackedWidget does, for every one of them, whenever a label on the page in front
/// comes or goes. Thread: UI.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace sb::ui
