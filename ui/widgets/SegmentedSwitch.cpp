#include "ui/widgets/SegmentedSwitch.h"

#include "ui/theme/Shapes.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainterPath>

namespace sb::ui {

using namespace Qt::StringLiterals;

SegmentedSwitch::SegmentedSwitch(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    for (const QString &choice : choices) {
        auto *button = new QToolButton(this);
        button->setText(choice);
        button->setAccessibleName(choice);
        button->setAccessibleDescription(name);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("kind", u"segment"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, int(m_group->buttons().size()));
        m_row->addWidget(button);
    }
    if (auto *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        update();
        if (on)
            Q_EMIT indexChanged(id);
    });
}

int SegmentedSwitch::index() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setIndex(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

int SegmentedSwitch::count() const
{
    return int(m_group->buttons().size());
}

void SegmentedSwitch::setText(int index, const QString &text)
{
    if (auto *button = m_group->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

void SegmentedSwitch::setControlSize(ControlSize size)
{
    const bool small = size == ControlSize::Small;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        button->setProperty("controlSize", small ? u"small"_s : QString());
        button->setFont(Theme::of(this).font(small ? TextSize::Small : TextSize::Body));
        button->updateGeometry();
    }
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::box(&painter, rect(), metrics::radiusControl, theme.color(Role::Surface), {});
    QPainterPath inner;
    inner.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusControl - 0.5,
                         metrics::radiusControl - 0.5);
    const auto buttons = m_group->buttons();
    for (qsizetype index = 0; index < buttons.size(); ++index) {
        const QRect segment = buttons[index]->geometry();
        if (buttons[index]->isChecked()) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(inner);
            painter.fillRect(segment, theme.color(Role::Selected));
            painter.restore();
        }
        if (index > 0) {
            const int edge = isRightToLeft() ? segment.right() : segment.left();
            painter.fillRect(QRect(edge, 1, 1, height() - 2), theme.color(Role::BorderStrong));
        }
    }
    shapes::box(&painter, rect(), metrics::radiusControl, {},
                theme.color(isEnabled() ? Role::BorderStrong : Role::Border));
}

void SegmentedSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace sb::ui
