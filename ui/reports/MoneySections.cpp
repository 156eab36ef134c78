#include "ui/reports/MoneySections.h"

#include "ui/format/MoneyText.h"
#include "ui/reports/ReportCells.h"
#include "ui/usage/UsageChart.h"
#include "ui/wallets/LedgerText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::MoneySections)
};

/// The head's five figures: opening + added − used − left = closing.
struct Heads
{
    Money added;
    Money used; ///< below zero
    Money gone; ///< below zero: expired, sent on, taken back
    std::int64_t additions = 0;
    std::int64_t usages = 0;
    std::int64_t departures = 0;
};

Money plus(Money a, Money b)
{
    return Money::fromMicros(a.micros() + b.micros());
}

Heads headsOf(const WalletStatement &statement)
{
    Heads heads;
    for (const auto &sum : statement.sums) {
        if (sum.kind == LedgerKind::Usage) {
            heads.used = plus(heads.used, sum.amountUsd);
            heads.usages += sum.entries;
        } else if (sum.isInternal || sum.amountUsd == Money()) {
            continue; // moves nothing in or out
        } else if (sum.isCredit) {
            heads.added = plus(heads.added, sum.amountUsd);
            heads.additions += sum.entries;
        } else {
            heads.gone = plus(heads.gone, sum.amountUsd);
            heads.departures += sum.entries;
        }
    }
    return heads;
}

int decimalsOf(const WalletStatement &statement, const Heads &heads)
{
    return decimalsThatAddUp({statement.openingUsd, heads.added, heads.used, heads.gone});
}

QString sentenceOf(const ReportFacts &facts)
{
    if (!facts.services || facts.services->totals.sessions == 0)
        return {};
    const auto &totals = facts.services->totals;
    const auto minutes = totals.durationSeconds / 60;
    auto words = Words::tr("%Ln calls took %1 minutes.", nullptr, int(totals.sessions.value_or(0)))
                     .arg(QLocale().toString(qint64(std::llround(minutes))));
    if (minutes > 0) {
        const auto each = Money::fromMicros(std::llround(double(totals.costUsd.micros()) / minutes));
        words += u' ' + Words::tr("A minute cost %1 in the mean.").arg(moneyText(each, 4));
    }
    const auto &buckets = facts.services->buckets;
    const auto busiest = std::ranges::max_element(buckets, {}, &UsageSpan::sessions);
    if (facts.services->granularity == Granularity::Day && busiest != buckets.end() && buckets.size() > 1) {
        const auto day = dayOfBucket(busiest->bucketStart);
        words +=
            u' ' + Words::tr("The busiest day was %1, %2, with %Ln calls and %3.", nullptr, int(busiest->sessions))
                       .arg(QLocale().dayName(day.dayOfWeek()), cells::dayText(day), moneyText(busiest->costUsd, 2));
    }
    return words;
}

bool hasSeveralWallets(const WalletStatement &statement)
{
    return statement.wallets.size() > 1;
}

std::string ownerOf(const WalletStatement &statement, WalletId wallet)
{
    const auto found = std::ranges::find(statement.wallets, wallet, &StatementWallet::walletId);
    return found == statement.wallets.end() ? std::string() : found->ownerName.valueOr({});
}

ReportRow grantRow(const WalletStatement &statement, const StatementGrant &grant)
{
    const auto name = grant.note.hasValue() && !grant.note->empty() ? cells::typed(*grant.note).text
                      : grant.grantId.hasValue()                    ? Words::tr("Credit")
                                                                    : Words::tr("In no grant");
    const auto owner = hasSeveralWallets(statement) ? cells::typed(ownerOf(statement, grant.walletId)).text : QString();
    const auto gone =
        Money::fromMicros(grant.expiredUsd.micros() + grant.sentUsd.micros() + grant.correctedUsd.micros());
    return {{cells::text(name, owner),
             grant.expiresAt.hasValue() ? cells::day(*grant.expiresAt) : cells::text(Words::tr("never")),
             cells::amountOrNone(grant.beforeUsd), cells::amountOrNone(grant.addedUsd),
             cells::amountOrNone(grant.usedUsd), cells::amountOrNone(gone), cells::amount(grant.leftUsd)},
            {},
            false};
}

QString sumText(const StatementSum &sum)
{
    if (sum.kind == LedgerKind::Adjust)
        return sum.isCredit ? Words::tr("Corrections upwards") : Words::tr("Corrections downwards");
    return ledgerKindText(sum.kind);
}

/// Sums as lines of the ledger's table: holds and their releases are one, and so is what moved inside.
struct Line
{
    QString name;
    std::int64_t entries = 0;
    Money amount;
};

