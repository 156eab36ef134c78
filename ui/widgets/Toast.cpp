#include "ui/widgets/Toast.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 3;

class ToneIcon final : public QWidget
{
public:
    ToneIcon(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
    {
        setFixedSize(metrics::iconInline, metrics::iconInline + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString name = m_tone == Tone::Negative   ? u"error"_s
                             : m_tone == Tone::Warning  ? u"warning"_s
                             : m_tone == Tone::Positive ? u"success"_s
                                                        : u"info"_s;
        Theme::of(this).icons().paint(&painter, QRect(0, 1, metrics::iconInline, metrics::iconInline), name,
                                      m_tone == Tone::Neutral ? Role::TextSecondary : toneText(m_tone));
    }

private:
    Tone m_tone;
};

} // namespace

Toast::Toast(Tone tone, const QString &sentence, const QString &detail, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_row(new QHBoxLayout(this))
{
    setProperty("role", u"toast"_s);
    setAccessibleName(detail.isEmpty() ? sentence : sentence + u' ' + detail);
    m_row->setContentsMargins(14, 13, 9, 13);
    m_row->setSpacing(10);
    m_row->addWidget(new ToneIcon(tone, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *words = new WrappedLabel(QString(), this);
    words->setData(sentence);
    column->addWidget(words);
    if (!detail.isEmpty()) {
        auto *more = new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this);
        more->setData(detail);
        column->addWidget(more);
    }
    m_row->addLayout(column, 1);
    auto *cross = new IconButton(u"close"_s, tr("Close"), this);
    cross->setControlSize(ControlSize::Small);
    connect(cross, &QToolButton::clicked, this, &Toast::closed);
    m_row->addWidget(cross, 0, Qt::AlignVCenter);
    m_first = cross;

    m_life.setSingleShot(true);
    m_life.setInterval(metrics::toastMs);
    connect(&m_life, &QTimer::timeout, this, &Toast::closed);
    if (!stays())
        m_life.start();
}

void Toast::setAction(const QString &text, std::function<void()> action)
{
    auto *button = new Button(text, this);
    button->setControlSize(ControlSize::Small);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        action();
        Q_EMIT closed();
    });
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
    setTabOrder(button, m_first); // as it is read
    m_first = button;
}

void Toast::takeFocus()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_life.stop(); // somebody reads it
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (!stays())
        m_life.start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

ToastStack::ToastStack(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

Toast *ToastStack::show(Tone tone, const QString &sentence, const QString &detail)
{
    while (m_toasts.size() >= kMost)
        remove(m_toasts.first());
    auto *toast = new Toast(tone, sentence, detail, m_window);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    arrange();
    toast->show();
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // An action that is added after this call changes the size.
    QTimer::singleShot(0, this, &ToastStack::arrange);
    return toast;
}

void ToastStack::focusNewest()
{
    if (!m_toasts.isEmpty())
        m_toasts.last()->takeFocus();
}

void ToastStack::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.first());
}

void ToastStack::setBottomMargin(int px)
{
    m_bottomMargin = px;
    arrange();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

void ToastStack::arrange()
{
    int bottom = m_window->height() - m_bottomMargin;
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        const int width = std::min(std::clamp((*toast)->sizeHint().width(), 320, 420), m_window->width() - 32);
        const int height = std::max(48, (*toast)->layout()->heightForWidth(width));
        const QRect place(m_window->width() - width - 16, bottom - height, width, height);
        (*toast)->setGeometry(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), place));
        bottom -= height + 8;
    }
}

void ToastStack::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    arrange();
}

} // namespace sb::ui
