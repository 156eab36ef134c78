#include "models/store/Store.h"

#include "models/store/DatabaseCopy.h"

#include <sys/stat.h>

namespace sb {

namespace {

/// The newest free name for a copy made before a migration: `backups/before-version-7.db`, then `…-7-2.db`.
std::string freeName(const WorkspaceFolder &folder, int version)
{
    const std::string stem = folder.backups() + "/before-version-" + std::to_string(version);
    std::string name = stem + ".db";
    struct stat status = {};
    for (int attempt = 2; ::stat(name.c_str(), &status) == 0; ++attempt)
        name = stem + "-" + std::to_string(attempt) + ".db";
    return name;
}

} // namespace

Store::Store(const WorkspaceFolder &folder, const Secret &dataKey, std::unique_ptr<Connection> writer)
    : m_folder(folder)
    , m_blobs(folder.blobs())
    , m_dataKey(std::make_shared<const Secret>(dataKey.clone()))
    , m_writer(std::move(writer))
    , m_readers(folder.store(), dataKey.clone())
{}

Store::~Store()
{
    close();
}

Result<std::unique_ptr<Store>> Store::create(const WorkspaceFolder &folder, const Secret &dataKey,
                                             std::span<const Migration> migrations)
{
    auto connection = Connection::open(folder.store(), dataKey, {.access = Access::Create, .proof = KeyProof::Slot});
    if (!connection)
        return fail(connection.error());
    if (auto migrated = migrate(**connection, migrations); !migrated)
        return fail(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, dataKey, std::move(*connection)));
}

Result<std::unique_ptr<Store>> Store::open(const WorkspaceFolder &folder, const Secret &dataKey,
                                           std::span<const Migration> migrations)
{
    auto connection = Connection::open(folder.store(), dataKey, {.access = Access::ReadWrite, .proof = KeyProof::Slot});
    if (!connection) {
        if (connection.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Corrupt, "store.db: it is missing");
        return fail(connection.error());
    }
    const auto migrated = migrate(**connection, migrations, [&](int version) -> Result<> {
        return copyDatabase(**connection, freeName(folder, version), dataKey);
    });
    if (!migrated)
        return fail(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, dataKey, std::move(*connection)));
}

std::function<bool(double)> Store::untilClosed(std::function<bool(double)> progress) const
{
    return [closing = m_closing, progress = std::move(progress)](double done) {
        return !closing->load() && (!progress || progress(done));
    };
}

QFuture<Result<BackupSummary>> Store::backup(std::string target, Instant now, std::function<bool(double)> progress)
{
    return read([folder = m_folder, key = m_dataKey, target = std::move(target), now,
                 goOn = untilClosed(std::move(progress))](Connection &connection) {
        return Backup(goOn).make(folder, connection, *key, target, now);
    });
}

QFuture<Result<std::vector<Finding>>> Store::verify(std::function<bool(double)> progress,
                                                    std::vector<Verification::Proof> proofs)
{
    return read([folder = m_folder, key = m_dataKey, goOn = untilClosed(std::move(progress)),
                 proofs = std::move(proofs)](Connection &) { return Verification(folder, goOn, proofs).run(*key); });
}

void Store::close()
{
    m_closing->store(true);
    m_readers.close();
    m_writer.close();
    m_dataKey.reset();
}

} // namespace sb
