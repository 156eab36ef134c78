#include "models/knowledge/FileIntake.h"

#include <sodium.h>

namespace sb {

namespace {

constexpr std::size_t pieceBytes = 64UL * 1024;

tl::unexpected<Error> refused(ErrorCode code, const char *message, const char *type)
{
    return fail(Error{code, std::string("the file ") + message, {Problem{{"body", "file"}, message, type}}});
}

tl::unexpected<Error> tooLarge()
{
    return refused(ErrorCode::TooLarge, "is larger than is taken", "file_too_large");
}

} // namespace

Result<std::size_t> FileIntake::readSome(std::span<std::uint8_t> into)
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the upload was ended");
    return m_upload.read(into);
}

Result<> FileIntake::begin()
{
    if (m_upload.size && *m_upload.size > static_cast<std::uint64_t>(largestFileBytes))
        return tooLarge();
    m_head.resize(sniffedBytes);
    std::size_t filled = 0;
    while (filled < m_head.size()) {
        const auto count = readSome(std::span(m_head).subspan(filled));
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        filled += *count;
    }
    m_head.resize(filled);
    if (m_head.empty())
        return refused(ErrorCode::Invalid, "is empty", "file_empty");
    if (!looksLike(m_format, m_head))
        return refused(ErrorCode::UnsupportedType, "is not what its name says", "file_type");
    return {};
}

Result<ReceivedFile> FileIntake::receive(BlobWriter &into)
{
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::int64_t total = 0;
    const auto take = [&](std::span<const std::uint8_t> piece) -> Result<> {
        total += static_cast<std::int64_t>(piece.size());
        if (total > largestFileBytes)
            return tooLarge();
        crypto_hash_sha256_update(&state, piece.data(), piece.size());
        return into.append(piece);
    };
    if (auto taken = take(m_head); !taken)
        return fail(std::move(taken.error()));
    std::vector<std::uint8_t> piece(pieceBytes);
    while (true) {
        const auto count = readSome(piece);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        if (auto taken = take(std::span(piece).first(*count)); !taken)
            return fail(std::move(taken.error()));
    }
    ReceivedFile received;
    received.sha256.resize(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(&state, received.sha256.data());
    const auto size = into.finish();
    if (!size)
        return fail(size.error());
    received.size = *size;
    return received;
}

} // namespace sb
