#include "ui/agents/BatchFace.h"

#include "ui/charts/FigureTable.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sb::ui {

BatchFace::BatchFace(const AgentBatch &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_line(new ProgressLine(this))
    , m_words(new WrappedLabel(QString(), this))
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_failures(new FigureTable(tr("Agents that were left as they are"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_line);
    column->addWidget(m_words);
    m_rows->setHorizontalHeaderLabels({tr("Agent"), tr("Why it was left as it is")});
    m_failures->setRowHeight(metrics::rowMenu);
    m_failures->setModel(m_rows);
    m_failures->setColumnWidths({200, 0}, 1);
    column->addWidget(m_failures, 1);
    column->addStretch();
    connect(&batch, &AgentBatch::progressed, this, &BatchFace::look);
    connect(&batch, &AgentBatch::finished, this, &BatchFace::look);
    look();
}

void BatchFace::look()
{
    const auto &failures = m_batch.failures();
    m_line->setShare(m_batch.isRunning() && m_batch.total() > 0 ? double(m_batch.done()) / m_batch.total() : -1);
    QStringList words;
    if (m_batch.isRunning()) {
        words.append(tr("%1 of %2").arg(QLocale().toString(m_batch.done()), QLocale().toString(m_batch.total())));
    } else {
        words.append(tr("%Ln agent(s) done.", nullptr, m_batch.succeeded()));
        if (const int left = m_batch.total() - m_batch.done(); left > 0)
            words.append(tr("%Ln not begun.", nullptr, left));
    }
    if (!failures.empty())
        words.append(tr("%Ln failed and stayed whole as they were.", nullptr, static_cast<int>(failures.size())));
    m_words->setText(words.join(QLatin1Char(' ')));
    m_failures->setVisible(!failures.empty());
    if (m_rows->rowCount() > static_cast<int>(failures.size())) // another run
        m_rows->setRowCount(0);
    for (auto row = static_cast<std::size_t>(m_rows->rowCount()); row < failures.size(); ++row)
        m_rows->appendRow({new QStandardItem(visibleText(failures[row].agent.name)),
                           new QStandardItem(ErrorText::of(failures[row].error).inOneLineWithDetails())});
}

} // namespace sb::ui
