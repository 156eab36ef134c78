#pragma once

#include "ui/settings/WorkspaceKeys.h"
#include "ui/widgets/FittedDialog.h"

#include <QList>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace sb::ui {

class Button;
class FieldProblem;
class Notice;
class PassphraseField;
class PlainLabel;

/// A dialog that first asks who sits there: the passphrase in use, or the recovery code. It goes with what was
/// typed.
class SecretDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// \p verb is the button that does it; its name while that runs is \p doing.
    SecretDialog(const QString &question, const QString &text, const QString &verb, const QString &doing,
                 QWidget *parent);

    void passphraseOnly(); ///< the recovery code does not do
    bool isBusy() const { return m_busy; }
    void reject() override; ///< not while the answer is on its way

protected:
    virtual bool check(); ///< marks what is missing; false: not yet
    virtual void act() = 0;

    /// Label, field and the line below it.
    FieldProblem *addField(const QString &label, PassphraseField *field);
    void addWidget(QWidget *widget, int spaceBefore = 8);
    UnlockProof proof() const;
    void setBusy(bool busy);
    void fail(const Error &error); ///< a wrong proof beside its field, anything else above the buttons
    void useCode(bool code);

private:
    void submit();

    QVBoxLayout *m_column;
    PlainLabel *m_label;
    PassphraseField *m_field;
    FieldProblem *m_problem;
    QPushButton *m_way;
    Notice *m_notice;
    Button *m_keep;
    Button *m_do;
    QString m_verb;
    QString m_doing;
    QList<PassphraseField *> m_fields;
    bool m_code = false;
    bool m_busy = false;
};

/// Asks for the proof alone and hands it to \p act, which answers with done() or failed().
class ProofDialog final : public SecretDialog
{
    Q_OBJECT

public:
    using Act = std::function<void(UnlockProof, ProofDialog *)>;
    ProofDialog(const QString &question, const QString &text, const QString &verb, const QString &doing, Act act,
                QWidget *parent);

    void done(const Result<void> &result);
    using QDialog::done;

protected:
    void act() override;

private:
    Act m_act;
};

} // namespace sb::ui
