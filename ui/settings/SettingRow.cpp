#include "ui/settings/SettingRow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace sb::ui {

SettingRow::SettingRow(const QString &name, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_why(new WrappedLabel(why, TextSize::Small, Role::TextSecondary, this))
    , m_controls(new QHBoxLayout)
    , m_problem(new FieldProblem(nullptr, this))
{
    setMinimumHeight(Theme::of(this).scaled(metrics::rowSettings));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::cardPadding - 1, 9, metrics::cardPadding - 1, 9);
    outer->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(new ElidedLabel(name, TextSize::Body, Role::Text, this));
    words->addWidget(m_why);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_controls->setSpacing(metrics::gap);
    row->addLayout(m_controls);
    outer->addLayout(row, 1);
    outer->addWidget(m_problem);
    m_why->setVisible(!why.isEmpty());
}

void SettingRow::addControl(QWidget *control)
{
    if (control->accessibleName().isEmpty() && control->focusPolicy() != Qt::NoFocus)
        control->setAccessibleName(m_name);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(m_why->text());
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setWhy(const QString &why)
{
    m_why->setData(why);
    m_why->setVisible(!why.isEmpty());
}

void SettingRow::setProblem(const QString &problem)
{
    m_problem->set(FieldState::Problem, problem);
}

void SettingRow::setFound(bool found)
{
    if (m_found == found)
        return;
    m_found = found;
    update();
}

QString SettingRow::why() const
{
    return m_why->text();
}

QString SettingRow::problem() const
{
    return m_problem->text();
}

bool SettingRow::fits(const QString &words) const
{
    const QString text = m_name + QLatin1Char(' ') + m_why->text();
    const auto parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !parts.isEmpty() &&
           std::ranges::all_of(parts, [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

void SettingRow::focusControl()
{
    for (int index = 0; index < m_controls->count(); ++index) {
        auto *control = m_controls->itemAt(index)->widget();
        if (control && control->isEnabled() && control->focusPolicy() != Qt::NoFocus && !control->isHidden()) {
            control->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_found)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Role::AccentTint));
}

} // namespace sb::ui
