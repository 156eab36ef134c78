#include "ui/calls/CallSidePane.h"

#include "ui/calls/CallAnalysisPane.h"
#include "ui/calls/CallConversation.h"
#include "ui/calls/CallCostPane.h"
#include "ui/calls/CallNotesPane.h"
#include "ui/calls/CallRawPane.h"
#include "ui/calls/TranscriptView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TabStrip.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sb::ui {

CallSidePane::CallSidePane(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(tr("Parts of the call"),
                          {tr("Transcript"), tr("Cost"), tr("Analysis"), tr("Notes"), tr("Raw")}, this))
    , m_parts(new QStackedWidget(this))
    , m_transcript(new TranscriptView(&m_lines, TranscriptDelegate::Density::Narrow, TranscriptView::Follow::No, this))
    , m_cost(new CallCostPane(backend, this))
    , m_analysis(new CallAnalysisPane(this))
    , m_notes(new CallNotesPane(backend, this))
    , m_raw(new CallRawPane(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(5, 0, 5, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_parts, 1);
    auto *lines = new QWidget(m_parts);
    auto *inner = new QVBoxLayout(lines);
    inner->setContentsMargins(0, 6, 0, 0);
    inner->addWidget(m_transcript);
    for (auto *part : std::initializer_list<QWidget *>{lines, m_cost, m_analysis, m_notes, m_raw})
        m_parts->addWidget(part);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_transcript, &TranscriptView::lineActivated, this,
            [this](int, double atMs) { Q_EMIT seekRequested(atMs); });
    connect(m_notes, &CallNotesPane::failed, this, &CallSidePane::failed);
}

void CallSidePane::setDetail(const CallDetail &detail)
{
    m_lines.setLines(transcriptOf(detail));
    m_analysis->setDetail(detail);
    m_notes->setDetail(detail);
    m_raw->setDetail(detail);
    if (std::exchange(m_call, detail.session.id) == detail.session.id)
        m_cost->refresh();
    else
        m_cost->setCall(m_call);
}

void CallSidePane::clear()
{
    m_call = {};
    m_lines.setLines({});
    m_notes->clear();
    m_raw->clear();
    m_cost->setCall({});
}

void CallSidePane::show(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void CallSidePane::setCurrentOrdinal(int ordinal)
{
    m_transcript->setCurrentOrdinal(ordinal);
}

} // namespace sb::ui
