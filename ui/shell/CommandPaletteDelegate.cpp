#include "ui/shell/CommandPaletteDelegate.h"

#include "ui/theme/Shapes.h"

#include <QTextLayout>

namespace sb::ui {

namespace {

constexpr int kRow = 36;
constexpr int kCaption = 26;

QList<QTextLayout::FormatRange> marks(const QString &title, const QString &words)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype at = title.indexOf(part, 0, Qt::CaseInsensitive);
        if (at >= 0)
            ranges.append({int(at), int(part.size()), bold});
    }
    return ranges;
}

} // namespace

QSize CommandPaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    return {100, theme.scaled(index.data(CaptionRole).toBool() ? kCaption : kRow)};
}

void CommandPaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    painter->save();
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(CaptionRole).toBool()) {
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.color(Role::TextSecondary));
        painter->drawText(visual(row.adjusted(8, 4, 0, 0)), int(Qt::AlignVCenter) | Qt::TextSingleLine, title);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        shapes::box(painter, row, metrics::radiusControl, theme.color(Role::Selected), {});
    else if (option.state & QStyle::State_MouseOver)
        shapes::box(painter, row, metrics::radiusControl, theme.color(Role::Hover), {});
    const int icon = metrics::iconInline;
    theme.icons().paint(painter, visual(QRect(row.x() + 8, row.center().y() - icon / 2 + 1, icon, icon)),
                        index.data(IconRole).toString(), Role::TextSecondary);

    int right = row.right() - 8;
    if (const QString shortcut = index.data(ShortcutRole).toString(); !shortcut.isEmpty()) {
        painter->setFont(theme.font(TextSize::Caption, TextWeight::Medium));
        const int width = painter->fontMetrics().horizontalAdvance(shortcut) + 14;
        const int height = theme.scaled(18);
        const QRect key = visual(QRect(right - width, row.center().y() - height / 2 + 1, width, height));
        shapes::box(painter, key, metrics::radiusChip, theme.color(Role::Surface), theme.color(Role::BorderStrong));
        painter->setPen(theme.color(Role::Text));
        painter->drawText(key, int(Qt::AlignCenter) | Qt::TextSingleLine, shortcut);
        right -= width + 12;
    }
    const int left = row.x() + 8 + icon + 12;
    const QFont font = theme.font(TextSize::Body);
    const int room = right - left;
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, room);
    QTextLayout layout(shown, font);
    layout.setFormats(marks(shown, index.data(WordsRole).toString()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    const int used = qCeil(line.naturalTextWidth());
    painter->setPen(theme.color(Role::Text));
    const QRect text = visual(QRect(left, row.y(), used, row.height()));
    layout.draw(painter, QPointF(text.x(), row.y() + (row.height() - line.height()) / 2));
    const int detailLeft = left + used + 12;
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty() && right - detailLeft > 24) {
        painter->setFont(theme.font(TextSize::Small));
        painter->setPen(theme.color(Role::TextSecondary));
        const QRect rect(detailLeft, row.y(), right - detailLeft, row.height());
        painter->drawText(visual(rect), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace sb::ui
