#include "models/store/BlobReader.h"

#include <fcntl.h>
#include <sodium.h>

namespace sb {

namespace {

constexpr std::size_t mostMarks = 64;

} // namespace

struct BlobReader::Stream
{
    crypto_secretstream_xchacha20poly1305_state state;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

struct BlobReader::Mark
{
    std::int64_t chunk = 0;
    std::int64_t fileOffset = 0;
    std::int64_t plainOffset = 0;
    crypto_secretstream_xchacha20poly1305_state state{};
};

Result<std::unique_ptr<BlobReader>> BlobReader::open(const std::string &path, const Secret &blobKey)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "libsodium does not start");
    if (blobKey.size() != BlobFormat::keyBytes)
        return fail(ErrorCode::Internal, "a blob's key must have 32 bytes");
    auto file = File::open(path, O_RDONLY);
    const bool isPart = !file && file.error().code == ErrorCode::NotFound;
    if (isPart)
        file = File::open(path + ".part", O_RDONLY);
    if (!file)
        return fail(file.error());
    std::unique_ptr<BlobReader> reader(new BlobReader(std::move(*file), isPart, BlobFormat::checkKey(blobKey)));
    if (auto begun = reader->begin(blobKey); !begun)
        return fail(begun.error());
    return reader;
}

BlobReader::BlobReader(File file, bool isPart, Secret checkKey)
    : m_file(std::move(file)), m_isPart(isPart), m_checkKey(std::move(checkKey)), m_stream(std::make_unique<Stream>())
{}

BlobReader::~BlobReader()
{
    for (Mark &mark : m_marks)
        sodium_memzero(&mark.state, sizeof mark.state);
    if (!m_plain.empty())
        sodium_memzero(m_plain.data(), m_plain.size());
}

Result<> BlobReader::begin(const Secret &blobKey)
{
    const auto size = m_file.size();
    if (!size)
        return fail(size.error());
    m_fileSize = *size;
    std::array<std::uint8_t, BlobFormat::fileHeaderBytes> header{};
    const auto got = m_file.readAt(0, header);
    if (!got)
        return fail(got.error());
    if (*got < header.size()) {
        if (!m_isPart)
            return fail(ErrorCode::Corrupt, m_file.name() + ": cut short within its header");
        return {}; // died before the first byte: nothing to read, truncated
    }
    if (!std::equal(BlobFormat::magic.begin(), BlobFormat::magic.end(), header.begin()))
        return fail(ErrorCode::Corrupt, m_file.name() + ": is not a blob");
    const Secret streamKey = BlobFormat::streamKey(blobKey);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->state, header.data() + BlobFormat::magic.size(),
                                                        streamKey.bytes().data()) != 0)
        return fail(ErrorCode::Corrupt, m_file.name() + ": its header is damaged");
    m_fileOffset = BlobFormat::fileHeaderBytes;
    remember();
    return findEnd();
}

/// Walks over the chunks' headers: how many there are, how long, and how the file ends.
Result<> BlobReader::findEnd()
{
    std::int64_t offset = m_fileOffset;
    while (offset < m_fileSize) {
        BlobFormat::ChunkHeader header{};
        const auto got = m_file.readAt(offset, header);
        if (!got)
            return fail(got.error());
        if (*got < header.size())
            return {};
        const auto chunk = BlobFormat::unseal(header, static_cast<std::uint64_t>(m_size.chunks), m_checkKey);
        if (!chunk) {
            const auto empty = restIsEmpty(offset, m_fileSize);
            if (!empty)
                return fail(empty.error());
            m_ending = *empty ? Ending::Truncated : Ending::Damaged;
            return {};
        }
        const auto end = offset + static_cast<std::int64_t>(header.size() + chunk->cipherBytes);
        if (end > m_fileSize)
            return {};
        ++m_size.chunks;
        m_size.bytes += static_cast<std::int64_t>(chunk->plainBytes());
        offset = end;
        if (chunk->isFinal) {
            m_ending = offset == m_fileSize ? Ending::Whole : Ending::Damaged;
            return {};
        }
    }
    return {};
}

/// A power cut may leave a file longer than what reached the disk: zeros at the end of one that was being written.
Result<bool> BlobReader::restIsEmpty(std::int64_t offset, std::int64_t fileSize) const
{
    if (!m_isPart)
        return false;
    std::array<std::uint8_t, 4096> bytes{};
    while (offset < fileSize) {
        const auto got = m_file.readAt(offset, bytes);
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return true;
        if (!std::all_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*got),
                         [](std::uint8_t byte) { return byte == 0; }))
            return false;
        offset += static_cast<std::int64_t>(*got);
    }
    return true;
}

