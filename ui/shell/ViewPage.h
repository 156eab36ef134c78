#pragma once

#include "ui/shell/Page.h"

#include <QAction>
#include <QPointer>

namespace sb::ui {

/// A page of one view, with the actions that the view does. Thread: UI.
template <typename View>
class ViewPage : public Page
{
public:
    using Page::Page;
    QList<QAction *> actions() const override { return m_actions; }

protected:
    /// Done wherever the window is; a page that was never shown is shown first, since it has no view yet.
    QAction *add(const QString &text, const QKeySequence &keys, void (View::*run)())
    {
        return addAction(text, keys, run, false);
    }
    /// Shows the page, and then does it.
    QAction *addShowing(const QString &text, const QKeySequence &keys, void (View::*run)())
    {
        return addAction(text, keys, run, true);
    }

    QPointer<View> m_view; ///< from createWidget() on

private:
    QAction *addAction(const QString &text, const QKeySequence &keys, void (View::*run)(), bool shows)
    {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, run, shows] {
            if (shows || !m_view)
                Q_EMIT openRequested();
            if (m_view)
                (m_view->*run)();
        });
        m_actions.append(action);
        return action;
    }

    QList<QAction *> m_actions;
};

} // namespace sb::ui
