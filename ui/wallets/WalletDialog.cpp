#include "ui/wallets/WalletDialog.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

WalletDialog::WalletDialog(Backend &backend, const QString &title, const QString &verb, QWidget *parent)
    : FittedDialog(500, parent), m_backend(backend), m_rows(new QVBoxLayout), m_verb(verb)
{
    const auto shown = visibleText(title);
    setWindowTitle(shown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    auto *head = new WrappedLabel(shown, TextSize::Section, Role::Text, this);
    head->setLead(static_cast<int>(shown.size()));
    column->addWidget(head);
    column->addSpacing(16);
    m_rows->setSpacing(12);
    column->addLayout(m_rows);
    column->addSpacing(16);
    m_outcome = new Notice(Tone::Neutral, QString(), this);
    m_outcome->hide();
    column->addWidget(m_outcome);
    m_failure = new Notice(Tone::Negative, QString(), this);
    m_failure->hide();
    column->addSpacing(8);
    column->addWidget(m_failure);
    column->addSpacing(16);
}

FormRow *WalletDialog::addRow(const QString &label, QWidget *field, const char *wireName)
{
    auto *row = new FormRow(label, field, this);
    row->setLabelWidth(metrics::labelColumnNarrow);
    m_rows->addWidget(row);
    m_rowOf[field] = row;
    m_fields.push_back(field);
    m_rowNamed[wireName] = row;
    watch(field);
    return row;
}

QLineEdit *WalletDialog::addMoney(const QString &label, const char *wireName)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(40);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(Theme::of(this).scaled(180));
    auto *row = addRow(label, field, wireName);
    row->addBeside(new PlainLabel(tr("US dollars"), TextSize::Body, Role::TextSecondary, this));
    return field;
}

QLineEdit *WalletDialog::addWords(const QString &label, const char *wireName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(500);
    field->setPlaceholderText(placeholder);
    addRow(label, field, wireName);
    return field;
}

void WalletDialog::addExpiry(std::optional<Instant> expiry)
{
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_ends = new QCheckBox(tr("At the end of"), both);
    m_day = new QDateEdit(both);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Last day of the credit"));
    m_day->setMinimumWidth(Theme::of(this).scaled(128));
    m_day->setMinimumDate(QDate::currentDate());
    // the end of a day is the first moment of the next
    const auto day =
        expiry ? QDateTime::fromMSecsSinceEpoch(expiry->milliseconds() - 1).date() : QDate::currentDate().addDays(90);
    m_day->setDate(std::max(day, QDate::currentDate()));
    m_ends->setChecked(expiry.has_value());
    m_day->setEnabled(m_ends->isChecked());
    line->addWidget(m_ends);
    line->addWidget(m_day);
    line->addStretch(1);
    auto *row = addRow(tr("Expires"), both, "expires_at");
    row->setHint(tr("What is left on that day expires and is not paid back."));
    both->setFocusPolicy(Qt::NoFocus);
    connect(m_ends, &QCheckBox::toggled, this, [this, both](bool on) {
        m_day->setEnabled(on);
        edited(both);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this, both] { edited(both); });
}

std::optional<Instant> WalletDialog::expiry() const
{
    if (!m_ends || !m_ends->isChecked())
        return std::nullopt;
    return Instant::fromMilliseconds(m_day->date().addDays(1).startOfDay().toMSecsSinceEpoch());
}

void WalletDialog::watch(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, [this, field] { edited(field); });
    if (auto *list = qobject_cast<QComboBox *>(field))
        connect(list, &QComboBox::currentIndexChanged, this, [this, field] { edited(field); });
    if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::toggled, this, [this, field] { edited(field); });
}

void WalletDialog::start()
{
    // Made after the rows: Tab goes in the order in which things are made.
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_keep = new Button(tr("Cancel"), this);
    m_keep->setAutoDefault(false);
    m_act = new Button(m_verb, ButtonKind::Primary, this);
    m_act->setDefault(true);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_act);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &WalletDialog::submit);
    look(false);
}

QString WalletDialog::textOf(const QLineEdit *field) const
{
    return field->text().trimmed();
}

void WalletDialog::edited(QWidget *field)
{
    m_key.clear(); // another payment
    m_touched[field] = true;
    m_failure->hide();
    m_failureText.clear();
    look(false);
}

bool WalletDialog::tell(const QWidget *field, const QString &problem, bool all)
{
    m_rowOf.at(field)->setProblem(all || m_touched[field] ? problem : QString());
    return problem.isEmpty();
}

void WalletDialog::setOutcome(const QString &sentence, bool warns)
{
    m_outcomeText = visibleText(sentence);
    m_outcome->setTone(warns ? Tone::Warning : Tone::Neutral);
    m_outcome->setText(m_outcomeText);
    m_outcome->setVisible(!sentence.isEmpty());
}

QString WalletDialog::outcome() const
{
    return m_outcomeText;
}

QString WalletDialog::failureText() const
{
    return m_failureText;
}

void WalletDialog::submit()
{
    if (m_pending)
        return;
    if (!look(true)) {
        const auto wrong = std::ranges::find_if(m_fields, [this](const QWidget *field) {
            return m_rowOf.at(field)->problem()->state() == FieldState::Problem;
        });
        if (wrong != m_fields.end())
            (*wrong)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_key.empty())
        m_key = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_failureText.clear();
    m_failure->hide();
    setPending(true);
    CallOptions options;
    options.idempotencyKey = m_key;
    send(options);
}

void WalletDialog::setPending(bool pending)
{
    m_pending = pending;
    m_act->setEnabled(!pending);
    m_keep->setEnabled(!pending);
    m_act->setText(pending ? tr("One moment…") : m_verb);
    for (const auto &[field, row] : m_rowOf)
        row->setEnabled(!pending);
}

void WalletDialog::finish(const QString &sentence)
{
    m_pending = false;
    Q_EMIT happened(sentence);
    accept();
}

QString WalletDialog::failureSentence(const Error &error) const
{
    return ErrorText::of(error).inOneLine();
}

void WalletDialog::showFailure(const Error &error)
{
    setPending(false);
    bool placed = false;
    for (const auto &problem : error.problems) {
        const auto found = problem.loc.empty() ? m_rowNamed.end() : m_rowNamed.find(problem.loc.back());
        if (found == m_rowNamed.end())
            continue;
        found->second->setProblem(ErrorText::ofProblem(problem));
        placed = true;
    }
    if (placed)
        return;
    m_failureText = visibleText(failureSentence(error));
    m_failure->setText(m_failureText);
    m_failure->show();
}

void WalletDialog::reject()
{
    if (!m_pending)
        QDialog::reject();
}

} // namespace sb::ui
