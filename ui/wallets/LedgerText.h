#pragma once

#include "models/contract/Billing.h"
#include "models/contract/WalletLedger.h"
#include "ui/widgets/Chip.h"

#include <QString>

namespace sb::ui {

QString ledgerKindText(LedgerKind kind); ///< "Transfer out"
Tone ledgerKindTone(LedgerKind kind);
/// What an entry was for: "Clinic reception, 3:12", "To Dana Okafor", "Rest of Summer credit".
QString ledgerForText(const LedgerRow &entry);
QString ledgerTimeText(Instant moment); ///< local: "14:09:43" today, else "22 Nov, 14:09"

/// As in a column whose head names the unit: "−0.084215", without the dollar sign.
QString amountText(Money amount);
/// The same without the zeros at its end, but two decimals at least: "−0.24".
QString shortAmountText(Money amount);
/// How many characters at the end of \p amount are drawn lighter: the last four decimals.
int amountTail(const QString &amount);

QString grantName(const Grant &grant);         ///< its note, else "Credit of 12 November 2026"
QString shortDayText(Instant moment);          ///< local: "26 Nov", in another year "26 Nov 2027"
QString roleText(sb::Role role);               ///< "a super admin"
QString costLineText(const UsageRecord &line); ///< "Telephony, 4 minutes × $0.0085"
/// Money in a sentence: all decimals that it has, two at least: "$1,534.30612".
QString exactMoneyText(Money amount);

} // namespace sb::ui
