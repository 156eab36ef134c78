#include "ui/home/HomeCallsModel.h"

#include "ui/calls/CallText.h"
#include "ui/charts/FigureDelegate.h"
#include "ui/format/Durations.h"
#include "ui/format/VisibleText.h"

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

QString none()
{
    return QStringLiteral("–");
}

bool isFigure(int column)
{
    return column >= HomeCallsModel::Length;
}

} // namespace

void HomeCallsModel::set(const std::vector<CallRow> &rows, const QDateTime &now)
{
    m_now = now;
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &CallRow::id, &CallRow::id);
    if (!areSame)
        beginResetModel();
    m_rows = rows;
    if (!areSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HomeCallsModel::tick(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Length), index(rowCount() - 1, Length));
}

const CallRow *HomeCallsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

bool HomeCallsModel::isRunning() const
{
    return std::ranges::any_of(m_rows, [](const CallRow &row) { return !isFinal(row.status); });
}

int HomeCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HomeCallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString HomeCallsModel::text(const CallRow &row, Column column) const
{
    using std::chrono::milliseconds;
    const auto typed = [](const std::string &words) {
        const auto shown = visibleText(QString::fromStdString(words)).trimmed();
        return shown.isEmpty() ? none() : shown;
    };
    switch (column) {
    case Agent:
        return typed(row.agentName);
    case Caller:
        return typed(row.userIdentifier.valueOr({}));
    case State:
        return statusText(row.status);
    case Length:
        if (row.durationSeconds.hasValue())
            return durationText(milliseconds(std::llround(*row.durationSeconds * 1000)));
        if (isFinal(row.status))
            return none();
        return durationText(
            milliseconds(std::max<qint64>(0, m_now.toMSecsSinceEpoch() - row.startedAt.milliseconds())));
    case Delay:
        return row.avgAgentLatencyMs.hasValue() ? delayText(milliseconds(*row.avgAgentLatencyMs)) : none();
    case Cost:
        return row.cost.hasValue() ? costText(*row.cost) : none();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HomeCallsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index.row());
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Length ? QVariant(startedToolTip(row->startedAt)) : QVariant();
    case FigureMarkRole:
        return column == State ? QVariant(int(toneText(statusTone(row->status)))) : QVariant();
    case FigureColorRole:
        return column == Caller ? QVariant(int(Role::TextSecondary)) : QVariant();
    default:
        return {};
    }
}

QVariant HomeCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Agent:
        return tr("Agent");
    case Caller:
        return tr("Caller");
    case State:
        return tr("State");
    case Length:
        return tr("Length");
    case Delay:
        return tr("Delay");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace sb::ui
