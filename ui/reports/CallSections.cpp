#include "ui/reports/CallSections.h"

#include "ui/calls/CallText.h"
#include "ui/format/MoneyText.h"
#include "ui/reports/ReportCells.h"
#include "ui/usage/UsageChart.h"
#include "ui/usage/UsageText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CallSections)
};

constexpr int kDaysOfDayChart = 92; // longer ones have a bar for each month, as the charts of usage
const QString kNotCompared = QString(QChar(0x2013));

QDate dayOf(const DayCallFigures &figures)
{
    return QDate::fromString(QString::fromStdString(figures.day), Qt::ISODate);
}

std::optional<double> completedShare(const CallFigureSum &sum)
{
    if (sum.ended() <= 0)
        return {};
    return double(sum.completed) / double(sum.ended());
}

std::optional<double> minuteCost(const UsageTotals &totals) // millionths
{
    if (totals.durationSeconds <= 0)
        return {};
    return double(totals.costUsd.micros()) * 60 / totals.durationSeconds;
}

QString signedNumber(double value, int decimals)
{
    const auto words = QLocale().toString(std::abs(value), 'f', decimals);
    const auto isZero = QLocale().toString(0.0, 'f', decimals) == words;
    if (isZero)
        return words;
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + words;
}

ReportCell changeOf(double before, double now)
{
    if (before <= 0)
        return cells::text(kNotCompared);
    return cells::text(signedNumber(100 * (now - before) / before, 1) + QStringLiteral(" %"));
}

ReportCell points(std::optional<double> before, std::optional<double> now)
{
    if (!before || !now)
        return cells::text(kNotCompared);
    return cells::text(Words::tr("%1 points").arg(signedNumber(100 * (*now - *before), 1)));
}

ReportCell fraction(std::optional<double> share)
{
    return share ? cells::share(int(std::llround(*share * 1000))) : cells::none();
}

ReportCell costOfMinute(std::optional<double> micros)
{
    if (!micros)
        return cells::none();
    auto cell = cells::text(moneyText(Money::fromMicros(std::llround(*micros)), 4).remove(u'$'));
    cell.value = ReportCell::Number{ChartUnit::Money, std::llround(*micros)};
    return cell;
}

/// An agent's calls and its money, which are counted by their start and by their settlement.
struct AgentLine
{
    QString name;
    CallFigureSum calls;
    double seconds = 0;
    std::int64_t micros = 0;
};

QList<AgentLine> agentLines(const ReportFacts &facts)
{
    std::map<std::string, AgentLine> lines;
    for (const auto &agent : facts.calls->agents) {
        auto &line = lines[agent.agentId.hasValue() ? agent.agentId->toString() : std::string()];
        line.name = agent.name.empty() ? Words::tr("No agent") : cells::typed(agent.name).text;
        line.calls = agent;
        line.seconds = agent.durationSeconds;
    }
    if (facts.agents) {
        for (const auto &group : facts.agents->groups) {
            auto &line = lines[group.key];
            if (line.name.isEmpty())
                line.name = groupText(group, UsageSplit::Agent);
            line.micros = group.costUsd.micros();
        }
    }
    QList<AgentLine> order;
    for (const auto &[key, line] : lines)
        order.append(line);
    std::ranges::stable_sort(order, [](const AgentLine &a, const AgentLine &b) {
        return std::pair(a.micros, a.calls.calls) > std::pair(b.micros, b.calls.calls);
    });
    return order;
}

} // namespace

ReportSection CallSections::totals(const ReportFacts &facts)
{
    const auto &sum = facts.calls->total;
    const auto cost = facts.services ? facts.services->totals.costUsd : Money();
    const auto notOver = Words::tr("%Ln still running", nullptr, int(sum.running));
    auto delay = cells::delay(sum.medianDelayMs);
    if (sum.medianDelayMs.hasValue())
        delay.text += QStringLiteral(" ms");
    ReportFigures body;
    body.figures = {
        {Words::tr("Calls"), cells::count(sum.calls), sum.running > 0 ? notOver : Words::tr("all ended"), true},
        {Words::tr("Completed"), fraction(completedShare(sum)), Words::tr("%Ln failed", nullptr, int(sum.failed)),
         false},
        {Words::tr("Minutes"), cells::minutes(sum.durationSeconds), Words::tr("of talk"), false},
        {Words::tr("Delay"), delay,
         sum.p95DelayMs.hasValue() ? Words::tr("median; 95 % within %1 ms").arg(QLocale().toString(*sum.p95DelayMs))
                                   : Words::tr("not measured"),
         false},
        {Words::tr("Cost"), cells::dollars(cost, 2), facts.services ? Words::tr("settled in this time") : QString(),
         false}};
    const auto busiest = std::ranges::max_element(facts.calls->days, {}, &DayCallFigures::calls);
    if (sum.calls > 0 && facts.calls->days.size() > 1) {
        const auto day = dayOf(*busiest);
        body.sentence = Words::tr("The busiest day was %1, %2, with %Ln calls.", nullptr, int(busiest->calls))
                            .arg(QLocale().dayName(day.dayOfWeek()), cells::dayText(day));
    }
    return {ReportPart::Totals, QStringLiteral("totals"), {}, std::move(body)};
}

