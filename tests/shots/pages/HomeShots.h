#pragma once

#include "ui/shell/Shots.h"

/// Pictures of Home in its states, with made-up figures.
QList<sb::ui::Shot> homeShots();
