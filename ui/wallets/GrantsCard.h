#pragma once

#include "models/contract/Wallets.h"
#include "ui/widgets/Card.h"

class QStackedWidget;
class QTableView;

namespace sb::ui {

class Chip;
class GrantModel;
class GrantTimeline;
class PlainLabel;
class SegmentedSwitch;

/// The grants of a wallet as a timeline or as its table twin. Thread: UI.
class GrantsCard final : public Card
{
    Q_OBJECT

public:
    explicit GrantsCard(QWidget *parent = nullptr);

    void show(const WalletDetail &detail);
    using QWidget::show;
    GrantModel &grants() { return *m_grants; }
    GrantId selected() const; ///< nil: none
    void showTable(bool table);
    void toggleTable();
    void clearSelection();

Q_SIGNALS:
    void chosen(const sb::GrantId &grant);
    void menuWanted(const QPoint &global);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();

    GrantModel *m_grants;
    GrantTimeline *m_timeline;
    QTableView *m_table;
    SegmentedSwitch *m_switch;
    Chip *m_ending;
    PlainLabel *m_none;
    QStackedWidget *m_stack;
    GrantId m_selected;
};

} // namespace sb::ui
