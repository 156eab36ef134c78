#pragma once

#include "models/base/Secret.h"

#include <QLineEdit>

class QAction;

namespace sb::ui {

/// A field for a passphrase: an eye shows what was typed, Caps Lock is noticed from the keys themselves.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    Secret secret() const;             ///< UTF-8
    void setConfirmed(bool confirmed); ///< a tick: equal to the first field
    void setVisibleText(bool visible);
    bool capsLock() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void noticeCapsLock(bool on);

    QAction *m_eye;
    QAction *m_tick = nullptr;
    bool m_capsLock = false;
};

} // namespace sb::ui
