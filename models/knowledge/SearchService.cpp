#include "models/knowledge/SearchService.h"

#include "models/knowledge/FileStore.h"

namespace sb {

namespace {

template <typename Score, typename Query>
Result<SearchAnswer<Score>> search(const Call &, const Query &in, Connection &connection)
{
    if (in.query.find_first_not_of(" \t\r\n") == std::string::npos) // K9
        return fail(Error{
            ErrorCode::Invalid, "a query is needed", {Problem{{"body", "query"}, "is empty", "string_too_short"}}});
    const auto ready = FileStore::hasReady(connection, in.agentId);
    if (!ready)
        return fail(ready.error());
    if (*ready) // made ready by a newer program: nothing found would not be true
        return fail(ErrorCode::Unavailable, "the search is not available in this version");
    SearchAnswer<Score> nothing;
    nothing.message = "No file of this agent is ready to be searched";
    nothing.hits.emplace();
    return nothing;
}

} // namespace

void SearchService::registerOn(Registry &registry)
{
    registry.reads(semanticSearch, search<double, SemanticSearch>);
    registry.reads(hybridSearch, search<HybridScore, HybridSearch>);
}

} // namespace sb
