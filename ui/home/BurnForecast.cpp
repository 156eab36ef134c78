#include "ui/home/BurnForecast.h"

#include <algorithm>
#include <chrono>

namespace sb::ui {

namespace {

using namespace std::chrono_literals;

/// Credit with the moment at which what is left of it is gone.
struct Part
{
    Instant end;
    std::int64_t micros = 0;
};

/// Takes \p wanted from the parts in their order, then from \p rest; false when there is not as much.
bool spend(std::vector<Part> &parts, std::int64_t &rest, std::int64_t wanted, Instant at)
{
    for (auto &part : parts) {
        if (part.end <= at)
            part.micros = 0;
        const auto taken = std::min(part.micros, wanted);
        part.micros -= taken;
        wanted -= taken;
    }
    rest -= wanted;
    return rest >= 0;
}

} // namespace

BurnForecast BurnForecast::of(Money available, std::span<const ExpiryLine> expiring, std::span<const Money> costs,
                              Instant now)
{
    BurnForecast forecast;
    const auto first = std::ranges::find_if(costs, [](Money cost) { return cost > Money(); });
    std::int64_t sum = 0;
    for (auto cost = first; cost != costs.end(); ++cost)
        sum += cost->micros();
    forecast.countedDays = static_cast<int>(costs.end() - first);
    if (forecast.countedDays > 0)
        forecast.perDay = Money::fromMicros(sum / forecast.countedDays);
    if (available <= Money()) {
        forecast.kind = Kind::NoCredit;
        return forecast;
    }
    const auto perDay = forecast.perDay.micros();
    if (perDay <= 0)
        return forecast;
    std::vector<Part> parts;
    auto rest = available.micros();
    for (const auto &line : expiring) {
        // What running calls hold is not available any more, whichever grant it is of.
        const auto micros = std::min(rest, line.remainingUsd.micros());
        parts.push_back({line.expiresAt, micros});
        rest -= micros;
    }
    std::ranges::stable_sort(parts, {}, &Part::end);
    while (forecast.days < horizonDays && spend(parts, rest, perDay, now + forecast.days * 24h))
        ++forecast.days;
    forecast.kind = forecast.days < horizonDays ? Kind::Lasts : Kind::LastsLong;
    return forecast;
}

} // namespace sb::ui
