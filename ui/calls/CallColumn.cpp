#include "ui/calls/CallColumn.h"

#include "ui/calls/CallText.h"
#include "ui/calls/TimeText.h"
#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct CallColumnText
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CallColumn)
};

constexpr std::array<CallColumnShape, callColumns> shapes{{{CallColumn::Choice, "choice", 40, false, true},
                                                           {CallColumn::Started, "started", 118, false, true},
                                                           {CallColumn::Kind, "kind", 34, false, true},
                                                           {CallColumn::Agent, "agent", 190, false, true},
                                                           {CallColumn::Caller, "caller", 140, false, true},
                                                           {CallColumn::Status, "status", 116, false, true},
                                                           {CallColumn::EndedBy, "ended_by", 130, false, true},
                                                           {CallColumn::Length, "length", 74, true, true},
                                                           {CallColumn::Delay, "delay", 84, true, true},
                                                           {CallColumn::Cost, "cost", 84, true, true},
                                                           {CallColumn::Language, "language", 88, false, false},
                                                           {CallColumn::Turns, "turns", 64, true, false},
                                                           {CallColumn::Tags, "tags", 190, false, false}}};

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

const CallColumnShape &shapeOf(CallColumn column)
{
    return shapes.at(static_cast<std::size_t>(column));
}

std::optional<CallColumn> callColumnOf(const std::string &name)
{
    const auto found = std::ranges::find_if(shapes, [&](const CallColumnShape &shape) { return name == shape.name; });
    return found == shapes.end() ? std::nullopt : std::optional(found->column);
}

std::vector<CallColumn> usualCallColumns(bool wide)
{
    std::vector<CallColumn> columns;
    for (const auto &shape : shapes) {
        if (shape.isUsual || wide)
            columns.push_back(shape.column);
    }
    return columns;
}

QString callColumnTitle(CallColumn column)
{
    switch (column) {
    case CallColumn::Choice:
        return CallColumnText::tr("Chosen");
    case CallColumn::Started:
        return CallColumnText::tr("Started");
    case CallColumn::Kind:
        return CallColumnText::tr("Kind");
    case CallColumn::Agent:
        return CallColumnText::tr("Agent");
    case CallColumn::Caller:
        return CallColumnText::tr("Caller");
    case CallColumn::Status:
        return CallColumnText::tr("Status");
    case CallColumn::EndedBy:
        return CallColumnText::tr("Ended by");
    case CallColumn::Length:
        return CallColumnText::tr("Length");
    case CallColumn::Delay:
        return CallColumnText::tr("Delay");
    case CallColumn::Cost:
        return CallColumnText::tr("Cost");
    case CallColumn::Language:
        return CallColumnText::tr("Language");
    case CallColumn::Turns:
        return CallColumnText::tr("Lines");
    case CallColumn::Tags:
        return CallColumnText::tr("Tags");
    }
    return {};
}

QString callCellText(const CallRow &call, CallColumn column)
{
    const auto typed = [](const std::string &text) { return orDash(visibleText(QString::fromStdString(text))); };
    switch (column) {
    case CallColumn::Choice:
        return {};
    case CallColumn::Started:
        return startedText(call.startedAt);
    case CallColumn::Kind:
        return callKindText(call.callType);
    case CallColumn::Agent:
        return visibleText(QString::fromStdString(call.agentName));
    case CallColumn::Caller:
        return typed(call.userIdentifier.valueOr({}));
    case CallColumn::Status:
        return statusText(call.status);
    case CallColumn::EndedBy:
        return orDash(call.endReason.hasValue() ? endReasonText(*call.endReason) : QString());
    case CallColumn::Length:
        return orDash(call.durationSeconds.hasValue() ? lengthText(*call.durationSeconds * 1000) : QString());
    case CallColumn::Delay:
        return orDash(call.avgAgentLatencyMs.hasValue()
                          ? CallColumnText::tr("%1 ms").arg(QLocale().toString(*call.avgAgentLatencyMs))
                          : QString());
    case CallColumn::Cost:
        return orDash(call.cost.hasValue() ? costText(*call.cost) : QString());
    case CallColumn::Language:
        return typed(call.language.valueOr({}));
    case CallColumn::Turns:
        return QLocale().toString(call.messageCount);
    case CallColumn::Tags: {
        QStringList tags;
        for (const auto &tag : call.tags)
            tags.append(visibleText(QString::fromStdString(tag)));
        return orDash(tags.join(QStringLiteral(", ")));
    }
    }
    return {};
}

std::vector<CallColumn> callColumnsOf(const std::vector<std::string> &names)
{
    std::vector<CallColumn> columns;
    for (const auto &name : names) {
        if (const auto column = callColumnOf(name))
            columns.push_back(*column);
    }
    return columns;
}

std::vector<std::string> callColumnNames(const std::vector<CallColumn> &columns)
{
    std::vector<std::string> names;
    for (const auto column : columns)
        names.emplace_back(shapeOf(column).name);
    return names;
}

QString callRowsText(const std::vector<CallRow> &calls, const std::vector<CallColumn> &columns)
{
    QString text;
    for (const auto &call : calls) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(callCellText(call, column));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace sb::ui
