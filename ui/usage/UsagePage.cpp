#include "ui/usage/UsagePage.h"

#include "ui/usage/UsageView.h"

#include <QDateTime>

namespace sb::ui {

UsagePage::UsagePage(Backend &backend, std::function<QDate()> today, QObject *parent)
    : ViewPage(parent), m_backend(backend), m_today(std::move(today))
{
    addShowing(tr("Usage as a table or chart"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), &UsageView::showTable);
    addShowing(tr("Export usage table…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U), &UsageView::exportTable);
    addShowing(tr("Export my priced lines…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), &UsageView::exportLines);
    addShowing(tr("Save cost sheet…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), &UsageView::saveCostSheet);
    addShowing(tr("Report of this usage…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_U),
               &UsageView::askReport);
    addShowing(tr("Clear usage filters"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X), &UsageView::clearFilters);
}

QString UsagePage::title() const
{
    return tr("Usage and billing");
}

QString UsagePage::menuTitle() const
{
    return tr("&Money");
}

void UsagePage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *UsagePage::createWidget(QWidget *parent)
{
    m_view = new UsageView(m_backend, m_today, parent);
    connect(m_view, &UsageView::told, this, &Page::told);
    connect(m_view, &UsageView::callRequested, this, &UsagePage::callRequested);
    connect(m_view, &UsageView::reportRequested, this, &UsagePage::reportRequested);
    return m_view;
}

QString UsagePage::holdsLock() const
{
    return m_view && m_view->isExporting() ? tr("The lock waits for an export") : QString();
}

QString UsagePage::endsWithLock() const
{
    return m_view && m_view->isExporting() ? tr("The export of priced lines ends; nothing of it is left.") : QString();
}

QDate UsagePage::utcToday()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace sb::ui
