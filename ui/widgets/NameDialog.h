#pragma once

#include "ui/widgets/FittedDialog.h"

#include <functional>

class QLineEdit;

namespace sb::ui {

class Button;
class FieldProblem;

/// Asks for the name of something. \p check says what is wrong with a name, in words; empty: nothing. Never blocks.
class NameDialog final : public FittedDialog
{
    Q_OBJECT

public:
    using Check = std::function<QString(const QString &name)>;

    static NameDialog *ask(QWidget *parent, const QString &title, const QString &doText, const QString &name,
                           Check check, std::function<void(const QString &)> named);

private:
    NameDialog(const QString &title, const QString &doText, const QString &name, Check check, QWidget *parent);
    void look();

    Check m_check;
    QLineEdit *m_name;
    FieldProblem *m_problem;
    Button *m_do;
};

} // namespace sb::ui
