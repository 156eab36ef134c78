#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QWidget>

namespace sb::ui {

namespace {

bool isStop(const QWidget *root, const QWidget *widget)
{
    return widget && widget != root && root->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) &&
           widget->isVisible() && widget->isEnabled();
}

} // namespace

void setTabChain(const QList<QWidget *> &stops)
{
    QList<QWidget *> chain;
    for (auto *stop : stops) {
        if (stop && stop->focusPolicy() != Qt::NoFocus) {
            chain.append(stop);
        } else if (stop) {
            const auto parts = stop->findChildren<QWidget *>();
            for (auto *part : parts) {
                if (part->focusPolicy() != Qt::NoFocus)
                    chain.append(part);
            }
        }
    }
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

void continueTabChain(const QWidget *before, const QWidget *part)
{
    QWidget *last = nullptr;
    QList<QWidget *> stops;
    const auto *window = part->window();
    for (auto *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        if (widget == before || before->isAncestorOf(widget))
            last = widget;
        else if (widget == part || part->isAncestorOf(widget))
            stops.append(widget);
    }
    stops.prepend(last);
    setTabChain(stops);
}

void focusInto(QWidget *root)
{
    if (isStop(root, QApplication::focusWidget()))
        return;
    QWidget *stop = root->focusWidget();
    if (!isStop(root, stop)) {
        stop = root->nextInFocusChain();
        while (stop != root && !isStop(root, stop))
            stop = stop->nextInFocusChain();
    }
    stop->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sb::ui