QList<Line> linesOf(const WalletStatement &statement)
{
    QList<Line> lines;
    Line holds{Words::tr("Holds and releases"), 0, {}};
    Line inside{Words::tr("Between these wallets"), 0, {}};
    for (const auto &sum : statement.sums) {
        auto *joined = sum.isInternal                                                       ? &inside
                       : sum.kind == LedgerKind::Reserve || sum.kind == LedgerKind::Release ? &holds
                                                                                            : nullptr;
        if (!joined) {
            lines.append({sumText(sum), sum.entries, sum.amountUsd});
            continue;
        }
        joined->entries += sum.entries;
        joined->amount = plus(joined->amount, sum.amountUsd);
    }
    for (const auto &line : {holds, inside}) {
        if (line.entries > 0)
            lines.append(line);
    }
    return lines;
}

QString grouped(const std::string &digest)
{
    QString words;
    for (std::size_t i = 0; i < digest.size(); i += 4)
        words += (i > 0 ? QStringLiteral(" ") : QString()) + QString::fromStdString(digest.substr(i, 4));
    return words;
}

} // namespace

Money MoneySections::usedOf(const WalletStatement &statement)
{
    return headsOf(statement).used;
}

bool MoneySections::isRoundedToCents(const ReportFacts &facts)
{
    return facts.statement && decimalsOf(*facts.statement, headsOf(*facts.statement)) == 2;
}

ReportSection MoneySections::totals(const ReportFacts &facts)
{
    const auto &statement = *facts.statement;
    const auto heads = headsOf(statement);
    const auto decimals = decimalsOf(statement, heads);
    const auto last = facts.isFinal() ? facts.request.to : facts.now.date();
    ReportFigures body;
    body.figures = {{Words::tr("Balance on %1").arg(cells::dayText(facts.request.from)),
                     cells::dollars(statement.openingUsd, decimals), Words::tr("carried over"), false},
                    {Words::tr("Credit added"), cells::dollars(heads.added, decimals),
                     Words::tr("%Ln entries", nullptr, int(heads.additions)), false},
                    {Words::tr("Used by calls"), cells::dollars(heads.used, decimals),
                     Words::tr("%Ln calls", nullptr, int(heads.usages)), false},
                    {Words::tr("Expired and sent on"), cells::dollars(heads.gone, decimals),
                     Words::tr("%Ln entries", nullptr, int(heads.departures)), false},
                    {Words::tr("Balance on %1").arg(cells::dayText(last)),
                     cells::dollars(statement.closingUsd, decimals),
                     facts.isFinal() ? Words::tr("carried forward") : Words::tr("so far"), true}};
    body.sentence = sentenceOf(facts);
    return {ReportPart::Totals, QStringLiteral("totals"), {}, std::move(body)};
}

ReportSection MoneySections::days(const ReportFacts &facts)
{
    const auto &usage = *facts.services;
    auto data = usageChart(usage, facts.now.date());
    if (facts.isFinal())
        data.today = -1;
    const auto title = usage.granularity == Granularity::Month ? Words::tr("Cost by month") : Words::tr("Cost by day");
    return {ReportPart::Days, QStringLiteral("days"), title, ReportChart{std::move(data)}};
}

ReportSection MoneySections::grants(const ReportFacts &facts)
{
    const auto &statement = *facts.statement;
    ReportTable table;
    table.columns = {{Words::tr("Grant"), false, 5},    {Words::tr("Expires"), false, 3},
                     {Words::tr("Before, $"), true, 3}, {Words::tr("Added, $"), true, 3},
                     {Words::tr("Used, $"), true, 3},   {Words::tr("Expired, sent, $"), true, 3},
                     {Words::tr("Left, $"), true, 3}};
    table.emptyText = Words::tr("There was no credit in this time.");
    const ReportSection section{
        ReportPart::Grants, QStringLiteral("grants"), Words::tr("Grants, in the order in which they are used"), {}};
    auto answer = section;
    if (!statement.doGrantsAddUp) {
        table.emptyText =
            Words::tr("Some entries are older than the record of which grant each of them drew on, so that "
                      "no table of grants would add up.");
        answer.body = std::move(table);
        return answer;
    }
    StatementGrant sum;
    const auto add = [](Money &to, Money what) { to = plus(to, what); };
    for (const auto &grant : statement.grants) {
        table.rows.append(grantRow(statement, grant));
        add(sum.beforeUsd, grant.beforeUsd);
        add(sum.addedUsd, grant.addedUsd);
        add(sum.usedUsd, grant.usedUsd);
        add(sum.expiredUsd, grant.expiredUsd);
        add(sum.sentUsd, grant.sentUsd);
        add(sum.correctedUsd, grant.correctedUsd);
        add(sum.leftUsd, grant.leftUsd);
    }
    if (!table.rows.isEmpty()) {
        auto together = grantRow(statement, sum);
        together.cells[0] = cells::text(Words::tr("Together"));
        together.cells[1] = {};
        together.isSum = true;
        table.rows.append(std::move(together));
    }
    Money inside;
    for (const auto &each : statement.sums) {
        if (each.isInternal && each.isCredit)
            inside = plus(inside, each.amountUsd);
    }
    if (inside != Money())
        table.note =
            Words::tr("%1 went from one of these wallets to another: it is in two columns, once as added and once "
                      "as sent.")
                .arg(exactMoneyText(inside));
    answer.body = std::move(table);
    return answer;
}