ReportSection CallSections::days(const ReportFacts &facts)
{
    const auto &days = facts.calls->days;
    const bool isMonths = int(days.size()) > kDaysOfDayChart;
    const auto granularity = isMonths ? Granularity::Month : Granularity::Day;
    ChartData data;
    data.bucketTitle = isMonths ? Words::tr("Month") : Words::tr("Day");
    data.sumTitle = Words::tr("Calls");
    data.series = {{Words::tr("Completed"), Role::Chart1, {}, ChartUnit::Count},
                   {Words::tr("Failed"), Role::Chart5, {}, ChartUnit::Count},
                   {Words::tr("Not answered"), Role::Chart4, {}, ChartUnit::Count},
                   {Words::tr("Cancelled, running"), Role::Chart6, {}, ChartUnit::Count}};
    for (const auto &figures : days) {
        const auto day = dayOf(figures);
        if (data.buckets.isEmpty() || !isMonths || day.day() == 1) {
            data.buckets.append({bucketLabel(day, granularity, data.buckets.isEmpty()), bucketName(day, granularity)});
            for (auto &series : data.series)
                series.values.append(0);
        }
        const std::array counts{figures.completed, figures.failed, figures.unanswered,
                                figures.cancelled + figures.running};
        for (std::size_t i = 0; i < counts.size(); ++i)
            *data.series[qsizetype(i)].values.back() += counts.at(i);
    }
    if (!facts.isFinal())
        data.today = int(data.buckets.size()) - 1;
    return {ReportPart::Days, QStringLiteral("days"),
            isMonths ? Words::tr("Calls by month") : Words::tr("Calls by day"), ReportChart{std::move(data)}};
}

ReportSection CallSections::comparison(const ReportFacts &facts)
{
    const auto &before = *facts.callsBefore;
    const auto &now = *facts.calls;
    const auto earlier = cells::shortPeriodText(facts.fromBefore, facts.toBefore);
    const auto last = facts.isFinal() ? facts.request.to : facts.now.date();
    ReportTable table;
    table.columns = {{Words::tr("Figure"), false, 6},
                     {earlier, true, 3},
                     {cells::shortPeriodText(facts.request.from, last), true, 3},
                     {Words::tr("Change"), true, 3}};
    const auto row = [&](const QString &name, ReportCell was, ReportCell is, ReportCell change) {
        table.rows.append({{cells::text(name), std::move(was), std::move(is), std::move(change)}, {}, false});
    };
    row(Words::tr("Calls"), cells::count(before.total.calls), cells::count(now.total.calls),
        changeOf(double(before.total.calls), double(now.total.calls)));
    const auto completedBefore = completedShare(before.total);
    const auto completed = completedShare(now.total);
    row(Words::tr("Completed"), fraction(completedBefore), fraction(completed), points(completedBefore, completed));
    row(Words::tr("Minutes"), cells::minutes(before.total.durationSeconds), cells::minutes(now.total.durationSeconds),
        changeOf(before.total.durationSeconds, now.total.durationSeconds));
    if (facts.services && facts.servicesBefore) {
        const auto costBefore = minuteCost(facts.servicesBefore->totals);
        const auto cost = minuteCost(facts.services->totals);
        row(Words::tr("Cost of a minute, $"), costOfMinute(costBefore), costOfMinute(cost),
            costBefore && cost ? changeOf(*costBefore, *cost) : cells::text(kNotCompared));
    }
    return {ReportPart::Comparison, QStringLiteral("comparison"), Words::tr("Compared with %1").arg(earlier),
            std::move(table)};
}

