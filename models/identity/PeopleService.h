#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// Users and organizations (rules A8, A11, A16) and what organizations have agreed to (R1–R3, R10). Stateless.
class PeopleService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
