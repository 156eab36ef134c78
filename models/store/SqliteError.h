#pragma once

#include "models/base/Error.h"

#include <string_view>

struct sqlite3;

namespace sb {

/// What a result code of SQLite means to the program. The detail begins with the file's name and carries the library's
/// text for the code, not its message: a message may quote what a person typed into a search.
///
/// | SQLite | Error |
/// |---|---|
/// | UNIQUE, PRIMARY KEY, FOREIGN KEY, RAISE in a trigger | Conflict |
/// | NOTADB, CORRUPT, NOMEM of SQLCipher 4 (its answer to a damaged page) | Corrupt |
/// | FULL, and IOERR for want of space or beyond a file size limit | NoSpace |
/// | IOERR, CANTOPEN, PERM, READONLY | Io |
/// | BUSY, LOCKED | Locked |
/// | INTERRUPT | Cancelled |
/// | TOOBIG | TooLarge |
/// | anything else | Internal: a defect of ours |
///
/// Whether NOTADB means a wrong key is known only to Connection::open.
Error sqliteError(sqlite3 *database, int code);

/// The same for SQL that did not compile; \p sql is ours, so its first words are named.
Error sqliteSyntaxError(sqlite3 *database, int code, std::string_view sql);

} // namespace sb
