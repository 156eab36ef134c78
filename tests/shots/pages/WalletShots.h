#pragma once

#include "ui/shell/Shots.h"

/// Pictures of the wallets page in its states.
QList<sb::ui::Shot> walletShots();
