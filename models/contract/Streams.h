#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sb {

/// A file that comes in: the handler pulls it, so that memory stays constant.
struct Upload
{
    std::string name;
    std::optional<std::uint64_t> size; ///< when the sender said so
    /// Fills \p into and answers how much; 0 is the end. Thread: the handler's, one at a time.
    std::function<Result<std::size_t>(std::span<std::uint8_t> into)> read;
};

/// A file that goes out, made while it is read. Copies share one position.
/// Thread: any, one at a time, never the window's: a chunk may take disk and cipher time.
struct Download
{
    std::string type; ///< "application/zip", "audio/ogg"
    std::string name; ///< suggested file name; empty when it is to be shown, not saved
    std::optional<std::uint64_t> size;
    /// The next piece, at most about 64 KiB; empty is the end. A failure ends the stream.
    std::function<Result<std::vector<std::uint8_t>>()> next;
};

/// A list too long to hold: rows come in chunks. Copies share one position. Thread: as Download.
template <typename T>
struct Rows
{
    /// The next rows; none is the end.
    std::function<Result<std::vector<T>>()> next;
};

} // namespace sb
