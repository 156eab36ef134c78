#include "models/store/CipherSettings.h"

#include "models/store/SqliteError.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace sb {

namespace {

/// An unencrypted SQLite ignores unknown PRAGMAs silently, so the version is the only proof that pages are encrypted.
bool hasCipher(sqlite3 *database)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "PRAGMA cipher_version", -1, &statement, nullptr) != SQLITE_OK)
        return false;
    const bool answered = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_bytes(statement, 0) > 0;
    sqlite3_finalize(statement);
    return answered;
}

} // namespace

Result<> CipherSettings::apply(sqlite3 *database, const Secret &key)
{
    if (key.size() != keyBytes)
        return fail(ErrorCode::Internal, "the data key must have 32 bytes");
    if (!hasCipher(database))
        return fail(ErrorCode::Unavailable, "the SQLite library has no encryption; the store is not opened");

    constexpr std::string_view head = "PRAGMA key = \"x'";
    constexpr std::string_view tail = "'\"";
    Secret line = Secret::ofSize(head.size() + 2 * keyBytes + tail.size() + 1);
    char *at = reinterpret_cast<char *>(line.bytes().data());
    at = std::copy(head.begin(), head.end(), at);
    // sodium ends the hexadecimal digits with a zero, which the tail overwrites
    sodium_bin2hex(at, 2 * keyBytes + 1, key.bytes().data(), key.size());
    std::copy(tail.begin(), tail.end(), at + 2 * keyBytes);

    const char *const lines[] = {reinterpret_cast<const char *>(line.bytes().data()), "PRAGMA cipher_page_size = 4096",
                                 "PRAGMA cipher_hmac_algorithm = HMAC_SHA1", // 3.4.1 knows no other and ignores it
                                 "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1"};
    for (const char *sql : lines) {
        const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return fail(sqliteError(database, code));
    }
    return {};
}

} // namespace sb
