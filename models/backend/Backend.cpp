#include "models/backend/Backend.h"

namespace sb {

namespace {

Result<nlohmann::json> toDocument(WireAnswer answer)
{
    if (auto *document = std::get_if<nlohmann::json>(&answer.body))
        return std::move(*document);
    if (auto *rows = std::get_if<Rows<nlohmann::json>>(&answer.body)) {
        auto all = nlohmann::json::array();
        while (true) {
            auto chunk = rows->next();
            if (!chunk)
                return fail(std::move(chunk.error()));
            if (chunk->empty())
                return all;
            for (auto &row : *chunk)
                all.push_back(std::move(row));
        }
    }
    return fail(ErrorCode::Invalid, "this operation answers a file");
}

} // namespace

QFuture<Result<nlohmann::json>> Backend::callJson(std::string_view operationId, const nlohmann::json &in,
                                                  CallOptions options)
{
    return callWire(operationId, in, std::move(options))
        .then(QtFuture::Launch::Async, [](const Result<WireAnswer> &answer) -> Result<nlohmann::json> {
            if (!answer)
                return fail(answer.error());
            return toDocument(*answer);
        });
}

} // namespace sb
