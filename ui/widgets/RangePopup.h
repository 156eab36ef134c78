#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;

namespace sb::ui {

class FieldProblem;

/// Two ends of a range, asked below the chip that shows it. Enter or Apply takes them, Escape leaves them. An end that
/// is left empty is open. What cannot be read is told under the fields.
class RangePopup final : public QFrame
{
    Q_OBJECT

public:
    /// What is wrong, in words; empty: both were taken.
    using Take = std::function<QString(const QString &from, const QString &to)>;

    /// \p title names the range and \p example says how an end is written.
    RangePopup(const QString &title, const QString &example, Take take, QWidget *parent);

    void ask(const QWidget *below, const QString &from, const QString &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();

    Take m_take;
    QLineEdit *m_from;
    QLineEdit *m_to;
    FieldProblem *m_problem;
};

} // namespace sb::ui
