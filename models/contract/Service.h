#pragma once

#include "models/contract/Fields.h"
#include "models/contract/Operation.h"

#include <nlohmann/json.hpp>

#include <string>

namespace sb {

enum class HealthStatus : std::uint8_t { Healthy = 1, Degraded };
template <>
inline constexpr auto enumNames<HealthStatus> =
    std::array{Named{HealthStatus::Healthy, "healthy"}, Named{HealthStatus::Degraded, "degraded"}};

enum class DatabaseStatus : std::uint8_t { Connected = 1, Disconnected };
template <>
inline constexpr auto enumNames<DatabaseStatus> =
    std::array{Named{DatabaseStatus::Connected, "connected"}, Named{DatabaseStatus::Disconnected, "disconnected"}};

struct Health
{
    HealthStatus status{};
    double timestamp = 0; ///< Unix seconds with fraction (M3)
    std::string service;
    std::optional<DatabaseStatus> database;
    std::string version;

    bool operator==(const Health &) const = default;
    template <typename Self = Health>
    static constexpr auto fields()
    {
        return std::tuple(field("status", &Self::status), field("timestamp", &Self::timestamp),
                          field("service", &Self::service), field("database", &Self::database),
                          field("version", &Self::version));
    }
};

/// Outcome of a delete.
struct SuccessResponse
{
    std::string message;
    std::optional<nlohmann::json> data;

    bool operator==(const SuccessResponse &) const = default;
    template <typename Self = SuccessResponse>
    static constexpr auto fields()
    {
        return std::tuple(field("message", &Self::message), field("data", &Self::data));
    }
};

inline constexpr Operation<Nothing, Health> healthCheck{"healthCheck"};

} // namespace sb
