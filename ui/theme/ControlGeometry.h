#pragma once

#include <QStyle>

#include <optional>

class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace sb::ui {

class Theme;

/// Where the parts of ProxyStyle's controls lie, and how large the controls are, in device-independent pixels. Answers
/// nothing for what Fusion lays out.
class ControlGeometry
{
public:
    explicit ControlGeometry(const Theme &theme) : m_theme(theme) {}

    int height(const QWidget *widget) const; ///< by its controlSize

    std::optional<QRect> part(QStyle::ComplexControl control, const QStyleOptionComplex &option,
                              QStyle::SubControl part, const QWidget *widget) const;
    std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const;

private:
    QSize pushButton(const QStyleOptionButton &button, const QWidget *widget) const;
    QSize toolButton(const QStyleOptionToolButton &button, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace sb::ui
