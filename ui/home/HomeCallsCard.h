#pragma once

#include "ui/home/HomeCallsModel.h"
#include "ui/home/HomeFigures.h"
#include "ui/widgets/Card.h"

#include <QTimer>

#include <functional>

class QStackedLayout;

namespace sb::ui {

class Button;
class FigureTable;
class WrappedLabel;

/// The calls that run now, or the newest when none does.
class HomeCallsCard final : public Card
{
    Q_OBJECT

public:
    /// \p now tells the local time.
    explicit HomeCallsCard(std::function<QDateTime()> now, QWidget *parent = nullptr);

    void show(const HomeFigures &figures);
    using QWidget::show;
    HomeCallsModel &calls() { return *m_calls; }
    FigureTable *table() const { return m_table; }
    Button *all() const { return m_all; }

Q_SIGNALS:
    void chosen(const sb::CallId &call);
    void allRequested(bool running); ///< the running ones only

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tickWhileNeeded();

    std::function<QDateTime()> m_now;
    HomeCallsModel *m_calls;
    FigureTable *m_table;
    Button *m_all;
    WrappedLabel *m_nothing;
    QStackedLayout *m_stack;
    QTimer m_tick;
};

} // namespace sb::ui
