#include "ui/reports/TerminalBlock.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVariant>

namespace sb::ui {

TerminalBlock::TerminalBlock(const QString &title, const QString &copyText, QWidget *parent)
    : QWidget(parent), m_command(new WrappedLabel(QString(), TextSize::Small, Role::Text, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding - 1, 8, metrics::cardPadding - 1, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, TextSize::Body, Role::TextSecondary, this), 1);
    auto *copy = new IconButton(QStringLiteral("copy"), copyText, this);
    copy->setControlSize(ControlSize::Small);
    connect(copy, &QToolButton::clicked, this, &TerminalBlock::copyRequested);
    head->addWidget(copy);
    column->addLayout(head);
    auto *block = new QFrame(this);
    block->setProperty("role", QStringLiteral("code"));
    auto *inside = new QVBoxLayout(block);
    inside->setContentsMargins(metrics::fieldPadding, 8, metrics::fieldPadding, 8);
    m_command->setFixedPitch(true);
    inside->addWidget(m_command);
    column->addWidget(block);
}

void TerminalBlock::setCommand(const QString &shown)
{
    m_command->setText(shown);
}

} // namespace sb::ui
