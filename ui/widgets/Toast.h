#pragma once

#include "ui/widgets/Chip.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;

namespace sb::ui {

/// News at the bottom right: an icon, a sentence, at most one action. It takes no focus; F8 goes to it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(Tone tone, const QString &sentence, const QString &detail, QWidget *parent);

    void setAction(const QString &text, std::function<void()> action);
    void takeFocus(); ///< to its action, else to its cross
    bool stays() const { return m_tone == Tone::Negative; }

Q_SIGNALS:
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone;
    QHBoxLayout *m_row;
    QWidget *m_first; ///< of its buttons
    QTimer m_life;
};

/// Stacks toasts over the lower right corner of its parent, three at most; a fourth sends the oldest away.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    explicit ToastStack(QWidget *window);

    Toast *show(Tone tone, const QString &sentence, const QString &detail = {});
    void focusNewest(); ///< F8
    void clear();       ///< before locking: a sentence may name somebody
    qsizetype count() const { return m_toasts.size(); }
    void setBottomMargin(int px);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void remove(Toast *toast);

    QWidget *m_window;
    QList<Toast *> m_toasts;
    int m_bottomMargin = 16;
};

} // namespace sb::ui