ReportSection MoneySections::ledger(const ReportFacts &facts)
{
    const auto &statement = *facts.statement;
    ReportTable table;
    table.columns = {{Words::tr("Kind"), false, 5},
                     {Words::tr("Entries"), true, 2},
                     {Words::tr("Amount, $"), true, 3},
                     {Words::tr("Balance, $"), true, 3}};
    table.rows.append({{cells::text(Words::tr("Balance on %1").arg(cells::dayText(facts.request.from))), cells::none(),
                        cells::none(), cells::amount(statement.openingUsd)},
                       {},
                       false});
    auto balance = statement.openingUsd;
    for (const auto &line : linesOf(statement)) {
        balance = plus(balance, line.amount);
        table.rows.append({{cells::text(line.name), cells::count(line.entries), cells::signedAmount(line.amount),
                            cells::amount(balance)},
                           {},
                           false});
    }
    const auto last = facts.isFinal() ? facts.request.to : facts.now.date();
    const auto change = Money::fromMicros(statement.closingUsd.micros() - statement.openingUsd.micros());
    table.rows.append(
        {{cells::text(Words::tr("Balance on %1").arg(cells::dayText(last))), cells::count(statement.entries),
          cells::signedAmount(change), cells::amount(statement.closingUsd)},
         {},
         true});
    return {ReportPart::Ledger, QStringLiteral("ledger"), Words::tr("Ledger"), std::move(table)};
}

ReportSection MoneySections::proof(const ReportFacts &facts)
{
    const auto &statement = *facts.statement;
    ReportProof proof;
    proof.isSound = statement.isSound;
    const auto when = QLocale().toString(facts.now, Words::tr("d MMMM yyyy, hh:mm", "date format"));
    proof.title = statement.isSound ? Words::tr("Ledger proven on %1 UTC").arg(when)
                                    : Words::tr("Ledger not sound on %1 UTC").arg(when);
    const auto range =
        statement.wallets.size() == 1 && statement.entries > 0
            ? Words::tr("Entries %1 to %2")
                  .arg(QLocale().toString(qint64(statement.wallets.front().firstSeq)),
                       QLocale().toString(qint64(statement.wallets.front().firstSeq + statement.entries - 1)))
            : Words::tr("%1 in %2", "entries in wallets")
                  .arg(Words::tr("%Ln entries", nullptr, int(statement.entries)),
                       Words::tr("%Ln wallets", nullptr, int(statement.wallets.size())));
    proof.detail =
        statement.isSound
            ? Words::tr("%1: each balance is the one before and the entry's amount.").arg(range)
            : Words::tr("%1: a balance does not follow from the one before. Run a verification of the workspace "
                        "before this report is sent to anybody.")
                  .arg(range);
    proof.digest = QStringLiteral("SHA-256 ") + grouped(statement.digest);
    return {ReportPart::Ledger, QStringLiteral("proof"), {}, std::move(proof)};
}

ReportSection MoneySections::everyEntry(const ReportFacts &facts)
{
    ReportTable table;
    table.columns = {{Words::tr("Time, UTC"), false, 3},
                     {Words::tr("Kind"), false, 3},
                     {Words::tr("For"), false, 6},
                     {Words::tr("Amount, $"), true, 3},
                     {Words::tr("Balance, $"), true, 3}};
    table.emptyText = Words::tr("There are no entries in this time.");
    for (const auto &entry : facts.entries)
        table.rows.append({{cells::moment(entry.createdAt), cells::text(ledgerKindText(entry.kind)),
                            cells::text(ledgerForText(entry).left(400)), cells::signedAmount(entry.amountUsd),
                            cells::amount(entry.balanceAfterUsd)},
                           {},
                           false});
    if (facts.areEntriesCut)
        table.note = Words::tr("The newest %1 entries; an export of the ledger has all of them.")
                         .arg(QLocale().toString(qsizetype(facts.entries.size())));
    return {ReportPart::EveryEntry, QStringLiteral("entries"), Words::tr("Every entry"), std::move(table)};
}

} // namespace sb::ui
