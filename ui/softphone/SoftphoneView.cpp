#include "ui/softphone/SoftphoneView.h"

#include "models/contract/Console.h"
#include "ui/calls/CallConversation.h"
#include "ui/calls/TimeText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/softphone/CallBar.h"
#include "ui/softphone/CallSetup.h"
#include "ui/softphone/DelayCard.h"
#include "ui/softphone/DevicesCard.h"
#include "ui/softphone/ExpectCard.h"
#include "ui/softphone/SetupBar.h"
#include "ui/softphone/StateDot.h"
#include "ui/softphone/TranscriptCard.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kBarHeight = 72;
constexpr int kClockMs = 100; // the clock shows seconds; a tenth keeps its step even
constexpr double kNearTheCut = 30'000;

} // namespace

SoftphoneView::SoftphoneView(Backend &backend, TestCall &call, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_call(call)
    , m_model(call)
    , m_bars(new QStackedWidget(this))
    , m_left(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_setupBar(new SetupBar(this))
    , m_callBar(new CallBar(m_model, this))
    , m_notice(new Notice(Tone::Negative, QString(), this))
    , m_setup(new CallSetup(backend, this))
    , m_transcript(new TranscriptCard(m_model, this))
    , m_devices(new DevicesCard(call, this))
    , m_expect(new ExpectCard(this))
    , m_delay(new DelayCard(this))
    , m_foot(new Card(this))
    , m_answers(new FigureTile(tr("Answers"), FigureTile::Size::Small, m_foot))
    , m_interruptions(new FigureTile(tr("Interruptions"), FigureTile::Size::Small, m_foot))
    , m_saved(new FigureTile(tr("Saved by early starts"), FigureTile::Size::Small, m_foot))
    , m_untilCut(new FigureTile(tr("Left until cut"), FigureTile::Size::Small, m_foot))
{
    m_faces = new Faces(makeContent(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
    m_clock.setInterval(kClockMs);
    connectParts();
    loadAgents();
    look();
}

QWidget *SoftphoneView::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_bars->addWidget(m_setupBar);
    m_bars->addWidget(m_callBar);
    m_bars->setFixedHeight(kBarHeight);
    column->addWidget(m_bars);
    m_notice->hide();
    column->addWidget(m_notice);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    m_left->addWidget(m_setup);
    m_left->addWidget(m_transcript);
    halves->addWidget(m_left, 516);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_devices);
    m_right->addWidget(m_expect);
    m_right->addWidget(m_delay);
    right->addWidget(m_right, 1);
    m_foot->setFixedHeight(58);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(16, 10, 16, 10);
    figures->setSpacing(16);
    for (auto *tile : {m_answers, m_interruptions, m_saved, m_untilCut})
        figures->addWidget(tile);
    m_foot->body()->addLayout(figures);
    right->addWidget(m_foot);
    halves->addLayout(right, 492);
    column->addLayout(halves, 1);
    return content;
}

void SoftphoneView::connectParts()
{
    connect(&m_clock, &QTimer::timeout, this, &SoftphoneView::tick);
    connect(&m_model, &TestCallModel::phaseChanged, this, &SoftphoneView::look);
    connect(&m_model, &TestCallModel::levels, m_devices, &DevicesCard::showLevels);
    connect(&m_model, &TestCallModel::mutedChanged, m_devices, &DevicesCard::setMuted);
    connect(&m_model, &TestCallModel::delaysChanged, this, &SoftphoneView::showDelays);
    connect(m_setupBar, &SetupBar::agentChosen, this, &SoftphoneView::chooseAgent);
    connect(m_setupBar, &SetupBar::callClicked, this, &SoftphoneView::start);
    connect(m_setupBar, &SetupBar::callerChanged, this, [this] {
        look();
        if (!textOnly())
            m_devices->check();
    });
    connect(m_callBar, &CallBar::muteClicked, this, &SoftphoneView::toggleMute);
    connect(m_callBar, &CallBar::hangUpClicked, this, [this] { m_model.hangUp(); });
    connect(m_callBar, &CallBar::newCallClicked, this, &SoftphoneView::newCall);
    connect(m_callBar, &CallBar::openClicked, this, [this] { Q_EMIT callRequested(m_model.running().call); });
    connect(m_setup, &CallSetup::callsRequested, this, &SoftphoneView::callsRequested);
    connect(m_setup, &CallSetup::callRequested, this, &SoftphoneView::callRequested);
    connect(m_setup, &CallSetup::lastCallKnown, this, &SoftphoneView::expectAsIn);
    connect(m_devices, &DevicesCard::devicesChanged, this, [this] {
        if (!m_model.isBusy() && isVisible())
            m_devices->check();
        look();
    });
    connect(&m_backend, &Backend::changed, this, [this](const QString &topic, const QString &id) {
        if (topic == QLatin1String("agents")) {
            loadAgents();
            if (id.toStdString() == m_agent.agent.id.toString())
                loadAgent();
        } else if (topic == QLatin1String("calls") && !m_model.isBusy()) {
            m_setup->loadCalls();
        }
    });
}

bool SoftphoneView::textOnly() const
{
    return m_setupBar->isTyped() || !m_devices->canSpeak();
}

void SoftphoneView::loadAgents()
{
    if (m_setupBar->isEmpty())
        m_faces->showLoading();
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        if (!answer) {
            m_faces->showError(answer.error(), [this] { loadAgents(); });
            return;
        }
        m_setupBar->setAgents(answer->items());
        if (m_setupBar->isEmpty()) {
            m_faces->showFace(Face::empty(QStringLiteral("softphone"), tr("Nobody to call yet"),
                                          tr("Make an agent first, then talk to it here."), {}, {}, {}, m_faces));
            return;
        }
        m_faces->showContent();
        if (!m_wanted.isNil())
            m_setupBar->choose(m_wanted);
        if (const auto chosen = m_setupBar->chosen(); chosen != m_agent.agent.id) {
            m_wanted = chosen;
            loadAgent();
        }
    });
}

