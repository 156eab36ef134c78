#include "ui/agents/QuestionDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sb::ui {

QuestionDialog::QuestionDialog(const QString &question, const QString &consequence, QWidget *parent)
    : FittedDialog(460, parent), m_buttons(new QHBoxLayout)
{
    setWindowTitle(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    auto *title = new WrappedLabel(question, TextSize::Section, Role::Text, this);
    title->setLead(static_cast<int>(question.size()));
    column->addWidget(title);
    column->addWidget(new WrappedLabel(consequence, TextSize::Body, Role::TextSecondary, this));
    column->addSpacing(16);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

void QuestionDialog::addSafe(const QString &verb)
{
    auto *button = new Button(verb, this);
    button->setDefault(true);
    button->setFocus();
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(button);
}

void QuestionDialog::addChoice(const QString &verb, std::function<void()> chosen)
{
    auto *button = new Button(verb, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        accept();
        chosen();
    });
    m_buttons->addWidget(button);
}

void QuestionDialog::addDanger(const QString &verb, std::function<void()> chosen)
{
    auto *button = new Button(QStringLiteral("trash"), verb, ButtonKind::Danger, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        accept();
        chosen();
    });
    m_buttons->addWidget(button);
}

} // namespace sb::ui
