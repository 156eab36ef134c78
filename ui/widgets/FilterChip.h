#pragma once

#include <QToolButton>

namespace sb::ui {

/// One filter over a list: name, value, chevron. Set, it is tinted and carries a cross; the value it had when made is
/// "not set". Give it a menu or connect `clicked` to open a popup; `cleared` comes from the cross and from Backspace.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    FilterChip(const QString &name, const QString &anyValue, QWidget *parent = nullptr);

    void setValue(const QString &value); ///< empty: back to the any-value
    QString value() const { return m_value; }
    bool isSet() const { return !m_value.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString shown() const { return m_value.isEmpty() ? m_any : m_value; }
    QRect crossRect() const;
    void clear();
    void describe();

    QString m_name;
    QString m_any;
    QString m_value;
};

} // namespace sb::ui
