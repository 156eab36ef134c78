#pragma once

#include <QTabBar>

namespace sb::ui {

/// Parts of one thing, named in a row; the one that is shown has an accent line below. Arrow keys walk them.
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    TabStrip(const QString &name, const QStringList &tabs, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sb::ui
