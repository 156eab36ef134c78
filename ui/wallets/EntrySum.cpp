#include "ui/wallets/EntrySum.h"

#include "ui/wallets/LedgerText.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::EntrySum)
};

Money money(std::int64_t micros)
{
    return Money::fromMicros(micros);
}

bool isSpending(const LedgerEntry &entry)
{
    return entry.amountUsd < Money() && (entry.kind == LedgerKind::Usage || entry.kind == LedgerKind::TransferOut ||
                                         entry.kind == LedgerKind::Adjust);
}

QString sourceOf(const CreditDraw &draw)
{
    if (!draw.grantId.hasValue())
        return EntryWords::tr("From unallocated balance");
    Grant named;
    named.note = draw.note;
    return named.note.hasValue() && !named.note->empty() ? EntryWords::tr("From %1").arg(grantName(named))
                                                         : EntryWords::tr("From a grant");
}

/// Σ of the lines, which is the total; and what the wallet paid of it.
bool costAddsUp(const SessionUsage &usage, Money paid, std::vector<SumLines::Line> &lines)
{
    std::int64_t sum = 0;
    bool fits = true;
    for (const auto &line : usage.services) {
        fits = fits && !__builtin_add_overflow(sum, line.costUsd.micros(), &sum);
        lines.push_back({costLineText(line), amountText(line.costUsd)});
    }
    lines.push_back({EntryWords::tr("Cost"), amountText(usage.totalCostUsd), true, true});
    const auto unpaid = usage.totalCostUsd.micros() - paid.micros();
    if (unpaid > 0) {
        lines.push_back({EntryWords::tr("Written off, credit ran out"), amountText(money(-unpaid))});
        lines.push_back({EntryWords::tr("Paid"), amountText(paid), true});
    }
    return fits && sum == usage.totalCostUsd.micros() && unpaid >= 0;
}

} // namespace

EntrySum EntrySum::of(const LedgerExplanation &told, const SessionUsage *usage)
{
    EntrySum sum;
    const auto &entry = told.entry;
    const auto paid = money(-entry.amountUsd.micros());
    bool costFits = true;
    if (entry.kind == LedgerKind::Usage && usage)
        costFits = costAddsUp(*usage, paid, sum.cost);

    std::int64_t drawn = 0;
    sum.balance.push_back({EntryWords::tr("Balance before"), amountText(told.balanceBeforeUsd)});
    for (const auto &draw : told.draws) {
        drawn += draw.amountUsd.micros();
        sum.balance.push_back({sourceOf(draw), amountText(money(-draw.amountUsd.micros()))});
    }
    if (told.draws.empty() && entry.amountUsd != Money())
        sum.balance.push_back({ledgerKindText(entry.kind), amountText(entry.amountUsd)});
    sum.balance.push_back({EntryWords::tr("Balance after"), amountText(entry.balanceAfterUsd), true});
    if (const auto held = entry.reservedDeltaUsd.value_or(Money()); held != Money())
        sum.balance.push_back(
            {held > Money() ? EntryWords::tr("Held for the call") : EntryWords::tr("Hold released"), amountText(held)});

    const auto after = add(told.balanceBeforeUsd, entry.amountUsd);
    const bool balanceFits = after && *after == entry.balanceAfterUsd;
    const bool drawsFit = !isSpending(entry) || !told.drawsRecorded || drawn == paid.micros();
    if (!costFits || !balanceFits || !drawsFit) {
        sum.state = State::Faulty;
        sum.verdict = !costFits      ? EntryWords::tr("Lines and cost do not add up")
                      : !balanceFits ? EntryWords::tr("Amount and balance do not add up")
                                     : EntryWords::tr("Grants and amount do not add up");
    } else if (entry.kind == LedgerKind::Usage && !usage) {
        sum.state = State::Partly;
        sum.verdict = EntryWords::tr("Balance adds up; the call's lines are not there to be seen");
    } else if (!told.drawsRecorded) {
        sum.state = State::Partly;
        sum.verdict = EntryWords::tr("Balance adds up; which grants paid was not kept yet");
    } else {
        sum.verdict = entry.kind == LedgerKind::Usage ? EntryWords::tr("Lines, cost and balance add up")
                                                      : EntryWords::tr("Amount and balance add up");
    }
    return sum;
}

EntrySum EntrySum::of(const GrantDrawPage &page)
{
    EntrySum sum;
    const auto &grant = page.grant;
    sum.balance.push_back({EntryWords::tr("Granted"), amountText(grant.amountUsd)});
    std::int64_t rest = grant.amountUsd.micros();
    for (const auto &draw : page.items) {
        rest -= draw.drawnUsd.micros();
        const auto words = ledgerForText(draw.entry);
        const auto seq = QLocale().toString(static_cast<qlonglong>(draw.entry.seq));
        sum.cost.push_back({words.isEmpty() ? EntryWords::tr("Entry %1").arg(seq)
                                            : EntryWords::tr("%1, %2", "entry number, what for").arg(seq, words),
                            amountText(money(-draw.drawnUsd.micros()))});
    }
    const auto unseen = rest - grant.remainingUsd.micros(); // below zero: more was drawn than it had
    std::int64_t drawn = grant.amountUsd.micros() - rest;
    if (page.hasMore) {
        sum.cost.push_back({EntryWords::tr("Entries before these"), amountText(money(-unseen))});
        drawn += unseen;
    }
    if (drawn != 0)
        sum.balance.push_back({EntryWords::tr("Drawn"), amountText(money(-drawn))});
    if (!page.hasMore && unseen > 0)
        sum.balance.push_back({grant.status == GrantStatus::Expired ? EntryWords::tr("Expired")
                                                                    : EntryWords::tr("Drawn before this was kept"),
                               amountText(money(-unseen))});
    sum.balance.push_back({EntryWords::tr("Left"), amountText(grant.remainingUsd), true, true});
    if (unseen < 0) {
        sum.state = State::Faulty;
        sum.verdict = EntryWords::tr("Draws and rest do not add up");
    } else if (page.hasMore || (unseen > 0 && grant.status != GrantStatus::Expired)) {
        sum.state = State::Partly;
        sum.verdict = EntryWords::tr("Not every entry that drew on it is shown");
    } else {
        sum.verdict = EntryWords::tr("Draws and rest add up");
    }
    return sum;
}

} // namespace sb::ui
