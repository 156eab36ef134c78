#pragma once

#include "ui/widgets/FittedDialog.h"

#include <functional>

class QHBoxLayout;

namespace sb::ui {

/// A question before something that cannot be taken back lightly: the title asks, the text says what happens and what
/// stays, the buttons are verbs and the safe one is the default. Opened with open(), never exec(); deletes itself.
class QuestionDialog final : public FittedDialog
{
    Q_OBJECT

public:
    QuestionDialog(const QString &question, const QString &consequence, QWidget *parent);

    void addSafe(const QString &verb);
    void addChoice(const QString &verb, std::function<void()> chosen);
    void addDanger(const QString &verb, std::function<void()> chosen);

private:
    QHBoxLayout *m_buttons;
};

} // namespace sb::ui
