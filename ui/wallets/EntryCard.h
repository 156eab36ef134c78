#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Billing.h"
#include "ui/wallets/EntrySum.h"
#include "ui/widgets/Card.h"

class QMenu;

namespace sb::ui {

class Button;
class Chip;
class Faces;
class IconButton;
class PlainLabel;
class WrappedLabel;

/// What the chosen entry, or grant, is made of, down to "lines, cost and balance add up". Thread: UI.
class EntryCard final : public Card
{
    Q_OBJECT

public:
    explicit EntryCard(Backend &backend, QWidget *parent = nullptr);

    void showEntry(const WalletId &wallet, std::int64_t seq);
    void showGrant(const GrantId &grant);
    void showNothing();
    void refreshGrant(); ///< its draws go on; an entry never changes
    void setGrantMenu(QMenu *menu);
    std::int64_t entry() const { return m_seq; } ///< 0: none
    QString verdict() const;

Q_SIGNALS:
    void callRequested(const sb::CallId &call);

private:
    void refresh();
    void tell(const LedgerExplanation &told, const SessionUsage *usage);
    void tell(const GrantDrawPage &page);
    void tell(const EntrySum &sum);
    void begin(const QString &title);

    Backend &m_backend;
    Faces *m_faces;
    Chip *m_kind;
    Button *m_open;
    IconButton *m_more;
    WrappedLabel *m_words;
    SumLines *m_cost;
    SumLines *m_balance;
    QWidget *m_rule;
    PlainLabel *m_mark;
    WrappedLabel *m_verdict;
    WalletId m_wallet;
    GrantId m_grant;
    CallId m_call;
    std::int64_t m_seq = 0;
    EntrySum::State m_state = EntrySum::State::AddsUp;
    int m_turn = 0;
};

} // namespace sb::ui
