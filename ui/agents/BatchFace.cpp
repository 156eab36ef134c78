#include "ui/agents/BatchFace.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sb::ui {

BatchFace::BatchFace(const AgentBatch &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_line(new ProgressLine(this))
    , m_words(new WrappedLabel(QString(), this))
    , m_failures(new QTableWidget(0, 2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_line);
    column->addWidget(m_words);
    m_failures->setAccessibleName(tr("Agents that were left as they are"));
    m_failures->setHorizontalHeaderLabels({tr("Agent"), tr("Why it was left as it is")});
    m_failures->setFrameShape(QFrame::NoFrame);
    m_failures->setShowGrid(false);
    m_failures->setTabKeyNavigation(false);
    m_failures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_failures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_failures->verticalHeader()->hide();
    m_failures->verticalHeader()->setDefaultSectionSize(Theme::of(this).scaled(28));
    m_failures->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_failures->horizontalHeader()->setHighlightSections(false);
    m_failures->horizontalHeader()->setStretchLastSection(true);
    m_failures->setColumnWidth(0, 200);
    column->addWidget(m_failures, 1);
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
    for (int row = m_failures->rowCount(); row < static_cast<int>(failures.size()); ++row) {
        const auto &failure = failures[static_cast<std::size_t>(row)];
        m_failures->insertRow(row);
        m_failures->setItem(row, 0, new QTableWidgetItem(visibleText(failure.agent.name)));
        const auto why = ErrorText::of(failure.error).inOneLine();
        auto *cell = new QTableWidgetItem(why);
        cell->setToolTip(QStringLiteral("<qt>") + why.toHtmlEscaped() + QStringLiteral("</qt>"));
        m_failures->setItem(row, 1, cell);
    }
    if (m_batch.total() == 0 || (failures.empty() && m_failures->rowCount() > 0))
        m_failures->setRowCount(0);
}

} // namespace sb::ui
