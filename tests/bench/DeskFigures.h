#pragma once

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

namespace sb::bench {

/// The figures of the desk's bench, as people or programs read them.
class DeskFigures
{
public:
    explicit DeskFigures(bool isJson) : m_isJson(isJson) {}

    /// \p most is the reach, where there is one; \p beside may be empty.
    void tell(const std::string &figure, double value, const char *unit, std::optional<double> most = {},
              const std::string &beside = {}) const
    {
        if (m_isJson) {
            nlohmann::json line{{"bench", "desk"}, {"figure", figure}, {"value", value}, {"unit", unit}};
            if (most) {
                line["reach"] = *most;
                line["is_reached"] = isReached(value, *most);
            }
            if (!beside.empty())
                line["beside"] = beside;
            std::cout << line.dump() << std::endl;
        } else {
            char reach[32] = "";
            if (most)
                std::snprintf(reach, sizeof reach, "%s %g", isReached(value, *most) ? "<=" : "OVER", *most);
            std::printf("%-28s %10.3f  %-4s %-9s %s\n", figure.c_str(), value, unit, reach, beside.c_str());
            std::fflush(stdout);
        }
    }

private:
    /// Below zero: there was nothing to measure.
    static bool isReached(double value, double most) { return value >= 0 && value <= most; }

    bool m_isJson;
};

} // namespace sb::bench
