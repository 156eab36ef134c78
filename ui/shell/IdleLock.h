#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sb::ui {

/// Counts the time without key, wheel or pointer anywhere in the program and asks for the lock when it is up.
/// What must not be cut off, a running call above all, holds the lock: it is asked again every half minute, and
/// `postponed` says why.
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
    void expire(); ///< as if the time were up

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void due();
    void postponed(const QString &reason); ///< empty: no longer

private:
    void again();

    std::function<QString()> m_held;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    bool m_postponed = false;
};

} // namespace sb::ui
