#include "ui/earnings/EarningsPage.h"

#include "ui/earnings/EarningsView.h"
#include "ui/usage/UsagePage.h"

namespace sb::ui {

EarningsPage::EarningsPage(Backend &backend, QObject *parent) : ViewPage(parent), m_backend(backend)
{
    addShowing(tr("Save earnings statement…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
               &EarningsView::saveStatement);
    addShowing(tr("Export earnings by member…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
               &EarningsView::exportMembers);
    addShowing(tr("Report of these earnings…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E),
               &EarningsView::askReport);
    addShowing(tr("Earnings as a table or chart"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_T),
               &EarningsView::showTable);
    addShowing(tr("Reset the what-if"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), &EarningsView::resetWhatIf);
}

QString EarningsPage::title() const
{
    return tr("Earnings");
}

QString EarningsPage::menuTitle() const
{
    return UsagePage::tr("&Money"); // one menu
}

void EarningsPage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *EarningsPage::createWidget(QWidget *parent)
{
    m_view = new EarningsView(m_backend, parent);
    connect(m_view, &EarningsView::told, this, &Page::told);
    connect(m_view, &EarningsView::reportRequested, this, &EarningsPage::reportRequested);
    return m_view;
}

} // namespace sb::ui
