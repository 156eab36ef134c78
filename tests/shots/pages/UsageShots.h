#pragma once

#include "ui/shell/Shots.h"

/// Pictures of usage and billing and of earnings, with made-up figures.
QList<sb::ui::Shot> usageShots();
