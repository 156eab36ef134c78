#pragma once

#include "models/contract/Console.h"

#include <QString>
#include <QStringList>

#include <array>

namespace sb::ui {

/// What the call list can show of a call. The box to choose a call with is always the first column.
enum class CallColumn : std::uint8_t {
    Choice,
    Started,
    Kind,
    Agent,
    Caller,
    Status,
    EndedBy,
    Length,
    Delay,
    Cost,
    Language,
    Turns,
    Tags
};
inline constexpr int callColumns = static_cast<int>(CallColumn::Tags) + 1;

struct CallColumnShape
{
    CallColumn column;
    const char *name; ///< as views keep it; never shown
    int width;        ///< px at the usual text size
    bool isFigure;    ///< at the right
    bool isUsual;     ///< shown until somebody chooses
};
const CallColumnShape &shapeOf(CallColumn column);
std::optional<CallColumn> callColumnOf(const std::string &name);
std::vector<CallColumn> callColumnsOf(const std::vector<std::string> &names); ///< what nobody knows is left out
std::vector<std::string> callColumnNames(const std::vector<CallColumn> &columns);
std::vector<CallColumn> usualCallColumns(bool wide);

QString callColumnTitle(CallColumn column);
/// One cell, as the list shows it and as it is copied; a dash when there is nothing.
QString callCellText(const CallRow &call, CallColumn column);
/// Rows as they are copied: tabs between, a line feed behind each.
QString callRowsText(const std::vector<CallRow> &calls, const std::vector<CallColumn> &columns);

} // namespace sb::ui
