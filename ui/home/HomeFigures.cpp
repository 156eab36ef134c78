#include "ui/home/HomeFigures.h"

#include <QTimeZone>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr std::int64_t kFewestFailed = 3; // fewer are no trend
constexpr double kLeastRise = 0.02;       // of all calls, above the days before
constexpr double kShareWithoutBefore = 0.2;

} // namespace

QDate HomeFigures::dayOf(Instant moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), now.timeZone()).date();
}

const Grant *HomeFigures::grant(const GrantId &id) const
{
    if (!wallet)
        return nullptr;
    const auto found = std::ranges::find(wallet->grants, id, &Grant::id);
    return found == wallet->grants.end() ? nullptr : &*found;
}

std::vector<ExpiryLine> HomeFigures::expiring() const
{
    std::vector<ExpiryLine> lines;
    if (!wallet)
        return lines;
    for (const auto &line : wallet->upcomingExpiry) {
        const auto *of = grant(line.grantId);
        const bool isLocked = of && of->status == GrantStatus::Locked;
        if (!isLocked && line.remainingUsd > Money())
            lines.push_back(line);
    }
    std::ranges::stable_sort(lines, {}, &ExpiryLine::expiresAt);
    return lines;
}

std::optional<BurnForecast> HomeFigures::forecast() const
{
    if (!wallet || !costs)
        return std::nullopt;
    return BurnForecast::of(wallet->wallet.availableBalanceUsd, expiring(), *costs, moment());
}

bool failuresRise(const CallDays &calls)
{
    if (calls.days.empty() || calls.days.back().failed < kFewestFailed)
        return false;
    const auto &today = calls.days.back();
    std::int64_t failed = 0;
    std::int64_t ended = 0;
    for (const auto &day : calls.days) {
        failed += day.failed;
        ended += day.ended();
    }
    failed -= today.failed;
    ended -= today.ended();
    const auto now = double(today.failed) / double(today.ended());
    if (ended == 0)
        return now >= kShareWithoutBefore;
    const auto before = double(failed) / double(ended);
    return now >= 2 * before && now >= before + kLeastRise;
}

} // namespace sb::ui
