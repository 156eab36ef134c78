#include "ui/widgets/SearchField.h"

#include "ui/theme/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

namespace sb::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    const auto inner = findChildren<QToolButton *>();
    for (auto *clear : inner)
        clear->setAccessibleName(tr("Clear"));
    auto *glass = addAction(Theme::of(this).icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
        else
            m_pause->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_pause->stop();
    const QString words = text().trimmed();
    if (words == m_last)
        return;
    m_last = words;
    Q_EMIT searched(words);
}

} // namespace sb::ui
