#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace sb::ui {

/// Asks for the first and the last day of a period; `chosen` comes when both make sense. Opened, never executed.
class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(QDate first, QDate last, QDate today, QWidget *parent);

Q_SIGNALS:
    void chosen(QDate first, QDate last);

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace sb::ui
