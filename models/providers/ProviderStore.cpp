#include "models/providers/ProviderStore.h"

#include "models/contract/Codec.h"

namespace sb {

namespace {

enum class Table : std::uint8_t { Model = 1, Stt, Tts, Vad };

template <typename Row>
Result<> save(Transaction &transaction, Table table, const std::vector<Row> &rows)
{
    auto statement = transaction->prepare("INSERT OR REPLACE INTO provider (id, kind, provider_name, model_name,"
                                          " is_default, is_listed, document) VALUES (?,?,?,?,?,1,?)");
    if (!statement)
        return fail(statement.error());
    for (const auto &row : rows) {
        const auto document = encode(row).dump();
        if (auto saved = statement->execute(row.id, table, row.providerName, row.modelName, row.isDefault, document);
            !saved)
            return saved;
    }
    return {};
}

template <typename Row>
Result<> take(const Statement &from, int column, std::vector<Row> &rows)
{
    auto decoded = decode<Row>(nlohmann::json::parse(from.text(column), nullptr, false));
    if (!decoded)
        return fail(ErrorCode::Corrupt, "a row of the catalog cannot be read");
    rows.push_back(std::move(*decoded));
    return {};
}

template <typename Row>
Result<std::vector<Row>> load(Connection &connection, Table table, bool listedOnly)
{
    std::vector<Row> rows;
    const auto read = connection.each(
        "SELECT document FROM provider WHERE kind = ?1 AND is_listed >= ?2"
        " ORDER BY is_default DESC, provider_name COLLATE NOCASE, model_name COLLATE NOCASE",
        [&](const Statement &row) { return take(row, 0, rows); }, table, listedOnly ? 1 : 0);
    if (!read)
        return fail(read.error());
    return rows;
}

} // namespace

Result<> ProviderStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE provider (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            kind INTEGER NOT NULL,
            provider_name TEXT NOT NULL,
            model_name TEXT NOT NULL,
            is_default INTEGER NOT NULL,
            is_listed INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE UNIQUE INDEX provider_default ON provider (kind) WHERE is_default = 1;
        CREATE TABLE voice (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            provider_id BLOB NOT NULL,
            user_id BLOB,
            is_public INTEGER NOT NULL,
            position INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX voice_by_provider ON voice (provider_id, position);
        CREATE TABLE catalog_import (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            digest TEXT NOT NULL,
            prices_as_of TEXT NOT NULL,
            at INTEGER NOT NULL
        );
    )");
}

Result<bool> ProviderStore::importCatalog(Transaction &transaction, const Catalog &catalog, Instant now)
{
    const auto last = transaction->value<std::string>("SELECT digest FROM catalog_import");
    if (!last)
        return fail(last.error());
    if (*last == catalog.digest)
        return false;
    auto done = transaction->execute("UPDATE provider SET is_listed = 0, is_default = 0")
                    .and_then([&] { return save(transaction, Table::Model, catalog.models); })
                    .and_then([&] { return save(transaction, Table::Stt, catalog.stt); })
                    .and_then([&] { return save(transaction, Table::Tts, catalog.tts); })
                    .and_then([&] { return save(transaction, Table::Vad, catalog.vad); })
                    .and_then([&] { return transaction->execute("DELETE FROM voice WHERE user_id IS NULL"); });
    if (!done)
        return fail(done.error());
    int position = 0;
    for (const auto &voice : catalog.voices) {
        auto saved = transaction->execute("INSERT INTO voice (id, provider_id, user_id, is_public, position, document)"
                                          " VALUES (?,?,NULL,1,?,?)",
                                          voice.id, *voice.providerId, ++position, encode(voice).dump());
        if (!saved)
            return fail(saved.error());
    }
    return transaction
        ->execute("INSERT OR REPLACE INTO catalog_import (only_row, digest, prices_as_of, at) VALUES (1,?,?,?)",
                  catalog.digest, catalog.pricesAsOf, now)
        .map([] { return true; });
}

Result<std::string> ProviderStore::catalogDate(Connection &connection)
{
    return connection.value<std::string>("SELECT prices_as_of FROM catalog_import")
        .map([](const std::optional<std::string> &date) { return date.value_or(std::string()); });
}

Result<std::vector<ModelProvider>> ProviderStore::models(Connection &connection)
{
    return load<ModelProvider>(connection, Table::Model, true);
}

Result<std::vector<SttProvider>> ProviderStore::stt(Connection &connection)
{
    return load<SttProvider>(connection, Table::Stt, true);
}

Result<std::vector<TtsProvider>> ProviderStore::tts(Connection &connection)
{
    return load<TtsProvider>(connection, Table::Tts, true);
}

Result<std::vector<VadProvider>> ProviderStore::vad(Connection &connection)
{
    return load<VadProvider>(connection, Table::Vad, true);
}

Result<std::vector<TtsVoice>> ProviderStore::voices(Connection &connection, UserId user,
                                                    std::optional<ProviderId> provider)
{
    std::vector<TtsVoice> voices;
    const auto read = connection.each(
        "SELECT document FROM voice WHERE (is_public = 1 OR user_id = ?1) AND (?2 IS NULL OR provider_id = ?2)"
        " ORDER BY position",
        [&](const Statement &row) -> Result<> {
            auto voice = decode<TtsVoice>(nlohmann::json::parse(row.text(0), nullptr, false));
            if (!voice)
                return fail(ErrorCode::Corrupt, "a voice of the catalog cannot be read");
            voices.push_back(std::move(*voice));
            return {};
        },
        user, provider);
    if (!read)
        return fail(read.error());
    return voices;
}

Result<Catalog> ProviderStore::everything(Connection &connection)
{
    Catalog catalog;
    auto models = load<ModelProvider>(connection, Table::Model, false);
    auto stt = load<SttProvider>(connection, Table::Stt, false);
    auto tts = load<TtsProvider>(connection, Table::Tts, false);
    auto vad = load<VadProvider>(connection, Table::Vad, false);
    auto spoken = voices(connection, UserId(), std::nullopt);
    if (!models || !stt || !tts || !vad || !spoken)
        return fail(ErrorCode::Corrupt, "the catalog cannot be read");
    catalog.models = std::move(*models);
    catalog.stt = std::move(*stt);
    catalog.tts = std::move(*tts);
    catalog.vad = std::move(*vad);
    catalog.voices = std::move(*spoken);
    return catalog;
}

Result<Catalog> ProviderStore::rowsOf(Connection &connection, const std::vector<ProviderId> &ids)
{
    Catalog catalog;
    for (const auto &id : ids) {
        const auto read = connection.each(
            "SELECT kind, document FROM provider WHERE id = ?",
            [&](const Statement &row) {
                switch (row.get<Table>(0)) {
                case Table::Model:
                    return take(row, 1, catalog.models);
                case Table::Stt:
                    return take(row, 1, catalog.stt);
                case Table::Tts:
                    return take(row, 1, catalog.tts);
                case Table::Vad:
                    return take(row, 1, catalog.vad);
                }
                return Result<>();
            },
            id);
        if (!read)
            return fail(read.error());
    }
    return catalog;
}

} // namespace sb
