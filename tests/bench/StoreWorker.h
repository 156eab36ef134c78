#pragma once

#include <string>

namespace sb::bench {

/// The product's side of the store bench: a Store in \p folder, doing what StorePeer.c does and answering as it does.
/// Adds the command `trip COUNT`: single pages, each asked for by a future of its own and waited for.
int runStoreWorker(const std::string &folder);

} // namespace sb::bench
