#include "ui/agents/BasicsForm.h"

#include "ui/widgets/FormRow.h"

#include <QPlainTextEdit>

namespace sb::ui {

BasicsForm::BasicsForm(AgentEditorModel &model, QWidget *parent)
    : AgentForm(model, AgentSection::Basics, tr("Basics"),
                tr("What people call this agent, and what is kept of its calls."), parent)
{
    using S = AgentSectionsUpdate;
    using A = AgentInput;
    addLine(tr("Name"), {&S::agent, &A::name});

    auto *description = new QPlainTextEdit(this);
    description->setTabChangesFocus(true);
    description->setFixedHeight(60);
    const FieldPlace about{&S::agent, &A::description};
    addField(tr("Description"), about.path(), description)->setHint(tr("For your colleagues. Callers never hear it."));
    onRead([description, about](const S &from) {
        const auto text = QString::fromStdString(about.in(from).valueOr({}));
        if (description->toPlainText() != text)
            description->setPlainText(text);
    });
    connect(description, &QPlainTextEdit::textChanged, this, [this, description, about] {
        edit([&](S &to) { about.in(to) = description->toPlainText().toStdString(); });
    });

    addSwitch(tr("Active"), FieldPlace{&S::agent, &A::isActive}, tr("Answers calls on its lines"));
    addSwitch(tr("Recording"), FieldPlace{&S::agent, &A::recordingEnabled}, tr("Record both sides of each call"));
    addSwitch(tr("Private calls"), FieldPlace{&S::agent, &A::hipaaCompliance},
              tr("HIPAA mode: the call log hides transcript, recording and analysis"));
    addSwitch(tr("Filler sounds"), FieldPlace{&S::agent, &A::ttsFillerEnabled},
              tr("Short sounds while the model thinks"));
    addSwitch(tr("Noise reduction"), FieldPlace{&S::agent, &A::applyNoiseReduction},
              tr("Clean the caller’s sound before it is recognised"));
    auto *strength =
        addNumber(tr("Strength"), FieldPlace{&S::agentSpecificConfig, &AgentSpecificConfig::noiseCancellationStrength},
                  {.unit = tr("of 100"), .hint = tr("Strong settings can clip soft consonants."), .step = 5});
    onEdited([strength](const S &now) { strength->setVisible(now.agent->applyNoiseReduction.valueOr(false)); });
}

} // namespace sb::ui
