#pragma once

#include "app/server/HttpReply.h"
#include "app/server/HttpSettings.h"
#include "app/server/RequestGuard.h"

namespace sb::app {

/// What is refused by its headers alone, before anybody looks where it goes: too long, said twice, from a page or to a
/// name that is not allowed (A14). Nothing when it may pass.
std::optional<HttpReply> refusalOf(const HttpRequest &request, const HttpLimits &limits, const RequestGuard &guard);

/// How the body of a request is meant.
enum class BodyKind : std::uint8_t { None, Json, Multipart, Other };
BodyKind bodyKindOf(const HttpRequest &request);
/// The announced length; nothing for a chunked body.
std::optional<std::uint64_t> announcedLength(const HttpRequest &request);

} // namespace sb::app