void SoftphoneView::chooseAgent(const AgentId &agent)
{
    if (agent.isNil() || m_model.isBusy())
        return;
    newCall();
    m_wanted = agent;
    m_setupBar->choose(agent);
    loadAgent();
}

void SoftphoneView::loadAgent()
{
    const auto turn = ++m_turn;
    m_backend.call(getAgent, {.agentId = m_wanted}, this, [this, turn](const Result<CompleteAgent> &answer) {
        if (turn != m_turn)
            return;
        if (!answer) {
            m_faces->showError(answer.error(), [this] { loadAgent(); });
            return;
        }
        m_agent = *answer;
        m_version = 0;
        m_faces->showContent();
        m_setup->showAgent(m_agent);
        m_setup->placeInTabOrder(m_setupBar->lastStop());
        const auto &behaviour = m_agent.configurations.agentSpecificConfig;
        m_expect->setLimit(behaviour ? behaviour->sessionTimeout.valueOr(180) : 180);
        look();
        m_backend.call(listAgentVersions, {.agentId = m_wanted}, this,
                       [this, turn](const Result<AgentVersionList> &versions) {
                           if (turn != m_turn || !versions || versions->items.empty())
                               return;
                           m_version = versions->items.front().version;
                           look();
                       });
    });
}

QString SoftphoneView::agentDetail() const
{
    const auto &configuration = m_agent.configurations;
    QStringList detail;
    if (m_version > 0)
        detail.append(tr("Version %1").arg(m_version));
    if (configuration.ttsConfig && !configuration.ttsConfig->language.valueOr({}).empty())
        detail.append(visibleText(QString::fromStdString(*configuration.ttsConfig->language)));
    if (configuration.modelConfig && !configuration.modelConfig->modelName.valueOr({}).empty())
        detail.append(visibleText(QString::fromStdString(*configuration.modelConfig->modelName)));
    return detail.join(QStringLiteral(" · "));
}

void SoftphoneView::expectAsIn(const CallId &call)
{
    if (call == m_expected || m_model.isBusy())
        return;
    m_expected = call;
    m_expect->setDelays({});
    if (call.isNil())
        return;
    m_backend.call(getCall, {.callId = call}, this, [this, call](const Result<CallDetail> &answer) {
        if (!answer || call != m_expected)
            return;
        DelayStats delays;
        for (const auto &turn : conversationOf(*answer)) {
            if (turn.stages)
                delays.add(turn.ordinal, *turn.stages);
        }
        m_expect->setDelays(delays);
    });
}

