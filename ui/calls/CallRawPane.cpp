#include "ui/calls/CallRawPane.h"

#include "models/contract/Codec.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sb::ui {

CallRawPane::CallRawPane(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::of(this).fixedFont(TextSize::Small));
    m_text->setAccessibleName(tr("The call as JSON"));
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addStretch();
    auto *button = new Button(QStringLiteral("copy"), tr("Copy"), ButtonKind::Normal, this);
    button->setControlSize(ControlSize::Small);
    connect(button, &QPushButton::clicked, this, &CallRawPane::copy);
    foot->addWidget(button);
    column->addLayout(foot);
}

void CallRawPane::setDetail(const CallDetail &detail)
{
    m_detail = detail;
    m_isOld = true;
    if (isVisible())
        fill();
}

void CallRawPane::clear()
{
    m_detail.reset();
    m_text->clear();
}

void CallRawPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        fill();
}

void CallRawPane::fill()
{
    m_isOld = false;
    const auto document = m_detail ? encode(*m_detail).dump(2) : std::string();
    QStringList lines;
    for (const auto &line : QString::fromStdString(document).split(QLatin1Char('\n')))
        lines.append(visibleText(line));
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

void CallRawPane::copy() const
{
    if (m_detail)
        QGuiApplication::clipboard()->setText(QString::fromStdString(encode(*m_detail).dump(2)));
}

} // namespace sb::ui
