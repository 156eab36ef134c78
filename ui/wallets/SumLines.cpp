#include "ui/wallets/SumLines.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kLine = 20;
constexpr int kRule = 8; // what a rule adds above a line

} // namespace

SumLines::SumLines(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void SumLines::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList said;
    for (const auto &line : m_lines)
        said.append(line.what + QStringLiteral(": ") + line.amount);
    setAccessibleName(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int SumLines::height(const Line &line) const
{
    return Theme::of(this).scaled(kLine) + (line.hasRule ? kRule : 0);
}

QSize SumLines::sizeHint() const
{
    int sum = 0;
    for (const auto &line : m_lines)
        sum += height(line);
    return {200, sum};
}

void SumLines::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    int y = 0;
    for (const auto &line : m_lines) {
        const int rowHeight = height(line);
        if (line.hasRule) {
            painter.setPen(theme.color(Role::Border));
            painter.drawLine(0, y + kRule / 2, width(), y + kRule / 2);
        }
        const QRect row(0, y + rowHeight - theme.scaled(kLine), width(), theme.scaled(kLine));
        painter.setFont(theme.font(TextSize::Body, line.isTotal ? TextWeight::Medium : TextWeight::Regular));
        const auto figure = static_cast<int>(figures::width(QFontMetricsF(painter.font()), line.amount)) + 1;
        QRect words = row;
        words.setWidth(std::max(0, row.width() - figure - 8));
        QRect amount(row.right() - figure + 1, row.top(), figure, row.height());
        painter.setPen(theme.color(line.isTotal ? Role::Text : Role::TextSecondary));
        painter.drawText(style()->visualRect(layoutDirection(), rect(), words),
                         static_cast<int>((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                             Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.what, Qt::ElideRight, words.width()));
        painter.setPen(theme.color(Role::Text));
        figures::draw(&painter, style()->visualRect(layoutDirection(), rect(), amount),
                      Qt::AlignLeft | Qt::AlignVCenter, line.amount, amountTail(line.amount),
                      theme.color(Role::TextTertiary));
        y += rowHeight;
    }
}

bool SumLines::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int y = 0;
    for (const auto &line : m_lines) {
        y += height(line);
        if (help->pos().y() >= y)
            continue;
        const auto words = line.more.isEmpty() ? line.what + QStringLiteral(": ") + line.amount : line.more;
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<qt>") + words.left(400).toHtmlEscaped() + QStringLiteral("</qt>"), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace sb::ui
