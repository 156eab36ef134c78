#include "tests/support/LocalRuleClient.h"

#include "models/backend/WireError.h"

namespace sb::test {

RuleAnswer LocalRuleClient::send(std::string_view operation, const nlohmann::json &in, CallOptions options)
{
    auto future = m_backend.callWire(operation, in, std::move(options));
    future.waitForFinished();
    auto answer = future.result();
    if (!answer)
        return {httpStatus(answer.error().code), errorBody(answer.error())};
    RuleAnswer wire{answer->status};
    if (auto *document = std::get_if<nlohmann::json>(&answer->body)) {
        wire.body = std::move(*document);
    } else if (auto *rows = std::get_if<Rows<nlohmann::json>>(&answer->body)) {
        wire.body = nlohmann::json::array();
        for (auto chunk = rows->next(); chunk && !chunk->empty(); chunk = rows->next())
            for (auto &row : *chunk)
                wire.body.push_back(std::move(row));
    } else if (auto *file = std::get_if<Download>(&answer->body)) {
        wire.type = file->type;
        for (auto piece = file->next(); piece && !piece->empty(); piece = file->next())
            wire.bytes.append(piece->begin(), piece->end());
    }
    return wire;
}

} // namespace sb::test
