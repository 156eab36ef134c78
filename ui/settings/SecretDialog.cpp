#include "ui/settings/SecretDialog.h"

#include "ui/format/ErrorText.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

SecretDialog::SecretDialog(const QString &question, const QString &text, const QString &verb, const QString &doing,
                           QWidget *parent)
    : FittedDialog(460, parent)
    , m_column(new QVBoxLayout)
    , m_label(new PlainLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, this))
    , m_field(new PassphraseField(this))
    , m_problem(new FieldProblem(m_field, this))
    , m_way(new Button(QString(), ButtonKind::Link, this))
    , m_notice(new Notice(Tone::Negative, QString(), this))
    , m_keep(new Button(tr("Cancel"), this))
    , m_do(new Button(verb, ButtonKind::Primary, this))
    , m_verb(verb)
    , m_doing(doing)
{
    setWindowTitle(question);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 20, 20, 20);
    outer->setSpacing(0);
    auto *title = new WrappedLabel(question, TextSize::Section, Role::Text, this);
    title->setLead(static_cast<int>(question.size()));
    outer->addWidget(title);
    outer->addSpacing(6);
    outer->addWidget(new WrappedLabel(text, TextSize::Body, Role::TextSecondary, this));
    outer->addSpacing(16);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch(1);
    outer->addLayout(head);
    outer->addSpacing(5);
    outer->addWidget(m_field);
    outer->addWidget(m_problem);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_way);
    ways->addStretch(1);
    outer->addLayout(ways);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    outer->addLayout(m_column);
    outer->addSpacing(16);
    m_notice->hide();
    outer->addWidget(m_notice);
    outer->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_do);
    outer->addLayout(buttons);
    m_way->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    m_do->setDefault(true);
    m_label->setBuddy(m_field);
    m_fields.append(m_field);
    connect(m_keep, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &SecretDialog::submit);
    connect(m_way, &QPushButton::clicked, this, [this] { useCode(!m_code); });
    connect(m_field, &QLineEdit::textEdited, m_problem, &FieldProblem::clear);
    useCode(false);
    m_field->setFocus();
}

FieldProblem *SecretDialog::addField(const QString &label, PassphraseField *field)
{
    m_column->addSpacing(12);
    auto *words = new PlainLabel(label, TextSize::Body, TextWeight::Medium, Role::Text, this);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_column->addWidget(words);
    m_column->addSpacing(5);
    m_column->addWidget(field);
    auto *problem = new FieldProblem(field, this);
    m_column->addWidget(problem);
    QWidget *last = m_fields.size() == 1 ? static_cast<QWidget *>(m_way) : m_fields.last();
    setTabOrder(last, field);
    setTabOrder(field, m_keep);
    setTabOrder(m_keep, m_do);
    m_fields.append(field);
    return problem;
}

void SecretDialog::addWidget(QWidget *widget, int spaceBefore)
{
    m_column->addSpacing(spaceBefore);
    m_column->addWidget(widget);
}

UnlockProof SecretDialog::proof() const
{
    return {m_field->secret(), m_code};
}

void SecretDialog::passphraseOnly()
{
    useCode(false);
    m_way->hide();
}

void SecretDialog::useCode(bool code)
{
    m_code = code;
    m_label->setText(code ? tr("Recovery code") : tr("Passphrase in use"));
    m_field->setAccessibleName(m_label->text());
    m_way->setText(code ? tr("Use the passphrase instead") : tr("Use the recovery code instead"));
    m_field->clear();
    m_field->setVisibleText(code); // letters from a sheet of paper are typed better when they are seen
    m_problem->clear();
    m_field->setFocus();
}

bool SecretDialog::check()
{
    if (!m_field->text().isEmpty())
        return true;
    m_problem->set(FieldState::Problem, m_code ? tr("Type the recovery code.") : tr("Type the passphrase in use."));
    m_field->setFocus();
    return false;
}

void SecretDialog::submit()
{
    if (m_busy || !check())
        return;
    m_notice->hide();
    setBusy(true);
    act();
}

void SecretDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (auto *field : std::as_const(m_fields))
        field->setReadOnly(busy);
    m_way->setEnabled(!busy);
    m_keep->setEnabled(!busy);
    m_do->setText(busy ? m_doing : m_verb);
}

void SecretDialog::fail(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::WrongKey) {
        m_problem->set(FieldState::Problem, m_code ? tr("This is not the recovery code of the workspace.")
                                                   : tr("Wrong passphrase. Check Caps Lock and the keyboard layout."));
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    const ErrorText text = ErrorText::of(error);
    const QString lead = text.title + QLatin1Char('.');
    m_notice->setText(lead + QLatin1Char(' ') + text.inOneLine(), static_cast<int>(lead.size()));
    m_notice->show();
}

void SecretDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

ProofDialog::ProofDialog(const QString &question, const QString &text, const QString &verb, const QString &doing,
                         Act act, QWidget *parent)
    : SecretDialog(question, text, verb, doing, parent), m_act(std::move(act))
{}

void ProofDialog::act()
{
    m_act(proof(), this);
}

void ProofDialog::done(const Result<void> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    setBusy(false);
    accept();
}

} // namespace sb::ui
