#include "ui/softphone/SoftphoneView.h"

#include "models/contract/Console.h"
#include "ui/calls/TimeText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/softphone/CallSetup.h"
#include "ui/softphone/DelayCard.h"
#include "ui/softphone/DevicesCard.h"
#include "ui/softphone/ExpectCard.h"
#include "ui/softphone/RunningClock.h"
#include "ui/softphone/StateDot.h"
#include "ui/softphone/TranscriptCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kBarHeight = 72;
constexpr int kClockMs = 100; // the clock shows seconds; a tenth keeps its step even

QFrame *makeBar(QWidget *parent)
{
    auto *bar = new Card(parent);
    bar->setFixedHeight(kBarHeight);
    return bar;
}

} // namespace

SoftphoneView::SoftphoneView(Backend &backend, TestCall &call, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_call(call)
    , m_model(call)
    , m_bars(new QStackedWidget(this))
    , m_left(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_setup(new CallSetup(backend, this))
    , m_transcript(new TranscriptCard(m_model, this))
    , m_devices(new DevicesCard(call, this))
    , m_expect(new ExpectCard(this))
    , m_delay(new DelayCard(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_bars->addWidget(makeSetupBar());
    m_bars->addWidget(makeCallBar());
    m_bars->setFixedHeight(kBarHeight);
    column->addWidget(m_bars);
    m_notice = new Notice(Tone::Negative, QString(), content);
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
    auto *foot = new Card(content);
    foot->setFixedHeight(58);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(16, 10, 16, 10);
    m_turns = new FigureTile(tr("Answers"), FigureTile::Size::Small, foot);
    m_interruptions = new FigureTile(tr("Interruptions"), FigureTile::Size::Small, foot);
    m_saved = new FigureTile(tr("Saved by early starts"), FigureTile::Size::Small, foot);
    m_untilCut = new FigureTile(tr("Left until cut"), FigureTile::Size::Small, foot);
    for (auto *tile : {m_turns, m_interruptions, m_saved, m_untilCut})
        figures->addWidget(tile);
    foot->body()->addLayout(figures);
    right->addWidget(foot);
    foot->setObjectName(QStringLiteral("callFigures"));
    halves->addLayout(right, 492);
    column->addLayout(halves, 1);

    m_faces = new Faces(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);

    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, &SoftphoneView::tick);
    connect(&m_model, &TestCallModel::phaseChanged, this, &SoftphoneView::look);
    connect(&m_model, &TestCallModel::statesChanged, this, &SoftphoneView::lookAtStates);
    connect(&m_model, &TestCallModel::levels, m_devices, &DevicesCard::showLevels);
    connect(&m_model, &TestCallModel::mutedChanged, this, [this](bool muted) {
        m_mute->setIconName(muted ? QStringLiteral("mic-off") : QStringLiteral("mic"),
                            muted ? Role::Negative : Role::TextSecondary);
        m_mute->setName(muted ? tr("Unmute") : tr("Mute"));
        m_mute->setChecked(muted);
        m_devices->setMuted(muted);
    });
    connect(&m_model, &TestCallModel::delaysChanged, this, [this, foot] {
        const QLocale locale;
        m_delay->setDelays(m_model.delays());
        const auto &turns = m_model.delays().turns();
        m_turns->set(locale.toString(static_cast<qlonglong>(turns.size())));
        m_interruptions->set(locale.toString(m_model.interruptions()));
        std::chrono::microseconds saved{};
        for (const auto &turn : turns)
            saved += turn.stages.saved;
        m_saved->set(locale.toString(static_cast<qlonglong>(saved.count() / 1000)), tr("ms"));
        Q_UNUSED(foot);
    });
    connect(m_setup, &CallSetup::callsRequested, this, &SoftphoneView::callsRequested);
    connect(m_setup, &CallSetup::callRequested, this, &SoftphoneView::callRequested);
    connect(m_devices, &DevicesCard::devicesChanged, this, [this] {
        if (!m_model.isBusy() && isVisible())
            m_devices->check();
        look();
    });
    connect(&backend, &Backend::changed, this, [this](const QString &topic, const QString &id) {
        if (topic == QLatin1String("agents")) {
            loadAgents();
            if (id.toStdString() == m_agent.agent.id.toString())
                loadAgent();
        } else if (topic == QLatin1String("calls") && !m_model.isBusy()) {
            m_setup->loadCalls();
        }
    });
    Q_EMIT m_model.mutedChanged(false);
    loadAgents();
    look();
}

QWidget *SoftphoneView::makeSetupBar()
{
    auto *bar = makeBar(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    m_agents = new QComboBox(bar);
    m_agents->setAccessibleName(tr("Agent to call"));
    m_agents->setMinimumWidth(300);
    m_agents->setMaximumWidth(360);
    m_agentDetail = new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, bar);
    who->addStretch();
    who->addWidget(m_agents);
    who->addWidget(m_agentDetail);
    who->addStretch();
    row->addLayout(who);
    auto *how = new QVBoxLayout;
    how->setSpacing(2);
    m_caller = new SegmentedSwitch(tr("The caller is"), {tr("Microphone"), tr("Text only")}, bar);
    m_caller->setControlSize(ControlSize::Small);
    how->addStretch();
    how->addWidget(new PlainLabel(tr("The caller is"), TextSize::Caption, Role::TextSecondary, bar));
    how->addWidget(m_caller);
    how->addStretch();
    row->addLayout(how);
    row->addStretch(1);
    m_callButton = new Button(QStringLiteral("phone"), tr("Call"), ButtonKind::Primary, bar);
    m_callButton->setControlSize(ControlSize::Large);
    row->addWidget(m_callButton);
    qobject_cast<Card *>(bar)->body()->addLayout(row);

    connect(m_agents, &QComboBox::activated, this, [this](int index) {
        chooseAgent(AgentId::parse(m_agents->itemData(index).toString().toStdString()).value_or(AgentId()));
    });
    connect(m_caller, &SegmentedSwitch::indexChanged, this, [this] {
        m_devices->setTextOnly(textOnly());
        if (!textOnly())
            m_devices->check();
        look();
    });
    connect(m_callButton, &QPushButton::clicked, this, &SoftphoneView::start);
    return bar;
}

QWidget *SoftphoneView::makeCallBar()
{
    auto *bar = makeBar(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(14);
    row->addWidget(new AgentTile(bar));
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    m_name = new ElidedLabel(QString(), TextSize::Section, TextWeight::Semibold, Role::Text, bar);
    m_nameDetail = new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, bar);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_nameDetail);
    who->addStretch();
    row->addLayout(who, 1);
    auto *rule = new Line(Qt::Vertical, bar);
    rule->setFixedHeight(40);
    row->addWidget(rule);
    m_callerState = new StateDot(tr("Caller"), Role::Caller, bar);
    m_agentState = new StateDot(tr("Agent"), Role::Agent, bar);
    row->addWidget(m_callerState);
    row->addWidget(m_agentState);
    m_elapsed = new PlainLabel(QStringLiteral("00:00"), TextSize::Title, TextWeight::Semibold, Role::Text, bar);
    m_elapsed->setAccessibleName(tr("Time since the call began"));
    m_elapsed->setMinimumWidth(84);
    row->addWidget(m_elapsed);
    m_mute = new IconButton(QStringLiteral("mic"), tr("Mute"), bar);
    m_mute->setOutlined(true);
    m_mute->setCheckable(true);
    row->addWidget(m_mute);
    m_hangUp = new Button(QStringLiteral("phone-end"), tr("Hang up"), ButtonKind::Danger, bar);
    m_open = new Button(QStringLiteral("calls"), tr("Open in Calls"), ButtonKind::Normal, bar);
    m_again = new Button(QStringLiteral("phone"), tr("New call"), ButtonKind::Primary, bar);
    row->addWidget(m_open);
    row->addWidget(m_again);
    row->addWidget(m_hangUp);
    qobject_cast<Card *>(bar)->body()->addLayout(row);
    connect(m_mute, &QToolButton::clicked, this, &SoftphoneView::toggleMute);
    connect(m_hangUp, &QPushButton::clicked, this, [this] { m_model.hangUp(); });
    connect(m_again, &QPushButton::clicked, this, &SoftphoneView::newCall);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT callRequested(m_model.running().call); });
    return bar;
}

