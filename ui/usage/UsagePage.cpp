#include "ui/usage/UsagePage.h"

#include "ui/usage/UsageView.h"

#include <QAction>
#include <QDateTime>

namespace sb::ui {

UsagePage::UsagePage(Backend &backend, std::function<QDate()> today, QObject *parent)
    : Page(parent), m_backend(backend), m_today(std::move(today))
{
    add(tr("Usage as a table or chart"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), &UsageView::showTable);
    add(tr("Export usage table…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U), &UsageView::exportTable);
    add(tr("Export my priced lines…"), {}, &UsageView::exportLines);
    add(tr("Save cost sheet…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), &UsageView::saveCostSheet);
    add(tr("Clear usage filters"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X), &UsageView::clearFilters);
    add(tr("Reload usage"), {}, &UsageView::refresh);
}

void UsagePage::add(const QString &text, const QKeySequence &keys, void (UsageView::*run)())
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

QString UsagePage::title() const
{
    return tr("Usage and billing");
}

QString UsagePage::menuTitle() const
{
    return tr("&Money");
}

QWidget *UsagePage::createWidget(QWidget *parent)
{
    m_view = new UsageView(m_backend, m_today, parent);
    connect(m_view, &UsageView::told, this, &Page::told);
    connect(m_view, &UsageView::callRequested, this, &UsagePage::callRequested);
    return m_view;
}

QDate UsagePage::utcToday()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace sb::ui
