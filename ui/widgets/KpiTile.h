#pragma once

#include "ui/theme/Role.h"

#include <QList>
#include <QWidget>

namespace sb::ui {

/// A figure with its name and one line of comparison; 98 px high. `small` has no frame, for a row of figures in a card.
class KpiTile : public QWidget
{
    Q_OBJECT

public:
    explicit KpiTile(const QString &label, QWidget *parent = nullptr);

    /// \p unit is drawn smaller behind the figure; "–" is no value.
    void setFigure(const QString &figure, const QString &unit = {});
    void setComparison(const QString &comparison, Role role = Role::TextSecondary);
    void setTrend(const QList<double> &values); ///< a line at the right, the last point dotted
    void setTrendRoles(Role line, Role ground);
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintTrend(QPainter &painter, const QRectF &rect) const;

    QString m_label;
    QString m_figure;
    QString m_unit;
    QString m_comparison;
    Role m_comparisonRole = Role::TextSecondary;
    QList<double> m_trend;
    Role m_trendRole = Role::Accent;
    Role m_trendGround = Role::AccentTint;
    bool m_small = false;
};

} // namespace sb::ui
