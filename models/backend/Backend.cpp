#include "models/backend/Backend.h"

#include <QThreadPool>

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

QFuture<Result<WireAnswer>> Backend::callWire(std::string_view operationId, const nlohmann::json &in,
                                              CallOptions options)
{
    auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
    promise->start();
    auto future = promise->future();
    startWire(operationId, in, std::move(options), [promise](const Result<WireAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    return future;
}

QFuture<Result<nlohmann::json>> Backend::callJson(std::string_view operationId, const nlohmann::json &in,
                                                  CallOptions options)
{
    auto promise = std::make_shared<QPromise<Result<nlohmann::json>>>();
    promise->start();
    auto future = promise->future();
    startWire(operationId, in, std::move(options), [promise](const Result<WireAnswer> &answer) {
        // Rows are read as they are asked for, which must not hold the thread that answered.
        QThreadPool::globalInstance()->start([promise, answer] {
            promise->addResult(answer ? toDocument(*answer) : Result<nlohmann::json>(fail(answer.error())));
            promise->finish();
        });
    });
    return future;
}

} // namespace sb
