#include "models/backend/Registry.h"

#include <QtGlobal>

namespace sb {

const Registry::Handler *Registry::find(std::string_view operationId) const
{
    const auto found = m_handlers.find(operationId);
    return found == m_handlers.end() ? nullptr : &found->second;
}

std::vector<std::string> Registry::operationIds() const
{
    std::vector<std::string> ids;
    for (const auto &[id, handler] : m_handlers)
        ids.push_back(id);
    return ids;
}

void Registry::add(std::string_view operationId, Handler handler)
{
    const bool isNew = m_handlers.emplace(std::string(operationId), std::move(handler)).second;
    Q_ASSERT_X(isNew, "Registry", "two handlers for one operation");
    Q_UNUSED(isNew)
}

} // namespace sb
