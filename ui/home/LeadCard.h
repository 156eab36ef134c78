#pragma once

#include "ui/home/LeadList.h"
#include "ui/widgets/Card.h"

class QStackedLayout;

namespace sb::ui {

class WrappedLabel;

/// A card of rows that lead somewhere, or of a sentence when there are none.
class LeadCard final : public Card
{
    Q_OBJECT

public:
    explicit LeadCard(const QString &title, QWidget *parent = nullptr);

    void show(const QList<LeadRow> &rows, const QString &nothing);
    using QWidget::show;
    void setFigure(const QString &figure); ///< at the right of the head
    LeadList *list() const { return m_list; }
    QString sentence() const; ///< empty while there are rows

private:
    LeadList *m_list;
    WrappedLabel *m_nothing;
    PlainLabel *m_figure;
    QStackedLayout *m_stack;
};

} // namespace sb::ui
