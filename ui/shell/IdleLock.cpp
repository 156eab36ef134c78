#include "ui/shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

namespace sb::ui {

namespace {

constexpr std::chrono::seconds kAskAgain{30};

} // namespace

IdleLock::IdleLock(std::function<QString()> held, QObject *parent) : QObject(parent), m_held(std::move(held))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::expire);
}

IdleLock::~IdleLock()
{
    stop();
}

void IdleLock::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    if (limit.count() <= 0) {
        stop();
        return;
    }
    QCoreApplication::instance()->installEventFilter(this);
    again();
}

void IdleLock::stop()
{
    m_timer.stop();
    m_postponed = false;
    if (auto *application = QCoreApplication::instance())
        application->removeEventFilter(this);
}

void IdleLock::again()
{
    m_timer.start(m_limit);
    if (m_postponed) {
        m_postponed = false;
        Q_EMIT postponed({});
    }
}

void IdleLock::expire()
{
    const QString reason = m_held ? m_held() : QString();
    if (reason.isEmpty()) {
        stop();
        Q_EMIT due();
        return;
    }
    m_postponed = true;
    Q_EMIT postponed(reason);
    m_timer.start(kAskAgain);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.isActive() && event->spontaneous())
            again();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sb::ui
