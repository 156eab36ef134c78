#pragma once

#include "ui/unlock/EntryPage.h"
#include "ui/unlock/WorkspaceAccess.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sb::ui {

class Button;
class FieldProblem;
class Notice;
class PassphraseField;
class PlainLabel;
class StrengthBar;

/// First step of the first run: name, folder and passphrase of a new workspace, or the way to one that exists.
class CreateFace : public EntryPage
{
    Q_OBJECT

public:
    explicit CreateFace(WorkspaceAccess &access, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const;

Q_SIGNALS:
    void created(const QString &folder, const QString &name, const QString &recoveryCode);
    void existingChosen(const QString &folder);

private:
    void follow(const QString &name);
    void weigh();
    bool check();
    void submit();
    void setBusy(bool busy);
    void choose(const QString &title, const std::function<void(const QString &)> &chosen);
    QLineEdit *addField(const QString &label, QLineEdit *field, QWidget *beside = nullptr, QWidget *atRight = nullptr);

    WorkspaceAccess &m_access;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    PlainLabel *m_free;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    StrengthBar *m_strength;
    FieldProblem *m_nameProblem;
    FieldProblem *m_folderProblem;
    FieldProblem *m_passphraseProblem;
    FieldProblem *m_againProblem;
    QCheckBox *m_samples;
    Notice *m_notice;
    Button *m_create;
    bool m_folderIsChosen = false;
    bool m_busy = false;
};

} // namespace sb::ui
