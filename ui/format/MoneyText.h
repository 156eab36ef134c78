#pragma once

#include "models/base/Money.h"

#include <QList>
#include <QString>

namespace sb::ui {

/// An amount of US dollars: "$0.084215" in ledgers, "$1,283.95" in summaries, with a true minus sign. Rounded half away
/// from zero when decimals are left out, and never shortened.
QString moneyText(Money amount, int decimals = 6);

/// The same with a plus sign before what is added.
QString signedMoneyText(Money amount, int decimals = 6);

/// Decimals for a column whose rows, as shown, add up to their total as shown: two, else four, else all six.
int decimalsThatAddUp(const QList<Money> &rows);

} // namespace sb::ui
