#pragma once

#include "models/contract/Streams.h"
#include "models/knowledge/FileFormat.h"
#include "models/store/BlobWriter.h"

#include <stop_token>

namespace sb {

/// What came in.
struct ReceivedFile
{
    BlobSize size;
    std::vector<std::uint8_t> sha256;
};

/// Takes one upload, piece by piece, in constant memory. Thread: one at a time; waits for whoever sends, so never the
/// store's or a window's.
class FileIntake
{
public:
    FileIntake(Upload upload, FileFormat format, std::stop_token stop)
        : m_upload(std::move(upload)), m_format(format), m_stop(std::move(stop))
    {}

    /// Reads the beginning (K2). Invalid when there is nothing, UnsupportedType when the bytes are not what the name
    /// says, TooLarge when the sender told so much.
    Result<> begin();
    /// After begin(): the rest, up to the end. TooLarge beyond the limit, Cancelled when asked to stop.
    Result<ReceivedFile> receive(BlobWriter &into);

private:
    Result<std::size_t> readSome(std::span<std::uint8_t> into);

    Upload m_upload;
    FileFormat m_format;
    std::stop_token m_stop;
    std::vector<std::uint8_t> m_head;
};

} // namespace sb
