#include "ui/agents/PromptForm.h"

#include "ui/agents/PromptEditor.h"
#include "ui/agents/TokenEstimate.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace sb::ui {

PromptForm::PromptForm(AgentEditorModel &model, QWidget *parent)
    : AgentForm(model, AgentSection::Prompt, tr("Prompt and greeting"),
                tr("What the agent knows about its task, and the first thing that it says."), parent)
    , m_greeting(new PromptEditor(PromptEditor::Kind::Line, this))
    , m_tokens(new PlainLabel({}, TextSize::Small, Role::TextSecondary, this))
    , m_variables(new PlainLabel({}, TextSize::Small, Role::TextSecondary, this))
    , m_place(new PlainLabel({}, TextSize::Small, Role::TextSecondary, this))
{
    using S = AgentSectionsUpdate;
    const FieldPlace greeting{&S::agent, &AgentInput::firstResponseMessage};
    const FieldPlace prompt{&S::agentModelConfig, &AgentModelConfig::systemPrompt};

    auto *greetingRow = addField(tr("Greeting"), greeting.path(), m_greeting);
    greetingRow->setStacked(true);
    m_greeting->setPlaceholderText(tr("Empty: the caller speaks first"));
    m_greeting->setAccessibleName(tr("Greeting"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 0, 0);
    head->setSpacing(4);
    auto *title = new PlainLabel(tr("Instructions"), TextSize::Body, TextWeight::Medium, Role::Text, this);
    head->addWidget(title);
    head->addStretch();
    auto *variables = new Button(QStringLiteral("api"), tr("Variables"), ButtonKind::Ghost, this);
    variables->setControlSize(ControlSize::Small);
    auto *menu = new QMenu(variables);
    variables->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillVariables(menu); });
    auto *compare = new Button(QStringLiteral("compare"), tr("Compare"), ButtonKind::Ghost, this);
    compare->setControlSize(ControlSize::Small);
    compare->setAccessibleDescription(tr("Compare with an earlier version"));
    connect(compare, &QPushButton::clicked, this, &PromptForm::compareRequested);
    head->addWidget(variables);
    head->addWidget(compare);
    rows()->addLayout(head);

    // The editor and its foot are one box: the frame is the editor's, the foot stands under it without a gap.
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_instructions = new PromptEditor(PromptEditor::Kind::Instructions, this);
    m_lastFocus = m_instructions;
    title->setBuddy(m_instructions);
    m_instructions->setAccessibleName(tr("Instructions"));
    m_instructions->setMinimumHeight(212);
    column->addWidget(m_instructions);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(2, 0, 2, 0);
    foot->setSpacing(16);
    foot->addWidget(m_tokens);
    foot->addWidget(m_variables);
    foot->addStretch();
    foot->addWidget(m_place);
    column->addLayout(foot);
    addWidget(box);

    onRead([this, greeting, prompt](const S &from) {
        m_greeting->setText(QString::fromStdString(greeting.in(from).valueOr({})));
        m_instructions->setText(QString::fromStdString(prompt.in(from).valueOr({})));
    });
    onEdited([this](const S &now) { count(now); });
    connect(m_greeting, &PromptEditor::textEdited, this, [this, greeting] {
        m_lastFocus = m_greeting;
        edit([&](S &to) { greeting.in(to) = m_greeting->text().toStdString(); });
    });
    connect(m_instructions, &PromptEditor::textEdited, this, [this, prompt] {
        m_lastFocus = m_instructions;
        edit([&](S &to) { prompt.in(to) = m_instructions->text().toStdString(); });
    });
    const auto place = [this](int line, int sign) {
        m_place->setText(tr("Line %1, column %2").arg(QLocale().toString(line), QLocale().toString(sign)));
    };
    connect(m_instructions, &PromptEditor::placeChanged, this, place);
    place(1, 1);
}

void PromptForm::count(const AgentSectionsUpdate &now)
{
    const auto prompt = QString::fromStdString(now.agentModelConfig->systemPrompt.valueOr({}));
    const auto greeting = QString::fromStdString(now.agent->firstResponseMessage.valueOr({}));
    m_tokens->setText(tr("About %n token(s)", nullptr, tokenEstimate(prompt)));
    m_variables->setText(tr("%n variable(s)", nullptr, static_cast<int>(variableNames({greeting, prompt}).size())));
}

void PromptForm::fillVariables(QMenu *menu)
{
    menu->clear();
    const auto names = variableNames({m_greeting->text(), m_instructions->text()});
    for (const auto &name : names) {
        auto *insert = menu->addAction(QString(QStringLiteral("{{") + name + QStringLiteral("}}")));
        connect(insert, &QAction::triggered, this, [this, name] { m_lastFocus->insertVariable(name); });
    }
    if (!names.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("New variable…")), &QAction::triggered, this, [this] {
        auto *ask = new QInputDialog(this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setWindowTitle(tr("New variable"));
        ask->setLabelText(tr("Name, in letters, digits and _"));
        connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
            const auto tidy = name.simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
            if (!variablePlaces(QStringLiteral("{{") + tidy + QStringLiteral("}}")).isEmpty())
                m_lastFocus->insertVariable(tidy);
        });
        ask->open();
    });
}

} // namespace sb::ui
