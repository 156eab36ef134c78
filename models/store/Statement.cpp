#include "models/store/Statement.h"

#include "models/store/Connection.h"
#include "models/store/SqliteError.h"

#include <sqlcipher/sqlite3.h>

namespace sb {

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_lent(other.m_lent)
    , m_unfit(other.m_unfit)
{}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (m_lent) {
        reset();
        *m_lent = false;
    } else {
        sqlite3_finalize(m_statement);
    }
}

Result<bool> Statement::step()
{
    if (m_unfit) [[unlikely]] {
        reset();
        return fail(ErrorCode::Internal, "a parameter does not fit its statement");
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) [[likely]]
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = sqliteError(m_connection->handle(), code);
    reset();
    return fail(std::move(error));
}

Result<> Statement::finish()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the last step, which was told there
    sqlite3_clear_bindings(m_statement);
    m_unfit = false;
}

void Statement::setNull(int index)
{
    m_unfit |= sqlite3_bind_null(m_statement, index) != SQLITE_OK;
}

void Statement::setInteger(int index, std::int64_t value)
{
    m_unfit |= sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK;
}

void Statement::setReal(int index, double value)
{
    m_unfit |= sqlite3_bind_double(m_statement, index, value) != SQLITE_OK;
}

void Statement::setText(int index, std::string_view value, Lifetime lifetime)
{
    // a null pointer would bind NULL, and an empty view may hold one
    const char *data = value.empty() ? "" : value.data();
    m_unfit |=
        sqlite3_bind_text64(m_statement, index, data, value.size(),
                            lifetime == Lifetime::Lent ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK;
}

void Statement::setBlob(int index, std::span<const std::uint8_t> value, Lifetime lifetime)
{
    const void *data = value.empty() ? static_cast<const void *>("") : value.data();
    m_unfit |= sqlite3_bind_blob64(m_statement, index, data, value.size(),
                                   lifetime == Lifetime::Lent ? SQLITE_STATIC : SQLITE_TRANSIENT) != SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *data = sqlite3_column_text(m_statement, column);
    if (!data)
        return {};
    return {reinterpret_cast<const char *>(data), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    if (!data)
        return {};
    return {static_cast<const std::uint8_t *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Uuid Statement::uuid(int column) const
{
    const auto bytes = blob(column);
    Uuid::Bytes copy{};
    if (bytes.size() == copy.size())
        std::copy(bytes.begin(), bytes.end(), copy.begin());
    return Uuid(copy);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::columnName(int column) const
{
    const char *name = sqlite3_column_name(m_statement, column);
    return name ? name : "";
}

} // namespace sb
