#include "models/store/Connection.h"

#include "models/store/CipherSettings.h"
#include "models/store/File.h"
#include "models/store/SqliteError.h"

#include <fcntl.h>
#include <sqlcipher/sqlite3.h>

namespace sb {

namespace {

constexpr std::size_t maximumPreparedStatements = 200;
constexpr int stepsBetweenLooks = 1000; // of SQLite's virtual machine: well under a millisecond

std::string baseName(const std::string &path)
{
    return path.substr(path.find_last_of('/') + 1);
}

/// SQLite takes an empty file for a new database and would fill it again without a word; and it would make a new file
/// readable for the group.
Result<> prepareFile(const std::string &path, Access access)
{
    if (access == Access::Create) {
        const auto file = File::open(path, O_RDWR | O_CREAT);
        if (!file)
            return fail(file.error());
        const auto size = file->size();
        if (!size)
            return fail(size.error());
        if (*size != 0)
            return fail(ErrorCode::Conflict, baseName(path) + ": a store exists already");
        return {};
    }
    const auto file = File::open(path, O_RDONLY);
    if (!file)
        return fail(file.error());
    const auto size = file->size();
    if (!size)
        return fail(size.error());
    if (*size < static_cast<std::int64_t>(CipherSettings::pageBytes))
        return fail(ErrorCode::Corrupt, baseName(path) + ": cut short, it has no whole page");
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, const Secret &key,
                                                     const ConnectionOptions &options)
{
    if (auto prepared = prepareFile(path, options.access); !prepared)
        return fail(prepared.error());
    // NOMUTEX: a connection belongs to one thread at a time
    const int flags =
        SQLITE_OPEN_NOMUTEX | (options.access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database));
    if (code != SQLITE_OK)
        return fail(sqliteError(database, code));
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, static_cast<int>(options.busyTimeout.count()));
    // sqlite3_interrupt() is forgotten when no statement runs at that moment; the flag is not
    sqlite3_progress_handler(database, stepsBetweenLooks, isInterrupted, connection.get());

    if (auto keyed = CipherSettings::apply(database, key); !keyed)
        return fail(keyed.error());
    // the first read: only now it shows whether the key fits
    const int read = sqlite3_exec(database, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (read != SQLITE_OK) {
        Error error = sqliteError(database, read);
        const bool firstPage = (read & 0xff) == SQLITE_NOTADB || (read & 0xff) == SQLITE_NOMEM;
        if (firstPage && options.proof == KeyProof::None)
            return fail(ErrorCode::WrongKey, baseName(path) + ": the key does not open it");
        if (firstPage)
            return fail(ErrorCode::Corrupt, baseName(path) + ": page 1 is damaged, or the file belongs to other keys");
        return fail(std::move(error));
    }
    if (auto configured = connection->configure(options); !configured)
        return fail(configured.error());
    return connection;
}

Result<> Connection::configure(const ConnectionOptions &options)
{
    if (options.access != Access::ReadOnly) {
        const auto mode = value<std::string>("PRAGMA journal_mode = WAL");
        if (!mode)
            return fail(mode.error());
        if (*mode != "wal")
            return fail(ErrorCode::Io, "the file system of the store supports no write-ahead log");
    }
    // journal_size_limit: after a long import the log shrinks again; temp_store: nothing leaves memory in the clear
    return run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
               "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -" +
               std::to_string(options.cacheKibibytes));
}

Connection::~Connection()
{
    for (const auto &[sql, prepared] : m_prepared)
        sqlite3_finalize(prepared.statement);
    sqlite3_close_v2(m_database);
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end() && !known->second.lent) [[likely]] {
        known->second.lent = true;
        return Statement(*this, known->second.statement, &known->second.lent);
    }
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &statement, &rest);
    if (code != SQLITE_OK)
        return fail(sqliteSyntaxError(m_database, code, sql));
    const std::string_view tail(rest, static_cast<std::size_t>(sql.data() + sql.size() - rest));
    if (!statement || tail.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
        sqlite3_finalize(statement);
        return fail(ErrorCode::Internal, "prepare takes exactly one statement");
    }
    if (known != m_prepared.end()) // the same statement inside itself: the second one is not kept
        return Statement(*this, statement, nullptr);
    if (m_prepared.size() >= maximumPreparedStatements)
        forgetOne();
    Prepared &kept = m_prepared.emplace(sql, Prepared{statement, true}).first->second;
    return Statement(*this, statement, &kept.lent);
}

void Connection::forgetOne()
{
    for (auto entry = m_prepared.begin(); entry != m_prepared.end(); ++entry) {
        if (entry->second.lent)
            continue;
        sqlite3_finalize(entry->second.statement);
        m_prepared.erase(entry);
        return;
    }
}

Result<> Connection::run(const std::string &sql)
{
    const int code = sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteSyntaxError(m_database, code, sql));
    return {};
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes(m_database);
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

Result<int> Connection::userVersion()
{
    const auto version = value<int>("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    return version->value_or(0);
}

Result<> Connection::setUserVersion(int version)
{
    return run("PRAGMA user_version = " + std::to_string(version));
}

void Connection::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_database);
}

int Connection::isInterrupted(void *connection)
{
    return static_cast<Connection *>(connection)->m_interrupted.load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace sb
