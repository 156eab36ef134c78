#include "ui/softphone/SoftphonePage.h"

#include "ui/softphone/SoftphoneView.h"

namespace sb::ui {

SoftphonePage::SoftphonePage(Backend &backend, TestCall &call, QObject *parent)
    : ViewPage(parent), m_backend(backend), m_call(call)
{
    add(tr("Call or hang up"), QKeySequence(Qt::CTRL | Qt::Key_Return), &SoftphoneView::callOrHangUp);
    add(tr("Mute or unmute"), QKeySequence(Qt::CTRL | Qt::Key_M), &SoftphoneView::toggleMute);
    add(tr("Type as the caller"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), &SoftphoneView::focusField);
    add(tr("Copy transcript"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &SoftphoneView::copyTranscript);
    add(tr("New call"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &SoftphoneView::newCall);
}

QString SoftphonePage::title() const
{
    return tr("Softphone");
}

QString SoftphonePage::menuTitle() const
{
    return tr("&Call");
}

QWidget *SoftphonePage::createWidget(QWidget *parent)
{
    m_view = new SoftphoneView(m_backend, m_call, parent);
    connect(m_view, &SoftphoneView::changed, this, &Page::changed);
    connect(m_view, &SoftphoneView::callsRequested, this, &SoftphonePage::callsRequested);
    connect(m_view, &SoftphoneView::callRequested, this, &SoftphonePage::callRequested);
    if (!m_wanted.isNil())
        m_view->chooseAgent(m_wanted);
    return m_view;
}

bool SoftphonePage::running() const
{
    auto *view = m_view.data();
    return view != nullptr && view->model().isBusy();
}

void SoftphonePage::openWith(const AgentId &agent)
{
    m_wanted = agent;
    Q_EMIT openRequested();
    if (m_view)
        m_view->chooseAgent(agent);
}

} // namespace sb::ui
