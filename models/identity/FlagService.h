#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Contract.h"

#include <memory>

namespace sb {

/// Feature flags of users (rules F1–F4): what was never set is on. Outlives the registry's use.
class FlagService
{
public:
    /// The contract names the flags.
    explicit FlagService(std::shared_ptr<const Contract> contract);
    void registerOn(Registry &registry);

private:
    std::vector<std::string> m_names;
};

} // namespace sb
