#pragma once

#include <QToolButton>

namespace sb::ui {

/// The dashed chip at the end of a row of filters: a plus and what it adds. Give it a menu.
class AddChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit AddChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sb::ui
