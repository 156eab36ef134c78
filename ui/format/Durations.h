#pragma once

#include <QString>

#include <chrono>

namespace sb::ui {

/// Length of a call: "3:12", "1:02:45"; tenths for offsets inside one: "0:58.6". Never negative.
enum class Tenths : bool { Hide, Show };
QString durationText(std::chrono::milliseconds duration, Tenths tenths = Tenths::Hide);

/// A delay: "386 ms", from ten seconds on "12.4 s".
QString delayText(std::chrono::milliseconds delay);

} // namespace sb::ui
