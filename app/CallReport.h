#pragma once

#include "models/contract/Console.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb::app {

/// A finished call for people and programs: the transcript with offsets, and how each answer's delay was spent.
class CallReport
{
public:
    explicit CallReport(const CallDetail &call) : m_call(call) {}

    std::vector<std::string> transcript() const; ///< "0:08.2  Caller  I need to …"
    std::vector<std::string> stageTable() const; ///< milliseconds; a head, a line an answer, a line of medians
    nlohmann::json toJson() const;               ///< everything, with the figures of delay

private:
    const CallDetail &m_call;
};

} // namespace sb::app
