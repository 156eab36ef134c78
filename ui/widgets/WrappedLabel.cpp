#include "ui/widgets/WrappedLabel.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace sb::ui {

namespace {

constexpr int kKnownWidths = 16;

} // namespace

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : WrappedLabel(text, TextSize::Body, Role::Text, parent)
{}

WrappedLabel::WrappedLabel(const QString &text, TextSize size, Role role, QWidget *parent)
    : QWidget(parent), m_size(size), m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    connect(&Theme::of(this), &Theme::changed, this, &WrappedLabel::reshape);
}

WrappedLabel::~WrappedLabel() = default;

void WrappedLabel::reshape()
{
    m_heights.clear();
    m_wanted = -1;
    updateGeometry();
    update();
}

void WrappedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text.left(2000));
    reshape();
}

void WrappedLabel::setData(const QString &typed)
{
    setText(visibleText(typed, Lines::Keep));
}

void WrappedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void WrappedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void WrappedLabel::setFixedPitch(bool fixed)
{
    m_fixedPitch = fixed;
    reshape();
}

void WrappedLabel::setLead(int length)
{
    m_lead = length;
    reshape(); // letters of another weight are of another width
}

QFont WrappedLabel::textFont() const
{
    const Theme &theme = Theme::of(this);
    return m_fixedPitch ? theme.fixedFont(m_size) : theme.font(m_size);
}

int WrappedLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.setFont(textFont());
    QString text = m_text;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(text);
    if (m_lead > 0) {
        QTextCharFormat lead;
        lead.setFontWeight(QFont::Medium);
        layout.setFormats({{0, m_lead, lead}});
    }
    const int lineHeight = Theme::of(this).lineHeight(m_size);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

int WrappedLabel::textWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return std::max(1, width - margins.left() - margins.right());
}

int WrappedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = textWidth(width);
    auto known = m_heights.constFind(inside);
    if (known == m_heights.constEnd()) {
        if (m_heights.size() >= kKnownWidths) // a window that is being drawn wider asks for each
            m_heights.clear();
        QTextLayout layout;
        known = m_heights.insert(inside, layOut(layout, inside));
    }
    return *known + margins.top() + margins.bottom();
}

QSize WrappedLabel::sizeHint() const
{
    if (m_wanted < 0)
        m_wanted = std::min(QFontMetrics(textFont()).horizontalAdvance(m_text.left(400)) + 1, 480);
    return {m_wanted, heightForWidth(m_wanted)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {std::min(80, sizeHint().width()), Theme::of(this).lineHeight(m_size)};
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    layOut(layout, textWidth(width()));
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(isEnabled() ? m_role : Role::TextDisabled));
    layout.draw(&painter, QPointF(contentsMargins().left(), contentsMargins().top()));
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace sb::ui
