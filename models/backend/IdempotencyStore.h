#pragma once

#include "models/backend/Call.h"
#include "models/store/Transaction.h"

namespace sb {

/// Answers of mutations that came with an idempotency key, for a day. SQL; thread: the connection's.
class IdempotencyStore
{
public:
    struct Kept
    {
        std::string operation;
        std::string request; ///< digest
        std::string answer;  ///< JSON
    };

    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::optional<Kept>> find(Connection &connection, const Call &call);
    static Result<> keep(Transaction &transaction, const Call &call, const Kept &kept);
    static std::string digest(const nlohmann::json &request);
};

} // namespace sb
