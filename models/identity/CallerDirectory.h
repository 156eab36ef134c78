#pragma once

#include "models/backend/CallerSource.h"
#include "models/base/Clock.h"

#include <memory>
#include <mutex>
#include <set>

namespace sb {

/// Who stands behind a credential: the workspace's owner, the owner of an API key (A3), or a session (A2, A4, A5).
/// Thread: whichever holds the connection. \p clock outlives it.
class CallerDirectory final : public CallerSource
{
public:
    explicit CallerDirectory(const Clock &clock) : m_clock(clock) {}

    Result<Caller> callerOf(const Credential &credential, Connection &connection) override;
    Result<bool> isFlagOn(const Caller &caller, std::string_view flag, Connection &connection) override;
    /// When an API key was used, to the minute: a read does not become a write each time.
    Note noteOf(const Caller &caller, Instant now) override;

private:
    /// Keys whose use is about to be kept: while the store is busy, a thousand requests post one write. Shared with the
    /// writes, which may outlive this.
    struct Underway
    {
        std::mutex mutex;
        std::set<ApiKeyId> keys;
    };

    const Clock &m_clock;
    const std::shared_ptr<Underway> m_underway = std::make_shared<Underway>();
};

} // namespace sb
