#pragma once

#include "voice/record/RecordingSink.h"

#include <cstddef>
#include <optional>
#include <semaphore>
#include <vector>

namespace sb::voice::test {

/// Keeps what it is given, and can be a disk that fills up or one that stalls.
struct MemorySink final : RecordingSink
{
    std::vector<std::uint8_t> bytes;
    std::vector<std::size_t> ends; ///< size after each append
    std::optional<std::size_t> room;
    std::binary_semaphore *stall = nullptr; ///< acquired before each append
    int failures = 0;
    int finished = 0;

    Result<> append(std::span<const std::uint8_t> pages) override
    {
        if (stall) {
            stall->acquire();
            stall->release();
        }
        if (room && bytes.size() + pages.size() > *room) {
            ++failures;
            return fail(ErrorCode::NoSpace, "the disk is full");
        }
        bytes.insert(bytes.end(), pages.begin(), pages.end());
        ends.push_back(bytes.size());
        return {};
    }

    Result<> finish() override
    {
        ++finished;
        return {};
    }
};

} // namespace sb::voice::test
