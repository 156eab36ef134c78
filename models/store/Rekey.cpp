#include "models/store/Rekey.h"

#include "models/store/DatabaseCopy.h"
#include "models/store/File.h"
#include "models/store/PageCheck.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace sb {

namespace {

constexpr std::int64_t largestKeyFile = 1 << 20;
constexpr double shareOfCopy = 0.9; // of the progress; the rest is the proof of what was written

std::string newStore(const WorkspaceFolder &folder)
{
    return folder.store() + ".rekey";
}

std::string newKeys(const WorkspaceFolder &folder)
{
    return folder.keys() + ".rekey";
}

bool exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

Result<> removeFile(const std::string &path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return fail(File::systemError(path.substr(path.find_last_of('/') + 1), errno));
    return {};
}

Result<> removeStore(const std::string &path, bool withFile)
{
    for (const char *suffix : {"-wal", "-shm"}) {
        if (auto gone = removeFile(path + suffix); !gone)
            return gone;
    }
    return withFile ? removeFile(path) : Result<>();
}

/// From the rename of the key slots on: each step may be done a second time.
Result<> putInPlace(const WorkspaceFolder &folder)
{
    const auto slots = File::readAll(newKeys(folder), largestKeyFile);
    if (!slots)
        return fail(slots.error());
    if (exists(newStore(folder))) {
        // The old store's log would be read into the new one.
        if (auto gone = removeStore(folder.store(), false); !gone)
            return gone;
        if (std::rename(newStore(folder).c_str(), folder.store().c_str()) != 0)
            return fail(File::systemError("store.db", errno));
        if (auto synced = File::syncFolder(folder.path()); !synced)
            return synced;
    }
    const std::string content(slots->begin(), slots->end());
    for (const auto &path : {folder.keys(), folder.keysCopy()}) {
        if (auto written = File::replace(path, content); !written)
            return written;
    }
    if (auto gone = removeFile(newKeys(folder)); !gone)
        return gone;
    return File::syncFolder(folder.path());
}

} // namespace

bool Rekey::isPending(const WorkspaceFolder &folder)
{
    return exists(newKeys(folder)) || exists(newStore(folder));
}

Result<> Rekey::recover(const WorkspaceFolder &folder)
{
    if (exists(newKeys(folder)))
        return putInPlace(folder);
    return removeStore(newStore(folder), true);
}

Result<> Rekey::run(const Secret &oldKey, const Secret &newKey, const KeySlots &slots)
{
    if (auto recovered = recover(m_folder); !recovered)
        return recovered;
    if (auto written = writeNew(oldKey, newKey); !written) {
        if (auto gone = removeStore(newStore(m_folder), true); !gone)
            return fail(gone.error());
        return written;
    }
    if (auto saved = slots.saveAs(newKeys(m_folder)); !saved) {
        // Whether the rename is on the disk is not known; what recover() finds decides, now and after a crash.
        if (!exists(newKeys(m_folder))) {
            if (auto gone = removeStore(newStore(m_folder), true); !gone)
                return gone;
        }
        return saved;
    }
    return putInPlace(m_folder);
}

Result<> Rekey::writeNew(const Secret &oldKey, const Secret &newKey)
{
    auto source = Connection::open(m_folder.store(), oldKey, {.access = Access::ReadWrite, .proof = KeyProof::Slot});
    if (!source)
        return fail(source.error());
    const auto goOn = [this](double done) { return !m_progress || m_progress(done); };
    if (auto copied =
            copyDatabase(**source, newStore(m_folder), newKey, [&](double done) { return goOn(done * shareOfCopy); });
        !copied)
        return copied;
    const auto damage = checkPages(newStore(m_folder), newKey);
    if (!damage)
        return fail(damage.error());
    if (!damage->empty())
        return fail(ErrorCode::Corrupt, "store.db: the newly encrypted copy is damaged; the old one is untouched");
    if (!goOn(1))
        return fail(ErrorCode::Cancelled, "it was ended");
    return {};
}

} // namespace sb
