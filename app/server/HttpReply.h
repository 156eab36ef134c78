#pragma once

#include "app/server/AnswerStream.h"
#include "app/server/ChangeFeed.h"
#include "models/base/Error.h"

#include <optional>

namespace sb::app {

/// What goes back: a body, or one of the two streams.
struct HttpReply
{
    int status = 200;
    std::string type = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::shared_ptr<AnswerStream> stream;
    std::optional<std::uint64_t> size; ///< of the stream, when it is known
    std::shared_ptr<ChangeFeed::Reader> events;
    /// Called on the loop now and then while events are sent: whether their reader may still have them.
    std::function<void()> recheck;
};

/// `{"detail": …}` with the status of the error (M1).
HttpReply replyOf(const Error &error);
/// The same for what HTTP itself refuses.
HttpReply refusal(int status, std::string_view detail);
/// The header of a file that is saved: its name as everybody reads it, and as it is (RFC 6266). Without a name it is
/// shown.
std::string attachment(std::string_view name);

} // namespace sb::app
