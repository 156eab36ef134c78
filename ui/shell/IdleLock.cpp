#include "ui/shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace sb::ui {

namespace {

constexpr std::chrono::seconds kAskAgain{30};

} // namespace

IdleLock::IdleLock(std::function<QString()> held, QObject *parent) : QObject(parent), m_held(std::move(held))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { expire(m_cause); });
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
    m_cause = LockCause::Idle;
    m_postponed = false;
    if (auto *application = QCoreApplication::instance())
        application->removeEventFilter(this);
}

void IdleLock::again()
{
    m_cause = LockCause::Idle;
    if (std::exchange(m_postponed, false))
        Q_EMIT postponed({});
    if (m_limit.count() > 0)
        m_timer.start(m_limit);
    else
        stop();
}

void IdleLock::expire(LockCause cause)
{
    const QString reason = m_held ? m_held() : QString();
    if (reason.isEmpty()) {
        stop();
        Q_EMIT due(cause);
        return;
    }
    m_cause = cause;
    m_postponed = true;
    Q_EMIT postponed(reason);
    QCoreApplication::instance()->installEventFilter(this);
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
