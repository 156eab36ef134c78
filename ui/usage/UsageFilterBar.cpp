#include "ui/usage/UsageFilterBar.h"

#include "ui/format/Times.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/UsageText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"

#include <QHBoxLayout>
#include <QMenu>

namespace sb::ui {

namespace {

constexpr int kOffered = 30; // lines of a menu; what is rarer is chosen in the breakdown or found as a call
constexpr int kMenuText = 60;
constexpr int kChipText = 24;

QString menuText(QString name)
{
    return name.left(kMenuText).replace(u'&', QStringLiteral("&&"));
}

} // namespace

UsageFilterBar::UsageFilterBar(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_agent(new FilterChip(tr("Agent"), tr("Any"), this))
    , m_model(new FilterChip(tr("Model"), tr("Any"), this))
    , m_service(new FilterChip(tr("Service"), tr("All"), this))
    , m_member(new FilterChip(tr("Member"), tr("Any"), this))
    , m_kind(new FilterChip(tr("Kind"), tr("Any"), this))
    , m_range(new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_clear(new Button(tr("Clear"), ButtonKind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, 12);
    row->setSpacing(8);
    for (auto *chip : {m_agent, m_model, m_service, m_member, m_kind})
        row->addWidget(chip);
    row->addStretch(1);
    row->addWidget(m_range);
    row->addWidget(m_clear);
    m_clear->setControlSize(ControlSize::Small);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setVisible(false);

    for (const auto &[chip, split] :
         {std::pair{m_agent, UsageSplit::Agent}, {m_model, UsageSplit::Model}, {m_member, UsageSplit::Member}}) {
        auto *menu = new QMenu(this);
        menu->setAccessibleName(splitText(split));
        chip->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, split = split] { offer(menu, split); });
    }
    addFixed();
    connect(m_agent, &FilterChip::cleared, this, [this] {
        m_choice.agent = {};
        tell();
    });
    connect(m_model, &FilterChip::cleared, this, [this] {
        m_choice.model = {};
        tell();
    });
    connect(m_member, &FilterChip::cleared, this, [this] {
        m_choice.member = {};
        tell();
    });
    connect(m_service, &FilterChip::cleared, this, [this] {
        m_choice.service = {};
        tell();
    });
    connect(m_kind, &FilterChip::cleared, this, [this] {
        m_choice.type = {};
        tell();
    });
    connect(m_clear, &QPushButton::clicked, this, &UsageFilterBar::clear);
}

void UsageFilterBar::addFixed()
{
    auto *services = new QMenu(this);
    for (const auto &service : enumNames<UsageService>) {
        connect(services->addAction(serviceText(service.value)), &QAction::triggered, this,
                [this, value = service.value] {
                    m_choice.service = value;
                    m_service->setValue(serviceText(value));
                    tell();
                });
    }
    m_service->setMenu(services);
    auto *kinds = new QMenu(this);
    for (const auto &type : enumNames<UsageType>) {
        connect(kinds->addAction(usageTypeText(type.value)), &QAction::triggered, this, [this, value = type.value] {
            m_choice.type = value;
            m_kind->setValue(usageTypeText(value));
            tell();
        });
    }
    m_kind->setMenu(kinds);
}

/// The menu of now; the answer fills it while it is open when agents, models or members are others meanwhile.
void UsageFilterBar::offer(QMenu *menu, UsageSplit split)
{
    UsageChoice all;
    all.period = m_choice.period;
    m_backend.call(
        getUsageBreakdown, all.query(split, kOffered), this, [this, menu, split](const Result<UsageBreakdown> &answer) {
            if (!answer)
                return;
            menu->clear();
            for (const auto &group : answer->groups) {
                if (group.key.empty() || group.key == "*")
                    continue;
                const auto name = groupText(group, split);
                connect(menu->addAction(menuText(name)), &QAction::triggered, this,
                        [this, split, name, key = group.key] {
                            if (split == UsageSplit::Model)
                                setModel(key);
                            else if (const auto agent = AgentId::parse(key); agent && split == UsageSplit::Agent)
                                setAgent(*agent, name);
                            else if (const auto user = UserId::parse(key); user && split == UsageSplit::Member)
                                setMember(*user, name);
                        });
            }
            if (menu->isEmpty())
                menu->addAction(tr("Nothing in this period"))->setEnabled(false);
        });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing in this period"))->setEnabled(false);
}

void UsageFilterBar::setPeriod(const UsagePeriod &period)
{
    m_choice.period = period;
    tell();
}

void UsageFilterBar::setReach(UsageReach reach)
{
    m_member->setVisible(reach != UsageReach::Mine);
}

void UsageFilterBar::setAsOf(Instant moment)
{
    m_asOf = moment;
    show();
}

void UsageFilterBar::setAgent(const AgentId &agent, const QString &name)
{
    m_choice.agent = agent;
    m_agent->setValue(name.left(kChipText));
    tell();
}

void UsageFilterBar::setModel(const std::string &model)
{
    m_choice.model = model;
    UsageGroup group;
    group.key = group.name = model;
    m_model->setValue(groupText(group, UsageSplit::Model).left(kChipText));
    tell();
}

void UsageFilterBar::setMember(const UserId &member, const QString &name)
{
    m_choice.member = member;
    m_member->setValue(name.left(kChipText));
    tell();
}

void UsageFilterBar::clear()
{
    UsageChoice all;
    all.period = m_choice.period;
    m_choice = all;
    for (auto *chip : {m_agent, m_model, m_service, m_member, m_kind})
        chip->setValue({});
    tell();
}

void UsageFilterBar::show()
{
    const auto period = m_choice.period.text();
    m_range->setText(m_asOf == Instant() || !m_choice.period.isCurrent()
                         ? period
                         : tr("%1, as of %2").arg(period, timeText(m_asOf).left(5)));
    m_clear->setVisible(m_choice.isFiltered());
}

void UsageFilterBar::tell()
{
    show();
    Q_EMIT changed();
}

} // namespace sb::ui
