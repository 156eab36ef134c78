#pragma once

#include "ui/unlock/EntryPage.h"
#include "ui/unlock/WorkspaceAccess.h"

namespace sb::ui {

class Button;
class FieldProblem;
class Notice;
class PassphraseField;
class PlainLabel;
class WorkspaceCardButton;

/// The locked window: which workspace, its passphrase or recovery code, and why it does not open. Nothing of the data
/// lies behind it.
class UnlockFace : public EntryPage
{
    Q_OBJECT

public:
    /// \p why is one sentence, such as "Locked after 10 minutes without activity."; may be empty.
    UnlockFace(WorkspaceAccess &access, const QString &folder, const QString &why, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const { return m_card.folder; }
    bool asksForCode() const { return m_code; }
    void useCode(bool code);

Q_SIGNALS:
    void opened(const QString &folder);
    void newWanted();

private:
    void submit();
    void submitKeyChain();
    void answer(const Result<void> &result);
    void setBusy(bool busy);
    void chooseOther();
    void fillMenu();

    WorkspaceAccess &m_access;
    WorkspaceCard m_card;
    WorkspaceCardButton *m_choice;
    PlainLabel *m_label;
    PassphraseField *m_field;
    FieldProblem *m_problem;
    Notice *m_notice;
    Button *m_unlock;
    Button *m_keyChain;
    QPushButton *m_other;
    QPushButton *m_way;
    bool m_code = false;
    bool m_busy = false;
};

} // namespace sb::ui
