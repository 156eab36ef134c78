#include "models/store/BlobWriter.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace sb {

struct BlobWriter::Stream
{
    crypto_secretstream_xchacha20poly1305_state state;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

Result<std::unique_ptr<BlobWriter>> BlobWriter::create(const std::string &path, const Secret &blobKey)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "libsodium does not start");
    if (blobKey.size() != BlobFormat::keyBytes)
        return fail(ErrorCode::Internal, "a blob's key must have 32 bytes");
    if (::access(path.c_str(), F_OK) == 0 || ::access((path + ".part").c_str(), F_OK) == 0)
        return fail(ErrorCode::Conflict, "the blob has been written already");
    auto file = File::open(path + ".part", O_RDWR | O_CREAT | O_EXCL);
    if (!file)
        return fail(file.error());

    auto stream = std::make_unique<Stream>();
    std::array<std::uint8_t, BlobFormat::fileHeaderBytes> header{};
    std::copy(BlobFormat::magic.begin(), BlobFormat::magic.end(), header.begin());
    const Secret streamKey = BlobFormat::streamKey(blobKey);
    crypto_secretstream_xchacha20poly1305_init_push(&stream->state, header.data() + BlobFormat::magic.size(),
                                                    streamKey.bytes().data());
    std::unique_ptr<BlobWriter> writer(
        new BlobWriter(path, std::move(*file), BlobFormat::checkKey(blobKey), std::move(stream)));
    writer->m_pending.assign(header.begin(), header.end());
    if (auto written = writer->writePending(); !written) {
        ::unlink((path + ".part").c_str());
        return fail(written.error());
    }
    if (auto synced = writer->m_file.sync(); !synced)
        return fail(synced.error());
    if (auto named = File::syncFolder(path.substr(0, path.find_last_of('/') + 1)); !named)
        return fail(named.error());
    return writer;
}

BlobWriter::BlobWriter(std::string path, File file, Secret checkKey, std::unique_ptr<Stream> stream)
    : m_path(std::move(path)), m_file(std::move(file)), m_checkKey(std::move(checkKey)), m_stream(std::move(stream))
{
    m_collected.reserve(BlobFormat::mostPlainBytes); // never moved, so that no plain copy is left behind
}

BlobWriter::~BlobWriter()
{
    if (!m_collected.empty())
        sodium_memzero(m_collected.data(), m_collected.size());
}

Result<> BlobWriter::append(std::span<const std::uint8_t> bytes)
{
    if (m_finalMade)
        return fail(ErrorCode::Internal, "the blob is finished");
    while (!bytes.empty()) {
        if (m_collected.size() == BlobFormat::mostPlainBytes)
            if (auto written = writeChunk(false); !written)
                return written;
        const auto count = std::min(bytes.size(), BlobFormat::mostPlainBytes - m_collected.size());
        m_collected.insert(m_collected.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
    }
    return {};
}

Result<> BlobWriter::flush()
{
    if (m_finalMade)
        return fail(ErrorCode::Internal, "the blob is finished");
    if (auto written = writePending(); !written)
        return written;
    if (!m_collected.empty())
        if (auto written = writeChunk(false); !written)
            return written;
    return m_file.sync();
}

Result<BlobSize> BlobWriter::finish()
{
    if (m_finished)
        return m_size;
    if (auto written = m_finalMade ? writePending() : writeChunk(true); !written)
        return fail(written.error());
    if (auto synced = m_file.sync(); !synced)
        return fail(synced.error());
    if (std::rename((m_path + ".part").c_str(), m_path.c_str()) != 0)
        return fail(File::systemError(m_file.name(), errno));
    m_finished = true;
    if (auto named = File::syncFolder(m_path.substr(0, m_path.find_last_of('/') + 1)); !named)
        return fail(named.error());
    return m_size;
}

Result<> BlobWriter::writeChunk(bool isFinal)
{
    // one that did not fit goes first: encrypting other bytes in its place would use a key stream twice
    if (auto written = writePending(); !written)
        return written;
    const BlobFormat::Chunk chunk{m_collected.size() + BlobFormat::overheadBytes, isFinal};
    const auto header = BlobFormat::seal(chunk, static_cast<std::uint64_t>(m_size.chunks), m_checkKey);
    m_pending.resize(header.size() + chunk.cipherBytes);
    std::copy(header.begin(), header.end(), m_pending.begin());
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, m_pending.data() + header.size(), nullptr, m_collected.data(), m_collected.size(), nullptr, 0,
        isFinal ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_pendingSize = {static_cast<std::int64_t>(m_collected.size()), 1};
    if (!m_collected.empty())
        sodium_memzero(m_collected.data(), m_collected.size());
    m_collected.clear();
    m_finalMade = isFinal;
    return writePending();
}

Result<> BlobWriter::writePending()
{
    if (m_pending.empty())
        return {};
    if (auto written = m_file.write(m_pending); !written) {
        // half a chunk must not stand in the way of the next attempt
        if (auto cut = m_file.truncate(m_fileEnd); !cut)
            return cut;
        return written;
    }
    m_fileEnd += static_cast<std::int64_t>(m_pending.size());
    m_size.bytes += m_pendingSize.bytes;
    m_size.chunks += m_pendingSize.chunks;
    m_pendingSize = {};
    m_pending.clear();
    return {};
}

} // namespace sb
