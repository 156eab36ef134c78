#pragma once

#include "app/Workspace.h"
#include "app/window/KeyChain.h"
#include "ui/unlock/WorkspaceAccess.h"

#include <QSettings>

namespace sb::app {

/// Makes and opens workspaces for the window, off its thread, and keeps the open one. Remembers which were opened, by
/// folder. Thread: UI, as WorkspaceAccess says.
class WorkspaceKeeper final : public ui::WorkspaceAccess
{
public:
    /// \p rememberedIn is the file with the recent folders.
    WorkspaceKeeper(const Clock &clock, const QString &rememberedIn);

    QList<ui::WorkspaceCard> recent() const override;
    void forget(const QString &folder) override;
    QString suggestedFolder(const QString &name) const override;
    qint64 freeBytes(const QString &folder) const override;
    Result<ui::WorkspaceCard> inspect(const QString &folder) const override;
    ui::PassphraseStrength strength(const QString &passphrase) const override;
    QFuture<Result<void>> unlock(const QString &folder, Secret passphrase) override;
    QFuture<Result<void>> recover(const QString &folder, Secret code) override;
    QFuture<Result<QString>> create(ui::NewWorkspace workspace) override;
    bool hasKeyChain(const QString &folder) const override;
    QFuture<Result<void>> unlockByKeyChain(const QString &folder) override;
    void remember(const QString &folder); ///< among the recent ones, first

    KeyChain &keyChain() { return m_keyChain; }
    const Clock &clock() const { return m_clock; }

    Workspace *workspace() { return m_open->workspace.get(); }
    std::unique_ptr<Workspace> take() { return std::move(m_open->workspace); }

private:
    struct Open
    {
        std::unique_ptr<Workspace> workspace;
    };
    QFuture<Result<void>> open(const QString &folder, UnlockKey key);
    QString keyChainName(const QString &folder) const; ///< empty: no slot

    const Clock &m_clock;
    mutable QSettings m_memory;
    KeyChain m_keyChain;
    std::shared_ptr<Open> m_open = std::make_shared<Open>(); // shared with the threads that fill it
};

} // namespace sb::app
