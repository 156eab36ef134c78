#include "ui/widgets/NameDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sb::ui {

NameDialog::NameDialog(const QString &title, const QString &doText, const QString &name, Check check, QWidget *parent)
    : FittedDialog(420, parent)
    , m_check(std::move(check))
    , m_name(new QLineEdit(name, this))
    , m_problem(new FieldProblem(m_name, this))
    , m_do(new Button(doText, ButtonKind::Primary, this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(title, TextSize::Section, TextWeight::Semibold, Role::Text, this));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(60);
    m_name->selectAll();
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    m_do->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::look);
    look();
}

void NameDialog::look()
{
    const auto name = m_name->text().trimmed();
    const auto problem = name.isEmpty() ? QString() : m_check(name);
    m_problem->set(problem.isEmpty() ? FieldState::Fine : FieldState::Problem, problem);
    m_do->setEnabled(!name.isEmpty() && problem.isEmpty());
}

NameDialog *NameDialog::ask(QWidget *parent, const QString &title, const QString &doText, const QString &name,
                            Check check, std::function<void(const QString &)> named)
{
    auto *dialog = new NameDialog(title, doText, name, std::move(check), parent);
    connect(dialog, &QDialog::accepted, dialog,
            [dialog, named = std::move(named)] { named(dialog->m_name->text().trimmed()); });
    dialog->open();
    return dialog;
}

} // namespace sb::ui
