#pragma once

#include "models/base/Result.h"
#include "models/contract/Agents.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {
class Backend;
}

namespace sb::app {

/// An agent that comes with the program to try it out, with values for its variables.
struct SampleAgent
{
    AgentCreate document;
    nlohmann::json variables;
};

/// Of resources/demo/agents.json. Internal when the file does not fit the contract.
Result<std::vector<SampleAgent>> sampleAgents();

/// Makes them in the workspace. Thread: blocks; not the UI's.
Result<std::vector<CompleteAgent>> createSampleAgents(Backend &backend, const std::vector<SampleAgent> &samples);

} // namespace sb::app
