#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "ui/unlock/WorkspaceAccess.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace sb::ui {

/// What shows that whoever sits there may change the keys: the passphrase in use, or the recovery code.
struct UnlockProof
{
    Secret secret;
    bool isCode = false;
};

/// The ways into the open workspace, and since when each has been as it is.
struct WaysIn
{
    std::optional<Instant> passphrase;
    std::optional<Instant> recoveryCode;
    std::optional<Instant> keyChain;
    QString damage; ///< what was found damaged in the key file; the next change mends it

    bool operator==(const WaysIn &) const = default;
};

/// The keys of the open workspace, as the settings see them; the program implements it. Futures are answered from other
/// threads, since deriving a key takes half a second. One change at a time: a second one is a Conflict.
/// Thread: the window's.
class WorkspaceKeys
{
public:
    virtual ~WorkspaceKeys() = default;

    virtual Result<WaysIn> waysIn() const = 0; ///< reads two small files
    virtual PassphraseStrength strength(const QString &passphrase) const = 0;

    /// WrongKey when it opens nothing.
    virtual QFuture<Result<void>> prove(UnlockProof proof) = 0;
    /// WrongKey when the proof opens nothing. The data stays as it is: only its key is wrapped anew.
    virtual QFuture<Result<void>> changePassphrase(UnlockProof proof, Secret next) = 0;
    /// A new code, in groups joined by hyphens, that opens nothing until keepRecoveryCode(): the old one stays valid
    /// until the operator has the new one.
    virtual QFuture<Result<QString>> makeRecoveryCode(UnlockProof proof) = 0;
    virtual QFuture<Result<void>> keepRecoveryCode() = 0;

    /// Unavailable, with the key chain's own words, when this computer has none that answers.
    virtual QFuture<Result<void>> askKeyChain() = 0;
    virtual QFuture<Result<void>> setKeyChain(bool on) = 0;
};

} // namespace sb::ui
