#include "ui/agents/AgentFilterChips.h"

#include "ui/format/TypedTags.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr qsizetype kLongestName = 40;
constexpr qsizetype kLongestValue = 16; // in a pane of 256 px

} // namespace

AgentFilterChips::AgentFilterChips(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_state(new FilterChip(tr("State"), tr("Any"), this))
    , m_tags(new FilterChip(tr("Tag"), tr("Any"), this))
{
    auto *inset = new QVBoxLayout(this);
    inset->setContentsMargins(12, 0, 12, 8);
    auto *row = new FlowLayout(8, 8);
    row->addWidget(m_state);
    row->addWidget(m_tags);
    inset->addLayout(row);
    auto *states = new QMenu(m_state);
    connect(states->addAction(tr("Active")), &QAction::triggered, this, [this] { setActive(true); });
    connect(states->addAction(tr("Paused")), &QAction::triggered, this, [this] { setActive(false); });
    m_state->setMenu(states);
    auto *tags = new QMenu(m_tags);
    m_tags->setMenu(tags);
    connect(tags, &QMenu::aboutToShow, this, &AgentFilterChips::fillTags);
    connect(m_state, &FilterChip::cleared, this, [this] { setActive({}); });
    connect(m_tags, &FilterChip::cleared, this, [this] { setTag({}); });
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("agents"))
            fillTags();
    });
    fillTags();
}

/// The menu of now; the answer fills the next one when tags changed meanwhile.
void AgentFilterChips::fillTags()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_backend.call(listAgentTags, {}, this, [this](const Result<AgentTagList> &answer) {
        m_isAsking = false;
        auto *menu = m_tags->menu();
        if (menu->isVisible())
            return;
        menu->clear();
        m_tags->setEnabled(answer.has_value()); // a server without the console's operations has no tags
        if (!answer)
            return;
        for (const auto &tag : answer->items) {
            const auto name = QString::fromStdString(tag.tag);
            auto shown = TypedTags::shortened(name, kLongestName);
            shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
            connect(menu->addAction(shown + QLatin1Char('\t') + QLocale().toString(qlonglong(tag.agents))),
                    &QAction::triggered, this, [this, name] { setTag(name); });
        }
        if (answer->items.empty())
            menu->addAction(tr("No agent has a tag"))->setEnabled(false);
        else
            connect(menu->addAction(tr("Without a tag")), &QAction::triggered, this, [this] { setTag(QString()); });
    });
}

void AgentFilterChips::setActive(std::optional<bool> active)
{
    m_active = active;
    m_state->setValue(!active ? QString() : *active ? tr("Active") : tr("Paused"));
    Q_EMIT changed();
}

void AgentFilterChips::setTag(std::optional<QString> tag)
{
    m_tag = std::move(tag);
    m_tags->setValue(!m_tag ? QString() : m_tag->isEmpty() ? tr("None") : TypedTags::shortened(*m_tag, kLongestValue));
    Q_EMIT changed();
}

void AgentFilterChips::clear()
{
    if (!m_active && !m_tag)
        return;
    m_active.reset();
    m_state->setValue({});
    setTag({});
}

} // namespace sb::ui
