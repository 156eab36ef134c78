#include "models/store/BlobStore.h"

#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace sb {

namespace {

BlobRow rowOf(const Statement &row)
{
    BlobRow blob;
    blob.id = row.get<BlobId>(0);
    blob.mediaType = row.get<std::string>(1);
    blob.created = row.get<Instant>(2);
    if (!row.isNull(3))
        blob.size = BlobSize{row.integer(3), row.integer(4)};
    return blob;
}

} // namespace

Result<> createBlobTable(Connection &connection)
{
    return connection.run("CREATE TABLE blob("
                          " id BLOB PRIMARY KEY NOT NULL CHECK(length(id) = 16),"
                          " key BLOB NOT NULL CHECK(length(key) = 32),"
                          " media_type TEXT NOT NULL,"
                          " created_at INTEGER NOT NULL,"
                          " bytes INTEGER," // null until it is finished
                          " chunks INTEGER"
                          ") WITHOUT ROWID");
}

Result<std::shared_ptr<BlobTicket>> BlobStore::begin(Transaction &transaction, std::string_view mediaType,
                                                     Instant now) const
{
    auto ticket = std::make_shared<BlobTicket>(
        BlobTicket{BlobId::make(now.milliseconds()), Secret::random(BlobFormat::keyBytes)});
    const std::span<const std::uint8_t> key = std::as_const(ticket->key).bytes();
    if (auto done = transaction->execute("INSERT INTO blob(id, key, media_type, created_at) VALUES(?, ?, ?, ?)",
                                         ticket->id, key, mediaType, now);
        !done)
        return fail(done.error());
    return ticket;
}

Result<std::unique_ptr<BlobWriter>> BlobStore::writer(const BlobTicket &ticket) const
{
    return BlobWriter::create(path(ticket.id), ticket.key);
}

Result<> BlobStore::finished(Transaction &transaction, BlobId id, BlobSize size) const
{
    if (auto done =
            transaction->execute("UPDATE blob SET bytes = ?, chunks = ? WHERE id = ?", size.bytes, size.chunks, id);
        !done)
        return done;
    if (transaction->changes() == 0)
        return fail(ErrorCode::NotFound, "there is no such blob");
    return {};
}

Result<std::unique_ptr<BlobReader>> BlobStore::reader(Connection &connection, BlobId id) const
{
    const auto key = connection.first<std::shared_ptr<Secret>>(
        "SELECT key FROM blob WHERE id = ?", [](const Statement &row) { return std::make_shared<Secret>(row.blob(0)); },
        id);
    if (!key)
        return fail(key.error());
    if (!*key)
        return fail(ErrorCode::NotFound, "there is no such blob");
    auto reader = BlobReader::open(path(id), ***key);
    if (!reader && reader.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Corrupt, "blobs/" + id.toString() + ": the file is missing");
    return reader;
}

Result<std::optional<BlobRow>> BlobStore::find(Connection &connection, BlobId id) const
{
    return connection.first<BlobRow>("SELECT id, media_type, created_at, bytes, chunks FROM blob WHERE id = ?", rowOf,
                                     id);
}

Result<std::vector<BlobRow>> BlobStore::list(Connection &connection) const
{
    return connection.rows<BlobRow>("SELECT id, media_type, created_at, bytes, chunks FROM blob ORDER BY id", rowOf);
}

Result<> BlobStore::remove(Transaction &transaction, BlobId id) const
{
    if (auto done = transaction->execute("DELETE FROM blob WHERE id = ?", id); !done)
        return done;
    if (transaction->changes() == 0)
        return fail(ErrorCode::NotFound, "there is no such blob");
    return {};
}

Result<> BlobStore::removeFile(BlobId id) const
{
    for (const char *suffix : {"", ".part"})
        if (::unlink((path(id) + suffix).c_str()) != 0 && errno != ENOENT)
            return fail(File::systemError(id.toString(), errno));
    return {};
}

Result<int> BlobStore::removeOrphans(Transaction &transaction) const
{
    // inside a transaction: a blob that is begun meanwhile has no file before its row is committed
    std::error_code error;
    int removed = 0;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder, error)) {
        std::string name = entry.path().filename().string();
        if (name.ends_with(".part"))
            name.resize(name.size() - 5);
        const auto id = BlobId::parse(name);
        if (!id)
            continue;
        const auto row = transaction->value<int>("SELECT 1 FROM blob WHERE id = ?", *id);
        if (!row)
            return fail(row.error());
        if (*row)
            continue;
        if (auto gone = removeFile(*id); !gone)
            return fail(gone.error());
        ++removed;
    }
    if (error)
        return fail(File::systemError("blobs", error.value()));
    return removed;
}

} // namespace sb
