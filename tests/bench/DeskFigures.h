#pragma once

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <string>

namespace sb::bench {

/// The figures of the desk's bench, as people or programs read them.
class DeskFigures
{
public:
    explicit DeskFigures(bool isJson) : m_isJson(isJson) {}

    /// \p reach and \p beside may be empty.
    void tell(const std::string &figure, double value, const char *unit, const std::string &reach = {},
              const std::string &beside = {}) const
    {
        if (m_isJson) {
            nlohmann::json line{{"bench", "desk"}, {"figure", figure}, {"value", value}, {"unit", unit}};
            if (!reach.empty())
                line["reach"] = reach;
            if (!beside.empty())
                line["beside"] = beside;
            std::cout << line.dump() << std::endl;
        } else {
            std::printf("%-28s %10.3f  %-4s %-8s %s\n", figure.c_str(), value, unit, reach.c_str(), beside.c_str());
            std::fflush(stdout);
        }
    }

private:
    bool m_isJson;
};

} // namespace sb::bench
