#include "ui/softphone/SetupBar.h"

#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace sb::ui {

SetupBar::SetupBar(QWidget *parent)
    : Card(parent)
    , m_agents(new QComboBox(this))
    , m_detail(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_caller(new SegmentedSwitch(tr("The caller is"), {tr("Microphone"), tr("Text only")}, this))
    , m_call(new Button(QStringLiteral("phone"), tr("Call"), ButtonKind::Primary, this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(20);
    m_agents->setAccessibleName(tr("Agent to call"));
    m_agents->setFixedWidth(344);
    auto *who = new QVBoxLayout;
    who->setSpacing(3);
    who->addStretch();
    who->addWidget(m_agents);
    who->addWidget(m_detail);
    who->addStretch();
    row->addLayout(who);
    m_caller->setControlSize(ControlSize::Small);
    auto *how = new QVBoxLayout;
    how->setSpacing(4);
    how->addStretch();
    how->addWidget(new PlainLabel(tr("The caller is"), TextSize::Caption, Role::TextSecondary, this));
    how->addWidget(m_caller);
    how->addStretch();
    row->addLayout(how);
    row->addStretch(1);
    m_call->setControlSize(ControlSize::Large);
    row->addWidget(m_call);
    body()->addLayout(row);

    connect(m_agents, &QComboBox::activated, this, [this] { Q_EMIT agentChosen(chosen()); });
    connect(m_caller, &SegmentedSwitch::indexChanged, this, &SetupBar::callerChanged);
    connect(m_call, &QPushButton::clicked, this, &SetupBar::callClicked);
}

void SetupBar::setAgents(std::vector<AgentSummary> agents)
{
    std::ranges::stable_sort(agents, [](const AgentSummary &a, const AgentSummary &b) {
        return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
    });
    const auto before = chosen();
    const QSignalBlocker quiet(m_agents);
    m_agents->clear();
    for (const auto &agent : agents)
        m_agents->addItem(visibleText(QString::fromStdString(agent.name)), QString::fromStdString(agent.id.toString()));
    choose(before);
}

void SetupBar::choose(const AgentId &agent)
{
    const QSignalBlocker quiet(m_agents);
    m_agents->setCurrentIndex(
        std::max(m_agents->count() > 0 ? 0 : -1, m_agents->findData(QString::fromStdString(agent.toString()))));
}

AgentId SetupBar::chosen() const
{
    return AgentId::parse(m_agents->currentData().toString().toStdString()).value_or(AgentId());
}

bool SetupBar::isEmpty() const
{
    return m_agents->count() == 0;
}

void SetupBar::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void SetupBar::setCanCall(bool can)
{
    m_call->setEnabled(can);
}

void SetupBar::setCanSpeak(bool can)
{
    m_caller->setEnabled(can);
    if (!can)
        m_caller->setIndex(1);
}

QWidget *SetupBar::lastStop() const
{
    return m_call;
}

bool SetupBar::isTyped() const
{
    return m_caller->index() == 1;
}

} // namespace sb::ui
