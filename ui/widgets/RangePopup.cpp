#include "ui/widgets/RangePopup.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace sb::ui {

RangePopup::RangePopup(const QString &title, const QString &example, Take take, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_take(std::move(take))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_problem(new FieldProblem(m_from, this))
{
    setProperty("role", QStringLiteral("toast")); // a raised box of the look
    setAccessibleName(title);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(new PlainLabel(title, TextSize::Body, TextWeight::Semibold, Role::Text, this), 0, 0, 1, 2);
    const auto add = [&](int row, const QString &label, QLineEdit *field) {
        auto *name = new PlainLabel(label, TextSize::Body, Role::TextSecondary, this);
        name->setBuddy(field);
        field->setAccessibleName(QStringLiteral("%1: %2").arg(title, label));
        field->setPlaceholderText(example);
        field->setFixedWidth(160);
        field->setMaxLength(40);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &QLineEdit::returnPressed, this, &RangePopup::apply);
    };
    add(1, tr("From"), m_from);
    add(2, tr("To"), m_to);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    auto *apply = new Button(tr("Apply"), ButtonKind::Primary, this);
    apply->setControlSize(ControlSize::Small);
    connect(apply, &QPushButton::clicked, this, &RangePopup::apply);
    grid->addWidget(apply, 4, 1, Qt::AlignRight);
}

void RangePopup::ask(const QWidget *below, const QString &from, const QString &to)
{
    m_from->setText(from);
    m_to->setText(to);
    m_problem->clear();
    adjustSize();
    move(below->mapToGlobal(QPoint(0, below->height() + 4)));
    show();
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

void RangePopup::apply()
{
    const auto problem = m_take(m_from->text().trimmed(), m_to->text().trimmed());
    if (problem.isEmpty()) {
        hide();
        return;
    }
    m_problem->set(FieldState::Problem, problem);
    adjustSize();
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sb::ui
