#pragma once

#include "models/lists/CallListFilter.h"

#include <QDate>
#include <QString>

namespace sb::ui {

/// What a person narrowed the list to, as the chips show it and as a view keeps it: days that move with today stay
/// such days. Times are local.
struct CallFilterChoice
{
    enum class Days : std::uint8_t { Any, Today, Yesterday, Last7, Last30, ThisMonth, ThisYear, Between };

    Days days = Days::Any;
    QDate from; ///< Between: may be null at one end; the last day is in it
    QDate to;
    std::optional<AgentId> agent;
    QString agentName;
    std::optional<CallStatus> status;
    std::optional<CallType> type;
    QString endReason; ///< the contract's name
    QString language;
    QString tag;
    QString words;
    std::optional<double> minSeconds;
    std::optional<double> maxSeconds;
    std::optional<Money> minCost;
    std::optional<Money> maxCost;

    bool operator==(const CallFilterChoice &) const = default;
    bool isEmpty() const { return *this == CallFilterChoice(); }

    CallListFilter filter(const QDate &today) const;
    nlohmann::json toJson() const;
    static CallFilterChoice fromJson(const nlohmann::json &document); ///< what it does not know is left out

    // Ranges as people type them; an empty end is open. What is wrong, in words, or nothing: then both are set.
    QString setDays(const QString &first, const QString &last);   ///< "2026-01-31"
    QString setLength(const QString &least, const QString &most); ///< "1:30", or seconds
    QString setCost(const QString &least, const QString &most);   ///< dollars: "0.05"

    // Values of the chips; empty when not set.
    QString daysText() const;
    QString statusValue() const;
    QString typeValue() const;
    QString lengthValue() const;
    QString costValue() const;
    static QString nameOf(Days days);
};

} // namespace sb::ui
