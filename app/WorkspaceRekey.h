#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/KeySlot.h"

#include <QString>

#include <functional>

namespace sb::app {

/// A workspace under a new data key.
struct Rekeyed
{
    Secret recoveryCode;            ///< the new one, as shown to the operator, once; the old one opens nothing any more
    QString backup;                 ///< made before, opens with the old passphrase and recovery code
    bool keyChainForgotten = false; ///< the slot of the key chain went: it is turned on again in the settings
};

/// Encrypts the workspace in \p folder anew. Backs it up first, into its own `backups/`. The passphrase stays the same.
/// Errors: Locked while anybody has it open, WrongKey, NoSpace, Cancelled; the workspace is as it was then.
/// \p progress is called with the share done; false ends it. Thread: any but the UI's.
Result<Rekeyed> rekeyWorkspace(const QString &folder, const Secret &passphrase, KeyCost cost, const Clock &clock,
                               const std::function<bool(double)> &progress = {});

} // namespace sb::app
