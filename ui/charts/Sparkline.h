#pragma once

#include "ui/theme/Role.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace sb::ui {

/// The course of a figure in 84 × 28 px: a line over its tint, the last point dotted. It carries no text: the label
/// beside it has the figures.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values);
    void setRoles(Role line, Role ground);

    /// The same for tiles and paper; nothing for fewer than two values.
    static void paint(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &line,
                      const QColor &ground);

    QSize sizeHint() const override { return {84, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    Role m_line = Role::Accent;
    Role m_ground = Role::AccentTint;
};

} // namespace sb::ui
