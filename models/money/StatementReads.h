#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// getWalletStatement: what is behind a printed statement (W3–W5, W9). It reads the entries of its period one by one,
/// on a reader, so that nobody waits for it. Credit that is due to expire leaves with the next operation on its wallet:
/// whoever wants it gone asks for the wallet first. Thread: the readers'.
void registerStatementReads(Registry &registry);

} // namespace sb
