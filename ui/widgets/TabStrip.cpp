#include "ui/widgets/TabStrip.h"

#include "ui/theme/Shapes.h"

namespace sb::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kGap = 22;

} // namespace

TabStrip::TabStrip(const QString &name, const QStringList &tabs, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    for (const auto &tab : tabs)
        addTab(tab);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics words(theme.font(TextSize::Body, TextWeight::Medium));
    return {words.horizontalAdvance(tabText(index)) + kGap, theme.scaled(kHeight)};
}

QSize TabStrip::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, Theme::of(this).scaled(kHeight)};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    for (int i = 0; i < count(); ++i) {
        const auto rect = tabRect(i);
        const bool isOn = i == currentIndex();
        const bool isUnder = rect.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(theme.font(TextSize::Body, isOn ? TextWeight::Medium : TextWeight::Regular));
        painter.setPen(theme.color(isOn || isUnder ? Role::Text : Role::TextSecondary));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        const auto inner = rect.adjusted(kGap / 2, 0, -kGap / 2, 0);
        if (isOn)
            painter.fillRect(QRect(inner.left(), rect.bottom() - 1, inner.width(), 2), theme.color(Role::Accent));
        if (isOn && shapes::keyboardFocus(&option))
            shapes::focusRing(&painter, inner.adjusted(-6, 6, 6, -6), metrics::radiusControl, theme);
    }
}

} // namespace sb::ui
