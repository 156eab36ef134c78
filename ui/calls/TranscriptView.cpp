#include "ui/calls/TranscriptView.h"

#include "ui/calls/TimeText.h"
#include "ui/calls/TranscriptModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace sb::ui {

TranscriptView::TranscriptView(TranscriptModel *model, TranscriptDelegate::Density density, Follow follow,
                               QWidget *parent)
    : QListView(parent), m_lines(model)
{
    setModel(model);
    setItemDelegate(new TranscriptDelegate(density, this));
    setAccessibleName(tr("Transcript"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &TranscriptView::activate);
    connect(this, &QListView::activated, this, &TranscriptView::activate);
    if (follow == Follow::No)
        return;
    m_newest = new QPushButton(tr("Newest"), this);
    m_newest->setProperty("kind", QStringLiteral("small"));
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, [this] {
        m_atEnd = true;
        followNewest();
    });
    auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_atEnd = value >= bar->maximum() - 4;
        m_newest->setVisible(!m_atEnd);
    });
    connect(bar, &QScrollBar::rangeChanged, this, &TranscriptView::followNewest);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void TranscriptView::followNewest()
{
    if (m_atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (m_newest)
        m_newest->setVisible(!m_atEnd);
}

void TranscriptView::placeButton()
{
    if (!m_newest)
        return;
    m_newest->adjustSize();
    m_newest->move((viewport()->width() - m_newest->width()) / 2, viewport()->height() - m_newest->height() - 12);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeButton();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QListView::keyPressEvent(event);
}

void TranscriptView::copySelected() const
{
    auto rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList words;
    for (const auto &row : rows) {
        if (const auto *line = m_lines->lineAt(row.row()))
            words.append(momentText(line->atMs) + QLatin1Char('\t') + line->text);
    }
    QGuiApplication::clipboard()->setText(words.join(QLatin1Char('\n')));
}

void TranscriptView::activate(const QModelIndex &index)
{
    if (const auto *line = m_lines->lineAt(index.row()))
        Q_EMIT lineActivated(line->ordinal, line->atMs);
}

void TranscriptView::setCurrentOrdinal(int ordinal)
{
    const auto row = m_lines->rowOf(ordinal);
    if (row < 0) {
        clearSelection();
        return;
    }
    const auto index = m_lines->index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

} // namespace sb::ui
