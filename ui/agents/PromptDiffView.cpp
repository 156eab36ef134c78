#include "ui/agents/PromptDiffView.h"

#include "ui/agents/TokenEstimate.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace sb::ui {

namespace {

constexpr int kRow = 20;
constexpr int kNumbers = 32;
constexpr int kTextLeft = 98;

class DiffDelegate final : public QStyledItemDelegate
{
public:
    explicit DiffDelegate(PromptDiffView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, Theme::of(this).scaled(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        const auto &line = m_view->lines().at(static_cast<std::size_t>(index.row()));
        const auto removed = line.kind == DiffLine::Kind::Removed;
        const auto row = option.rect;
        painter->save();
        if (line.kind != DiffLine::Kind::Same)
            painter->fillRect(row, theme.color(removed ? Role::NegativeTint : Role::PositiveTint));
        painter->setFont(theme.fixedFont(TextSize::Small));
        painter->setPen(theme.color(Role::TextTertiary));
        const auto number = [&](int left, int value) {
            if (value > 0)
                figures::draw(painter, QRectF(row.left() + left, row.top(), kNumbers, row.height()),
                              Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
        };
        number(8, line.before);
        number(36, line.after);
        if (line.kind != DiffLine::Kind::Same) {
            painter->setPen(theme.color(removed ? Role::Negative : Role::Positive));
            painter->drawText(QRect(row.left() + kTextLeft - 14, row.top(), 12, row.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, removed ? QStringLiteral("−") : QStringLiteral("+"));
        }
        // visibleText may be longer than the text; a line with hidden characters is marked as a whole.
        const auto shown = visibleText(line.text, Lines::Keep);
        QTextLayout layout(shown, painter->font());
        QList<QTextLayout::FormatRange> formats;
        for (const auto &place : variablePlaces(shown)) {
            QTextCharFormat format;
            format.setForeground(theme.color(Role::CodeVariable));
            format.setBackground(theme.color(Role::CodeVariableTint));
            formats.append({place.start, place.length, format});
        }
        if (line.changedFrom >= 0 && line.changedLength > 0 && shown.size() == line.text.size()) {
            QTextCharFormat format;
            auto darker = theme.color(removed ? Role::Negative : Role::Positive);
            darker.setAlphaF(0.25F);
            format.setBackground(darker);
            formats.append({line.changedFrom, line.changedLength, format});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        auto textLine = layout.createLine();
        if (textLine.isValid())
            textLine.setNumColumns(static_cast<int>(shown.size()) + 1);
        layout.endLayout();
        painter->setPen(theme.color(Role::Text));
        painter->setClipRect(row);
        layout.draw(painter,
                    QPointF(row.left() + kTextLeft, row.top() + (row.height() - layout.boundingRect().height()) / 2));
        painter->restore();
    }

private:
    PromptDiffView *m_view;
};

} // namespace

PromptDiffView::PromptDiffView(QWidget *parent) : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setAccessibleName(tr("Instructions, compared"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_rows);
    setItemDelegate(new DiffDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
}

void PromptDiffView::setTexts(const QString &before, const QString &after)
{
    m_lines = diffOf(before, after);
    m_changed = static_cast<int>(
        std::ranges::count_if(m_lines, [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; }));
    m_rows->clear();
    for (const auto &line : m_lines) {
        const auto sign = line.kind == DiffLine::Kind::Removed ? tr("removed")
                          : line.kind == DiffLine::Kind::Added ? tr("added")
                                                               : tr("unchanged");
        auto *item = new QStandardItem;
        item->setData(QString(sign + QStringLiteral(": ") + visibleText(line.text)), Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
}

} // namespace sb::ui
