#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// Search of an agent's files (rule K9; A12: without a credential). No file becomes ready in this version (K12), so
/// what is found is truly nothing, and the answer says why. Stateless.
class SearchService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
