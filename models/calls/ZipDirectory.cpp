#include "models/calls/ZipDirectory.h"

#include <sodium.h>

#include <algorithm>

namespace sb {

namespace {

constexpr std::size_t pieceBytes = 64UL * 1024;
constexpr std::uint64_t cipherBlock = 64;

} // namespace

ZipDirectory::ZipDirectory(std::string folder) : m_folder(std::move(folder))
{
    randombytes_buf(m_key.data(), m_key.size());
    randombytes_buf(m_nonce.data(), m_nonce.size());
}

ZipDirectory::~ZipDirectory()
{
    sodium_memzero(m_key.data(), m_key.size());
}

void ZipDirectory::crypt(std::vector<std::uint8_t> &block, std::uint64_t offset) const
{
    crypto_stream_xchacha20_xor_ic(block.data(), block.data(), block.size(), m_nonce.data(), offset / cipherBlock,
                                   m_key.data());
}

Result<> ZipDirectory::add(std::span<const std::uint8_t> bytes)
{
    m_size += bytes.size();
    while (!bytes.empty()) {
        const auto count = std::min(bytes.size(), blockBytes - m_tail.size());
        m_tail.insert(m_tail.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
        if (m_tail.size() == blockBytes) {
            if (auto done = spill(); !done)
                return done;
        }
    }
    return {};
}

Result<> ZipDirectory::spill()
{
    if (!m_file) {
        auto file = File::unnamed(m_folder);
        if (!file)
            return fail(std::move(file.error()));
        m_file = std::move(*file);
    }
    crypt(m_tail, m_spilled);
    auto written = m_file->write(m_tail);
    m_spilled += m_tail.size();
    m_tail.clear();
    return written;
}

Result<std::vector<std::uint8_t>> ZipDirectory::next()
{
    const auto left = m_size - m_read;
    std::vector<std::uint8_t> piece(static_cast<std::size_t>(std::min<std::uint64_t>(left, pieceBytes)));
    if (m_read < m_spilled) { // pieces divide blocks, so none is half in the file
        const auto count = m_file->readAt(static_cast<std::int64_t>(m_read), piece);
        if (!count)
            return fail(count.error());
        if (*count != piece.size() && m_read + *count < m_spilled)
            return fail(ErrorCode::Io, "a temporary file is shorter than it was");
        piece.resize(*count);
        crypt(piece, m_read);
    } else {
        std::copy_n(m_tail.begin() + static_cast<std::ptrdiff_t>(m_read - m_spilled), piece.size(), piece.begin());
    }
    m_read += piece.size();
    return piece;
}

} // namespace sb
