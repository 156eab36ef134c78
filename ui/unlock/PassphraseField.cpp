#include "ui/unlock/PassphraseField.h"

#include "ui/theme/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace sb::ui {

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(QWidget *parent) : QLineEdit(parent), m_eye(nullptr)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(1024);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye = addAction(Theme::of(this).icon(u"eye"_s), QLineEdit::TrailingPosition);
    m_eye->setShortcut(Qt::CTRL | Qt::Key_E); // the eye itself takes no focus
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::triggered, this, [this] { setVisibleText(echoMode() == QLineEdit::Password); });
    setVisibleText(false);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Show or hide the passphrase"));
}

Secret PassphraseField::secret() const
{
    QByteArray bytes = text().toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return secret;
}

void PassphraseField::setConfirmed(bool confirmed)
{
    if (confirmed == (m_tick != nullptr))
        return;
    if (confirmed) {
        m_tick = addAction(Theme::of(this).icon(u"check"_s, Role::Positive), QLineEdit::TrailingPosition);
    } else {
        removeAction(m_tick);
        delete m_tick;
        m_tick = nullptr;
    }
}

void PassphraseField::setVisibleText(bool visible)
{
    setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(Theme::of(this).icon(visible ? u"eye-off"_s : u"eye"_s));
    m_eye->setText(visible ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_eye->setToolTip(tr("%1 (%2)", "a command and its key")
                          .arg(m_eye->text(), m_eye->shortcut().toString(QKeySequence::NativeText)));
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        noticeCapsLock(!m_capsLock);
    } else if (const QString typed = event->text();
               typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).isUpper() != typed.at(0).isLower()) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        noticeCapsLock(typed.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    noticeCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PassphraseField::noticeCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

} // namespace sb::ui
