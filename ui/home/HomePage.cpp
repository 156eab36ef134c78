#include "ui/home/HomePage.h"

#include "ui/home/HomeView.h"

namespace sb::ui {

HomePage::HomePage(Backend &backend, std::function<QDateTime()> now, QObject *parent)
    : ViewPage(parent), m_backend(backend), m_now(std::move(now))
{
    addShowing(tr("What needs attention"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), &HomeView::showAttention);
    addShowing(tr("Calls by day as a table or chart"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D),
               &HomeView::showTable);
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::menuTitle() const
{
    return tr("&Home");
}

void HomePage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *HomePage::createWidget(QWidget *parent)
{
    m_view = new HomeView(m_backend, m_now, parent);
    connect(m_view, &HomeView::told, this, &Page::told);
    connect(m_view, &HomeView::callsRequested, this, &HomePage::callsRequested);
    connect(m_view, &HomeView::callRequested, this, &HomePage::callRequested);
    connect(m_view, &HomeView::walletRequested, this, &HomePage::walletRequested);
    connect(m_view, &HomeView::agentRequested, this, &HomePage::agentRequested);
    connect(m_view, &HomeView::newAgentRequested, this, &HomePage::newAgentRequested);
    connect(m_view, &HomeView::testRequested, this, &HomePage::testRequested);
    connect(m_view, &HomeView::reportRequested, this, &HomePage::reportRequested);
    return m_view;
}

QDateTime HomePage::localNow()
{
    return QDateTime::currentDateTime();
}

} // namespace sb::ui
