#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace sb::ui {

class Theme;

/// Paints what ProxyStyle hands on: marks, bars, handles and rows.
class IndicatorPainter
{
public:
    explicit IndicatorPainter(const Theme &theme) : m_theme(theme) {}

    void checkBox(const QStyleOption &option, QPainter *painter) const;
    void radioButton(const QStyleOption &option, QPainter *painter) const;
    void switchControl(const QStyleOption &option, QPainter *painter) const;
    void scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter *painter) const;
    void slider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle, QPainter *painter) const;
    void progressBar(const QStyleOptionProgressBar &option, QPainter *painter) const;
    void splitter(const QStyleOption &option, QPainter *painter) const;
    void tab(const QStyleOptionTab &option, QPainter *painter) const;
    void row(const QStyleOption &option, QPainter *painter) const;
    void arrow(const QStyleOption &option, QPainter *painter, int turn) const; ///< chevron turned by degrees

private:
    const Theme &m_theme;
};

} // namespace sb::ui
