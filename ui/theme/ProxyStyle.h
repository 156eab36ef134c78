#pragma once

#include <QProxyStyle>

namespace sb::ui {

class Theme;

/// Fusion with our own indicators, fields, buttons, scroll bars and focus ring. Painting here rather than in QSS keeps
/// edges crisp at 125–200 % and lets buttons and rows show the ring for the keyboard only.
///
/// Properties a widget may carry: `kind` (primary, ghost, link, caution, danger, segment), `controlSize` (small, large)
/// on buttons, combo boxes and fields; `state` (problem, warning) on fields; `switch` (true) on a check box.
class ProxyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ProxyStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    const Theme &m_theme;
};

} // namespace sb::ui
