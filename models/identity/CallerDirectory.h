#pragma once

#include "models/backend/CallerSource.h"
#include "models/base/Clock.h"

namespace sb {

/// Who stands behind a credential: the workspace's owner, the owner of an API key (A3), or a session (A2, A4, A5).
/// Thread: whichever holds the connection. \p clock outlives it.
class CallerDirectory final : public CallerSource
{
public:
    explicit CallerDirectory(const Clock &clock) : m_clock(clock) {}

    Result<Caller> callerOf(const Credential &credential, Connection &connection) override;
    Result<bool> isFlagOn(const Caller &caller, std::string_view flag, Connection &connection) override;

private:
    const Clock &m_clock;
};

} // namespace sb