/// False at the end.
Result<bool> BlobReader::decryptNext()
{
    m_used = 0;
    m_plain.clear();
    if (m_chunk >= m_size.chunks) {
        if (m_ending == Ending::Damaged)
            return fail(ErrorCode::Corrupt, m_file.name() + ": damaged after chunk " + std::to_string(m_chunk));
        return false;
    }
    BlobFormat::ChunkHeader header{};
    if (auto got = m_file.readAt(m_fileOffset, header); !got)
        return fail(got.error());
    const auto chunk = BlobFormat::unseal(header, static_cast<std::uint64_t>(m_chunk), m_checkKey);
    if (!chunk)
        return fail(ErrorCode::Corrupt, m_file.name() + ": changed while it was read");
    m_cipher.resize(chunk->cipherBytes);
    const auto begin = m_fileOffset + static_cast<std::int64_t>(header.size());
    const auto got = m_file.readAt(begin, m_cipher);
    if (!got)
        return fail(got.error());
    m_plain.resize(chunk->plainBytes());
    unsigned char tag = 0;
    const bool opened = *got == m_cipher.size() &&
                        crypto_secretstream_xchacha20poly1305_pull(&m_stream->state, m_plain.data(), nullptr, &tag,
                                                                   m_cipher.data(), m_cipher.size(), nullptr, 0) == 0 &&
                        (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) == chunk->isFinal;
    const auto end = begin + static_cast<std::int64_t>(m_cipher.size());
    if (!opened) {
        m_plain.clear();
        if (m_isPart && m_chunk + 1 == m_size.chunks && end == m_fileSize) {
            // the power went while the last chunk was on its way to the disk: as if it had not been written
            m_size.chunks = m_chunk;
            m_size.bytes = m_plainOffset;
            m_ending = Ending::Truncated;
            return false;
        }
        return fail(ErrorCode::Corrupt, m_file.name() + ": chunk " + std::to_string(m_chunk) + " is damaged");
    }
    ++m_chunk;
    m_fileOffset = end;
    m_plainOffset += static_cast<std::int64_t>(m_plain.size());
    remember();
    return true;
}

void BlobReader::remember()
{
    if (!m_marks.empty() && m_chunk < m_marks.back().chunk + m_markEvery)
        return;
    if (m_marks.size() >= mostMarks) { // every second one is enough from now on
        for (std::size_t kept = 1; 2 * kept < m_marks.size(); ++kept)
            m_marks[kept] = m_marks[2 * kept];
        m_marks.resize((m_marks.size() + 1) / 2);
        m_markEvery *= 2;
        if (m_chunk < m_marks.back().chunk + m_markEvery)
            return;
    }
    m_marks.push_back({m_chunk, m_fileOffset, m_plainOffset, m_stream->state});
}

void BlobReader::goTo(const Mark &mark)
{
    m_chunk = mark.chunk;
    m_fileOffset = mark.fileOffset;
    m_plainOffset = mark.plainOffset;
    m_stream->state = mark.state;
    m_plain.clear();
    m_used = 0;
}

Result<std::span<const std::uint8_t>> BlobReader::next()
{
    while (m_used == m_plain.size()) { // a chunk may be empty: the last one of a blob that ended on a flush
        const auto more = decryptNext();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::span<const std::uint8_t>();
    }
    const auto rest = std::span<const std::uint8_t>(m_plain).subspan(m_used);
    m_used = m_plain.size();
    return rest;
}

Result<std::size_t> BlobReader::read(std::span<std::uint8_t> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto chunk = next();
        if (!chunk)
            return fail(chunk.error());
        if (chunk->empty())
            break;
        const auto count = std::min(chunk->size(), into.size() - done);
        std::copy_n(chunk->begin(), count, into.begin() + static_cast<std::ptrdiff_t>(done));
        m_used -= chunk->size() - count;
        done += count;
    }
    return done;
}

Result<> BlobReader::seekChunk(std::int64_t chunk)
{
    if (chunk < 0 || chunk > m_size.chunks)
        return fail(ErrorCode::Invalid, "beyond the blob");
    if (m_marks.empty())
        return {};
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), chunk,
                                        [](std::int64_t wanted, const Mark &mark) { return wanted < mark.chunk; });
    const Mark &nearest = *std::prev(after);
    if (m_chunk > chunk || m_chunk < nearest.chunk)
        goTo(nearest);
    m_plain.clear();
    m_used = 0;
    while (m_chunk < chunk) {
        const auto more = decryptNext();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
    }
    m_plain.clear();
    m_used = 0;
    return {};
}

Result<> BlobReader::seek(std::int64_t byte)
{
    if (byte < 0 || byte > m_size.bytes)
        return fail(ErrorCode::Invalid, "beyond the blob");
    const std::int64_t chunkBegin = m_plainOffset - static_cast<std::int64_t>(m_plain.size());
    if (byte >= chunkBegin && byte <= m_plainOffset) {
        m_used = static_cast<std::size_t>(byte - chunkBegin);
        return {};
    }
    if (m_marks.empty())
        return {};
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), byte,
                         [](std::int64_t wanted, const Mark &mark) { return wanted < mark.plainOffset; });
    const Mark &nearest = *std::prev(after);
    if (m_plainOffset > byte || m_plainOffset < nearest.plainOffset)
        goTo(nearest);
    while (m_plainOffset < byte) {
        const auto more = decryptNext();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
    }
    m_used = m_plain.size() - static_cast<std::size_t>(m_plainOffset - byte);
    return {};
}

} // namespace sb
