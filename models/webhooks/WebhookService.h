#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// Hook settings of agents and the log of what was posted (rules H1–H3 as far as they are stored, A17, T3 for
/// addresses, G9). The server makes the secret when settings are first saved. Posting itself is not done in this
/// version: the test of a hook says so. Stateless.
class WebhookService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
