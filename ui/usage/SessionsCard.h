#pragma once

#include "ui/usage/SessionTableModel.h"
#include "ui/usage/UsageChoice.h"
#include "ui/widgets/Card.h"

namespace sb::ui {

class Faces;
class FigureTable;
class FilterChip;

/// The settled sessions behind the chart, of the whole period or of one bar.
class SessionsCard final : public Card
{
    Q_OBJECT

public:
    explicit SessionsCard(Backend &backend, QWidget *parent = nullptr);

    void show(const UsageChoice &choice); ///< keeps the bar when the period has it still
    /// Only what was settled from \p first to \p last; \p name is the bar's.
    void showSpan(QDate first, QDate last, const QString &name);
    void setCount(std::int64_t sessions);
    SessionTableModel &model() { return *m_model; }
    FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const sb::Uuid &session);
    void emptied();
    void spanCleared();

private:
    void ask();
    void look();

    SessionTableModel *m_model;
    FilterChip *m_span;
    FigureTable *m_table;
    Faces *m_faces;
    UsageChoice m_choice;
    QDate m_first;
    QDate m_last;
    Uuid m_selected;
};

} // namespace sb::ui
