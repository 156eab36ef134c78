#include "ui/usage/PeriodDialog.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>

namespace sb::ui {

PeriodDialog::PeriodDialog(QDate first, QDate last, QDate today, QWidget *parent)
    : QDialog(parent), m_first(new QDateEdit(first, this)), m_last(new QDateEdit(last, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Usage of which days?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(12);
    m_question = new PlainLabel(windowTitle(), TextSize::Section, TextWeight::Semibold, Role::Text, this);
    column->addWidget(m_question);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, metrics::labelColumnNarrow);
    int row = 0;
    for (const auto &[label, edit] : {std::pair{tr("First day"), m_first}, {tr("Last day"), m_last}}) {
        auto *words = new PlainLabel(label, TextSize::Body, Role::TextSecondary, this);
        words->setBuddy(edit);
        edit->setAccessibleName(label);
        edit->setDisplayFormat(tr("d MMMM yyyy", "date format"));
        edit->setMaximumDate(today);
        grid->addWidget(words, row, 0);
        grid->addWidget(edit, row++, 1);
    }
    column->addLayout(grid);
    column->addWidget(new PlainLabel(tr("Days begin at midnight in UTC, as usage is counted."), TextSize::Small,
                                     Role::TextTertiary, this));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *keep = new Button(tr("Keep the period"), this);
    auto *show = new Button(tr("Show"), ButtonKind::Primary, this);
    show->setDefault(true);
    buttons->addWidget(keep);
    buttons->addWidget(show);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    m_last->setMinimumDate(first);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_first->date(), m_last->date()); });
}

void PeriodDialog::setQuestion(const QString &question)
{
    setWindowTitle(question);
    m_question->setText(question);
}

} // namespace sb::ui
