#include "ui/widgets/Card.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0); // the border is the frame's own
    column->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    setTitle(title);
}

void Card::makeHead()
{
    if (m_head)
        return;
    auto *strip = new QWidget(this);
    strip->setMinimumHeight(Theme::of(this).scaled(metrics::rowList));
    m_head = new QHBoxLayout(strip);
    m_head->setContentsMargins(metrics::cardPadding - 1, 0, metrics::cardPadding - 1, 0);
    m_head->setSpacing(8);
    m_title = new PlainLabel(QString(), TextSize::Body, TextWeight::Semibold, Role::Text, strip);
    m_context = new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, strip);
    m_head->addWidget(m_title);
    m_head->addWidget(m_context, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, strip);
}

void Card::setTitle(const QString &title)
{
    makeHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setContext(const QString &context)
{
    makeHead();
    m_context->setData(context);
}

void Card::addAction(QWidget *action)
{
    makeHead();
    m_head->addWidget(action);
}

void Card::addHeadWidget(QWidget *chip)
{
    makeHead();
    m_head->insertWidget(1, chip);
}

QVBoxLayout *Card::addPadded()
{
    auto *padded = new QVBoxLayout;
    const int top = m_head && m_body->isEmpty() ? 0 : metrics::cardPadding - 1;
    padded->setContentsMargins(metrics::cardPadding - 1, top, metrics::cardPadding - 1, metrics::cardPadding - 1);
    padded->setSpacing(8);
    m_body->addLayout(padded);
    return padded;
}

void Card::addLine()
{
    m_body->addWidget(new Line(Qt::Horizontal, this));
}

Line::Line(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"line"_s);
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

} // namespace sb::ui
