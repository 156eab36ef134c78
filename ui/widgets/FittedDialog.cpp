#include "ui/widgets/FittedDialog.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLayout>

namespace sb::ui {

namespace {

/// A layout inside a layout's widget tells its parent of a change by an event that comes later; from the innermost
/// outwards, each knows at once what the ones in it need.
void settle(QWidget *widget)
{
    const auto children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *child : children) {
        if (!child->isWindow())
            settle(child);
    }
    if (auto *layout = widget->layout())
        layout->activate();
}

} // namespace

FittedDialog::FittedDialog(int width, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setFixedWidth(Theme::of(this).scaled(width));
}

void FittedDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        fitHeight(); // before it is placed: it stands in the middle of its window
    QDialog::setVisible(visible);
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::Show || (event->type() == QEvent::LayoutRequest && isVisible()))
        fitHeight();
    return handled;
}

void FittedDialog::fitHeight()
{
    if (!layout())
        return;
    settle(this);
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    resize(width(), needed);
}

} // namespace sb::ui
