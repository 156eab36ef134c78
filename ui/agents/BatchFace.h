#pragma once

#include "ui/agents/AgentBatch.h"

#include <QWidget>

class QStandardItemModel;

namespace sb::ui {

class FigureTable;
class ProgressLine;
class WrappedLabel;

/// How far a batch is, in a line and in words, and each agent that could not be done with the reason. Thread: UI.
class BatchFace final : public QWidget
{
    Q_OBJECT

public:
    /// \p batch outlives it.
    explicit BatchFace(const AgentBatch &batch, QWidget *parent = nullptr);

private:
    void look();

    const AgentBatch &m_batch;
    ProgressLine *m_line;
    WrappedLabel *m_words;
    QStandardItemModel *m_rows;
    FigureTable *m_failures;
};

} // namespace sb::ui
