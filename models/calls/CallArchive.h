#pragma once

#include "models/calls/CallStore.h"
#include "models/calls/ZipStream.h"
#include "models/store/BlobStore.h"

namespace sb {

/// The session as a single answer: with its transcript, or redacted (L4).
Result<CallSession> sessionWithTranscript(Connection &connection, const StoredCall &call);

/// The transcript for people, in English: a head, then one line a turn with its offset. UTF-8.
std::string transcriptText(const StoredCall &call, const CallSession &session);

/// What an archive has of a call besides session.json and transcript.txt.
struct CallParts
{
    bool recording = false; ///< recording.ogg, when there is one that may be heard (L4)
    bool turns = false;     ///< turns.json, all that the console keeps of the lines: for a way back in
};

/// A call's files in an archive. The recording comes last and is open already.
struct CallFiles
{
    std::vector<ZipEntry> entries;
    std::shared_ptr<BlobReader> recording;
};

/// \p folder ends with a slash, or is empty. Holds the transcript, not the recording.
Result<CallFiles> filesOf(Connection &connection, const BlobStore &blobs, const StoredCall &call,
                          const std::string &folder, CallParts parts);

/// "2026-01-31/091500_Front desk_<request id>/": day and time in UTC. The id keeps folders apart whatever agents are
/// called.
std::string folderOf(const StoredCall &call);

/// One call as a ZIP (L5): session.json, transcript.txt and, when wanted and there, recording.ogg. Made while it is
/// read, a piece at a time: nothing of it touches the disk.
Result<Download> archiveOf(Connection &connection, const BlobStore &blobs, const StoredCall &call,
                           bool includeRecording);

} // namespace sb
