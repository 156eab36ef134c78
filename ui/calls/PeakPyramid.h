#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sb::ui {

/// Lowest and highest sample of a stretch of sound, in [-1, 1].
struct Peak
{
    float low = 0;
    float high = 0;

    bool operator==(const Peak &) const = default;
};

/// The outline of one track at every zoom: level 0 holds one Peak per base step, each further level joins two, so that
/// drawing a bar costs the same for a second as for an hour. Pure; any thread once built.
class PeakPyramid
{
public:
    PeakPyramid() = default;
    /// \p perSecond base peaks make a second; 100 is enough for a bar of 3 px at the closest zoom.
    PeakPyramid(std::vector<Peak> base, int perSecond);

    bool isEmpty() const { return m_levels.empty() || m_levels.front().empty(); }
    double milliseconds() const; ///< length of the track
    /// The outline between two moments, joined from at most a handful of peaks. Outside the track it is silence.
    Peak between(double fromMs, double toMs) const;

private:
    std::vector<std::vector<Peak>> m_levels;
    int m_perSecond = 100;
};

} // namespace sb::ui
