#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sb {

/// Bytes that are wiped when they go: passphrases and keys. Moves, never copies by accident, never prints.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    explicit Secret(std::span<const std::uint8_t> bytes);
    static Secret ofSize(std::size_t bytes); ///< zeros, to be written by the caller
    static Secret random(std::size_t bytes);
    ~Secret();

    Secret(Secret &&other) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Secret clone() const;
    void wipe();

    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    std::span<const std::uint8_t> bytes() const { return m_bytes; }
    std::span<std::uint8_t> bytes() { return m_bytes; }
    std::string_view text() const;

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace sb
