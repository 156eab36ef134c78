#pragma once

#include "ui/calls/CallFilterChoice.h"
#include "ui/home/HomeFigures.h"
#include "ui/widgets/Chip.h"

#include <QList>
#include <QString>

#include <variant>

namespace sb::ui {

/// Where a row or tile of Home leads to.
using HomeTarget = std::variant<std::monostate, CallFilterChoice, CallId, WalletId, AgentId>;

/// One thing that somebody should look at, and the page that mends it.
struct Attention
{
    Tone tone = Tone::Warning;
    QString iconName;
    QString title;  ///< what is the matter; names in it are shown as they were typed, hidden characters written out
    QString detail; ///< how it is known
    QString verb;   ///< "Open"
    HomeTarget target;

    QString spoken() const;
    bool operator==(const Attention &) const = default;
};

/// All there is, the most pressing first. Pure.
QList<Attention> attentionOf(const HomeFigures &figures);

} // namespace sb::ui
