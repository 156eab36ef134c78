#pragma once

#include "ui/agents/AgentBatch.h"
#include "ui/widgets/FittedDialog.h"

namespace sb::ui {

class Button;

/// A batch under way: how far it is, Cancel, and then what could not be done. It closes by itself when all was done.
/// Thread: UI.
class BatchDialog final : public FittedDialog
{
    Q_OBJECT

public:
    BatchDialog(const QString &title, QWidget *parent);

    void start(std::vector<BatchAgent> agents, AgentBatch::Step step);
    void reject() override; ///< while it runs: cancels that

Q_SIGNALS:
    void ran(int succeeded, int failed);

private:
    AgentBatch *m_batch;
    Button *m_close;
};

} // namespace sb::ui
