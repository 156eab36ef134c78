#pragma once

#include "ui/agents/TextDiff.h"

#include <QListView>

class QStandardItemModel;

namespace sb::ui {

/// Two versions of the instructions in one column: both line numbers, the sign, changed words darker. Read-only.
class PromptDiffView final : public QListView
{
    Q_OBJECT

public:
    explicit PromptDiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    int changedLines() const { return m_changed; }
    const std::vector<DiffLine> &lines() const { return m_lines; }

private:
    QStandardItemModel *m_rows;
    std::vector<DiffLine> m_lines;
    int m_changed = 0;
};

} // namespace sb::ui
