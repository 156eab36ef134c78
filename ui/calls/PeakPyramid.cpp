#include "ui/calls/PeakPyramid.h"

#include <algorithm>
#include <cmath>

namespace sb::ui {

PeakPyramid::PeakPyramid(std::vector<Peak> base, int perSecond) : m_perSecond(std::max(1, perSecond))
{
    m_levels.push_back(std::move(base));
    while (m_levels.back().size() > 1) {
        const auto &finer = m_levels.back();
        std::vector<Peak> coarser;
        coarser.reserve((finer.size() + 1) / 2);
        for (std::size_t i = 0; i < finer.size(); i += 2) {
            Peak joined = finer[i];
            if (i + 1 < finer.size()) {
                joined.low = std::min(joined.low, finer[i + 1].low);
                joined.high = std::max(joined.high, finer[i + 1].high);
            }
            coarser.push_back(joined);
        }
        m_levels.push_back(std::move(coarser));
    }
}

double PeakPyramid::milliseconds() const
{
    return isEmpty() ? 0 : 1000.0 * static_cast<double>(m_levels.front().size()) / m_perSecond;
}

Peak PeakPyramid::between(double fromMs, double toMs) const
{
    if (isEmpty() || toMs <= 0)
        return {};
    auto first = std::max(0.0, fromMs) * m_perSecond / 1000.0;
    auto last = toMs * m_perSecond / 1000.0;
    // The level on which the stretch is two to four peaks long.
    std::size_t level = 0;
    while (last - first > 4 && level + 1 < m_levels.size()) {
        first /= 2;
        last /= 2;
        ++level;
    }
    const auto &peaks = m_levels[level];
    const auto begin = static_cast<std::size_t>(std::floor(first));
    const auto end = std::min(peaks.size(), static_cast<std::size_t>(std::max(std::ceil(last), std::floor(first) + 1)));
    if (begin >= end)
        return {};
    Peak joined = peaks[begin];
    for (auto i = begin + 1; i < end; ++i) {
        joined.low = std::min(joined.low, peaks[i].low);
        joined.high = std::max(joined.high, peaks[i].high);
    }
    return joined;
}

} // namespace sb::ui
