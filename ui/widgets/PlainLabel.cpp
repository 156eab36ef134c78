#include "ui/widgets/PlainLabel.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QEvent>

namespace sb::ui {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), TextSize::Body, TextWeight::Regular, Role::Text, parent)
{}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, TextSize::Body, TextWeight::Regular, Role::Text, parent)
{}

PlainLabel::PlainLabel(const QString &text, TextSize size, Role role, QWidget *parent)
    : PlainLabel(text, size, TextWeight::Regular, role, parent)
{}

PlainLabel::PlainLabel(const QString &text, TextSize size, TextWeight weight, Role role, QWidget *parent)
    : QLabel(parent), m_size(size), m_weight(weight), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
    connect(&Theme::of(this), &Theme::changed, this, &PlainLabel::dress);
}

void PlainLabel::setRole(Role role)
{
    if (role == m_role)
        return;
    m_role = role;
    dress();
}

void PlainLabel::setTextSize(TextSize size, TextWeight weight)
{
    m_size = size;
    m_weight = weight;
    dress();
}

void PlainLabel::setFixedPitch(bool fixed)
{
    m_fixedPitch = fixed;
    dress();
}

void PlainLabel::setData(const QString &typed)
{
    setText(visibleText(typed, wordWrap() ? Lines::Keep : Lines::Join));
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        dress();
    QLabel::changeEvent(event);
}

void PlainLabel::dress()
{
    const Theme &theme = Theme::of(this);
    setFont(m_fixedPitch ? theme.fixedFont(m_size, m_weight) : theme.font(m_size, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(isEnabled() ? m_role : Role::TextDisabled));
    colors.setColor(QPalette::Text, theme.color(isEnabled() ? m_role : Role::TextDisabled));
    setPalette(colors);
}

} // namespace sb::ui
