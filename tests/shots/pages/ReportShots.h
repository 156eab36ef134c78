#pragma once

#include "ui/shell/Shots.h"

/// Pictures of the page of reports in its states, with made-up figures.
QList<sb::ui::Shot> reportShots();
