#include "ui/earnings/EarningsPage.h"

#include "ui/earnings/EarningsView.h"
#include "ui/usage/UsagePage.h"

#include <QAction>

namespace sb::ui {

EarningsPage::EarningsPage(Backend &backend, QObject *parent) : Page(parent), m_backend(backend)
{
    add(tr("Save earnings statement…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), &EarningsView::saveStatement);
    add(tr("Export earnings by member…"), {}, &EarningsView::exportMembers);
    add(tr("Earnings as a table or chart"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_T),
        &EarningsView::showTable);
    add(tr("Reset the what-if"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), &EarningsView::resetWhatIf);
    add(tr("Reload earnings"), {}, &EarningsView::refresh);
}

void EarningsPage::add(const QString &text, const QKeySequence &keys, void (EarningsView::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, run] {
        Q_EMIT openRequested();
        if (m_view)
            (m_view->*run)();
    });
    m_actions.append(action);
}

QString EarningsPage::title() const
{
    return tr("Earnings");
}

QString EarningsPage::menuTitle() const
{
    return UsagePage::tr("&Money"); // one menu
}

QWidget *EarningsPage::createWidget(QWidget *parent)
{
    m_view = new EarningsView(m_backend, parent);
    connect(m_view, &EarningsView::told, this, &Page::told);
    return m_view;
}

} // namespace sb::ui
