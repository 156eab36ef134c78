#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <string>

namespace sb::bench {

/// Sends one and the same request at a fixed rate, whatever the answers do, and measures from when each was due: a
/// server that stands still for a moment is charged for every request that waited. Thread: its own; blocks.
class PacedClient
{
public:
    struct Pace
    {
        int connections = 16;
        int perSecond = 1'000;
        int seconds = 8;
    };
    struct Delays
    {
        double median = 0; ///< ms, as all
        double p99 = 0;
        double longest = 0;
    };

    PacedClient(std::uint16_t port, std::string request) : m_port(port), m_request(std::move(request)) {}

    /// Unavailable when a connection breaks or an answer is not 200.
    Result<Delays> run(const Pace &pace) const;

private:
    const std::uint16_t m_port;
    const std::string m_request;
};

} // namespace sb::bench
