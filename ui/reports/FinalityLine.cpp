#include "ui/reports/FinalityLine.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sb::ui {

FinalityLine::FinalityLine(QWidget *parent)
    : QWidget(parent), m_words(new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(20); // of the icon, on the side where reading begins
    row->addWidget(m_words, 1);
    setMinimumHeight(Theme::of(this).lineHeight(TextSize::Small)); // nothing moves when it is known
}

void FinalityLine::set(const QString &iconName, Tone tone, const QString &text)
{
    m_iconName = text.isEmpty() ? QString() : iconName;
    m_tone = tone;
    m_words->setText(text);
    m_words->setRole(role());
    update();
}

QString FinalityLine::text() const
{
    return m_words->text();
}

void FinalityLine::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    QRect mark(0, (theme.lineHeight(TextSize::Small) - metrics::iconHint) / 2, metrics::iconHint, metrics::iconHint);
    if (isRightToLeft())
        mark.moveRight(width() - 1);
    theme.icons().paint(&painter, mark, m_iconName, role());
}

} // namespace sb::ui
