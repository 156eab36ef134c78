#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Clock.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sb {

/// What a mutation did to one object, for the audit log and for whoever shows it.
struct ChangeRecord
{
    std::string topic;     ///< "agents", "calls", …
    std::string objectId;  ///< as on the wire
    nlohmann::json before; ///< null when it was made
    nlohmann::json after;  ///< null when it was deleted
};

/// What a handler knows about the request besides its input. Thread: the handler's.
struct Call
{
    Caller caller;
    std::string operation;
    std::string idempotencyKey;
    std::string requestId;
    std::optional<RequestOrigin> origin;
    std::optional<Upload> upload;
    std::optional<SignedBody> signedBody;
    std::string baseUrl; ///< without a slash at its end; empty when the caller came by no address
    std::stop_token stop;
    std::function<void(double)> progress;
    Instant now; ///< one moment for everything that the request writes

    bool isCancelled() const { return stop.stop_requested(); }

    /// Called by a writing handler for each object it changed: becomes the audit row's diff and the `changed` signal.
    void record(ChangeRecord change) const { changes->push_back(std::move(change)); }

    std::shared_ptr<std::vector<ChangeRecord>> changes = std::make_shared<std::vector<ChangeRecord>>();
};

} // namespace sb
