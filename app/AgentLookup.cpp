#include "app/AgentLookup.h"

#include "models/backend/Backend.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace sb::app {
namespace {

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().toCaseFolded();
}

/// Levenshtein's distance: insertions, deletions and replacements of single characters.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            auto &cell = row[static_cast<std::size_t>(j)];
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[static_cast<std::size_t>(j - 1)] + 1});
        }
    }
    return row.back();
}

} // namespace

Result<AgentSummary> findAgent(Backend &backend, std::string_view nameOrId, const CallOptions &options)
{
    auto future = backend.start(listAgents, {}, options);
    future.waitForFinished();
    const auto listing = future.result();
    if (!listing)
        return fail(listing.error());
    const auto wanted = folded(nameOrId);
    std::vector<AgentSummary> found;
    std::string nearest;
    qsizetype nearestDistance = std::max<qsizetype>(2, wanted.size() / 2);
    for (const auto &agent : listing->items()) {
        const auto name = folded(agent.name);
        if (name == wanted || folded(agent.id.toString()) == wanted)
            found.push_back(agent);
        const auto distance = name.startsWith(wanted) ? 0 : editDistance(name, wanted);
        if (distance < nearestDistance) {
            nearestDistance = distance;
            nearest = agent.name;
        }
    }
    if (found.size() > 1)
        return fail(ErrorCode::Conflict, "several agents have this name; use the id");
    if (found.empty())
        return fail(ErrorCode::NotFound, "there is no agent " + std::string(nameOrId) +
                                             (nearest.empty() ? "" : "; did you mean " + nearest + "?"));
    return found.front();
}

} // namespace sb::app