bool SoftphoneView::textOnly() const
{
    return m_caller->index() == 1 || !m_devices->canSpeak();
}

void SoftphoneView::loadAgents()
{
    if (m_agents->count() == 0)
        m_faces->showLoading();
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        if (!answer) {
            m_faces->showError(answer.error(), [this] { loadAgents(); });
            return;
        }
        auto agents = answer->items();
        std::ranges::stable_sort(agents, [](const AgentSummary &a, const AgentSummary &b) {
            return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
        });
        const QSignalBlocker quiet(m_agents);
        m_agents->clear();
        for (const auto &agent : agents)
            m_agents->addItem(visibleText(QString::fromStdString(agent.name)), QString::fromStdString(agent.id.toString()));
        if (agents.empty()) {
            m_faces->showFace(Face::empty(QStringLiteral("softphone"), tr("Nobody to call yet"),
                                          tr("Make an agent first, then talk to it here."), {}, {}, {}, m_faces));
            return;
        }
        m_faces->showContent();
        const auto wanted = m_wanted.isNil() ? agents.front().id : m_wanted;
        const auto index = std::max(0, m_agents->findData(QString::fromStdString(wanted.toString())));
        m_agents->setCurrentIndex(index);
        const auto id = AgentId::parse(m_agents->itemData(index).toString().toStdString()).value_or(AgentId());
        if (id != m_agent.agent.id) {
            m_wanted = id;
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
    const QSignalBlocker quiet(m_agents);
    m_agents->setCurrentIndex(std::max(0, m_agents->findData(QString::fromStdString(agent.toString()))));
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
    if (!m_model.delays().turns().empty())
        m_lastDelays = m_model.delays();
    m_expect->setDelays(m_lastDelays);
    m_model.reset();
    look();
    if (isVisible())
        m_devices->check();
}

void SoftphoneView::look()
{
    using Phase = TestCallModel::Phase;
    const auto phase = m_model.phase();
    const auto setup = phase == Phase::Idle;
    m_bars->setCurrentIndex(setup ? 0 : 1);
    m_left->setCurrentIndex(setup ? 0 : 1);
    m_right->setCurrentIndex(setup ? 0 : 1);
    if (auto *foot = findChild<QWidget *>(QStringLiteral("callFigures")))
        foot->setVisible(!setup);
    m_devices->setTextOnly(setup ? textOnly() && m_devices->canSpeak() : m_model.request().textOnly);
    m_devices->setRunning(m_model.isBusy());
    m_callButton->setEnabled(!m_agent.agent.id.isNil());
    m_caller->setEnabled(m_devices->canSpeak());
    if (!m_devices->canSpeak())
        m_caller->setIndex(1);

    const QString dot = QStringLiteral(" · ");
    const auto version = m_version > 0 ? tr("Version %1").arg(m_version) : QString();
    const auto &configuration = m_agent.configurations;
    QStringList detail;
    if (!version.isEmpty())
        detail.append(version);
    if (configuration.ttsConfig && configuration.ttsConfig->language.hasValue())
        detail.append(visibleText(QString::fromStdString(*configuration.ttsConfig->language)));
    if (configuration.modelConfig && configuration.modelConfig->modelName.hasValue())
        detail.append(visibleText(QString::fromStdString(*configuration.modelConfig->modelName)));
    m_agentDetail->setText(detail.join(dot));
    m_name->setData(QString::fromStdString(m_agent.agent.name));
    m_nameDetail->setText(phase == Phase::Starting ? tr("Starting…")
                          : phase == Phase::Ending ? tr("Hanging up…")
                          : phase == Phase::Ended  ? endReasonText(m_model.endReason())
                          : m_model.request().textOnly
                              ? QString(version + (version.isEmpty() ? QString() : dot) + tr("typed call"))
                              : detail.join(dot));
    const auto ended = phase == Phase::Ended;
    m_hangUp->setVisible(!ended);
    m_hangUp->setEnabled(phase == Phase::Running || phase == Phase::Starting);
    m_mute->setVisible(!ended);
    m_mute->setEnabled(phase == Phase::Running && !m_model.request().textOnly);
    m_open->setVisible(ended);
    m_again->setVisible(ended);

    if (phase == Phase::Running && !m_clock.isActive()) {
        m_running.start();
        m_clock.start();
        m_transcript->focusField();
    } else if (phase != Phase::Running && phase != Phase::Ending) {
        m_clock.stop();
    }
    if (const auto &failure = m_model.failure()) {
        m_notice->setText(ErrorText::of(*failure).inOneLine());
        m_notice->show();
    } else {
        m_notice->hide();
    }
    lookAtStates();
    tick();
    Q_EMIT changed();
}

void SoftphoneView::lookAtStates()
{
    const auto ended = m_model.phase() == TestCallModel::Phase::Ended;
    const auto user = m_model.userState();
    m_callerState->set(ended                                ? tr("Gone")
                       : user == voice::UserState::Speaking ? tr("Speaking")
                       : user == voice::UserState::Away     ? tr("Away")
                                                            : tr("Silent"),
                       !ended && user == voice::UserState::Speaking);
    const auto agent = m_model.agentState();
    m_agentState->set(ended                                   ? tr("Gone")
                      : agent == voice::AgentState::Speaking  ? tr("Speaking")
                      : agent == voice::AgentState::Thinking  ? tr("Thinking")
                      : agent == voice::AgentState::Listening ? tr("Listening")
                                                              : tr("Idle"),
                      !ended && (agent == voice::AgentState::Speaking || agent == voice::AgentState::Thinking));
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
        milliseconds = std::max(m_model.lastEventMs(), m_running.isValid() ? static_cast<double>(m_running.elapsed()) : 0);
    m_elapsed->setText(runningClock(milliseconds));
    const auto limit = static_cast<double>(m_model.running().limit.count()) * 1000;
    if (limit > 0 && phase == Phase::Running)
        m_untilCut->set(lengthText(std::max(0.0, limit - milliseconds)), {},
                        limit - milliseconds < 30'000 ? Role::Warning : Role::Text);
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
