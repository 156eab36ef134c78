#pragma once

#include "models/base/Instant.h"
#include "models/base/Secret.h"
#include "models/contract/Knowledge.h"

#include <chrono>

namespace sb {

/// Signed, short-lived addresses of files (K5). The key is made anew with each start of the program and never leaves
/// it: an address ends with its time or with the process, whichever comes first. Thread: any.
class FileAddress
{
public:
    static constexpr std::chrono::minutes lifetime{10};
    enum class Use : std::uint8_t { Show = 1, Save };

    /// Under \p baseUrl, which has no slash at its end.
    std::string make(std::string_view baseUrl, FileId file, Use use, Instant now) const;
    /// Forbidden when it was not made here, was altered, or has ended. The comparison takes the same time wherever the
    /// signatures differ.
    Result<> check(const FileContentQuery &address, Instant now) const;

private:
    static constexpr std::size_t keyBytes = 32;

    const Secret m_key = Secret::random(keyBytes);
};

} // namespace sb
