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

QWidget *continueTabChain(QWidget *stop, const QWidget *before, QWidget *part)
{
    const auto stopsAfter = [](QWidget *first, const QWidget *root) {
        QList<QWidget *> stops{first};
        for (auto *widget = first->nextInFocusChain(); root->isAncestorOf(widget);
             widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                stops.append(widget);
        }
        return stops;
    };
    auto stops = stopsAfter(part, part);
    stops.front() = stopsAfter(stop, before).last();
    setTabChain(stops);
    return stops.last();
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
