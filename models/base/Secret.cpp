#include "models/base/Secret.h"

#include <sodium.h>

namespace sb {

Secret::Secret(std::string_view text) : m_bytes(text.begin(), text.end()) {}

Secret::Secret(std::span<const std::uint8_t> bytes) : m_bytes(bytes.begin(), bytes.end()) {}

Secret Secret::ofSize(std::size_t bytes)
{
    Secret secret;
    secret.m_bytes.resize(bytes);
    return secret;
}

Secret Secret::random(std::size_t bytes)
{
    Secret secret = ofSize(bytes);
    randombytes_buf(secret.m_bytes.data(), bytes);
    return secret;
}

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(bytes());
}

void Secret::wipe()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

std::string_view Secret::text() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), m_bytes.size()};
}

} // namespace sb
