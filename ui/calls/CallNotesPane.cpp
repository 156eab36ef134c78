#include "ui/calls/CallNotesPane.h"

#include "ui/format/ErrorText.h"
#include "ui/format/TypedTags.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace sb::ui {

CallNotesPane::CallNotesPane(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_tags(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_problem(new FieldProblem(m_tags, this))
    , m_state(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_save(new Button(tr("Save"), ButtonKind::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    const auto label = [&](const QString &text, QWidget *field) {
        auto *name = new PlainLabel(text, TextSize::Small, Role::TextSecondary, this);
        name->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(name);
        column->addWidget(field, field == m_note ? 1 : 0);
    };
    m_tags->setPlaceholderText(tr("follow up, VIP"));
    m_tags->setMaxLength(1000);
    label(tr("Tags, with commas between"), m_tags);
    column->addWidget(m_problem);
    column->addSpacing(8);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What should be known about this call?"));
    label(tr("Note"), m_note);
    column->addSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    m_save->setControlSize(ControlSize::Small);
    column->addLayout(foot);
    connect(m_tags, &QLineEdit::textChanged, this, &CallNotesPane::look);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CallNotesPane::look);
    connect(m_tags, &QLineEdit::returnPressed, this, &CallNotesPane::save);
    connect(m_save, &QPushButton::clicked, this, &CallNotesPane::save);
    clear();
}

CallLabels CallNotesPane::typed() const
{
    auto tags = TypedTags::of(m_tags->text()).tags;
    const auto note = m_note->toPlainText();
    return {std::move(tags), note.isEmpty() ? Patch<std::string>(null) : Patch<std::string>(note.toStdString())};
}

bool CallNotesPane::hasEdits() const
{
    return !m_call.isNil() && typed() != m_stored;
}

void CallNotesPane::look()
{
    m_problem->clear();
    const auto edits = hasEdits();
    m_save->setEnabled(edits);
    m_state->setText(edits ? tr("Not stored yet") : QString());
    Q_EMIT editsChanged();
}

void CallNotesPane::setDetail(const CallDetail &detail)
{
    const bool isOther = detail.session.id != m_call;
    const bool keepsTyped = !isOther && hasEdits();
    if (isOther)
        save();
    m_call = detail.session.id;
    m_stored = {detail.tags, detail.note.hasValue() ? detail.note : Patch<std::string>(null)};
    setEnabled(true);
    if (!keepsTyped) {
        m_tags->setText(TypedTags::textOf(detail.tags));
        m_note->setPlainText(QString::fromStdString(detail.note.valueOr({})));
    }
    look();
}

void CallNotesPane::clear()
{
    save();
    m_call = {};
    m_stored = {std::vector<std::string>(), null};
    m_tags->clear();
    m_note->clear();
    setEnabled(false);
    look();
}

void CallNotesPane::save()
{
    if (!hasEdits())
        return;
    m_save->setEnabled(false);
    send(m_call, typed(), [this, call = m_call, before = m_stored] { Q_EMIT stored(call, before); });
}

void CallNotesPane::put(const CallId &call, const CallLabels &labels)
{
    send(call, labels, [] {});
}

void CallNotesPane::send(const CallId &call, const CallLabels &labels, const std::function<void()> &then)
{
    m_backend.call(putCallLabels, {call, labels}, this, [this, call, labels, then](const Result<CallLabels> &answer) {
        if (!answer) {
            if (call == m_call) {
                look();
                m_problem->set(FieldState::Problem, ErrorText::of(answer.error()).inOneLine());
            }
            Q_EMIT failed(answer.error());
            return;
        }
        if (call == m_call)
            take(labels, *answer);
        then();
    });
}

/// What the open call has now; \p answer has tags as they were stored, each once.
void CallNotesPane::take(const CallLabels &sent, const CallLabels &answer)
{
    const auto before =
        std::exchange(m_stored, {*answer.tags, answer.note.hasValue() ? answer.note : Patch<std::string>(null)});
    const auto now = typed();
    const bool typesTags = now.tags != sent.tags && now.tags != before.tags; // since then
    if (!typesTags && (!m_tags->hasFocus() || now.tags != m_stored.tags))
        m_tags->setText(TypedTags::textOf(*answer.tags));
    if (now.note == before.note && now.note != m_stored.note)
        m_note->setPlainText(QString::fromStdString(answer.note.valueOr({})));
    look();
    if (!hasEdits())
        m_state->setText(tr("Stored"));
}

} // namespace sb::ui
