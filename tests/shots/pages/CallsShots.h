#pragma once

#include "ui/shell/Shots.h"

#include <functional>

/// Pictures of the Calls page: every face, every part of a call, filters and choices.
void addCallsShots(const std::function<void(sb::ui::Shot)> &add);
