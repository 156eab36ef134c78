#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/KeySlot.h"
#include "models/store/RecoveryCode.h"

#include <string>
#include <vector>

namespace sb {

class WorkspaceFolder;

/// The ways to the data key of a workspace, as LUKS has them: a random 256-bit key that opens store.db, wrapped once a
/// slot. `keys.json` holds them, `keys.json.bak` a second time; a slot says by its checksum that it is whole, so that a
/// wrong passphrase (WrongKey) is told from a damaged file (Corrupt).
/// Thread: any one; opening and adding derive a key, which takes the slot's cost (half a second): not on the UI thread.
class KeySlots
{
public:
    KeySlots() = default; ///< none yet, for a new workspace

    static Secret newDataKey() { return Secret::random(KeySlot::dataKeyBytes); }

    /// From the first file, else from the second, else the whole slots of both. Corrupt, naming the file, when neither
    /// holds a whole slot.
    static Result<KeySlots> load(const WorkspaceFolder &folder);
    /// Both files, one after the other, each replaced at once and readable by the owner alone.
    Result<> save(const WorkspaceFolder &folder) const;
    /// The same content as one file, replaced at once.
    Result<> saveAs(const std::string &path) const;

    /// The data key, from whichever slot of the kind the secret opens. WrongKey when none; NotFound when there is no
    /// slot of the kind.
    Result<Secret> openWithPassphrase(const Secret &passphrase) const;
    Result<Secret> openWithRecoveryCode(const RecoveryCode &code) const;
    Result<Secret> openWithKeychain(const Secret &keychainSecret) const;

    /// Sets the one slot of its kind, leaving the others as they are byte for byte: this is how a passphrase is
    /// changed. \p dataKey comes from opening. Invalid for an empty passphrase.
    Result<> setPassphrase(const Secret &dataKey, const Secret &passphrase, KeyCost cost, Instant now);
    Result<> setRecoveryCode(const Secret &dataKey, const RecoveryCode &code, KeyCost cost, Instant now);
    /// \p keychainSecret is 32 random bytes kept by the key chain of the operating system.
    Result<> setKeychain(const Secret &dataKey, const Secret &keychainSecret, Instant now);
    /// Conflict for the last way in that a person knows (passphrase or recovery code).
    Result<> remove(KeySlot::Kind kind);

    bool has(KeySlot::Kind kind) const;
    const std::vector<KeySlot> &slots() const { return m_slots; }
    /// What was found damaged on loading, one line each: "keys.json: slot 2 (recovery)". Saving repairs it.
    const std::vector<std::string> &damage() const { return m_damage; }

private:
    Result<> set(KeySlot::Kind kind, const Secret &dataKey, const Secret &secret, KeyCost cost, Instant now);
    Result<Secret> openWith(KeySlot::Kind kind, const Secret &secret) const;

    std::vector<KeySlot> m_slots;
    std::vector<std::string> m_damage;
};

} // namespace sb
