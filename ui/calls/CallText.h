#pragma once

#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Calls.h"
#include "ui/widgets/Chip.h"

#include <QString>

#include <string>

namespace sb::ui {

QString startedText(const Instant &moment);    ///< local: "14:06:31" today, else with the day
QString startedToolTip(const Instant &moment); ///< full, in UTC
QString statusText(CallStatus status);         ///< "Completed"
sb::ui::Tone statusTone(CallStatus status);
QString endReasonText(const std::string &reason); ///< the contract's end_reason: "Caller hung up"
QString callKindText(CallType type);              ///< "Test call"
QString callKindIcon(CallType type);
QString costText(const Money &cost); ///< four decimals: "$0.0842"

} // namespace sb::ui
