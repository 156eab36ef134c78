#pragma once

#include "models/base/Instant.h"

#include <QString>

namespace sb::ui {

QString timeText(Instant moment);     ///< "14:06:31", local, with seconds
QString dayTimeText(Instant moment);  ///< "23 Nov, 14:06:31", local
QString dayText(Instant moment);      ///< "23 November 2026", local
QString fullTimeText(Instant moment); ///< "2026-11-23 14:06:31.250 UTC", for tool tips

} // namespace sb::ui
