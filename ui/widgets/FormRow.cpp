#include "ui/widgets/FormRow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVariant>

namespace sb::ui {

using namespace Qt::StringLiterals;

FieldProblem::FieldProblem(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_words(new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(0);
    row->addSpacing(20); // room for the icon, on the side where reading begins
    row->addWidget(m_words);
    setVisible(false);
}

void FieldProblem::set(FieldState state, const QString &text)
{
    if (m_field && m_state == FieldState::Fine)
        m_ownDescription = m_field->accessibleDescription();
    m_state = text.isEmpty() ? FieldState::Fine : state;
    m_words->setData(text);
    m_words->setRole(m_state == FieldState::Problem   ? Role::Negative
                     : m_state == FieldState::Warning ? Role::Warning
                                                      : Role::TextSecondary);
    setVisible(m_state != FieldState::Fine);
    if (m_field) {
        m_field->setAccessibleDescription(text.isEmpty() ? m_ownDescription : text);
        const QString mark = m_state == FieldState::Problem   ? u"problem"_s
                             : m_state == FieldState::Warning ? u"warning"_s
                                                              : QString();
        if (m_field->property("state").toString() != mark) {
            m_field->setProperty("state", mark);
            m_field->update();
        }
    }
    update();
}

QString FieldProblem::text() const
{
    return m_words->text();
}

void FieldProblem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int line = theme.lineHeight(TextSize::Small);
    QRect mark(0, 4 + (line - metrics::iconHint) / 2, metrics::iconHint, metrics::iconHint);
    if (isRightToLeft())
        mark.moveRight(width() - 1);
    const QString icon = m_state == FieldState::Problem   ? u"error"_s
                         : m_state == FieldState::Warning ? u"warning"_s
                                                          : u"info"_s;
    const Role role = m_state == FieldState::Problem   ? Role::Negative
                      : m_state == FieldState::Warning ? Role::Warning
                                                       : Role::TextSecondary;
    theme.icons().paint(&painter, mark, icon, role);
}

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(label, TextSize::Body, Role::TextSecondary, this))
    , m_field(field)
    , m_fieldRow(new QWidget(this))
    , m_problem(new FieldProblem(field, this))
    , m_labelWidth(metrics::labelColumn)
{
    m_label->setBuddy(field);
    m_label->setWordWrap(true);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto *beside = new QHBoxLayout(m_fieldRow);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(8);
    const auto policy = field->sizePolicy().horizontalPolicy();
    const bool fills = policy != QSizePolicy::Fixed && field->maximumWidth() == QWIDGETSIZE_MAX;
    beside->addWidget(field, fills ? 1 : 0);
    if (!fills)
        beside->addStretch(1); // a unit stands at the field, not in the middle
    arrange();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void FormRow::setProblem(const QString &problem)
{
    m_wrong = problem;
    show();
}

void FormRow::setWarning(const QString &warning)
{
    m_warning = warning;
    show();
}

void FormRow::addBeside(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(m_fieldRow->layout());
    const bool hasStretch = row->itemAt(row->count() - 1)->spacerItem() != nullptr;
    row->insertWidget(row->count() - (hasStretch ? 1 : 0), widget);
}

void FormRow::setLabelWidth(int px)
{
    m_labelWidth = px;
    arrange();
}

void FormRow::setStacked(bool stacked)
{
    m_stacked = stacked;
    arrange();
}

QString FormRow::label() const
{
    return m_label->text();
}

void FormRow::setLabel(const QString &label)
{
    if (m_field->accessibleName() == m_label->text())
        m_field->setAccessibleName(label);
    m_label->setText(label);
}

void FormRow::arrange()
{
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    if (m_stacked) {
        m_label->setTextSize(TextSize::Body, TextWeight::Medium);
        m_label->setRole(Role::Text);
        m_label->setFixedWidth(QWIDGETSIZE_MAX);
        m_label->setMinimumWidth(0);
        m_label->setMinimumHeight(0);
        grid->setVerticalSpacing(0);
        grid->addWidget(m_label, 0, 0);
        grid->setRowMinimumHeight(1, 4);
        grid->addWidget(m_fieldRow, 2, 0);
        grid->addWidget(m_problem, 3, 0);
        return;
    }
    m_label->setFixedWidth(Theme::of(this).scaled(m_labelWidth));
    m_label->setMinimumHeight(Theme::of(this).scaled(metrics::control)); // on the text line of the field
    grid->setColumnMinimumWidth(1, metrics::gap);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_fieldRow, 0, 2);
    grid->addWidget(m_problem, 1, 2);
}

void FormRow::show()
{
    if (!m_wrong.isEmpty())
        m_problem->set(FieldState::Problem, m_wrong);
    else if (!m_warning.isEmpty())
        m_problem->set(FieldState::Warning, m_warning);
    else
        m_problem->set(m_hint.isEmpty() ? FieldState::Fine : FieldState::Hint, m_hint);
}

} // namespace sb::ui
