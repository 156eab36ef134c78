#include "ui/shell/WorkspaceButton.h"

#include "ui/theme/Shapes.h"

namespace sb::ui {

using namespace Qt::StringLiterals;

WorkspaceButton::WorkspaceButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWorkspace({}, {});
}

void WorkspaceButton::setWorkspace(const QString &name, const QString &place)
{
    m_name = name;
    m_place = place;
    setAccessibleName(tr("Workspace %1, %2").arg(name, place));
    setToolTip(m_rail ? name : QString());
    update();
}

void WorkspaceButton::setRail(bool rail)
{
    m_rail = rail;
    setWorkspace(m_name, m_place);
}

QSize WorkspaceButton::sizeHint() const
{
    return {56, Theme::of(this).scaled(44)};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect item = rect().adjusted(8, 0, -8, 0);
    if ((option.state & QStyle::State_MouseOver) || isDown())
        shapes::box(&painter, item, metrics::radiusControl, theme.color(Role::Pressed), {});
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(&painter, item, metrics::radiusControl, theme);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = 28;
    const int top = (height() - side) / 2;
    Mark::paint(&painter, visual(QRect(m_rail ? (width() - side) / 2 : 16, top, side, side)), this);
    if (m_rail)
        return;
    const int left = 16 + side + 10;
    const int room = width() - left - 16 - metrics::iconChevron - 8;
    const int nameHeight = theme.lineHeight(TextSize::Body);
    const int placeHeight = theme.lineHeight(TextSize::Small);
    const int y = (height() - nameHeight - placeHeight + 2) / 2;
    painter.setFont(theme.font(TextSize::Body, TextWeight::Semibold));
    painter.setPen(theme.color(Role::Text));
    painter.drawText(visual(QRect(left, y, room, nameHeight)), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    painter.drawText(visual(QRect(left, y + nameHeight - 2, room, placeHeight)),
                     int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_place, Qt::ElideRight, room));
    theme.icons().paint(&painter,
                        visual(QRect(width() - 16 - metrics::iconChevron, (height() - metrics::iconChevron) / 2,
                                     metrics::iconChevron, metrics::iconChevron)),
                        u"chevron-down"_s, Role::TextSecondary);
}

Mark::Mark(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Mark::paint(QPainter *painter, const QRect &rect, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    shapes::box(painter, rect, rect.width() > 32 ? metrics::radiusDialog : 7, theme.color(Role::Accent), {});
    const int inset = rect.width() / 4 - (rect.width() > 32 ? 0 : 1);
    theme.icons().paint(painter, rect.adjusted(inset, inset, -inset, -inset), u"mark"_s, Role::OnAccent);
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), this);
}

} // namespace sb::ui
