#pragma once

#include "ui/theme/Role.h"

#include <QWidget>

namespace sb::ui {

class PlainLabel;
class WrappedLabel;

enum class FieldState : std::uint8_t { Fine, Hint, Warning, Problem };

/// The small line under a field: a hint, a warning or what is wrong. It marks the field (2 px in the state's colour)
/// and becomes the field's accessible description, so that a screen reader says it with the field.
class FieldProblem : public QWidget
{
    Q_OBJECT

public:
    explicit FieldProblem(QWidget *field, QWidget *parent = nullptr);

    /// Fine hides the line. The words are plain text.
    void set(FieldState state, const QString &text);
    void clear() { set(FieldState::Fine, {}); }
    FieldState state() const { return m_state; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_field;
    WrappedLabel *m_words;
    FieldState m_state = FieldState::Fine;
    QString m_ownDescription; ///< what the field says of itself while there is nothing to say about it
};

/// Label at the left in a fixed column (168 px; 128 in narrow panes), field, and its hint or problem below.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setHint(const QString &hint);       ///< shown while nothing else is said
    void setProblem(const QString &problem); ///< empty: no problem
    void setWarning(const QString &warning);
    void addBeside(QWidget *widget); ///< right of the field, as a unit: "tokens at most"
    void setLabelWidth(int px);
    void setStacked(bool stacked); ///< the label above the field, for narrow columns
    QWidget *field() const { return m_field; }
    FieldProblem *problem() const { return m_problem; }
    QString label() const;
    void setLabel(const QString &label);

private:
    void arrange();
    void show();

    PlainLabel *m_label;
    QWidget *m_field;
    QWidget *m_fieldRow;
    FieldProblem *m_problem;
    QString m_hint;
    QString m_warning;
    QString m_wrong;
    int m_labelWidth;
    bool m_stacked = false;
};

} // namespace sb::ui
