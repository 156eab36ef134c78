#include "ui/theme/IndicatorPainter.h"

#include "ui/theme/Shapes.h"

#include <QStyleOptionSlider>
#include <QWidget>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

QRectF centred(const QRect &rect, qreal width, qreal height)
{
    const QRectF outer(rect);
    return QRectF(qRound(outer.center().x() - width / 2), qRound(outer.center().y() - height / 2), width, height);
}

} // namespace

void IndicatorPainter::checkBox(const QStyleOption &option, QPainter *painter) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF rect = centred(option.rect, metrics::checkBox, metrics::checkBox);
    QColor fill = m_theme.color(filled ? (enabled ? Role::Accent : Role::NeutralTint) : Role::Surface);
    if (!filled && enabled && (option.state & QStyle::State_MouseOver))
        fill = m_theme.color(Role::Hover);
    const QColor line =
        filled && enabled ? m_theme.color(Role::Accent) : m_theme.color(enabled ? Role::BorderControl : Role::Border);
    shapes::box(painter, rect, metrics::radiusChip, fill, line);
    const QColor mark = m_theme.color(enabled ? Role::OnAccent : Role::TextDisabled);
    if (option.state & QStyle::State_On) {
        m_theme.icons().paint(painter, rect.toRect().adjusted(2, 2, -2, -2), u"check"_s, mark);
    } else if (option.state & QStyle::State_NoChange) {
        painter->fillRect(QRectF(rect.left() + 4, rect.center().y() - 0.75, 8, 1.5), mark);
    }
}

void IndicatorPainter::radioButton(const QStyleOption &option, QPainter *painter) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = centred(option.rect, metrics::checkBox, metrics::checkBox);
    const QColor accent = m_theme.color(enabled ? Role::Accent : Role::TextDisabled);
    const QColor fill =
        m_theme.color(enabled && !on && (option.state & QStyle::State_MouseOver) ? Role::Hover : Role::Surface);
    if (on)
        shapes::box(painter, rect, 8, m_theme.color(Role::Surface), accent, 5);
    else
        shapes::box(painter, rect, 8, fill, m_theme.color(enabled ? Role::BorderControl : Role::Border));
}

void IndicatorPainter::switchControl(const QStyleOption &option, QPainter *painter) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = centred(option.rect, metrics::switchWidth, metrics::switchHeight);
    const bool toRight = on != (option.direction == Qt::RightToLeft);
    if (on) {
        shapes::box(painter, rect, 9, m_theme.color(enabled ? Role::Accent : Role::NeutralTint), {});
    } else {
        shapes::box(painter, rect, 9, m_theme.color(Role::Surface),
                    m_theme.color(enabled ? Role::BorderControl : Role::Border));
    }
    const QColor thumb = m_theme.color(!enabled ? Role::TextDisabled : on ? Role::OnAccent : Role::BorderControl);
    const qreal side = on ? 14 : 12;
    const qreal inset = (metrics::switchHeight - side) / 2;
    const qreal x = toRight ? rect.right() - inset - side : rect.left() + inset;
    shapes::box(painter, QRectF(x, rect.top() + inset, side, side), side / 2, thumb, {});
}

void IndicatorPainter::scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter *painter) const
{
    if (option.minimum >= option.maximum)
        return;
    const bool active =
        (option.activeSubControls & QStyle::SC_ScrollBarSlider) || (option.state & QStyle::State_Sunken);
    const QColor color = m_theme.color(active ? Role::BorderControl : Role::BorderStrong);
    shapes::box(painter, QRectF(handle).adjusted(2, 2, -2, -2), 3, color, {});
}

