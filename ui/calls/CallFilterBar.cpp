#include "ui/calls/CallFilterBar.h"

#include "models/contract/Agents.h"
#include "ui/calls/CallText.h"
#include "ui/calls/TimeText.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/AddChip.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RangePopup.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <set>

namespace sb::ui {

namespace {

constexpr std::array endReasons{"caller_hung_up",
                                "agent_ended_the_call",
                                "call_hit_the_time_limit",
                                "no_response_from_caller",
                                "call_transferred",
                                "call_failed_to_start",
                                "agent_error",
                                "interrupted"};

/// What somebody named, in a menu: no shortcut comes out of it.
QString menuText(const QString &name)
{
    auto shown = visibleText(name).left(60);
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return shown;
}

} // namespace

CallFilterBar::CallFilterBar(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_words(new SearchField(tr("Words in transcripts"), this))
    , m_add(new AddChip(tr("Add filter"), this))
    , m_found(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_clear(new Button(tr("Clear"), ButtonKind::Link, this))
    , m_cancel(new Button(QStringLiteral("close"), tr("Cancel"), ButtonKind::Normal, this))
{
    m_words->setFixedWidth(232);
    m_words->setProperty("controlSize", QStringLiteral("small"));
    m_words->setMaxLength(400);
    m_clear->setControlSize(ControlSize::Small);
    m_cancel->setControlSize(ControlSize::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 12);
    row->setSpacing(8);
    auto *chips = new FlowLayout(8, 8);
    chips->addWidget(m_words);
    for (int kind = 0; kind < kinds; ++kind) {
        makeChip(static_cast<Kind>(kind));
        chips->addWidget(m_chips[static_cast<std::size_t>(kind)]);
    }
    chips->addWidget(m_add);
    setTabOrder(m_chips.back(), m_add);
    setTabOrder(m_add, m_clear);
    setTabOrder(m_clear, m_cancel);
    row->addLayout(chips, 1);
    row->addWidget(m_found, 0, Qt::AlignTop);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    m_found->setMinimumHeight(26);
    const auto ask = [this](const QString &title, const QString &example,
                            QString (CallFilterChoice::*set)(const QString &, const QString &)) {
        return new RangePopup(
            title, example,
            [this, set](const QString &from, const QString &to) {
                auto problem = (m_choice.*set)(from, to);
                if (problem.isEmpty())
                    change();
                return problem;
            },
            this);
    };
    m_days = ask(tr("Days"), QStringLiteral("2026-01-31"), &CallFilterChoice::setDays);
    m_length = ask(tr("Length"), QStringLiteral("1:30"), &CallFilterChoice::setLength);
    m_cost = ask(tr("Cost in dollars"), QStringLiteral("0.05"), &CallFilterChoice::setCost);
    makeMenus();
    connect(m_words, &SearchField::searched, this, [this](const QString &words) {
        if (m_choice.words == words)
            return;
        m_choice.words = words;
        change();
    });
    connect(m_clear, &QPushButton::clicked, this, &CallFilterBar::clear);
    connect(m_cancel, &QPushButton::clicked, this, &CallFilterBar::cancelled);
    refresh();
}

void CallFilterBar::makeChip(Kind kind)
{
    auto *chip = new FilterChip(nameOf(kind), tr("Any"), this);
    m_chips[static_cast<std::size_t>(kind)] = chip;
    connect(chip, &FilterChip::cleared, this, [this, kind] { unset(kind); });
}

void CallFilterBar::makeMenus()
{
    using Days = CallFilterChoice::Days;
    for (const auto days :
         {Days::Any, Days::Today, Days::Yesterday, Days::Last7, Days::Last30, Days::ThisMonth, Days::ThisYear})
        addChoice(Kind::Days, CallFilterChoice::nameOf(days), [this, days] { m_choice.days = days; });
    connect(menuOf(Kind::Days)->addAction(CallFilterChoice::nameOf(Days::Between)), &QAction::triggered, this,
            &CallFilterBar::askDays);
    for (const auto status : {CallStatus::InProgress, CallStatus::Completed, CallStatus::Failed, CallStatus::NoAnswer,
                              CallStatus::Busy, CallStatus::Cancelled})
        addChoice(Kind::Status, statusText(status), [this, status] { m_choice.status = status; });
    for (const auto type : {CallType::Web, CallType::Inbound, CallType::Outbound})
        addChoice(Kind::Type, callKindText(type), [this, type] { m_choice.type = type; });
    for (const auto *reason : endReasons)
        addChoice(Kind::EndReason, endReasonText(reason),
                  [this, reason] { m_choice.endReason = QLatin1String(reason); });
    connect(menuOf(Kind::Agent), &QMenu::aboutToShow, this, &CallFilterBar::fillAgents);
    connect(menuOf(Kind::Language), &QMenu::aboutToShow, this, &CallFilterBar::fillAgents);
    connect(menuOf(Kind::Tag), &QMenu::aboutToShow, this, &CallFilterBar::fillTags);
    connect(chip(Kind::Length), &QToolButton::clicked, this, &CallFilterBar::askLength);
    connect(chip(Kind::Cost), &QToolButton::clicked, this, &CallFilterBar::askCost);
    auto *add = new QMenu(this);
    for (int at = 0; at < kinds; ++at) {
        const auto kind = static_cast<Kind>(at);
        auto *action = add->addAction(nameOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { open(kind); });
        connect(add, &QMenu::aboutToShow, action,
                [this, kind, action] { action->setVisible(!chip(kind)->isVisible()); });
    }
    m_add->setMenu(add);
    fillAgents();
    fillTags();
}

QMenu *CallFilterBar::menuOf(Kind kind)
{
    auto *owner = chip(kind);
    if (!owner->menu())
        owner->setMenu(new QMenu(owner));
    return owner->menu();
}

void CallFilterBar::addChoice(Kind kind, const QString &text, std::function<void()> choose)
{
    connect(menuOf(kind)->addAction(text), &QAction::triggered, this, [this, choose = std::move(choose)] {
        choose();
        change();
    });
}

/// The menu of now; the answer fills the next one when agents changed meanwhile.
void CallFilterBar::fillAgents()
{
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        if (!answer || menuOf(Kind::Agent)->isVisible() || menuOf(Kind::Language)->isVisible())
            return;
        menuOf(Kind::Agent)->clear();
        std::set<std::string> languages;
        for (const auto &agent : answer->items()) {
            languages.insert(agent.language.valueOr({}));
            addChoice(Kind::Agent, menuText(QString::fromStdString(agent.name)),
                      [this, name = QString::fromStdString(agent.name), id = agent.id] {
                          m_choice.agent = id;
                          m_choice.agentName = name;
                      });
        }
        menuOf(Kind::Language)->clear();
        languages.erase(std::string());
        for (const auto &language : languages)
            addChoice(Kind::Language, menuText(QString::fromStdString(language)),
                      [this, language] { m_choice.language = QString::fromStdString(language); });
    });
}

void CallFilterBar::fillTags()
{
    m_backend.call(listCallTags, {}, this, [this](const Result<CallTagList> &answer) {
        auto *menu = menuOf(Kind::Tag);
        if (menu->isVisible())
            return;
        menu->clear();
        if (answer) {
            for (const auto &tag : answer->items)
                addChoice(Kind::Tag, menuText(QString::fromStdString(tag.tag)),
                          [this, name = QString::fromStdString(tag.tag)] { m_choice.tag = name; });
        }
        if (menu->isEmpty())
            menu->addAction(tr("No call has a tag"))->setEnabled(false);
    });
}

void CallFilterBar::askDays()
{
    m_days->ask(chip(Kind::Days), m_choice.from.toString(Qt::ISODate), m_choice.to.toString(Qt::ISODate));
}

void CallFilterBar::askLength()
{
    const auto text = [](const std::optional<double> &seconds) {
        return seconds ? lengthText(*seconds * 1000) : QString();
    };
    m_length->ask(chip(Kind::Length), text(m_choice.minSeconds), text(m_choice.maxSeconds));
}

void CallFilterBar::askCost()
{
    const auto text = [](const std::optional<Money> &cost) {
        return cost ? QString::fromStdString(cost->toString()) : QString();
    };
    m_cost->ask(chip(Kind::Cost), text(m_choice.minCost), text(m_choice.maxCost));
}

void CallFilterBar::open(Kind kind)
{
    m_wanted[static_cast<std::size_t>(kind)] = true;
    refresh();
    layout()->activate();
    chip(kind)->setFocus(Qt::OtherFocusReason);
    if (kind == Kind::Length)
        askLength();
    else if (kind == Kind::Cost)
        askCost();
    else
        menuOf(kind)->popup(chip(kind)->mapToGlobal(QPoint(0, chip(kind)->height())));
}

void CallFilterBar::unset(Kind kind)
{
    switch (kind) {
    case Kind::Days:
        m_choice.days = CallFilterChoice::Days::Any;
        m_choice.from = m_choice.to = {};
        break;
    case Kind::Agent:
        m_choice.agent.reset();
        m_choice.agentName.clear();
        break;
    case Kind::Status:
        m_choice.status.reset();
        break;
    case Kind::Type:
        m_choice.type.reset();
        break;
    case Kind::EndReason:
        m_choice.endReason.clear();
        break;
    case Kind::Length:
        m_choice.minSeconds.reset();
        m_choice.maxSeconds.reset();
        break;
    case Kind::Cost:
        m_choice.minCost.reset();
        m_choice.maxCost.reset();
        break;
    case Kind::Language:
        m_choice.language.clear();
        break;
    case Kind::Tag:
        m_choice.tag.clear();
        break;
    }
    change();
}

QString CallFilterBar::valueOf(Kind kind) const
{
    switch (kind) {
    case Kind::Days:
        return m_choice.daysText();
    case Kind::Agent:
        return m_choice.agent ? visibleText(m_choice.agentName).left(24) : QString();
    case Kind::Status:
        return m_choice.statusValue();
    case Kind::Type:
        return m_choice.typeValue();
    case Kind::EndReason:
        return m_choice.endReason.isEmpty() ? QString() : endReasonText(m_choice.endReason.toStdString());
    case Kind::Length:
        return m_choice.lengthValue();
    case Kind::Cost:
        return m_choice.costValue();
    case Kind::Language:
        return visibleText(m_choice.language);
    case Kind::Tag:
        return visibleText(m_choice.tag).left(24);
    }
    return {};
}

QString CallFilterBar::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Days:
        return tr("Date");
    case Kind::Agent:
        return tr("Agent");
    case Kind::Status:
        return tr("Status");
    case Kind::Type:
        return tr("Kind");
    case Kind::EndReason:
        return tr("Ended by");
    case Kind::Length:
        return tr("Length");
    case Kind::Cost:
        return tr("Cost");
    case Kind::Language:
        return tr("Language");
    case Kind::Tag:
        return tr("Tag");
    }
    return {};
}

void CallFilterBar::change()
{
    refresh();
    Q_EMIT changed();
}

void CallFilterBar::refresh()
{
    for (int at = 0; at < kinds; ++at) {
        const auto kind = static_cast<Kind>(at);
        const auto value = valueOf(kind);
        chip(kind)->setValue(value);
        chip(kind)->setVisible(at <= static_cast<int>(Kind::Status) || !value.isEmpty() ||
                               m_wanted[static_cast<std::size_t>(at)]);
    }
    m_clear->setVisible(!m_choice.isEmpty());
}

void CallFilterBar::setChoice(const CallFilterChoice &choice)
{
    m_choice = choice;
    m_wanted = {};
    m_words->setText(choice.words); // what it tells of this is known already
    refresh();
}

void CallFilterBar::clear()
{
    m_choice = {};
    m_wanted = {};
    m_words->clear();
    change();
}

void CallFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CallFilterBar::setFound(const QString &words, bool canCancel)
{
    m_found->setText(words);
    m_cancel->setVisible(canCancel);
    m_clear->setVisible(!canCancel && !m_choice.isEmpty());
}

} // namespace sb::ui