void SoftphoneView::start()
{
    if (m_agent.agent.id.isNil() || m_model.isBusy())
        return;
    TestCallRequest request;
    request.agent = m_agent.agent.id;
    request.variables = m_setup->variables();
    request.textOnly = textOnly();
    request.microphone = m_devices->microphone();
    request.speaker = m_devices->speaker();
    m_call.stopCheck();
    m_notice->hide();
    m_model.start(request);
}

void SoftphoneView::callOrHangUp()
{
    if (m_model.isBusy())
        m_model.hangUp();
    else
        start();
}

void SoftphoneView::toggleMute()
{
    if (m_model.phase() == TestCallModel::Phase::Running && !m_model.request().textOnly)
        m_model.setMuted(!m_model.isMuted());
}

void SoftphoneView::focusField()
{
    m_transcript->focusField();
}

void SoftphoneView::copyTranscript()
{
    m_transcript->copy();
}

void SoftphoneView::newCall()
{
    if (m_model.isBusy())
        return;
    m_model.reset();
    m_setup->loadCalls();
    look();
    if (isVisible())
        m_devices->check();
}

void SoftphoneView::look()
{
    using Phase = TestCallModel::Phase;
    const auto phase = m_model.phase();
    const auto setup = phase == Phase::Idle;
    for (auto *stack : {m_bars, m_left, m_right})
        stack->setCurrentIndex(setup ? 0 : 1);
    m_foot->setVisible(!setup);
    m_devices->setTextOnly(setup ? m_setupBar->isTyped() && m_devices->canSpeak() : m_model.request().textOnly);
    m_devices->setRunning(m_model.isBusy());
    m_setupBar->setCanCall(!m_agent.agent.id.isNil());
    m_setupBar->setCanSpeak(m_devices->canSpeak());
    m_setupBar->setDetail(agentDetail());
    m_callBar->setAgent(QString::fromStdString(m_agent.agent.name), agentDetail());

    if (phase == Phase::Running && !m_clock.isActive()) {
        m_running.start();
        m_clock.start();
        m_transcript->focusField();
    } else if (phase != Phase::Running && phase != Phase::Ending) {
        m_clock.stop();
    }
    const auto &failure = m_model.failure();
    if (failure)
        m_notice->setText(ErrorText::of(*failure).inOneLine());
    m_notice->setVisible(failure.has_value());
    tick();
    Q_EMIT changed();
}

void SoftphoneView::showDelays()
{
    const QLocale locale;
    m_delay->setDelays(m_model.delays());
    const auto &turns = m_model.delays().turns();
    m_answers->set(locale.toString(static_cast<qlonglong>(turns.size())));
    m_interruptions->set(locale.toString(m_model.interruptions()));
    std::chrono::microseconds saved{};
    for (const auto &turn : turns)
        saved += turn.stages.saved;
    m_saved->set(locale.toString(static_cast<qlonglong>(saved.count() / 1000)), tr("ms"));
}

void SoftphoneView::tick()
{
    using Phase = TestCallModel::Phase;
    const auto phase = m_model.phase();
    // The session's own clock is the truth; between its events the wall clock carries it on.
    double milliseconds = 0;
    if (phase == Phase::Ended)
        milliseconds = m_model.lengthMs();
    else if (phase == Phase::Running || phase == Phase::Ending)
        milliseconds =
            std::max(m_model.lastEventMs(), m_clock.isActive() ? static_cast<double>(m_running.elapsed()) : 0.0);
    m_callBar->setElapsed(milliseconds);
    const auto limit = static_cast<double>(m_model.running().limit.count()) * 1000;
    if (limit > 0 && phase == Phase::Running)
        m_untilCut->set(lengthText(std::max(0.0, limit - milliseconds)), {},
                        limit - milliseconds < kNearTheCut ? Role::Warning : Role::Text);
    else
        m_untilCut->set(QStringLiteral("–"));
}

void SoftphoneView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The microphone opens with the page: a source loses its first moments, and the level shows before the call.
    if (!m_model.isBusy())
        m_devices->check();
}

void SoftphoneView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_model.isBusy())
        m_call.stopCheck();
}

} // namespace sb::ui
