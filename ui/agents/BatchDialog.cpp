#include "ui/agents/BatchDialog.h"

#include "ui/agents/BatchFace.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sb::ui {

BatchDialog::BatchDialog(const QString &title, QWidget *parent)
    : FittedDialog(560, parent), m_batch(new AgentBatch(this)), m_close(new Button(tr("Cancel"), this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(title, TextSize::Section, TextWeight::Semibold, Role::Text, this));
    column->addWidget(new BatchFace(*m_batch, this), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_batch, &AgentBatch::finished, this, [this] {
        m_close->setText(tr("Close"));
        Q_EMIT ran(m_batch->succeeded(), static_cast<int>(m_batch->failures().size()));
        if (m_batch->succeeded() == m_batch->total())
            accept();
    });
}

void BatchDialog::start(std::vector<BatchAgent> agents, AgentBatch::Step step)
{
    m_batch->start(std::move(agents), std::move(step));
}

void BatchDialog::reject()
{
    if (m_batch->isRunning())
        m_batch->cancel();
    else
        FittedDialog::reject();
}

} // namespace sb::ui
