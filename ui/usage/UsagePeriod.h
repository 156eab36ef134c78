#pragma once

#include <QDate>
#include <QString>

#include <string>

namespace sb::ui {

/// A stretch of days of the calendar in UTC, both ends inclusive, as usage counts them.
class UsagePeriod
{
public:
    enum class Kind : std::uint8_t { Week, Thirty, Month, Year, Other };

    static UsagePeriod of(Kind kind, QDate today);
    static UsagePeriod between(QDate first, QDate last, QDate today);

    Kind kind() const { return m_kind; }
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }                     ///< the month's and the year's end lie ahead
    QDate until() const { return std::min(m_last, m_today); } ///< today at most
    bool isCurrent() const { return m_first <= m_today && m_today <= m_last; }

    /// As long and of the same kind, just before: 1 to 23 October for 1 to 23 November.
    UsagePeriod before() const;
    QString text() const; ///< "1 to 23 November", with the year when it is another

    bool operator==(const UsagePeriod &) const = default;

private:
    Kind m_kind = Kind::Month;
    QDate m_first;
    QDate m_last;
    QDate m_today;
};

std::string wireDay(QDate day); ///< "2026-01-31"

} // namespace sb::ui
