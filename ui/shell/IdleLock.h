#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sb::ui {

/// Why a workspace is locked.
enum class LockCause : std::uint8_t { ByHand = 1, Idle, Desktop };

/// Counts the time without key, wheel or pointer anywhere in the program and asks for the lock when it is up, or when
/// the desktop locks. What must not be cut off, a running call above all, holds the lock: it is asked again every half
/// minute, unless somebody comes back, and `postponed` says why.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// \p held answers with the reason not to lock now, or an empty text.
    explicit IdleLock(std::function<QString()> held, QObject *parent = nullptr);
    ~IdleLock() override;

    void start(std::chrono::milliseconds limit); ///< 0: never locks
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    void expire(LockCause cause = LockCause::Idle); ///< as if the time were up; also when it is not counted

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void due(sb::ui::LockCause cause);
    void postponed(const QString &reason); ///< empty: no longer

private:
    void again();

    std::function<QString()> m_held;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    LockCause m_cause = LockCause::Idle;
    bool m_postponed = false;
};

} // namespace sb::ui
