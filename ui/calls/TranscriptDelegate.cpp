#include "ui/calls/TranscriptDelegate.h"

#include "ui/calls/TimeText.h"
#include "ui/calls/TranscriptModel.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kAbove = 5;
constexpr int kLine = 18;
constexpr int kEventRow = 26;
constexpr int kIcon = 14;

Role toneRole(TranscriptLine::Tone tone)
{
    switch (tone) {
    case TranscriptLine::Tone::Warning:
        return Role::Warning;
    case TranscriptLine::Tone::Negative:
        return Role::Negative;
    case TranscriptLine::Tone::Tool:
        return Role::StageTools;
    case TranscriptLine::Tone::Neutral:
        break;
    }
    return Role::TextSecondary;
}

QFont wordsFont(const Theme &theme, const TranscriptLine &line)
{
    auto font = theme.font(TextSize::Body);
    font.setItalic(line.kind == TranscriptLine::Kind::Interim);
    return font;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

TranscriptDelegate::TranscriptDelegate(Density density, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_offsetWidth(density == Density::Wide ? 52 : 44)
    , m_speakerWidth(density == Density::Wide ? 60 : 50)
    , m_tenths(density == Density::Wide)
{}

int TranscriptDelegate::textLeft() const
{
    return kEdge + m_offsetWidth + m_speakerWidth;
}

int TranscriptDelegate::layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction) const
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const auto step = std::max<double>(kLine, std::ceil(QFontMetricsF(layout.font()).height()));
    double height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + (step - line.height()) / 2});
        height += step;
    }
    layout.endLayout();
    return static_cast<int>(std::max(step, height));
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = index.data(TranscriptModel::kLineRole).value<const TranscriptLine *>();
    const auto width = viewWidth(option);
    if (!line || line->kind == TranscriptLine::Kind::Event)
        return {width, kEventRow};
    QTextLayout layout(line->text, wordsFont(Theme::of(this), *line));
    return {width, layOut(layout, std::max(60, width - textLeft() - kEdge), option.direction) + 2 * kAbove};
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = index.data(TranscriptModel::kLineRole).value<const TranscriptLine *>();
    if (!line)
        return;
    painter->save();
    const auto row = option.rect;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(row,
                          Theme::of(this).color(option.state.testFlag(QStyle::State_Active) ? Role::Selected
                                                                                            : Role::SelectedInactive));
    else if (line->kind == TranscriptLine::Kind::Interim)
        painter->fillRect(
            row, Theme::of(this).color(line->speaker == voice::Speaker::Caller ? Role::CallerTint : Role::AgentTint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, Theme::of(this).color(Role::Hover));

    painter->setFont(Theme::of(this).font(TextSize::Small));
    painter->setPen(Theme::of(this).color(Role::TextTertiary));
    const QRect offset(row.left() + kEdge, row.top() + (line->kind == TranscriptLine::Kind::Event ? 4 : kAbove),
                       m_offsetWidth - 8, kLine);
    figures::draw(painter, visual(offset), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                  m_tenths ? momentText(line->atMs) : lengthText(line->atMs));

    if (line->kind == TranscriptLine::Kind::Event) {
        paintEvent(painter, row, option.direction, *line);
    } else {
        const auto agent = line->speaker == voice::Speaker::Agent;
        painter->setFont(Theme::of(this).font(TextSize::Body, TextWeight::Medium));
        painter->setPen(Theme::of(this).color(agent ? Role::Agent : Role::Caller));
        const QRect speaker(row.left() + kEdge + m_offsetWidth, row.top() + kAbove, m_speakerWidth - 8, kLine);
        painter->drawText(
            visual(speaker), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(agent ? tr("Agent") : tr("Caller"), Qt::ElideRight, speaker.width()));
        QTextLayout layout(line->text, wordsFont(Theme::of(this), *line));
        layOut(layout, std::max(60, row.width() - textLeft() - kEdge), option.direction);
        painter->setPen(
            Theme::of(this).color(line->kind == TranscriptLine::Kind::Interim ? Role::TextSecondary : Role::Text));
        const auto words = visual(row.adjusted(textLeft(), kAbove, -kEdge, 0));
        layout.draw(painter, words.topLeft());
        if (line->kind == TranscriptLine::Kind::Interim && layout.lineCount() > 0) {
            const auto last = layout.lineAt(layout.lineCount() - 1);
            auto cursor = Theme::of(this).color(agent ? Role::Agent : Role::Caller);
            cursor.setAlphaF(0.7F);
            const QRectF behind(words.left() + last.naturalTextWidth() + 4, words.top() + last.y() + 1, 7,
                                last.height() - 2);
            painter->fillRect(shapes::visual(option.direction, words, behind), cursor);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::of(this).color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), 4, 4);
    }
    painter->restore();
}

void TranscriptDelegate::paintEvent(QPainter *painter, const QRect &row, Qt::LayoutDirection direction,
                                    const TranscriptLine &line) const
{
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(direction, row, part); };
    const auto left = row.left() + kEdge + m_offsetWidth;
    const auto role = toneRole(line.tone);
    Theme::of(this).icons().paint(painter, visual(QRect(left, row.top() + (row.height() - kIcon) / 2, kIcon, kIcon)),
                                  line.icon, role);
    painter->setFont(line.tone == TranscriptLine::Tone::Tool ? Theme::of(this).font(TextSize::Small, TextWeight::Medium)
                                                             : Theme::of(this).font(TextSize::Small));
    QRect place(left + kIcon + 7, row.top(), row.right() - kEdge - left - kIcon - 7, row.height());
    const auto text = painter->fontMetrics().elidedText(line.text, Qt::ElideRight, place.width());
    painter->setPen(Theme::of(this).color(role));
    painter->drawText(visual(place), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(text) + 8);
    if (line.detail.isEmpty() || place.width() < 24)
        return;
    painter->setFont(Theme::of(this).font(TextSize::Small));
    painter->setPen(Theme::of(this).color(Role::TextSecondary));
    painter->drawText(visual(place), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line.detail, Qt::ElideRight, place.width()));
}

} // namespace sb::ui
