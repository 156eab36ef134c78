#include "ui/calls/CallTable.h"

#include "ui/calls/CallCellDelegate.h"
#include "ui/calls/CallsModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowHeight.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace sb::ui {

namespace {

constexpr int at(CallColumn column)
{
    return static_cast<int>(column);
}

} // namespace

CallTable::CallTable(CallsModel *model, QWidget *parent) : QTableView(parent), m_calls(model)
{
    setModel(model);
    setItemDelegate(new CallCellDelegate(this));
    setAccessibleName(tr("Calls"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(this, metrics::rowTable);
    auto *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setMinimumSectionSize(30);
    head->setSectionsClickable(false);
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setContextMenuPolicy(Qt::NoContextMenu);
    setColumns(usualCallColumns(false));
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        viewport()->update();
        const auto *call = m_calls->call(now.row());
        m_opensLater = !call && !m_onBox && now.isValid();
        if (!call || call->id == m_selected || m_onBox)
            return;
        m_selected = call->id;
        Q_EMIT chosen(call->id);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CallTable::takeChoice);
    connect(model, &CallListModel::rowArrived, this, [this](int first, int last) {
        // The row that was gone to before it was there: now it is known which call it is.
        const auto row = currentIndex().row();
        const auto *call = row >= first && row <= last ? m_calls->call(row) : nullptr;
        if (!call || !std::exchange(m_opensLater, false) || call->id == m_selected)
            return;
        m_selected = call->id;
        Q_EMIT chosen(call->id);
    });
}

void CallTable::takeChoice()
{
    const auto rows = chosenCount();
    m_choosing = rows > 1 || (rows == 1 && m_onBox);
    viewport()->update();
    Q_EMIT choiceChanged();
}

int CallTable::chosenCount() const
{
    int rows = 0;
    for (const auto &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

std::vector<int> CallTable::chosenRows() const
{
    std::vector<int> rows;
    for (const auto &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    const auto doubled = std::ranges::unique(rows);
    rows.erase(doubled.begin(), doubled.end());
    return rows;
}

std::vector<CallColumn> CallTable::columns() const
{
    std::vector<CallColumn> shown;
    for (int place = 0; place < callColumns; ++place) {
        const auto column = horizontalHeader()->logicalIndex(place);
        if (column != at(CallColumn::Choice) && !isColumnHidden(column))
            shown.push_back(static_cast<CallColumn>(column));
    }
    return shown;
}

void CallTable::setColumns(const std::vector<CallColumn> &columns)
{
    m_arranging = true;
    auto *head = horizontalHeader();
    int place = 0;
    const auto put = [&](CallColumn column) { head->moveSection(head->visualIndex(at(column)), place++); };
    put(CallColumn::Choice);
    for (const auto column : columns) {
        if (column != CallColumn::Choice)
            put(column);
    }
    for (int column = 0; column < callColumns; ++column) {
        const auto kind = static_cast<CallColumn>(column);
        setColumnHidden(column, kind != CallColumn::Choice && std::ranges::find(columns, kind) == columns.end());
        setColumnWidth(column, Theme::of(this).scaled(shapeOf(kind).width));
    }
    m_arranging = false;
    stretch();
}

void CallTable::showColumn(CallColumn column, bool shown)
{
    auto now = columns();
    const auto found = std::ranges::find(now, column);
    if (shown == (found != now.end()))
        return;
    if (shown)
        now.push_back(column);
    else
        now.erase(found);
    setColumns(now);
    Q_EMIT columnsChanged();
}

/// The agent's name takes what the others leave.
void CallTable::stretch()
{
    if (isColumnHidden(at(CallColumn::Agent)))
        return;
    int others = 0;
    for (int column = 0; column < callColumns; ++column) {
        if (column != at(CallColumn::Agent) && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(at(CallColumn::Agent), std::max(120, viewport()->width() - others));
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void CallTable::mousePressEvent(QMouseEvent *event)
{
    m_onBox = event->button() == Qt::LeftButton &&
              indexAt(event->pos()).column() == at(CallColumn::Choice); // the open call stays open
    QTableView::mousePressEvent(event);
    m_onBox = false;
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        m_onBox = true;
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        m_onBox = false;
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex CallTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto column = currentIndex().isValid() ? currentIndex().column() : at(CallColumn::Started);
    if (action == MoveHome)
        return m_calls->index(0, column);
    if (action == MoveEnd)
        return m_calls->index(m_calls->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags CallTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto isPress = event && (event->type() == QEvent::MouseButtonPress);
    if (m_onBox && isPress && !static_cast<const QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier))
        return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void CallTable::select(const CallId &call)
{
    m_selected = call;
    const auto row = m_calls->rowOf(call);
    if (row < 0)
        return;
    const auto index = m_calls->index(row, at(CallColumn::Started));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

} // namespace sb::ui
