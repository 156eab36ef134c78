#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace sb::ui {

class PlainLabel;

/// Asks for the first and the last day of a period; `chosen` comes when both make sense. Opened, never executed.
class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(QDate first, QDate last, QDate today, QWidget *parent);

    void setQuestion(const QString &question); ///< instead of which days of usage

Q_SIGNALS:
    void chosen(QDate first, QDate last);

private:
    PlainLabel *m_question;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace sb::ui
