#include "ui/widgets/ConfirmDialog.h"

#include "ui/format/VisibleText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent) : FittedDialog(440, parent)
{
    const QString question = visibleText(confirmation.question);
    setWindowTitle(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    auto *title = new PlainLabel(question, TextSize::Section, TextWeight::Semibold, Role::Text, this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(6);
    auto *words = new WrappedLabel(QString(), TextSize::Body, Role::TextSecondary, this);
    words->setData(confirmation.text);
    column->addWidget(words);
    column->addSpacing(20);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *keep = new Button(confirmation.keepText, this);
    auto *act = confirmation.doIcon.isEmpty()
                    ? new Button(confirmation.doText, confirmation.doKind, this)
                    : new Button(confirmation.doIcon, confirmation.doText, confirmation.doKind, this);
    row->addWidget(keep);
    row->addWidget(act);
    column->addLayout(row);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
}

ConfirmDialog *ConfirmDialog::ask(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(confirmation, parent);
    connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
    return dialog;
}

} // namespace sb::ui
