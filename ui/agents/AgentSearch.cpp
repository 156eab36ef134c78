#include "ui/agents/AgentSearch.h"

#include "ui/format/ErrorText.h"
#include "ui/shell/CommandPalette.h"

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kPageRows = 100;

/// The one word by which the backend narrows the list; not every caller's role may ask it to (then all come).
std::string longestOf(const QString &words)
{
    const auto parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto longest = std::ranges::max_element(parts, {}, &QString::size);
    return longest == parts.end() ? std::string() : longest->toStdString();
}

} // namespace

void AgentSearch::start(Backend &backend, const Lookup &lookup, Open open)
{
    (new AgentSearch(backend, lookup, std::move(open)))->ask(1); // the round owns it
}

AgentSearch::AgentSearch(Backend &backend, const Lookup &lookup, Open open)
    : QObject(lookup.round), m_backend(backend), m_lookup(lookup), m_open(std::move(open))
{}

void AgentSearch::ask(int page)
{
    AgentQuery query;
    query.page = page;
    query.pageSize = kPageRows;
    if (const auto word = longestOf(m_lookup.words); !word.empty())
        query.q = word;
    CallOptions options;
    options.stop = m_lookup.stop;
    m_backend.call(
        listAgents, query, this,
        [this, page](const Result<AgentListing> &answer) {
            if (answer)
                take(*answer, page);
            else
                m_lookup.answer({m_found, tr("Agents: %1").arg(ErrorText::of(answer.error()).inOneLine()), true});
        },
        options);
}

void AgentSearch::take(const AgentListing &listing, int page)
{
    const auto &rows = listing.items();
    for (const auto &agent : rows) {
        const auto name = QString::fromStdString(agent.name);
        if (m_found.size() < m_lookup.most && CommandPalette::fits(name, m_lookup.words))
            m_found.append({TargetKind::Agent,
                            name,
                            agent.isActive ? tr("Active") : tr("Paused"),
                            QStringLiteral("agents"),
                            {},
                            [open = m_open, id = agent.id] { open(id); }});
    }
    const bool isPage = std::holds_alternative<AgentPage>(listing.answer); // else all came at once
    const bool isLast = m_found.size() >= m_lookup.most || !isPage || rows.empty() ||
                        static_cast<std::int64_t>(page) * kPageRows >= listing.total();
    m_lookup.answer({m_found, {}, isLast});
    if (!isLast)
        ask(page + 1);
}

} // namespace sb::ui
