#pragma once

#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace sb {

struct Null
{
    bool operator==(const Null &) const = default;
};
inline constexpr Null null{}; ///< `{.description = null}` clears a value

/// A field of a request that may be absent (leave it as it is), null (clear it) or a value. Also an answer's field that
/// may be null. Decoding never fills in a schema's default: what was not sent stays absent.
template <typename T>
class Patch
{
public:
    using Value = T;

    constexpr Patch() = default; ///< absent
    constexpr Patch(Null) : m_isNull(true) {}
    constexpr Patch(T value) : m_value(std::move(value)) {}
    /// So that `{.name = "Asha"}` and Patch<Patch-like> initialisers work as for T itself.
    template <typename U>
    requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, T> &&
             !std::is_same_v<std::remove_cvref_t<U>, Patch> && !std::is_same_v<std::remove_cvref_t<U>, Null> &&
             std::is_convertible_v<U &&, T>) constexpr Patch(U &&value)
        : m_value(std::forward<U>(value))
    {}

    /// Null when there is no value: for answers, where "nothing" is said, not left out.
    static constexpr Patch orNull(std::optional<T> value) { return value ? Patch(std::move(*value)) : Patch(null); }

    constexpr bool isAbsent() const { return !m_value && !m_isNull; }
    constexpr bool isNull() const { return m_isNull; }
    constexpr bool hasValue() const { return m_value.has_value(); }

    /// Only when hasValue().
    constexpr const T &value() const & { return *m_value; }
    constexpr T &value() & { return *m_value; }
    constexpr const T &operator*() const & { return *m_value; }
    constexpr T &operator*() & { return *m_value; }
    constexpr const T *operator->() const { return &*m_value; }
    constexpr T *operator->() { return &*m_value; }

    constexpr T valueOr(T other) const { return m_value ? *m_value : std::move(other); }
    constexpr std::optional<T> toOptional() const { return m_value; }

    bool operator==(const Patch &) const = default;

private:
    std::optional<T> m_value;
    bool m_isNull = false;
};

} // namespace sb
