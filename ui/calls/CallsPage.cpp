#include "ui/calls/CallsPage.h"

#include "ui/calls/CallBatchExport.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallNotesPane.h"
#include "ui/calls/CallSearch.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallsView.h"

namespace sb::ui {

CallsPage::CallsPage(Backend &backend, RecordingPlayer *player, QObject *parent)
    : ViewPage(parent), m_backend(backend), m_player(player)
{
    add(tr("Play or pause"), QKeySequence(Qt::CTRL | Qt::Key_P), &CallsView::playOrPause);
    add(tr("Line before"), QKeySequence(Qt::CTRL | Qt::Key_Left), &CallsView::lineBefore);
    add(tr("Next line"), QKeySequence(Qt::CTRL | Qt::Key_Right), &CallsView::nextLine);
    add(tr("Export call…"), QKeySequence(Qt::CTRL | Qt::Key_E), &CallsView::exportCall);
    add(tr("Export chosen calls…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), &CallsView::exportChosen);
    add(tr("Copy chosen calls"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_O), &CallsView::copyCalls);
    add(tr("Copy transcript"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &CallsView::copyTranscript);
    add(tr("Find words in transcripts"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), &CallsView::findWords);
    add(tr("Save view…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), &CallsView::saveView);
    add(tr("Edit tags and note"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), &CallsView::editNotes);
    add(tr("Why did this call cost this?"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), &CallsView::showCost);
    add(tr("Clear filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &CallsView::clearFilters);
}

QString CallsPage::title() const
{
    return tr("Calls");
}

QString CallsPage::menuTitle() const
{
    return tr("Ca&lls");
}

void CallsPage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *CallsPage::createWidget(QWidget *parent)
{
    auto *view = new CallsView(m_backend, m_player, parent);
    m_view = view;
    connect(m_view, &CallsView::changed, this, &Page::changed);
    connect(m_view, &CallsView::told, this, &Page::told);
    connect(m_view, &CallsView::softphoneRequested, this, &CallsPage::softphoneRequested);
    auto *notes = &view->detail()->side().notes();
    connect(notes, &CallNotesPane::stored, this, [this, notes](const CallId &call, const CallLabels &before) {
        Q_EMIT undoable(tr("Stored tags and note"), [notes, call, before] { notes->put(call, before); });
    });
    if (!m_wanted.isNil())
        m_view->open(m_wanted);
    return m_view;
}

QString CallsPage::unsavedEdits() const
{
    return m_view && m_view->hasUnsavedNote() ? tr("The note of a call is not stored yet.") : QString();
}

bool CallsPage::isExporting() const
{
    const auto *view = m_view.data();
    return view && (view->batch().isRunning() || view->detail()->isExporting());
}

QString CallsPage::holdsLock() const
{
    return isExporting() ? tr("The lock waits for an export") : QString();
}

QString CallsPage::endsWithLock() const
{
    return isExporting() ? tr("The export of calls ends after the calls that are done.") : QString();
}

void CallsPage::lookUp(const Lookup &lookup)
{
    CallSearch::start(m_backend, lookup, [this](const CallId &call) { openCall(call); });
}

void CallsPage::openCall(const CallId &call)
{
    m_wanted = call;
    Q_EMIT openRequested();
    if (m_view)
        m_view->open(call);
}

void CallsPage::openList(const CallFilterChoice &choice)
{
    m_wanted = {};
    Q_EMIT openRequested();
    if (m_view)
        m_view->showList(choice);
}

} // namespace sb::ui
