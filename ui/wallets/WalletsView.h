#pragma once

#include "ui/reports/ReportRequest.h"
#include "ui/wallets/WalletsModel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;

namespace sb::ui {

class Button;
class CreditDesk;
class EntryCard;
class Faces;
class GrantsCard;
class IconButton;
class LedgerCard;
class MemberList;
class Notice;
class PageHeader;
class PlainLabel;
class ProofLight;
class SegmentedSwitch;
class WalletDialog;
class WalletTiles;

/// Wallets: an organization's, the own one, those of members; what is in them and how it came there. Thread: UI.
class WalletsView final : public QWidget
{
    Q_OBJECT

public:
    enum Verb { Grant, Cap, Adjust, Transfer, LockGrant, GrantExpiry, Prove, Reload, Table, Report, VerbCount };

    explicit WalletsView(Backend &backend, QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions); ///< by Verb; they follow what may be done
    void openWallet(const WalletId &wallet);
    WalletsModel &model() { return *m_model; }
    GrantsCard *grants() const { return m_grants; }
    LedgerCard *ledger() const { return m_ledger; }
    EntryCard *entry() const { return m_entry; }
    MemberList *members() const { return m_members; }
    WalletDialog *dialog() const; ///< the one that is open

    void grantCredit();
    void setCap();
    void adjust();
    void transfer();
    void lockGrant(); ///< or unlocks it
    void changeExpiry();
    void prove();
    void reload();
    void showTable();
    void askReport();

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void callRequested(const sb::CallId &call);
    void reportRequested(const sb::ui::ReportRequest &request);

private:
    QWidget *makeWallet();
    void look();
    void lookAtHead();
    void lookAtActions();
    void lookAtProof();
    const ::sb::Grant *chosenGrant() const;

    Backend &m_backend;
    WalletsModel *m_model;
    CreditDesk *m_desk;
    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QComboBox *m_orgs;
    Button *m_back;
    ProofLight *m_light;
    Button *m_prove;
    Button *m_grant;
    IconButton *m_more;
    QMenu *m_moreMenu;
    QMenu *m_grantMenu;
    QWidget *m_faultRow; ///< the notice with its margins
    Notice *m_faults;
    Faces *m_faces;
    QWidget *m_wallet;
    MemberList *m_members;
    QWidget *m_content;
    WalletTiles *m_tiles;
    GrantsCard *m_grants;
    LedgerCard *m_ledger;
    EntryCard *m_entry;
    QList<QAction *> m_actions;
    WalletId m_shown;
    bool m_listed = false;
    bool m_proved = false;
};

} // namespace sb::ui
