#include "app/Workspace.h"

#include "models/identity/IdentityStore.h"
#include "models/services/LocalServices.h"
#include "models/services/Schema.h"
#include "models/store/RecoveryCode.h"
#include "models/store/Rekey.h"
#include "models/store/Store.h"
#include "models/store/WorkspaceFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <filesystem>

namespace sb::app {
namespace {

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Takes away what a creation that failed has made; the folder itself only when it was made too.
class Undo
{
public:
    explicit Undo(std::filesystem::path folder)
        : m_folder(std::move(folder)), m_existed(std::filesystem::exists(m_folder))
    {}
    ~Undo()
    {
        if (m_kept)
            return;
        std::error_code ignored;
        if (m_existed) {
            for (const auto &entry : std::filesystem::directory_iterator(m_folder, ignored))
                std::filesystem::remove_all(entry.path(), ignored);
        } else {
            std::filesystem::remove_all(m_folder, ignored);
        }
    }
    Undo(const Undo &) = delete;
    Undo &operator=(const Undo &) = delete;
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_folder;
    bool m_existed;
    bool m_kept = false;
};

} // namespace

struct Workspace::Services
{
    std::unique_ptr<Store> store;
    LocalServices services;
};

Workspace::Workspace(QString folder, WorkspaceLock lock, Secret dataKey, const Clock &clock)
    : m_folder(std::move(folder)), m_clock(clock), m_lock(std::move(lock)), m_dataKey(std::move(dataKey))
{}

Workspace::~Workspace() = default;

Result<Workspace::Created> Workspace::create(const QString &folder, const QString &name, const Secret &passphrase,
                                             KeyCost cost, const Clock &clock)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    const auto path = folder.toStdString();
    std::error_code listing;
    if (std::filesystem::exists(path) && !std::filesystem::is_empty(path, listing))
        return fail(ErrorCode::Conflict, "the folder is not empty; a new workspace needs a new or an empty folder");
    Undo undo(path);
    const auto made = WorkspaceFolder::create(path);
    if (!made)
        return fail(made.error());
    auto lock = WorkspaceLock::take(*made);
    if (!lock)
        return fail(lock.error());

    const auto dataKey = KeySlots::newDataKey();
    const auto code = RecoveryCode::random();
    KeySlots slots;
    if (auto set = slots.setPassphrase(dataKey, passphrase, cost, clock.now()); !set)
        return fail(set.error());
    if (auto set = slots.setRecoveryCode(dataKey, code, KeyCost::minimum(), clock.now()); !set)
        return fail(set.error());

    auto store = Store::create(*made, dataKey, workspaceSchema());
    if (!store)
        return fail(store.error());
    const WorkspaceOwner owner{
        .workspaceName = name.toStdString(), .fullName = "Owner", .organization = name.toStdString()};
    const auto owned = waitFor((*store)->write(
        [&](Transaction &transaction) { return IdentityStore::createOwner(transaction, owner, clock.now()); }));
    if (!owned)
        return fail(owned.error());

    std::unique_ptr<Workspace> workspace(new Workspace(folder, std::move(*lock), dataKey.clone(), clock));
    if (auto joined = workspace->join(std::move(*store)); !joined)
        return fail(joined.error());
    // The keys come last: without them there is no workspace yet.
    if (auto saved = slots.save(*made); !saved)
        return fail(saved.error());
    undo.keep();
    return Created{std::move(workspace), code.text()};
}

Result<Secret> Workspace::dataKeyOf(const QString &folder, const UnlockKey &key)
{
    const auto found = WorkspaceFolder::open(folder.toStdString());
    if (!found)
        return fail(found.error());
    // A process that died while it encrypted anew has left two keys; whoever holds the workspace has put that right.
    if (Rekey::isPending(*found)) {
        if (const auto lock = WorkspaceLock::take(*found)) {
            if (auto recovered = Rekey::recover(*found); !recovered)
                return fail(recovered.error());
        }
    }
    const auto slots = KeySlots::load(*found);
    if (!slots)
        return fail(slots.error());
    if (key.kind == UnlockKey::Kind::Passphrase)
        return slots->openWithPassphrase(key.secret);
    if (key.kind == UnlockKey::Kind::KeyChain)
        return slots->openWithKeychain(key.secret);
    const auto code = RecoveryCode::parse(key.secret.text());
    if (!code)
        return fail(ErrorCode::WrongKey, "the recovery code has a slip: " + code.error().detail);
    return slots->openWithRecoveryCode(*code);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const UnlockKey &key, const Clock &clock)
{
    const auto path = folder.toStdString();
    const auto found = WorkspaceFolder::open(path);
    if (!found)
        return fail(found.error());
    auto lock = WorkspaceLock::take(*found);
    if (!lock)
        return fail(lock.error());
    if (auto recovered = Rekey::recover(*found); !recovered)
        return fail(recovered.error());
    auto dataKey = dataKeyOf(folder, key);
    if (!dataKey)
        return fail(dataKey.error());
    auto store = Store::open(*found, *dataKey, workspaceSchema());
    if (!store)
        return fail(store.error());
    std::unique_ptr<Workspace> workspace(new Workspace(folder, std::move(*lock), std::move(*dataKey), clock));
    if (auto joined = workspace->join(std::move(*store)); !joined)
        return fail(joined.error());
    return workspace;
}

Result<> Workspace::join(std::unique_ptr<Store> store)
{
    auto contract = Contract::builtIn();
    if (!contract)
        return fail(contract.error());
    const auto catalog = Catalog::builtIn();
    if (!catalog)
        return fail(catalog.error());
    const auto prepared = waitFor(store->write([&catalog, now = m_clock.now()](Transaction &transaction) {
        return LocalServices::prepare(transaction, *catalog, now);
    }));
    if (!prepared)
        return fail(prepared.error());
    auto &opened = *store;
    m_services.reset(new Services{std::move(store), {opened, std::move(*contract), m_clock}});
    // Made where keys are derived; its signals belong to the thread with the event loop.
    m_services->services.backend().moveToThread(QCoreApplication::instance()->thread());
    return {};
}

Backend &Workspace::backend()
{
    return m_services->services.backend();
}

Store &Workspace::store()
{
    return *m_services->store;
}

const BlobStore &Workspace::blobs()
{
    return m_services->store->blobs();
}

} // namespace sb::app
