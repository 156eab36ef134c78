#pragma once

#include <QWidget>

class QProgressBar;

namespace sb::ui {

class Button;
class ElidedLabel;
class PlainLabel;
class WrappedLabel;

/// Long work: what it is, the share done and about how long it still takes, a bar, what is safe meanwhile, Cancel.
class WorkCard : public QWidget
{
    Q_OBJECT

public:
    explicit WorkCard(QWidget *parent = nullptr);

    /// \p elapsedMs since it began, for the estimate; nothing is estimated before a twentieth is done.
    void show(const QString &work, const QString &safety, double done, qint64 elapsedMs);
    using QWidget::show;

Q_SIGNALS:
    void cancelled();

private:
    PlainLabel *m_work;
    PlainLabel *m_share;
    QProgressBar *m_bar;
    WrappedLabel *m_safety;
    Button *m_cancel;
};

} // namespace sb::ui
