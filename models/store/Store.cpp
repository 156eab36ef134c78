#include "models/store/Store.h"

#include "models/store/DatabaseCopy.h"
#include "models/store/WorkspaceFolder.h"

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

Store::Store(std::string folder, const Secret &dataKey, std::unique_ptr<Connection> writer)
    : m_folder(std::move(folder))
    , m_writer(std::move(writer))
    , m_readers(WorkspaceFolder(m_folder).store(), dataKey.clone())
{}

Store::~Store()
{
    close();
}

Result<std::unique_ptr<Store>> Store::create(const std::string &folder, const Secret &dataKey,
                                             std::span<const Migration> migrations)
{
    const WorkspaceFolder layout(folder);
    auto connection = Connection::open(layout.store(), dataKey, {.access = Access::Create, .proof = KeyProof::Slot});
    if (!connection)
        return fail(connection.error());
    if (auto migrated = migrate(**connection, migrations); !migrated)
        return fail(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, dataKey, std::move(*connection)));
}

Result<std::unique_ptr<Store>> Store::open(const std::string &folder, const Secret &dataKey,
                                           std::span<const Migration> migrations)
{
    const WorkspaceFolder layout(folder);
    auto connection = Connection::open(layout.store(), dataKey, {.access = Access::ReadWrite, .proof = KeyProof::Slot});
    if (!connection) {
        if (connection.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Corrupt, "store.db: it is missing");
        return fail(connection.error());
    }
    const auto migrated = migrate(**connection, migrations, [&](int version) -> Result<> {
        return copyDatabase(**connection, freeName(layout, version), dataKey);
    });
    if (!migrated)
        return fail(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, dataKey, std::move(*connection)));
}

void Store::close()
{
    m_readers.close();
    m_writer.close();
}

} // namespace sb
