#pragma once

#include "ui/widgets/Button.h"
#include "ui/widgets/FittedDialog.h"

#include <functional>

namespace sb::ui {

/// A question before something that cannot be taken back: the title asks, the text says what happens and what stays,
/// the buttons are verbs. The safe one is the default and what Escape means.
struct Confirmation
{
    QString question; ///< "Delete Clinic reception?"
    QString text;
    QString keepText; ///< "Keep"
    QString doText;   ///< "Delete agent"
    QString doIcon = {};
    ButtonKind doKind = ButtonKind::Danger;
};

class ConfirmDialog : public FittedDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &confirmation, QWidget *parent);

    /// Opens it over \p parent and calls \p confirmed if the operator agrees; never blocks.
    static ConfirmDialog *ask(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed);
};

} // namespace sb::ui
