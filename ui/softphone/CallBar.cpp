#include "ui/softphone/CallBar.h"

#include "ui/softphone/RunningClock.h"
#include "ui/softphone/StateDot.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

CallBar::CallBar(TestCallModel &model, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_name(new ElidedLabel(QString(), TextSize::Section, TextWeight::Semibold, Role::Text, this))
    , m_detail(new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_caller(new StateDot(tr("Caller"), Role::Caller, this))
    , m_agent(new StateDot(tr("Agent"), Role::Agent, this))
    , m_elapsed(new PlainLabel(QStringLiteral("00:00"), TextSize::Title, TextWeight::Semibold, Role::Text, this))
    , m_mute(new IconButton(QStringLiteral("mic"), tr("Mute"), this))
    , m_open(new Button(QStringLiteral("calls"), tr("Open in Calls"), ButtonKind::Normal, this))
    , m_again(new Button(QStringLiteral("phone"), tr("New call"), ButtonKind::Primary, this))
    , m_hangUp(new Button(QStringLiteral("phone-end"), tr("Hang up"), ButtonKind::Danger, this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(14);
    row->addWidget(new AgentTile(this));
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_detail);
    who->addStretch();
    row->addLayout(who, 1);
    auto *rule = new Line(Qt::Vertical, this);
    rule->setFixedHeight(40);
    row->addWidget(rule);
    row->addWidget(m_caller);
    row->addWidget(m_agent);
    m_elapsed->setAccessibleName(tr("Time since the call began"));
    m_elapsed->setMinimumWidth(84);
    row->addWidget(m_elapsed);
    m_mute->setOutlined(true);
    m_mute->setCheckable(true);
    row->addWidget(m_mute);
    row->addWidget(m_open);
    row->addWidget(m_again);
    row->addWidget(m_hangUp);
    body()->addLayout(row);

    connect(m_mute, &QToolButton::clicked, this, &CallBar::muteClicked);
    connect(m_hangUp, &QPushButton::clicked, this, &CallBar::hangUpClicked);
    connect(m_again, &QPushButton::clicked, this, &CallBar::newCallClicked);
    connect(m_open, &QPushButton::clicked, this, &CallBar::openClicked);
    connect(&model, &TestCallModel::phaseChanged, this, &CallBar::lookAtPhase);
    connect(&model, &TestCallModel::statesChanged, this, &CallBar::lookAtStates);
    connect(&model, &TestCallModel::mutedChanged, this, [this](bool muted) {
        m_mute->setIconName(muted ? QStringLiteral("mic-off") : QStringLiteral("mic"),
                            muted ? Role::Negative : Role::TextSecondary);
        m_mute->setName(muted ? tr("Unmute") : tr("Mute"));
        m_mute->setChecked(muted);
    });
    lookAtPhase();
}

void CallBar::setAgent(const QString &name, const QString &detail)
{
    m_name->setData(name);
    m_agentDetail = detail;
    lookAtPhase();
}

void CallBar::setElapsed(double milliseconds)
{
    const auto text = runningClock(milliseconds);
    if (m_elapsed->text() != text)
        m_elapsed->setText(text);
}

void CallBar::lookAtPhase()
{
    using Phase = TestCallModel::Phase;
    const auto phase = m_model.phase();
    const auto typed = m_model.request().textOnly;
    m_detail->setText(phase == Phase::Starting ? tr("Starting…")
                      : phase == Phase::Ending ? tr("Hanging up…")
                      : phase == Phase::Ended  ? endReasonText(m_model.endReason())
                      : typed                  ? tr("Typed call")
                                               : m_agentDetail);
    const auto ended = phase == Phase::Ended;
    m_hangUp->setVisible(!ended);
    m_hangUp->setEnabled(phase == Phase::Running || phase == Phase::Starting);
    m_mute->setVisible(!ended);
    m_mute->setEnabled(phase == Phase::Running && !typed);
    m_open->setVisible(ended);
    m_again->setVisible(ended);
    lookAtStates();
}

void CallBar::lookAtStates()
{
    const auto ended = m_model.phase() == TestCallModel::Phase::Ended;
    const auto user = m_model.userState();
    m_caller->set(ended                                ? tr("Gone")
                  : user == voice::UserState::Speaking ? tr("Speaking")
                  : user == voice::UserState::Away     ? tr("Away")
                                                       : tr("Silent"),
                  !ended && user == voice::UserState::Speaking);
    const auto agent = m_model.agentState();
    m_agent->set(ended                                   ? tr("Gone")
                 : agent == voice::AgentState::Speaking  ? tr("Speaking")
                 : agent == voice::AgentState::Thinking  ? tr("Thinking")
                 : agent == voice::AgentState::Listening ? tr("Listening")
                                                         : tr("Idle"),
                 !ended && (agent == voice::AgentState::Speaking || agent == voice::AgentState::Thinking));
}

} // namespace sb::ui