ReportSection CallSections::agents(const ReportFacts &facts)
{
    ReportTable table;
    table.columns = {{Words::tr("Agent"), false, 5},    {Words::tr("Calls"), true, 2},
                     {Words::tr("Completed"), true, 2}, {Words::tr("Minutes"), true, 2},
                     {Words::tr("Delay, ms"), true, 2}, {Words::tr("Share"), true, 2},
                     {Words::tr("Amount, $"), true, 3}};
    table.emptyText = Words::tr("No agent had calls in this time.");
    const auto lines = agentLines(facts);
    QList<qint64> amounts;
    std::int64_t together = 0;
    for (const auto &line : lines) {
        amounts.append(line.micros);
        together += line.micros;
    }
    const auto shares = cells::sharesOf(amounts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        table.rows.append(
            {{cells::text(line.name), cells::count(line.calls.calls), fraction(completedShare(line.calls)),
              cells::minutes(line.seconds), cells::delay(line.calls.medianDelayMs),
              together > 0 ? cells::share(shares[i]) : cells::none(), cells::amount(Money::fromMicros(line.micros))},
             {},
             false});
    }
    const auto &total = facts.calls->total;
    if (!lines.isEmpty()) {
        table.rows.append(
            {{cells::text(Words::tr("Together")), cells::count(total.calls), fraction(completedShare(total)),
              cells::minutes(total.durationSeconds), cells::delay(total.medianDelayMs),
              cells::shareOf(together, together), cells::amount(Money::fromMicros(together))},
             {},
             true});
        table.note =
            Words::tr("Completed: of the calls that ended, those that came to their end. Delay: median silence "
                      "that callers heard before an answer.");
    }
    return {ReportPart::Agents, QStringLiteral("agents"), Words::tr("Agents"), std::move(table)};
}

ReportSection CallSections::outcomes(const ReportFacts &facts)
{
    ReportTable table;
    table.columns = {{Words::tr("State"), false, 3},
                     {Words::tr("How it ended"), false, 5},
                     {Words::tr("Calls"), true, 2},
                     {Words::tr("Share"), true, 2}};
    table.emptyText = Words::tr("There were no calls in this time.");
    QList<qint64> counts;
    for (const auto &outcome : facts.calls->outcomes)
        counts.append(outcome.calls);
    const auto shares = cells::sharesOf(counts);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const auto &outcome = facts.calls->outcomes[std::size_t(i)];
        table.rows.append(
            {{cells::text(statusText(outcome.status)),
              outcome.endReason.hasValue() ? cells::text(endReasonText(*outcome.endReason)) : cells::none(),
              cells::count(outcome.calls), cells::share(shares[i])},
             {},
             false});
    }
    if (!counts.isEmpty())
        table.rows.append(
            {{cells::text(Words::tr("Together")), {}, cells::count(facts.calls->total.calls), cells::shareOf(1, 1)},
             {},
             true});
    return {ReportPart::Outcomes, QStringLiteral("outcomes"), Words::tr("How calls ended"), std::move(table)};
}

ReportSection CallSections::everyCall(const ReportFacts &facts)
{
    ReportTable table;
    table.columns = {{Words::tr("Started, UTC"), false, 3},
                     {Words::tr("Agent"), false, 5},
                     {Words::tr("State"), false, 3},
                     {Words::tr("Length"), true, 2},
                     {Words::tr("Amount, $"), true, 3}};
    table.emptyText = Words::tr("No call was settled in this time.");
    for (const auto &session : facts.sessions) {
        const auto status = session.status.hasValue() ? fromName<CallStatus>(*session.status) : std::nullopt;
        table.rows.append({{cells::moment(session.startedAt),
                            session.agentName.empty() ? cells::none() : cells::typed(session.agentName),
                            status ? cells::text(statusText(*status)) : cells::none(),
                            cells::length(session.durationSeconds), cells::amount(session.costUsd)},
                           {},
                           false});
    }
    if (facts.areSessionsCut)
        table.note = Words::tr("The newest %1 calls; an export of the call log has all of them.")
                         .arg(QLocale().toString(qsizetype(facts.sessions.size())));
    return {ReportPart::EveryCall, QStringLiteral("calls"), Words::tr("Every call"), std::move(table)};
}

} // namespace sb::ui
