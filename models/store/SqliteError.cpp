#include "models/store/SqliteError.h"

#include <cerrno>
#include <sqlcipher/sqlite3.h>
#include <string>

namespace sb {

namespace {

std::string partOf(sqlite3 *database)
{
    const char *path = database ? sqlite3_db_filename(database, "main") : nullptr;
    if (!path || !*path)
        return "store.db";
    const std::string_view text = path;
    const auto slash = text.find_last_of('/');
    return std::string(slash == std::string_view::npos ? text : text.substr(slash + 1));
}

ErrorCode constraintCode(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_TRIGGER:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal; // NOT NULL and CHECK guard what the services have already refused
    }
}

bool wantsSpace(sqlite3 *database)
{
    const int cause = database ? sqlite3_system_errno(database) : 0;
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

/// SQLCipher 4 answers a page whose HMAC does not fit with NOMEM; SQLCipher 3 stands on SQLite 3.15.
bool damagedPageSaysNoMemory()
{
    return sqlite3_libversion_number() >= 3025000;
}

ErrorCode errorCodeOf(sqlite3 *database, int code)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintCode((extended & 0xff) == SQLITE_CONSTRAINT ? extended : code);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_NOMEM:
        return damagedPageSaysNoMemory() ? ErrorCode::Corrupt : ErrorCode::Internal;
    case SQLITE_FULL:
        return ErrorCode::NoSpace;
    case SQLITE_IOERR:
        return wantsSpace(database) ? ErrorCode::NoSpace : ErrorCode::Io;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorCode::Io;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3 *database, int code)
{
    const ErrorCode kind = errorCodeOf(database, code);
    std::string detail = partOf(database) + ": ";
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    if ((code & 0xff) == SQLITE_CONSTRAINT && database && (sqlite3_errcode(database) & 0xff) == SQLITE_CONSTRAINT)
        detail += sqlite3_errmsg(database); // names columns of ours, never values
    else if ((code & 0xff) == SQLITE_NOMEM && kind == ErrorCode::Corrupt)
        detail += "a page is damaged";
    else
        detail += sqlite3_errstr(code);
    detail += " (" + std::to_string((extended & 0xff) == (code & 0xff) ? extended : code) + ")";
    return {kind, std::move(detail), {}};
}

Error sqliteSyntaxError(sqlite3 *database, int code, std::string_view sql)
{
    if ((code & 0xff) != SQLITE_ERROR)
        return sqliteError(database, code);
    return {ErrorCode::Internal,
            partOf(database) + ": " + sqlite3_errmsg(database) + " in \"" + std::string(sql.substr(0, 60)) + "\"",
            {}};
}

} // namespace sb
