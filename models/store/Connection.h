#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Statement.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace sb {

enum class Access : std::uint8_t {
    Create = 1, ///< reads and writes; the file must not exist or be empty
    ReadWrite,  ///< the file must exist
    ReadOnly    ///< the file must exist; needs a writable folder or a writer that has it open (WAL)
};

/// What a first page that does not decrypt means.
enum class KeyProof : std::uint8_t {
    None = 1, ///< nobody knows whether the key is right: WrongKey
    Slot      ///< the key was unwrapped from a key slot, so it is right: the file is damaged
};

struct ConnectionOptions
{
    Access access = Access::ReadWrite;
    KeyProof proof = KeyProof::None;
    std::chrono::milliseconds busyTimeout{5000}; ///< how long a lock of another connection is waited for
    int cacheKibibytes = 16 * 1024;              ///< page cache, filled as pages are used
};

/// One encrypted SQLite connection: WAL, synchronous=FULL, foreign keys enforced, temporary tables in memory only.
/// Thread: one at a time; interrupt() alone may come from any. SQL is written for SQLite 3.15 (no UPSERT, RETURNING,
/// window functions, JSON1, FTS5).
/// Errors: sqliteError() has the table; open adds NotFound, WrongKey and Corrupt (naming the file).
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const std::string &path, const Secret &key,
                                                    const ConnectionOptions &options = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement, prepared once and lent until the Statement goes. Blanks may follow it, another statement may not.
    Result<Statement> prepare(std::string_view sql);

    /// Runs one statement to its end with these parameters.
    template <typename... Values>
    Result<> execute(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return fail(statement.error());
        return statement->execute(values...);
    }

    /// The first column of the first row, or nothing when there is no row.
    template <typename T, typename... Values>
    Result<std::optional<T>> value(std::string_view sql, const Values &...values)
    {
        return first<T>(
            sql, [](const Statement &row) { return row.get<T>(0); }, values...);
    }

    /// The first row made into a T by \p make(const Statement &), or nothing when there is no row.
    template <typename T, typename Make, typename... Values>
    Result<std::optional<T>> first(std::string_view sql, Make make, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return fail(statement.error());
        statement->lend(values...);
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::optional<T>();
        return std::optional<T>(make(std::as_const(*statement)));
    }

    /// Every row made into a T by \p make(const Statement &).
    template <typename T, typename Make, typename... Values>
    Result<std::vector<T>> rows(std::string_view sql, Make make, const Values &...values)
    {
        std::vector<T> answer;
        const auto done = each(
            sql, [&](const Statement &row) { answer.push_back(make(row)); }, values...);
        if (!done)
            return fail(done.error());
        return answer;
    }

    /// Calls \p visit(const Statement &) for each row; a visit that answers Result<> ends the walk when it fails.
    template <typename Visit, typename... Values>
    Result<> each(std::string_view sql, Visit visit, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return fail(statement.error());
        statement->lend(values...);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Statement &>>) {
                visit(std::as_const(*statement));
            } else {
                if (Result<> visited = visit(std::as_const(*statement)); !visited)
                    return visited;
            }
        }
    }

    /// Several statements without parameters or rows, such as a schema.
    Result<> run(const std::string &sql);

    std::int64_t changes() const; ///< rows that the last INSERT, UPDATE or DELETE changed
    std::int64_t lastRowId() const;
    bool inTransaction() const;

    Result<int> userVersion();
    Result<> setUserVersion(int version);

    /// Ends what runs, and every longer statement from now on, with Cancelled: there is no way back, the connection is
    /// about to close. Any thread, while the connection lives.
    void interrupt();
    sqlite3 *handle() const { return m_database; }

private:
    explicit Connection(sqlite3 *database) : m_database(database) {}

    struct SqlHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const noexcept { return std::hash<std::string_view>{}(sql); }
    };

    struct Prepared
    {
        sqlite3_stmt *statement = nullptr;
        bool lent = false;
    };

    static int isInterrupted(void *connection); ///< SQLite's progress handler
    Result<> configure(const ConnectionOptions &options);
    void forgetOne();

    sqlite3 *m_database;
    std::atomic<bool> m_interrupted = false;
    std::unordered_map<std::string, Prepared, SqlHash, std::equal_to<>> m_prepared; ///< by SQL
};

} // namespace sb
