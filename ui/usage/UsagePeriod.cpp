#include "ui/usage/UsagePeriod.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::UsagePeriod)
};

} // namespace

UsagePeriod UsagePeriod::of(Kind kind, QDate today)
{
    UsagePeriod period;
    period.m_kind = kind;
    period.m_today = period.m_last = today;
    switch (kind) {
    case Kind::Week:
        period.m_first = today.addDays(-6);
        break;
    case Kind::Year:
        period.m_first = QDate(today.year(), 1, 1);
        period.m_last = QDate(today.year(), 12, 31);
        break;
    case Kind::Month:
        period.m_first = QDate(today.year(), today.month(), 1);
        period.m_last = period.m_first.addMonths(1).addDays(-1);
        break;
    case Kind::Thirty:
    case Kind::Other:
        period.m_first = today.addDays(-29);
        break;
    }
    return period;
}

UsagePeriod UsagePeriod::between(QDate first, QDate last, QDate today)
{
    UsagePeriod period;
    period.m_kind = Kind::Other;
    period.m_first = std::min(first, last);
    period.m_last = std::max(first, last);
    period.m_today = today;
    return period;
}

UsagePeriod UsagePeriod::before() const
{
    if (m_kind == Kind::Month || m_kind == Kind::Year) {
        const auto back = [this](QDate day) { return m_kind == Kind::Month ? day.addMonths(-1) : day.addYears(-1); };
        return between(back(m_first), back(until()), m_today);
    }
    const auto days = m_first.daysTo(until()) + 1;
    return between(m_first.addDays(-days), m_first.addDays(-1), m_today);
}

QString UsagePeriod::text() const
{
    const QLocale locale;
    const auto day = [&](QDate date, const QString &form) { return locale.toString(date, form); };
    const bool otherYear = until().year() != m_today.year();
    const auto full = otherYear ? Words::tr("d MMMM yyyy", "date format") : Words::tr("d MMMM", "date format");
    if (m_first == until())
        return day(m_first, full);
    const bool sameMonth = m_first.year() == until().year() && m_first.month() == until().month();
    const auto start = sameMonth                          ? QString::number(m_first.day())
                       : m_first.year() != until().year() ? day(m_first, Words::tr("d MMMM yyyy", "date format"))
                                                          : day(m_first, Words::tr("d MMMM", "date format"));
    return Words::tr("%1 to %2", "days").arg(start, day(until(), full));
}

std::string wireDay(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

} // namespace sb::ui
