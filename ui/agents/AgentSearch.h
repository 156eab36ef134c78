#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/shell/Page.h"

#include <functional>

namespace sb::ui {

/// Agents for the command palette, by words of the name, over listAgents: a page of them at a time, until enough fit or
/// there are no more. Lives as long as its round. Thread: UI.
class AgentSearch final : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(const AgentId &)>;

    static void start(Backend &backend, const Lookup &lookup, Open open);

private:
    AgentSearch(Backend &backend, const Lookup &lookup, Open open);
    void ask(int page);
    void take(const AgentListing &listing, int page);

    Backend &m_backend;
    const Lookup m_lookup;
    const Open m_open;
    QList<SearchTarget> m_found;
};

} // namespace sb::ui
