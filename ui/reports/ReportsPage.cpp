#include "ui/reports/ReportsPage.h"

#include "ui/reports/ReportsView.h"
#include "ui/usage/UsagePage.h"

namespace sb::ui {

ReportsPage::ReportsPage(Backend &backend, Settings &settings, ReportWriter write, std::function<QDateTime()> now,
                         QObject *parent)
    : ViewPage(parent), m_backend(backend), m_settings(settings), m_write(std::move(write)), m_now(std::move(now))
{
    // in the order of ReportsView::Verb
    addShowing(tr("Save report as PDF…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), &ReportsView::savePdf);
    addShowing(tr("Save report as XLSX…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), &ReportsView::saveXlsx);
    addShowing(tr("Save report as CSV…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), &ReportsView::saveCsv);
    addShowing(tr("Save report as ZIP…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), &ReportsView::saveZip);
    addShowing(tr("Print report…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P), &ReportsView::print);
    addShowing(tr("Report of other days…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y), &ReportsView::askDays);
    addShowing(tr("Copy report command"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C),
               &ReportsView::copyCommand);
    addShowing(tr("Page before of report"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), &ReportsView::pageBefore);
    addShowing(tr("Next page of report"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), &ReportsView::nextPage);
    addShowing(tr("Fit report page"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1), &ReportsView::fitPage);
    addShowing(tr("Fit report width"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2), &ReportsView::fitWidth);
    addShowing(tr("Report at 100 %"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3), &ReportsView::showWhole);
    addShowing(tr("Reload report"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R), &ReportsView::refresh);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::menuTitle() const
{
    return UsagePage::tr("&Money"); // one menu
}

void ReportsPage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *ReportsPage::createWidget(QWidget *parent)
{
    m_view = new ReportsView(m_backend, m_settings, m_write, m_now, parent);
    m_view->setActions(actions());
    connect(m_view, &ReportsView::told, this, &Page::told);
    connect(m_view, &ReportsView::saved, this, &Page::saved);
    connect(m_view, &ReportsView::changed, this, &Page::changed);
    if (m_wanted)
        m_view->openReport(*std::exchange(m_wanted, {}));
    return m_view;
}

void ReportsPage::openReport(const ReportRequest &request)
{
    m_wanted = request; // the view that is made now begins with it
    Q_EMIT openRequested();
    if (m_view && m_wanted)
        m_view->openReport(*std::exchange(m_wanted, {}));
}

QString ReportsPage::holdsLock() const
{
    return m_view && m_view->isWriting() ? tr("The lock waits while a report is written") : QString();
}

QString ReportsPage::endsWithLock() const
{
    return m_view && m_view->isWriting() ? tr("The report that is being written is not kept.") : QString();
}

} // namespace sb::ui
