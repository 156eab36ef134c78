#pragma once

#include "ui/shell/Shots.h"

/// Pictures of the settings, section by section.
void addSettingsShots(const std::function<void(sb::ui::Shot)> &add);
