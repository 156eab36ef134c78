#include "ui/calls/CallTable.h"

#include "ui/calls/CallTableModel.h"
#include "ui/calls/CallText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kEdge = 12;

class CallDelegate final : public QStyledItemDelegate
{
public:
    CallDelegate(CallTableModel *model, QObject *parent) : QStyledItemDelegate(parent), m_calls(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *call = m_calls->at(index.row());
        if (!call)
            return;
        const auto &theme = Theme::of(this);
        painter->save();
        const auto rect = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect, theme.color(option.state.testFlag(QStyle::State_Active) ? Role::Selected
                                                                                            : Role::SelectedInactive));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, theme.color(Role::Hover));
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());

        const auto column = index.column();
        auto place = QRectF(rect).adjusted(kEdge, 0, -kEdge, -1);
        const auto text = index.data().toString();
        painter->setFont(theme.font(TextSize::Body));
        painter->setRenderHint(QPainter::Antialiasing);
        switch (column) {
        case CallTableModel::Kind: {
            const QRect icon(rect.center().x() - 8, rect.center().y() - 8, 16, 16);
            theme.icons().paint(painter, icon, callKindIcon(call->callType), Role::TextSecondary);
            break;
        }
        case CallTableModel::Status: {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(toneText(statusTone(call->status))));
            painter->drawEllipse(QPointF(place.left() + 4, place.center().y() + 0.5), 4, 4);
            place.adjust(15, 0, 0, 0);
            painter->setPen(theme.color(Role::Text));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
            break;
        }
        case CallTableModel::Started:
        case CallTableModel::Length:
        case CallTableModel::Delay:
        case CallTableModel::Cost: {
            painter->setPen(theme.color(text == QStringLiteral("–") ? Role::TextSecondary : Role::Text));
            figures::draw(painter, place,
                          (column == CallTableModel::Started ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                          text);
            break;
        }
        default:
            painter->setPen(theme.color(column == CallTableModel::Agent ? Role::Text : Role::TextSecondary));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
        }
        const auto focused =
            option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        if (focused) {
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -2), 4, 4);
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        auto words = index.data(Qt::ToolTipRole).toString();
        const auto text = index.data().toString();
        if (words.isEmpty() && QFontMetrics(Theme::of(this).font(TextSize::Body)).horizontalAdvance(text) >
                                   option.rect.width() - 2 * kEdge)
            words = text;
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(
                event->globalPos(),
                QString(QStringLiteral("<qt>") + words.left(400).toHtmlEscaped() + QStringLiteral("</qt>")), view);
        return true;
    }

private:
    CallTableModel *m_calls;
};

} // namespace

CallTable::CallTable(CallTableModel *model, QWidget *parent) : QTableView(parent), m_calls(model)
{
    setModel(model);
    setItemDelegate(new CallDelegate(model, this));
    setAccessibleName(tr("Calls"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::of(this).scaled(metrics::rowTable));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setSectionsClickable(false);
    for (const auto &[column, width] : {std::pair{CallTableModel::Started, 130},
                                        {CallTableModel::Kind, 40},
                                        {CallTableModel::Agent, 190},
                                        {CallTableModel::Caller, 140},
                                        {CallTableModel::Status, 116},
                                        {CallTableModel::EndedBy, 136},
                                        {CallTableModel::Length, 78},
                                        {CallTableModel::Delay, 88},
                                        {CallTableModel::Cost, 84}})
        setColumnWidth(column, width);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto *call = m_calls->at(now.row());
        if (!call || call->id == m_selected)
            return;
        m_selected = call->id;
        Q_EMIT chosen(call->id);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_selected.isNil())
            select(m_selected);
    });
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // The agent's name takes what the others leave.
    int others = 0;
    for (int column = 0; column < CallTableModel::ColumnCount; ++column) {
        if (column != CallTableModel::Agent)
            others += columnWidth(column);
    }
    setColumnWidth(CallTableModel::Agent, std::max(140, viewport()->width() - others));
}

void CallTable::select(const CallId &call)
{
    m_selected = call;
    const auto row = m_calls->rowOf(call);
    if (row < 0)
        return;
    const auto index = m_calls->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

CallId CallTable::selected() const
{
    return m_selected;
}

} // namespace sb::ui
