#pragma once

#include "tests/support/RuleClient.h"

#include <QtGlobal>

#include <utility>

namespace sb::test {

/// The body of an answer that only the way to something else needs: the test ends when the operation is refused.
inline nlohmann::json okAnswer(RuleClient &client, const char *operation, const nlohmann::json &in,
                               CallOptions options = {})
{
    auto answer = client.send(operation, in, std::move(options));
    if (answer.status >= 300)
        qFatal("%s: %d %s", operation, answer.status, answer.body.dump().c_str());
    return std::move(answer.body);
}

} // namespace sb::test
