#pragma once

#include "models/contract/UsageBreakdown.h"
#include "ui/theme/Role.h"

#include <QString>

namespace sb::ui {

QString serviceText(UsageService service); ///< "Speech to text"
Role serviceRole(UsageService service);    ///< the same colour everywhere; kinds that are rare share one
QString lineText(const UsageRecord &line); ///< as the service, with the direction for tokens: "Model, read"
QString usedText(const UsageRecord &line); ///< "14,123 tokens", "61.25 s"
/// "0.0077 / min", "0.0004 / 1,000", "0.0085": the list price for as many units as the list says; a dash for none.
QString priceText(const UsageRecord &line);
QString usageTypeText(UsageType type);
QString splitText(UsageSplit split); ///< "Agent"
/// What a group is called, with a word for the one without a name and for the rest; hidden characters written out.
QString groupText(const UsageGroup &group, UsageSplit split);

} // namespace sb::ui
