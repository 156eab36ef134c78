#pragma once

#include "models/base/Money.h"

#include <QString>

#include <optional>

namespace sb::ui {

/// An amount of dollars that a person typed, or what is wrong with it, as a sentence for beside the field.
struct TypedMoney
{
    std::optional<Money> amount;
    QString problem;
};

enum class Sign : bool { NotAllowed, Allowed };

/// Reads an amount in the form of the locale, exactly: "1,234.5" where that is written so, "1.234,50" elsewhere, with
/// or without a dollar sign. Groups of digits must stand where groups stand, so that a decimal point of another
/// country is a problem and not a thousandfold amount. At most six decimals.
TypedMoney typedMoney(const QString &text, Sign sign = Sign::NotAllowed);

} // namespace sb::ui
