#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/base/Result.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace sb {

class Connection;

/// A prepared statement, lent by its Connection: going out of scope resets it and gives it back to be used again.
/// Thread: the connection's. Costs nothing beside SQLite itself: no allocation a step, columns as views.
///
///     auto rows = connection.prepare("SELECT id, name FROM agent WHERE org_id = ?");
///     if (!rows) return fail(rows.error());
///     rows->bind(org);
///     for (;;) {
///         const auto more = rows->step();
///         if (!more) return fail(more.error());
///         if (!*more) break;
///         use(rows->get<AgentId>(0), rows->text(1));
///     }
///
/// In SQL an Id or Uuid is a BLOB of 16 bytes, an Instant INTEGER microseconds since the epoch, Money INTEGER
/// millionths, bool and enums INTEGER, an empty optional NULL.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Sets the parameters from the first on; texts and blobs are copied. A parameter that does not exist or does not
    /// fit is told by the next step.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0;
        (set(++index, values, Lifetime::Copied), ...);
        return *this;
    }
    /// One parameter, counted from 1.
    template <typename Value>
    Statement &bindAt(int index, const Value &value)
    {
        set(index, value, Lifetime::Copied);
        return *this;
    }

    /// True: a row stands ready. False: done, and reset.
    Result<bool> step();
    /// Runs to the end, with the values as parameters (not copied: they outlive the call); ready to be run again.
    template <typename... Values>
    Result<> execute(const Values &...values)
    {
        lend(values...);
        return finish();
    }
    /// As bind(), but texts and blobs are not copied: they must stay where they are until reset() or the last step.
    template <typename... Values>
    Statement &lend(const Values &...values)
    {
        int index = 0;
        (set(++index, values, Lifetime::Lent), ...);
        return *this;
    }
    void reset(); ///< back to before the first row; parameters are cleared

    // Columns of the row that stands ready, counted from 0. Views are valid until the next step or reset.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::span<const std::uint8_t> blob(int column) const;
    int columnCount() const;
    std::string_view columnName(int column) const;

    /// bool, integers, enums, floating point, std::string, std::string_view, std::vector<uint8_t>, Uuid, Id, Instant,
    /// Money, and std::optional of them. A blob that has not 16 bytes reads as the nil Uuid: schemas forbid it by
    /// CHECK.
    template <typename T>
    T get(int column) const
    {
        return Reader<T>::read(*this, column);
    }

private:
    friend class Connection;
    enum class Lifetime : std::uint8_t { Copied, Lent };
    Statement(Connection &connection, sqlite3_stmt *statement, bool *lent)
        : m_connection(&connection), m_statement(statement), m_lent(lent)
    {}

    Result<> finish();
    Uuid uuid(int column) const;

    void setNull(int index);
    void setInteger(int index, std::int64_t value);
    void setReal(int index, double value);
    void setText(int index, std::string_view value, Lifetime lifetime);
    void setBlob(int index, std::span<const std::uint8_t> value, Lifetime lifetime);

    void set(int index, std::nullopt_t, Lifetime) { setNull(index); }
    void set(int index, std::nullptr_t, Lifetime) { setNull(index); }
    template <std::floating_point T>
    void set(int index, T value, Lifetime)
    {
        setReal(index, static_cast<double>(value));
    }
    template <typename T>
    requires(std::integral<T> || std::is_enum_v<T>) void set(int index, T value, Lifetime)
    {
        if constexpr (std::is_enum_v<T>) {
            set(index, static_cast<std::underlying_type_t<T>>(value), Lifetime::Copied);
        } else {
            if constexpr (std::unsigned_integral<T> && sizeof(T) == 8)
                if (value > static_cast<T>(std::numeric_limits<std::int64_t>::max()))
                    m_unfit = true;
            setInteger(index, static_cast<std::int64_t>(value));
        }
    }
    void set(int index, std::string_view value, Lifetime lifetime) { setText(index, value, lifetime); }
    void set(int index, const std::string &value, Lifetime lifetime) { setText(index, value, lifetime); }
    void set(int index, const char *value, Lifetime lifetime) { setText(index, value, lifetime); }
    void set(int index, std::span<const std::uint8_t> value, Lifetime lifetime) { setBlob(index, value, lifetime); }
    void set(int index, const std::vector<std::uint8_t> &value, Lifetime lifetime) { setBlob(index, value, lifetime); }
    void set(int index, const Uuid &value, Lifetime lifetime) { setBlob(index, value.bytes(), lifetime); }
    template <typename Tag>
    void set(int index, const Id<Tag> &value, Lifetime lifetime)
    {
        setBlob(index, value.uuid().bytes(), lifetime);
    }
    void set(int index, Instant value, Lifetime) { setInteger(index, value.microseconds()); }
    void set(int index, Money value, Lifetime) { setInteger(index, value.micros()); }
    template <typename T>
    void set(int index, const std::optional<T> &value, Lifetime lifetime)
    {
        if (value)
            set(index, *value, lifetime);
        else
            setNull(index);
    }

    template <typename T>
    struct Reader;

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    bool *m_lent;         ///< the connection's mark that it is lent; null: nobody else's, finalised at the end
    bool m_unfit = false; ///< a parameter could not be set
};

template <typename T>
struct Statement::Reader
{
    static T read(const Statement &row, int column)
    {
        if constexpr (std::is_same_v<T, bool>)
            return row.integer(column) != 0;
        else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>)
            return static_cast<T>(row.integer(column));
        else if constexpr (std::is_floating_point_v<T>)
            return static_cast<T>(row.real(column));
        else if constexpr (std::is_same_v<T, std::string_view> || std::is_same_v<T, std::string>)
            return T(row.text(column));
        else if constexpr (std::is_same_v<T, Uuid>)
            return row.uuid(column);
        else if constexpr (std::is_same_v<T, Instant>)
            return Instant::fromMicroseconds(row.integer(column));
        else if constexpr (std::is_same_v<T, Money>)
            return Money::fromMicros(row.integer(column));
        else {
            static_assert(std::is_same_v<T, std::vector<std::uint8_t>>, "no such column type");
            const auto bytes = row.blob(column);
            return T(bytes.begin(), bytes.end());
        }
    }
};

template <typename Tag>
struct Statement::Reader<Id<Tag>>
{
    static Id<Tag> read(const Statement &row, int column) { return Id<Tag>(row.uuid(column)); }
};

template <typename T>
struct Statement::Reader<std::optional<T>>
{
    static std::optional<T> read(const Statement &row, int column)
    {
        if (row.isNull(column))
            return std::nullopt;
        return Reader<T>::read(row, column);
    }
};

} // namespace sb
