#include "models/store/DatabaseCopy.h"

#include "models/store/File.h"
#include "models/store/SqliteError.h"

#include <algorithm>
#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

namespace sb {

namespace {

constexpr int pagesAStep = 256;

Result<> copyPages(Connection &source, Connection &target, const std::function<bool(double)> &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return fail(sqliteError(target.handle(), sqlite3_errcode(target.handle())));
    int code = SQLITE_OK;
    bool ended = false;
    while (code == SQLITE_OK && !ended) {
        code = sqlite3_backup_step(backup, pagesAStep);
        const int pages = std::max(1, sqlite3_backup_pagecount(backup));
        ended = progress && !progress(1.0 - static_cast<double>(sqlite3_backup_remaining(backup)) / pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (ended)
        return fail(ErrorCode::Cancelled, "the copy was ended");
    if (code != SQLITE_DONE)
        return fail(sqliteError(nullptr, code));
    if (finished != SQLITE_OK)
        return fail(sqliteError(target.handle(), finished));
    return {};
}

Result<> checkWhole(Connection &copy)
{
    const auto answer = copy.value<std::string>("PRAGMA integrity_check(1)");
    if (!answer)
        return fail(answer.error());
    if (*answer != "ok")
        return fail(ErrorCode::Corrupt, "store.db: the copy is damaged");
    return {};
}

Result<> copyInto(Connection &source, const std::string &target, const Secret &key,
                  const std::function<bool(double)> &progress)
{
    // one state of the source from the first page to the last, or a busy writer would make the copy begin again
    const bool own = !source.inTransaction();
    if (own) {
        if (auto begun = source.execute("BEGIN"); !begun)
            return begun;
    }
    Result<> done;
    {
        auto copy = Connection::open(target, key, {.access = Access::Create, .proof = KeyProof::Slot});
        done = copy ? copyPages(source, **copy, progress) : Result<>(fail(copy.error()));
        if (done)
            done = checkWhole(**copy);
    } // closing folds the copy's log into its file
    if (own && source.inTransaction())
        if (auto ended = source.execute("ROLLBACK"); !ended && done)
            return ended;
    if (!done)
        return done;
    auto file = File::open(target, O_RDONLY);
    if (!file)
        return fail(file.error());
    if (auto synced = file->sync(); !synced)
        return synced;
    return File::syncFolder(target.substr(0, target.find_last_of('/') + 1));
}

} // namespace

Result<> copyDatabase(Connection &source, const std::string &target, const Secret &key,
                      const std::function<bool(double)> &progress)
{
    if (::access(target.c_str(), F_OK) == 0)
        return fail(ErrorCode::Conflict, "the copy's name is taken");
    auto done = copyInto(source, target, key, progress);
    if (!done)
        for (const char *suffix : {"", "-wal", "-shm"})
            ::unlink((target + suffix).c_str());
    return done;
}

} // namespace sb
