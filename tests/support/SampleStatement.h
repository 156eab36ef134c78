#pragma once

#include "ui/format/MoneyText.h"
#include "ui/reports/ReportContent.h"

#include <QLocale>

#include <array>

#include <numeric>

/// A month's statement of a made-up clinic, whose sums hold.
namespace sample {

using sb::ui::ChartUnit;
using sb::ui::ReportCell;
using sb::ui::ReportPart;
using sb::ui::ReportRow;
using sb::ui::Role;

inline ReportCell words(const QString &text, bool isPale = false)
{
    return {text, {}, isPale ? int(text.size()) : 0, {}};
}

inline ReportCell none()
{
    return words(QStringLiteral("–"), true);
}

inline ReportCell count(qint64 value, const QString &unit = {})
{
    return {QLocale().toString(value), unit, 0, ReportCell::Number{ChartUnit::Count, value}};
}

/// Millionths with six decimals, the last four paler; \p sign shows a plus.
inline ReportCell money(qint64 micros, bool sign = false)
{
    auto text = sign ? sb::ui::signedMoneyText(sb::Money::fromMicros(micros))
                     : sb::ui::moneyText(sb::Money::fromMicros(micros));
    return {text.remove(u'$'), {}, 4, ReportCell::Number{ChartUnit::Money, micros}};
}

inline ReportCell price(qint64 micros, int decimals, const QString &unit)
{
    auto text = sb::ui::moneyText(sb::Money::fromMicros(micros), decimals);
    return {text.remove(u'$'), unit, 0, ReportCell::Number{ChartUnit::Money, micros}};
}

/// \p tenths of a percent.
inline ReportCell share(qint64 tenths)
{
    return {QLocale().toString(double(tenths) / 10, 'f', 1) + QStringLiteral(" %"),
            {},
            0,
            ReportCell::Number{ChartUnit::Share, tenths * 10}};
}

inline sb::ui::ReportFigures::Figure figure(const QString &label, qint64 micros, const QString &note,
                                            bool isResult = false)
{
    return {label,
            {sb::ui::moneyText(sb::Money::fromMicros(micros), 2), {}, 0, ReportCell::Number{ChartUnit::Money, micros}},
            note,
            isResult};
}

inline QList<std::optional<qint64>> byDay(qint64 whole)
{
    constexpr std::array weights{197, 189, 75,  56,  187, 194, 200, 183, 187, 73,  48,  189, 208, 204, 204, 193,
                                 80,  52,  192, 213, 188, 211, 197, 69,  48,  189, 195, 201, 206, 179, 62};
    const auto sum = std::accumulate(weights.begin(), weights.end(), 0);
    QList<std::optional<qint64>> days;
    for (const auto weight : weights)
        days.append(whole * weight / sum);
    qint64 given = 0;
    for (const auto &day : days)
        given += day.value_or(0);
    days.last() = days.last().value_or(0) + whole - given;
    return days;
}

inline sb::ui::ReportSection statementDays()
{
    sb::ui::ChartData data;
    data.bucketTitle = QStringLiteral("Day");
    data.sumTitle = QStringLiteral("Cost");
    for (int day = 1; day <= 31; ++day)
        data.buckets.append(
            {QString::number(day), QLocale().toString(QDate(2026, 10, day), QStringLiteral("ddd d MMM"))});
    data.series = {{QStringLiteral("Telephony"), Role::Chart1, byDay(196'052'500)},
                   {QStringLiteral("Platform"), Role::Chart2, byDay(93'020'000)},
                   {QStringLiteral("Speech to text"), Role::Chart3, byDay(51'413'375)},
                   {QStringLiteral("Model"), Role::Chart4, byDay(28'416'280)},
                   {QStringLiteral("Voice"), Role::Chart5, byDay(119'651'250)}};
    return {ReportPart::Days, QStringLiteral("days"), QStringLiteral("Cost by day"), sb::ui::ReportChart{data}};
}

inline sb::ui::ReportSection statementServices()
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Service"), false, 3},
                     {QStringLiteral("Used"), true, 3},
                     {QStringLiteral("Price, $"), true, 2},
                     {QStringLiteral("Share"), true, 1},
                     {QStringLiteral("Amount, $"), true, 3}};
    const auto row = [&](const QString &name, Role role, const ReportCell &used, const ReportCell &each, qint64 part,
                         qint64 amount) {
        table.rows.append({{words(name), used, each, share(part), money(amount)}, role, false});
    };
    const auto minute = QStringLiteral("a minute");
    const auto million = QStringLiteral("a million");
    const auto tokens = QStringLiteral("tokens");
    row(QStringLiteral("Telephony"), Role::Chart1, count(23'065, QStringLiteral("minutes started")),
        price(8'500, 4, minute), 402, 196'052'500);
    row(QStringLiteral("Platform"), Role::Chart2, count(18'604, QStringLiteral("minutes")), price(5'000, 4, minute),
        190, 93'020'000);
    row(QStringLiteral("Speech to text"), Role::Chart3, count(411'307, QStringLiteral("seconds")),
        price(125, 6, QStringLiteral("a second")), 105, 51'413'375);
    row(QStringLiteral("Model, read"), Role::Chart4, count(55'260'700, tokens), price(400'000, 2, million), 45,
        22'104'280);
    row(QStringLiteral("Model, written"), Role::Chart4, count(3'945'000, tokens), price(1'600'000, 2, million), 13,
        6'312'000);
    row(QStringLiteral("Voice"), Role::Chart5, count(7'976'750, QStringLiteral("characters")),
        price(15'000'000, 2, million), 245, 119'651'250);
    table.rows.append(
        {{words(QStringLiteral("Together")), words({}), words({}), share(1000), money(488'553'405)}, {}, true});
    return {ReportPart::Services, QStringLiteral("services"), QStringLiteral("Cost by service"), table};
}

inline sb::ui::ReportSection statementComparison()
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Figure"), false, 5},
                     {QStringLiteral("September"), true, 2},
                     {QStringLiteral("October"), true, 2},
                     {QStringLiteral("Change"), true, 2}};
    const auto pale = [](ReportCell cell) {
        cell.tail = int(cell.text.size());
        return cell;
    };
    table.rows = {
        {{words(QStringLiteral("Calls")), pale(count(11'902)), count(12'437), words(QStringLiteral("+4.5 %"))}},
        {{words(QStringLiteral("Completed")), pale(share(926)), share(933), words(QStringLiteral("+0.7 points"))}},
        {{words(QStringLiteral("Cost of a minute, $")), pale(price(26'600, 4, {})), price(26'300, 4, {}),
          words(QStringLiteral("−1.1 %"))}}};
    return {ReportPart::Comparison, QStringLiteral("comparison"), QStringLiteral("Compared with September"), table};
}

inline sb::ui::ReportSection statementAgents()
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Agent"), false, 2},    {QStringLiteral("Calls"), true, 2},
                     {QStringLiteral("Completed"), true, 2}, {QStringLiteral("Minutes"), true, 2},
                     {QStringLiteral("Delay, ms"), true, 2}, {QStringLiteral("Share"), true, 1},
                     {QStringLiteral("Amount, $"), true, 4}};
    const auto row = [&](const QString &name, qint64 calls, qint64 completed, qint64 minutes, qint64 delay, qint64 part,
                         qint64 amount) {
        auto silence = count(delay);
        silence.value = ReportCell::Number{ChartUnit::Milliseconds, delay};
        table.rows.append(
            {{words(name), count(calls), share(completed), count(minutes), silence, share(part), money(amount)}});
    };
    row(QStringLiteral("Clinic reception"), 5'127, 951, 8'318, 409, 447, 218'344'289);
    row(QStringLiteral("Appointment reminders"), 2'524, 884, 2'945, 398, 158, 77'357'546);
    row(QStringLiteral("Prescription line"), 1'840, 946, 2'808, 436, 151, 73'752'022);
    row(QStringLiteral("Night and weekend desk"), 1'455, 927, 2'437, 421, 131, 64'020'038);
    row(QStringLiteral("Laboratory results"), 982, 962, 1'410, 415, 76, 37'051'890);
    row(QStringLiteral("Clinic call back"), 509, 904, 686, 402, 37, 18'027'620);
    row(QStringLiteral("Together"), 12'437, 933, 18'604, 411, 1000, 488'553'405);
    table.rows.last().isSum = true;
    table.note =
        QStringLiteral("Completed: the call ended as the agent or the caller meant it to. Delay: median silence "
                       "that callers heard before an answer.");
    return {ReportPart::Agents, QStringLiteral("agents"), QStringLiteral("Agents"), table};
}

inline sb::ui::ReportSection statementGrants()
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Grant"), false, 2},    {QStringLiteral("Expires"), false, 1},
                     {QStringLiteral("Before, $"), true, 1}, {QStringLiteral("Added, $"), true, 1},
                     {QStringLiteral("Used, $"), true, 1},   {QStringLiteral("Expired, sent, $"), true, 1},
                     {QStringLiteral("Left, $"), true, 1}};
    const auto day = [](const QDate &date) {
        auto cell = words(QLocale().toString(date, QStringLiteral("d MMM yyyy")), true);
        cell.value = date.startOfDay(Qt::UTC);
        return cell;
    };
    const auto some = [](qint64 micros) { return micros < 0 ? none() : money(micros); };
    const auto row = [&](const QString &name, const ReportCell &expires, qint64 before, qint64 added, qint64 used,
                         qint64 gone, qint64 left) {
        table.rows.append({{words(name), expires, some(before), some(added), some(used), some(gone), money(left)}});
    };
    row(QStringLiteral("Summer credit"), day({2026, 10, 3}), 47'043'533, -1, 38'643'533, 8'400'000, 0);
    row(QStringLiteral("Autumn campaign"), day({2026, 11, 26}), -1, 120'000'000, 120'000'000, -1, 0);
    row(QStringLiteral("Yearly package"), day({2027, 9, 30}), -1, 600'000'000, 329'909'872, -1, 270'090'128);
    row(QStringLiteral("Opening credit"), words(QStringLiteral("none"), true), 360'000'000, -1, -1, 60'000'000,
        300'000'000);
    row(QStringLiteral("Together"), words({}), 407'043'533, 720'000'000, 488'553'405, 68'400'000, 570'090'128);
    table.rows.last().isSum = true;
    table.note = QStringLiteral("$8.40 of the Summer credit expired on 3 October. $60.00 of the Opening credit went to "
                                "Dana Okafor on 19 October.");
    return {ReportPart::Grants, QStringLiteral("grants"), QStringLiteral("Grants, in the order in which they are used"),
            table};
}

inline sb::ui::ReportSection statementLedger()
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Kind"), false, 4},
                     {QStringLiteral("Entries"), true, 2},
                     {QStringLiteral("Amount, $"), true, 2},
                     {QStringLiteral("Balance, $"), true, 2}};
    const auto row = [&](const QString &name, qint64 entries, qint64 amount, qint64 balance) {
        table.rows.append({{words(name), count(entries), money(amount, true), money(balance)}});
    };
    table.rows.append({{words(QStringLiteral("Balance on 1 October")), none(), none(), money(407'043'533)}});
    row(QStringLiteral("Grants"), 2, 720'000'000, 1'127'043'533);
    row(QStringLiteral("Usage"), 12'437, -488'553'405, 638'490'128);
    row(QStringLiteral("Holds and releases"), 24'874, 0, 638'490'128);
    row(QStringLiteral("Expiry"), 1, -8'400'000, 630'090'128);
    row(QStringLiteral("Transfer out, to Dana Okafor"), 1, -60'000'000, 570'090'128);
    row(QStringLiteral("Balance on 31 October"), 37'315, 163'046'595, 570'090'128);
    table.rows.last().isSum = true;
    return {ReportPart::Ledger, QStringLiteral("ledger"), QStringLiteral("Ledger"), table};
}

/// Calls of a clinic, \p calls of them, from the first of October on.
inline sb::ui::ReportSection statementCalls(int calls)
{
    sb::ui::ReportTable table;
    table.columns = {{QStringLiteral("Started"), false, 1}, {QStringLiteral("Agent"), false, 2},
                     {QStringLiteral("Caller"), false, 1},  {QStringLiteral("Ended by"), false, 1},
                     {QStringLiteral("Length"), true, 1},   {QStringLiteral("Delay, ms"), true, 1},
                     {QStringLiteral("Amount, $"), true, 1}};
    const QDateTime begin(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
    for (int call = 0; call < calls; ++call) {
        const auto at = begin.addSecs(call * 259LL);
        auto started = words(QLocale().toString(at, QStringLiteral("d MMM, HH:mm:ss")));
        started.value = at;
        const qint64 seconds = 20 + call * 37 % 400;
        const auto clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        table.rows.append({{started,
                            words(QStringLiteral("Clinic reception %1").arg(call % 20)),
                            words(QStringLiteral("+1 555 01%1").arg(call % 100, 2, 10, QLatin1Char('0'))),
                            words(call % 3 == 0 ? QStringLiteral("Agent") : QStringLiteral("Caller")),
                            {clock, {}, 0, ReportCell::Number{ChartUnit::Seconds, seconds}},
                            count(380 + call % 90),
                            money(30'000 + call * 13)}});
    }
    return {ReportPart::EveryCall, QStringLiteral("calls"), QStringLiteral("Every call"), table};
}

inline sb::ui::ReportContent statement()
{
    sb::ui::ReportContent content;
    content.request.from = {2026, 10, 1};
    content.request.to = {2026, 10, 31};
    content.title = QStringLiteral("Monthly statement");
    content.subtitle = QStringLiteral("October 2026");
    content.issuer = QStringLiteral("Harbour Voice");
    content.issuerLines = {QStringLiteral("3 Example Quay, Port Example"),
                           QStringLiteral("billing@harbour.example.com · +1 555 0100")};
    content.details = {{QStringLiteral("Statement"), QStringLiteral("HV-2026-10-017")},
                       {QStringLiteral("Period"), QStringLiteral("1 to 31 October 2026")},
                       {QStringLiteral("Issued"), QStringLiteral("1 November 2026")},
                       {QStringLiteral("Currency"), QStringLiteral("US dollar")}};
    content.recipient = QStringLiteral("Example Clinic Group");
    content.recipientLines = {QStringLiteral("Robin Ashdown, accounts"),
                              QStringLiteral("12 Example Street, Sampletown"),
                              QStringLiteral("accounts@clinic.example.com")};
    const sb::ui::ReportFigures totals{
        {figure(QStringLiteral("Balance on 1 October"), 407'043'533, QStringLiteral("carried over")),
         figure(QStringLiteral("Credit added"), 720'000'000, QStringLiteral("2 grants")),
         figure(QStringLiteral("Used by calls"), -488'553'405, QStringLiteral("12,437 calls")),
         figure(QStringLiteral("Expired and sent on"), -68'400'000, QStringLiteral("2 entries")),
         figure(QStringLiteral("Balance on 31 October"), 570'090'128, QStringLiteral("carried forward"), true)},
        QStringLiteral("Your agents answered 12,437 calls and talked for 18,604 minutes. A minute cost $0.0263 in the "
                       "mean. The busiest day was Tuesday, 20 October with 507 calls and $21.28.")};
    content.sections = {
        {ReportPart::Totals, QStringLiteral("totals"), {}, totals},
        statementDays(),
        statementServices(),
        statementComparison(),
        statementAgents(),
        statementGrants(),
        statementLedger(),
        {ReportPart::Ledger,
         QStringLiteral("proof"),
         {},
         sb::ui::ReportProof{true, QStringLiteral("Ledger proven on 1 November 2026, 00:10 UTC"),
                             QStringLiteral("Entries 18,402 to 55,716: each balance follows from the one "
                                            "before, each usage entry equals its lines."),
                             QStringLiteral("SHA-256 7c1e 04b9 d2f6 55a0 91c3 8e7d 3b42 f60a 6d18 c9e5 "
                                            "270f b83d 4a96 e151 0cf7 92bd")}}};
    content.closing =
        QStringLiteral("Amounts are exact to a millionth of a dollar; totals on page 1 are rounded to the "
                       "cent. Questions: billing@harbour.example.com");
    content.footer = QStringLiteral("Harbour Voice · statement HV-2026-10-017 · Example Clinic Group");
    content.fileName = QStringLiteral("statement-2026-10");
    content.isFinal = true;
    return content;
}

} // namespace sample