void IndicatorPainter::slider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
                              QPainter *painter) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QColor accent = m_theme.color(enabled ? Role::Accent : Role::TextDisabled);
    QRectF track = horizontal ? QRectF(groove.left(), groove.center().y() - 1, groove.width(), 4)
                              : QRectF(groove.center().x() - 1, groove.top(), 4, groove.height());
    shapes::box(painter, track, 2, m_theme.color(Role::BorderStrong), {});
    const QPointF middle = QRectF(handle).center();
    if (horizontal) {
        if (option.upsideDown)
            track.setLeft(middle.x());
        else
            track.setRight(middle.x());
    } else if (option.upsideDown) {
        track.setTop(middle.y());
    } else {
        track.setBottom(middle.y());
    }
    shapes::box(painter, track, 2, accent, {});
    const QRectF knob(middle.x() - 8, middle.y() - 8, 16, 16);
    shapes::box(painter, knob, 8, m_theme.color(Role::Surface), accent, 2);
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(painter, knob.adjusted(-3, -3, 3, 3), 11, m_theme);
}

void IndicatorPainter::progressBar(const QStyleOptionProgressBar &option, QPainter *painter) const
{
    const QRectF bounds(option.rect);
    const qreal height = std::min<qreal>(6, bounds.height());
    QRectF track(bounds.left(), bounds.center().y() - height / 2, bounds.width(), height);
    shapes::box(painter, track, height / 2, m_theme.color(Role::NeutralTint), {});
    const int span = option.maximum - option.minimum;
    const qreal share = span > 0 ? qBound(0.0, qreal(option.progress - option.minimum) / span, 1.0) : 0.0;
    if (share <= 0)
        return;
    const qreal width = std::max(height, track.width() * share);
    if (option.direction == Qt::RightToLeft)
        track.setLeft(track.right() - width);
    else
        track.setWidth(width);
    shapes::box(painter, track, height / 2, m_theme.color(Role::Accent), {});
}

void IndicatorPainter::splitter(const QStyleOption &option, QPainter *painter) const
{
    const QRectF rect(option.rect);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor line = m_theme.color(active ? Role::BorderControl : Role::Border);
    const QColor grip = m_theme.color(active ? Role::Accent : Role::BorderStrong);
    if (option.state & QStyle::State_Horizontal) {
        painter->fillRect(QRectF(std::floor(rect.center().x()), rect.top(), 1, rect.height()), line);
        shapes::box(painter, QRectF(rect.center().x() - 1, rect.center().y() - 14, 3, 28), 1.5, grip, {});
    } else {
        painter->fillRect(QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1), line);
        shapes::box(painter, QRectF(rect.center().x() - 14, rect.center().y() - 1, 28, 3), 1.5, grip, {});
    }
}

void IndicatorPainter::tab(const QStyleOptionTab &option, QPainter *painter) const
{
    const bool on = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    painter->save();
    QFont font = painter->font();
    font.setWeight(on ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.color(!enabled ? Role::TextDisabled : on || hover ? Role::Text : Role::TextSecondary));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    if (on)
        painter->fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
                          m_theme.color(Role::Accent));
    painter->restore();
    if (shapes::keyboardFocus(&option) && on)
        shapes::focusRing(painter, QRectF(option.rect).adjusted(2, 4, -2, -4), metrics::radiusControl, m_theme);
}

void IndicatorPainter::row(const QStyleOption &option, QPainter *painter) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect,
                          m_theme.color(option.state & QStyle::State_Active ? Role::Selected : Role::SelectedInactive));
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(option.rect, m_theme.color(Role::Hover));
}

void IndicatorPainter::arrow(const QStyleOption &option, QPainter *painter, int turn) const
{
    const int side = std::min({metrics::iconChevron, option.rect.width(), option.rect.height()});
    const QRect target(option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1, side, side);
    painter->save();
    if (turn != 0) {
        const QPointF middle = QRectF(target).center();
        painter->translate(middle);
        painter->rotate(turn);
        painter->translate(-middle);
    }
    m_theme.icons().paint(painter, target, u"chevron-down"_s,
                          option.state & QStyle::State_Enabled ? Role::TextSecondary : Role::TextDisabled);
    painter->restore();
}

} // namespace sb::ui
