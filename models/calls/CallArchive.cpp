#include "models/calls/CallArchive.h"

#include "models/calls/CallReads.h"
#include "models/calls/CallService.h"
#include "models/calls/ZipName.h"
#include "models/contract/Codec.h"

#include <algorithm>

namespace sb {

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;

std::string padded(std::int64_t number, std::size_t digits)
{
    auto text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// "01:02.345"
std::string offsetText(std::int64_t milliseconds)
{
    return padded(milliseconds / 60000, 2) + ':' + padded(milliseconds / 1000 % 60, 2) + '.' +
           padded(milliseconds % 1000, 3);
}

/// On one line, and unable to steer a terminal.
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char letter) { return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f; }, ' ');
    return text;
}

std::string_view speakerOf(TurnRole role)
{
    switch (role) {
    case TurnRole::Agent:
        return "Agent";
    case TurnRole::User:
        return "Caller";
    case TurnRole::Tool:
        return "Tool";
    case TurnRole::System:
        break;
    }
    return "System";
}

std::string dumped(const nlohmann::json &document, int indent = -1)
{
    return document.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string lineOf(const TranscriptTurn &turn)
{
    std::string line = "[" + offsetText(turn.tsOffsetMs.value_or(0)) + "] ";
    line += speakerOf(turn.role);
    if (turn.toolName.hasValue())
        line += " " + *turn.toolName;
    line += ": " + turn.text;
    if (turn.toolArguments.hasValue())
        line += " " + dumped(*turn.toolArguments);
    if (turn.toolResult.hasValue())
        line += " -> " + dumped(*turn.toolResult);
    if (turn.interrupted.value_or(false))
        line += " (interrupted)";
    if (turn.latencyMs.hasValue())
        line += " (after " + std::to_string(*turn.latencyMs) + " ms)";
    return onOneLine(std::move(line)) + "\n";
}

TranscriptTurn transcribed(CallTurn turn, Instant startedAt)
{
    TranscriptTurn line;
    line.ordinal = turn.ordinal;
    line.role = turn.role;
    line.text = std::move(turn.text);
    line.ts = startedAt + std::chrono::milliseconds(turn.tsOffsetMs);
    line.tsOffsetMs = turn.tsOffsetMs;
    line.latencyMs = turn.latencyMs;
    line.interrupted = turn.interrupted;
    line.toolName = std::move(turn.toolName);
    line.toolArguments = std::move(turn.toolArguments);
    line.toolResult = std::move(turn.toolResult);
    return line;
}

/// Reads the recording to its end twice: for size and checksum, so that the whole length is known before the first
/// byte, and then for the bytes. A recording that grows meanwhile is cut where the first reading ended.
Result<ZipEntry> measured(ZipEntry entry, BlobReader &reader)
{
    auto &known = entry.known.emplace();
    std::vector<std::uint8_t> piece(pieceBytes);
    for (;;) {
        const auto count = reader.read(piece);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        known.size += *count;
        known.crc = crc32(std::span(piece).first(*count), known.crc);
    }
    if (auto rewound = reader.seek(0); !rewound)
        return fail(std::move(rewound.error()));
    entry.next = [next = std::move(entry.next), left = known.size]() mutable -> Result<std::vector<std::uint8_t>> {
        if (left == 0)
            return std::vector<std::uint8_t>();
        auto bytes = next();
        if (bytes && bytes->size() > left)
            bytes->resize(static_cast<std::size_t>(left));
        left -= bytes ? bytes->size() : 0;
        return bytes;
    };
    return entry;
}

ZipEntry soundEntry(std::string name, const std::shared_ptr<BlobReader> &reader)
{
    return ZipEntry{std::move(name), std::nullopt, [reader]() -> Result<std::vector<std::uint8_t>> {
                        std::vector<std::uint8_t> bytes(pieceBytes);
                        const auto count = reader->read(bytes);
                        if (!count)
                            return fail(count.error());
                        bytes.resize(*count);
                        return bytes;
                    }};
}

} // namespace

