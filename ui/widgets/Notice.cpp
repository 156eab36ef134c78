#include "ui/widgets/Notice.h"

#include "ui/theme/Shapes.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

using namespace Qt::StringLiterals;

Notice::Notice(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_row(new QHBoxLayout(this)), m_words(new WrappedLabel(QString(), this))
{
    m_row->setContentsMargins(14, 10, 14, 10);
    m_row->setSpacing(12);
    m_row->addSpacing(22); // room for the icon, on the side where reading begins
    m_row->addWidget(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Notice::setText(const QString &text, int leadLength)
{
    m_words->setData(text);
    m_words->setLead(leadLength);
    setAccessibleName(text);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Notice::addAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignVCenter);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::box(&painter, rect(), metrics::radiusControl, theme.color(toneTint(m_tone)), {});
    QRect icon(14, 10 + (theme.lineHeight(TextSize::Body) - metrics::iconInline) / 2, metrics::iconInline,
               metrics::iconInline);
    const QString name = m_tone == Tone::Warning    ? u"warning"_s
                         : m_tone == Tone::Negative ? u"error"_s
                         : m_tone == Tone::Positive ? u"success"_s
                                                    : u"info"_s;
    theme.icons().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), name, toneText(m_tone));
}

} // namespace sb::ui
