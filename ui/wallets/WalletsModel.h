#pragma once

#include "models/backend/Backend.h"
#include "models/contract/WalletLedger.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace sb::ui {

enum class WalletScope : std::uint8_t { Organization, Mine, Members };

/// What the page is about: who looks, which wallet is open, what it holds, what the last proof found; and the verbs
/// that move credit. Thread: UI.
class WalletsModel final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        WalletId id;
        QString name; ///< as typed
    };
    enum class Proof : std::uint8_t { None, Running, Sound, Faulty, Failed };

    explicit WalletsModel(Backend &backend, QObject *parent = nullptr);

    void load();    ///< who looks, then their wallet
    void refresh(); ///< the same wallet again; the old stays until the new is there
    void setScope(WalletScope scope);
    void openOrg(const Wallet &org);
    void openMember(const Target &member);
    void closeMember();                      ///< back to the list
    void openWallet(const WalletId &wallet); ///< from elsewhere; one that the viewer may see
    void prove();

    sb::Role role() const { return m_me ? m_me->role.value_or(sb::Role::Developer) : sb::Role::Developer; }
    const std::optional<Me> &me() const { return m_me; }
    bool hasScopes() const { return m_me && role() != sb::Role::Developer && !m_orgs.empty(); }
    WalletScope scope() const { return m_scope; }
    const std::vector<Wallet> &orgs() const { return m_orgs; } ///< whose wallets may be opened
    const std::optional<Target> &member() const { return m_member; }
    bool showsList() const { return m_scope == WalletScope::Members && !m_member; }
    const std::optional<WalletDetail> &detail() const { return m_detail; }
    const std::optional<Error> &failure() const { return m_failure; }
    WalletId wallet() const { return m_wallet; }
    QString ownerName() const; ///< of the open wallet, as typed

    Proof proof() const { return m_proof; }
    const LedgerProofReport &proofReport() const { return m_report; }
    const std::optional<Error> &proofFailure() const { return m_proofFailure; }

    bool canGrant() const;    ///< to the open wallet, or to a member chosen then
    bool grantsOut() const;   ///< a grant comes out of the organization's wallet (W6), not out of nothing (W7)
    bool canCap() const;      ///< W10
    bool canAdjust() const;   ///< W12
    bool canTransfer() const; ///< between organizations
    bool canChangeGrants() const;
    bool canProve() const;

    /// Wallets that may get credit out of the organization's wallet.
    void members(std::function<void(const Result<std::vector<Wallet>> &)> receive);

Q_SIGNALS:
    void changed(); ///< wallet, scope, rights
    void proofChanged();
    void listChanged(); ///< wallets of members may be others now

private:
    void ask();
    void become(const WalletId &wallet);
    void loadOrgs();

    Backend &m_backend;
    std::optional<Me> m_me;
    std::vector<Wallet> m_orgs;
    std::optional<Target> m_member;
    std::optional<WalletDetail> m_detail;
    std::optional<Error> m_failure;
    std::optional<Error> m_proofFailure;
    LedgerProofReport m_report;
    WalletId m_wallet;
    WalletId m_org; ///< chosen organization's wallet
    WalletId m_mine;
    WalletId m_wanted; ///< to open once it is known who looks
    WalletScope m_scope = WalletScope::Mine;
    Proof m_proof = Proof::None;
    QTimer m_refresh; ///< many changes at once are one
    int m_turn = 0;
};

} // namespace sb::ui
