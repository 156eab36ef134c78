#pragma once

#include "ui/shell/Shots.h"

/// Pictures of the agents page with several selected, of its filters and of its dialogs, with made-up agents.
QList<sb::ui::Shot> agentShots();
