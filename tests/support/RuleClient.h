#pragma once

#include "models/backend/CallOptions.h"
#include "models/contract/Operation.h"

#include <nlohmann/json.hpp>

#include <string>

namespace sb::test {

/// What came back: the HTTP status and its body. Lists that are streamed come as one array, files in `bytes`.
struct RuleAnswer
{
    int status = 0;
    nlohmann::json body = {};
    std::string bytes = {};
    std::string type = {}; ///< media type; may be empty for a document

    /// "body.agent.name" of the first failed field; empty without one.
    std::string loc() const
    {
        std::string text;
        if (body.is_object() && body.contains("detail") && body["detail"].is_array() && !body["detail"].empty())
            for (const auto &step : body["detail"][0]["loc"])
                text += (text.empty() ? "" : ".") + step.get<std::string>();
        return text;
    }
};

/// How the test of a rule speaks to the program: in the words of the contract only, so that the same test runs in
/// process and through a socket.
class RuleClient
{
public:
    virtual ~RuleClient() = default;
    /// \p in: path, query and body fields side by side.
    virtual RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) = 0;
};

} // namespace sb::test
