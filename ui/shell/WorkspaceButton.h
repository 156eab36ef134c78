#pragma once

#include <QToolButton>

namespace sb::ui {

/// Which workspace is open; its menu switches, locks and adds.
class WorkspaceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit WorkspaceButton(QWidget *parent = nullptr);

    void setWorkspace(const QString &name, const QString &place);
    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_place;
    bool m_rail = false;
};

/// The sign of the program on its square of accent colour.
class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(int side, QWidget *parent = nullptr);
    static void paint(QPainter *painter, const QRect &rect, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sb::ui
