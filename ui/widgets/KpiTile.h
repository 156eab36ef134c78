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
    /// The figure's last digits, drawn smaller right behind it: "6120" of $1,534.306120.
    void setTail(const QString &digits);
    void setComparison(const QString &comparison, Role role = Role::TextSecondary);
    void setTrend(const QList<double> &values); ///< a line at the right, the last point dotted
    void setTrendRoles(Role line, Role ground);
    void setSmall(bool small);
    /// The tile leads somewhere: by a click, Enter or Space. \p what says where to: "Opens the calls of today".
    void setOpens(const QString &what);
    void setRoomForShare(bool room);                       ///< higher, also where this tile has no share
    void setShare(double share, Role role = Role::Accent); ///< a bar under the comparison, 0…1; below 0: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe();
    void paintTrend(QPainter &painter, const QRectF &rect) const;

    QString m_label;
    QString m_figure;
    QString m_unit;
    QString m_comparison;
    Role m_comparisonRole = Role::TextSecondary;
    QString m_tail;
    QList<double> m_trend;
    double m_share = -1;
    Role m_shareRole = Role::Accent;
    bool m_roomForShare = false;
    Role m_trendRole = Role::Accent;
    Role m_trendGround = Role::AccentTint;
    bool m_small = false;
    bool m_opens = false;
    bool m_ring = false;
};

} // namespace sb::ui
