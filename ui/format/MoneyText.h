#pragma once

#include "models/base/Money.h"

#include <QString>

namespace sb::ui {

/// An amount of US dollars: "$0.084215" in ledgers, "$1,283.95" in summaries, with a true minus sign. Rounded half away
/// from zero when decimals are left out, and never shortened.
QString moneyText(Money amount, int decimals = 6);

/// The same with a plus sign before what is added.
QString signedMoneyText(Money amount, int decimals = 6);

} // namespace sb::ui
