#pragma once

#include "models/base/Instant.h"
#include "models/providers/Catalog.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// The catalog's tables. SQL; thread: the connection's.
class ProviderStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    /// Takes the catalog in when it is another than the one taken in last: true when it was. Rows that left the catalog
    /// stay for the agents that use them, but are no longer listed.
    static Result<bool> importCatalog(Transaction &transaction, const Catalog &catalog, Instant now);
    static Result<std::string> catalogDate(Connection &connection); ///< empty before the first import

    // Default row first, then by name.
    static Result<std::vector<ModelProvider>> models(Connection &connection);
    static Result<std::vector<SttProvider>> stt(Connection &connection);
    static Result<std::vector<TtsProvider>> tts(Connection &connection);
    static Result<std::vector<VadProvider>> vad(Connection &connection);
    /// Voices of the catalog, public ones, and those of \p user (V3); of one row when \p provider is given.
    static Result<std::vector<TtsVoice>> voices(Connection &connection, UserId user,
                                                std::optional<ProviderId> provider);
    /// Also rows that left the catalog.
    static Result<Catalog> everything(Connection &connection);
    /// Of that only the rows with one of these ids, and no voices: what an agent needs to be shown.
    static Result<Catalog> rowsOf(Connection &connection, const std::vector<ProviderId> &ids);
};

inline constexpr std::array providerMigrations{Migration{30, ProviderStore::createTables}};

} // namespace sb
