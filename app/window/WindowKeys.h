#pragma once

#include "app/window/KeyChain.h"
#include "models/store/KeySlots.h"
#include "ui/settings/WorkspaceKeys.h"

#include <memory>
#include <optional>

namespace sb::app {

class Workspace;

/// Changes the ways into the open workspace. Key derivation runs on the global thread pool; each change reads the key
/// file, changes it and writes both copies before the next may begin. Thread: UI.
class WindowKeys final : public ui::WorkspaceKeys
{
public:
    /// Both outlive it. \p cost is what deriving a key from a new passphrase takes.
    WindowKeys(Workspace &workspace, KeyChain &keyChain, KeyCost cost = KeyCost::standard());

    Result<ui::WaysIn> waysIn() const override;
    ui::PassphraseStrength strength(const QString &passphrase) const override;
    QFuture<Result<void>> prove(ui::UnlockProof proof) override;
    QFuture<Result<void>> changePassphrase(ui::UnlockProof proof, Secret next) override;
    QFuture<Result<QString>> makeRecoveryCode(ui::UnlockProof proof) override;
    QFuture<Result<void>> keepRecoveryCode() override;
    QFuture<Result<void>> askKeyChain() override { return m_keyChain.ask(); }
    QFuture<Result<void>> setKeyChain(bool on) override;

private:
    /// What a change under way on another thread stands on; outlives the window when it must.
    struct Shared;
    QFuture<Result<void>> turnOn();
    QFuture<Result<void>> turnOff();

    Workspace &m_workspace;
    KeyChain &m_keyChain;
    KeyCost m_cost;
    std::shared_ptr<Shared> m_shared;
};

} // namespace sb::app
