#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace sb::ui {

class Theme;

/// Paints what ProxyStyle hands on: buttons and fields.
class ControlPainter
{
public:
    explicit ControlPainter(const Theme &theme) : m_theme(theme) {}

    void button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
    void field(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter *painter,
                 const QWidget *widget) const;

private:
    const Theme &m_theme;
};

} // namespace sb::ui
