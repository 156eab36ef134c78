#include "ui/home/LeadCard.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace sb::ui {

LeadCard::LeadCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_list(new LeadList(title))
    , m_nothing(new WrappedLabel(QString(), TextSize::Body, Role::TextSecondary))
    , m_figure(new PlainLabel(QString(), TextSize::Body, TextWeight::Semibold, Role::Text))
    , m_stack(new QStackedLayout)
{
    addAction(m_figure);
    addLine();
    auto *quiet = new QWidget;
    auto *column = new QVBoxLayout(quiet);
    column->setContentsMargins(metrics::cardPadding - 1, 12, metrics::cardPadding - 1, 12);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_stack->addWidget(quiet);
    m_stack->addWidget(m_list);
    body()->addLayout(m_stack, 1);
}

void LeadCard::show(const QList<LeadRow> &rows, const QString &nothing)
{
    m_list->setRows(rows);
    m_nothing->setText(nothing);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
}

void LeadCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

QString LeadCard::sentence() const
{
    return m_stack->currentIndex() == 0 ? m_nothing->text() : QString();
}

} // namespace sb::ui
