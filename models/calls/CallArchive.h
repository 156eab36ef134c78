#pragma once

#include "models/calls/CallStore.h"
#include "models/store/BlobStore.h"

namespace sb {

/// The session as a single answer: with its transcript, or redacted (L4).
Result<CallSession> sessionWithTranscript(Connection &connection, const StoredCall &call);

/// The transcript for people, in English: a head, then one line a turn with its offset. UTF-8.
std::string transcriptText(const StoredCall &call, const CallSession &session);

/// One call as a ZIP (L5): session.json, transcript.txt and, when wanted and there, recording.ogg. Made while it is
/// read, a piece at a time: nothing of it touches the disk.
Result<Download> archiveOf(Connection &connection, const BlobStore &blobs, const StoredCall &call,
                           bool includeRecording);

} // namespace sb
