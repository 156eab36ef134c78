#pragma once

#include "models/contract/WalletLedger.h"
#include "ui/wallets/WalletDialog.h"

class QCheckBox;
class QComboBox;

namespace sb::ui {

/// Credit for a wallet: new credit by a super admin (W7), else out of the organization's wallet (W6).
class GrantDialog final : public WalletDialog
{
    Q_OBJECT

public:
    /// \p targets holds one wallet or those to choose from; \p source the wallet that pays, if one does.
    GrantDialog(Backend &backend, std::vector<Wallet> targets, std::optional<Wallet> source, QWidget *parent);

private:
    bool look(bool all) override;
    void send(const CallOptions &options) override;
    QString failureSentence(const Error &error) const override;
    const Wallet &target() const;

    std::vector<Wallet> m_targets;
    std::optional<Wallet> m_source;
    QComboBox *m_to = nullptr;
    QLineEdit *m_amount;
    QLineEdit *m_note;
};

/// The monthly cap of a wallet (W10, W11).
class CapDialog final : public WalletDialog
{
    Q_OBJECT

public:
    CapDialog(Backend &backend, Wallet wallet, QWidget *parent);

private:
    bool look(bool all) override;
    void send(const CallOptions &options) override;
    QString failureSentence(const Error &error) const override;

    Wallet m_wallet;
    QCheckBox *m_none;
    QLineEdit *m_amount;
};

/// A correction with its reason and no grant (W12).
class AdjustDialog final : public WalletDialog
{
    Q_OBJECT

public:
    AdjustDialog(Backend &backend, Wallet wallet, QWidget *parent);

private:
    bool look(bool all) override;
    void send(const CallOptions &options) override;
    QString failureSentence(const Error &error) const override;

    Wallet m_wallet;
    QLineEdit *m_amount;
    QLineEdit *m_reason;
};

/// Credit from one organization's wallet to another's.
class TransferDialog final : public WalletDialog
{
    Q_OBJECT

public:
    TransferDialog(Backend &backend, Wallet from, std::vector<Wallet> others, QWidget *parent);

private:
    bool look(bool all) override;
    void send(const CallOptions &options) override;
    QString failureSentence(const Error &error) const override;

    Wallet m_from;
    std::vector<Wallet> m_others;
    QComboBox *m_to;
    QLineEdit *m_amount;
    QLineEdit *m_note;
};

/// When a grant ends.
class ExpiryDialog final : public WalletDialog
{
    Q_OBJECT

public:
    ExpiryDialog(Backend &backend, Grant grant, QWidget *parent);

private:
    bool look(bool all) override;
    void send(const CallOptions &options) override;

    Grant m_grant;
};

} // namespace sb::ui
