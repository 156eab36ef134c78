#include "ui/widgets/TabOrder.h"

#include <QWidget>

namespace sb::ui {

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

} // namespace sb::ui
