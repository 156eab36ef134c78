#pragma once

#include "ui/unlock/EntryPage.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace sb::ui {

class Button;
class FieldProblem;

/// Second step: the recovery code, shown this one time. It goes on when two of its groups were typed from the copy and
/// the operator has said where the copy is not.
class RecoveryFace : public EntryPage
{
    Q_OBJECT

public:
    /// \p code in groups joined by hyphens. \p first and \p second are the groups to ask for, from 0.
    RecoveryFace(const QString &name, const QString &code, int first, int second, int clearClipboardSeconds,
                 QWidget *parent = nullptr);
    ~RecoveryFace() override;

    static QStringList groupsOf(const QString &code);
    void hideSteps(); ///< when it is not part of the first run

Q_SIGNALS:
    void kept();

private:
    void copy();
    void clearClipboard();
    void check();
    bool isRight(int index) const;

    QString m_code;
    QStringList m_groups;
    QWidget *m_steps = nullptr;
    int m_asked[2];
    QLineEdit *m_fields[2];
    QCheckBox *m_elsewhere;
    Button *m_copy;
    Button *m_open;
    FieldProblem *m_missing;
    QTimer m_clipboard;
    int m_clearAfter;
};

} // namespace sb::ui
