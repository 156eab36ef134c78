#pragma once

#include "ui/settings/SecretDialog.h"

namespace sb::ui {

class StrengthBar;

/// A new passphrase for the open workspace.
class PassphraseDialog final : public SecretDialog
{
    Q_OBJECT

public:
    PassphraseDialog(WorkspaceKeys &keys, QWidget *parent);

Q_SIGNALS:
    void changed();

protected:
    bool check() override;
    void act() override;

private:
    void weigh();

    WorkspaceKeys &m_keys;
    PassphraseField *m_next;
    PassphraseField *m_again;
    StrengthBar *m_strength;
    FieldProblem *m_nextProblem;
    FieldProblem *m_againProblem;
};

} // namespace sb::ui
