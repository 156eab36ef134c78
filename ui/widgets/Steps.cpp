#include "ui/widgets/Steps.h"

#include "ui/theme/Shapes.h"

#include <cmath>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDisc = 20;

} // namespace

Steps::Steps(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void Steps::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(locale().toString(index + 1), locale().toString(m_names.size()), m_names.value(index)));
    update();
}

int Steps::nameWidth(qsizetype index) const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Body, TextWeight::Medium));
    return metrics.horizontalAdvance(m_names[index]) + 2;
}

QSize Steps::sizeHint() const
{
    int width = 0;
    for (qsizetype index = 0; index < m_names.size(); ++index)
        width += kDisc + 7 + nameWidth(index) + (index > 0 ? 36 : 0);
    return {width, std::max(kDisc, Theme::of(this).lineHeight(TextSize::Body))};
}

void Steps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    int fixed = 0;
    for (qsizetype index = 0; index < m_names.size(); ++index)
        fixed += kDisc + 7 + nameWidth(index);
    const auto gaps = std::max<qsizetype>(1, m_names.size() - 1);
    const int gap = (width() - fixed) / int(gaps);
    int x = 0;
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        const bool done = index < m_current;
        const bool now = index == m_current;
        const QRect disc = visual(QRect(x, (height() - kDisc) / 2, kDisc, kDisc));
        if (now)
            shapes::box(&painter, disc, kDisc / 2.0, theme.color(Role::Accent), {});
        else if (done)
            shapes::box(&painter, disc, kDisc / 2.0, theme.color(Role::AccentTint), theme.color(Role::Accent));
        else
            shapes::box(&painter, disc, kDisc / 2.0, {}, theme.color(Role::BorderControl));
        if (done) {
            theme.icons().paint(&painter, disc.adjusted(4, 4, -4, -4), u"check"_s, Role::Accent);
        } else {
            painter.setFont(theme.font(TextSize::Caption, TextWeight::Semibold));
            painter.setPen(theme.color(now ? Role::OnAccent : Role::TextSecondary));
            painter.drawText(disc, Qt::AlignCenter, locale().toString(index + 1));
        }
        x += kDisc + 7;
        painter.setFont(theme.font(TextSize::Body, now ? TextWeight::Medium : TextWeight::Regular));
        painter.setPen(theme.color(now ? Role::Text : Role::TextSecondary));
        painter.drawText(visual(QRect(x, 0, nameWidth(index), height())), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_names[index]);
        x += nameWidth(index);
        if (index + 1 < m_names.size() && gap > 24)
            painter.fillRect(visual(QRect(x + 8, height() / 2, gap - 18, 1)), theme.color(Role::BorderStrong));
        x += gap;
    }
}

StrengthBar::StrengthBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStrength(0, 0);
}

QString StrengthBar::word() const
{
    switch (m_level) {
    case 1:
        return tr("Weak");
    case 2:
        return tr("Fair");
    case 3:
        return tr("Strong");
    case 4:
        return tr("Very strong");
    default:
        return {};
    }
}

void StrengthBar::setStrength(int level, double bits, const QString &advice)
{
    m_level = std::clamp(level, 0, 4);
    m_bits = bits;
    m_advice = advice;
    setAccessibleName(m_level == 0
                          ? tr("Passphrase strength: nothing typed")
                          : tr("Passphrase strength: %1, about %n bits", nullptr, int(std::lround(bits))).arg(word()));
    update();
}

QSize StrengthBar::sizeHint() const
{
    return {280, 4 + 8 + Theme::of(this).lineHeight(TextSize::Small)};
}

QSize StrengthBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const Role role = m_level >= 3 ? Role::Positive : m_level == 2 ? Role::Warning : Role::Negative;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int bar = (width() - 3 * 4) / 4;
    for (int index = 0; index < 4; ++index)
        shapes::box(&painter, visual(QRect(index * (bar + 4), 0, bar, 4)), 2,
                    theme.color(index < m_level ? role : Role::NeutralTint), {});
    if (m_level == 0) {
        if (!m_advice.isEmpty()) {
            painter.setFont(theme.font(TextSize::Small));
            painter.setPen(theme.color(Role::TextSecondary));
            painter.drawText(visual(QRect(0, 12, width(), theme.lineHeight(TextSize::Small))),
                             Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(m_advice, Qt::ElideRight, width()));
        }
        return;
    }
    const int top = 12;
    const int line = theme.lineHeight(TextSize::Small);
    theme.icons().paint(&painter,
                        visual(QRect(0, top + (line - metrics::iconHint) / 2, metrics::iconHint, metrics::iconHint)),
                        m_level >= 3 ? u"success"_s : u"warning"_s, role);
    painter.setFont(theme.font(TextSize::Small, TextWeight::Medium));
    painter.setPen(theme.color(role));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word()) + 1;
    painter.drawText(visual(QRect(20, top, wordWidth, line)), Qt::AlignVCenter | Qt::TextSingleLine, word());
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    QString detail = tr("about %n bits", nullptr, int(std::lround(m_bits)));
    if (!m_advice.isEmpty())
        detail = tr("%1, %2", "strength in bits, then advice").arg(detail, m_advice);
    const int room = width() - 20 - wordWidth - 6;
    painter.drawText(visual(QRect(20 + wordWidth + 6, top, room, line)), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(detail, Qt::ElideRight, room));
}

} // namespace sb::ui