Result<CallSession> sessionWithTranscript(Connection &connection, const StoredCall &call)
{
    auto session = call.session;
    session.redacted = call.isPrivate;
    if (call.isPrivate) {
        session.recordingSeconds = null;
        return session;
    }
    auto turns = CallStore::turns(connection, call.number);
    if (!turns)
        return fail(std::move(turns.error()));
    auto &transcript = session.transcript.emplace();
    for (auto &turn : *turns)
        transcript.push_back(transcribed(std::move(turn), *session.startedAt));
    return session;
}

std::string transcriptText(const StoredCall &call, const CallSession &session)
{
    std::string text = "Agent: " + onOneLine(session.agentName.valueOr({})) + "\n";
    if (call.agentVersion > 0)
        text += "Agent version: " + std::to_string(call.agentVersion) + "\n";
    text += "Started: " + session.startedAt->toString() + "\n";
    if (session.durationSeconds.hasValue())
        text += "Length: " + offsetText(static_cast<std::int64_t>(*session.durationSeconds * 1e3)) + "\n";
    text += "Status: " + std::string(nameOf(session.status));
    if (session.endReason.hasValue())
        text += ", " + onOneLine(*session.endReason);
    text += "\n\n";
    if (session.redacted)
        return text + "This agent is in HIPAA mode: transcript and recording are withheld.\n";
    for (const auto &turn : *session.transcript)
        text += lineOf(turn);
    return text;
}

Result<CallFiles> filesOf(Connection &connection, const BlobStore &blobs, const StoredCall &call,
                          const std::string &folder, CallParts parts)
{
    const auto session = sessionWithTranscript(connection, call);
    if (!session)
        return fail(session.error());
    CallFiles files;
    files.entries.push_back(ZipEntry::ofText(folder + "session.json", dumped(encode(*session), 2) + "\n"));
    files.entries.push_back(ZipEntry::ofText(folder + "transcript.txt", transcriptText(call, *session)));
    if (parts.turns) {
        auto detail = CallService::detail(connection, call);
        if (!detail)
            return fail(std::move(detail.error()));
        const nlohmann::json document{{"agent_version", detail->agentVersion},
                                      {"missing_variables", detail->missingVariables},
                                      {"turns", encode(detail->turns)}};
        files.entries.push_back(ZipEntry::ofText(folder + "turns.json", dumped(document, 2) + "\n"));
    }
    if (parts.recording) {
        auto reader = recordingOf(connection, blobs, call);
        if (!reader)
            return fail(std::move(reader.error()));
        if (*reader) {
            files.recording = std::move(*reader);
            files.entries.push_back(soundEntry(folder + "recording.ogg", files.recording));
        }
    }
    return files;
}

Result<Download> archiveOf(Connection &connection, const BlobStore &blobs, const StoredCall &call,
                           bool includeRecording)
{
    auto files = filesOf(connection, blobs, call, {}, {includeRecording, false});
    if (!files)
        return fail(std::move(files.error()));
    if (files->recording) {
        auto entry = measured(std::move(files->entries.back()), *files->recording);
        if (!entry)
            return fail(std::move(entry.error()));
        files->entries.back() = std::move(*entry);
    }
    return zipOf("call-" + call.session.requestId.toString() + ".zip", std::move(files->entries),
                 call.session.createdAt);
}

std::string folderOf(const StoredCall &call)
{
    const auto started = call.session.startedAt->toString(); // 2026-01-31T09:15:00.000000Z
    std::string clock;
    for (const std::size_t at : {11UL, 14UL, 17UL})
        clock += started.substr(at, 2);
    return started.substr(0, 10) + "/" + clock + "_" + ZipName::step(call.session.agentName.valueOr({})) + "_" +
           call.session.requestId.toString() + "/";
}

} // namespace sb
