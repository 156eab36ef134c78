#include "ui/calls/CallConversation.h"

#include "ui/format/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr double kLongestLine = 30'000;

voice::StageTimes stagesOf(const TurnStages &stored)
{
    using Span = voice::StageTimes::Span;
    return {.vad = Span(stored.vadUs),
            .endpointing = Span(stored.endpointingUs),
            .stt = Span(stored.sttUs),
            .llmFirstToken = Span(stored.llmFirstTokenUs),
            .firstSentence = Span(stored.firstSentenceUs),
            .tools = Span(stored.toolsUs),
            .ttsFirstAudio = Span(stored.ttsFirstAudioUs),
            .playout = Span(stored.playoutUs),
            .heard = Span(stored.heardUs),
            .saved = Span(stored.savedUs)};
}

bool isSpoken(const CallTurn &turn)
{
    return turn.role == TurnRole::Agent || turn.role == TurnRole::User;
}

} // namespace

double lengthOf(const CallDetail &call)
{
    auto length = call.session.durationSeconds.valueOr(0) * 1000;
    for (const auto &turn : call.turns)
        length = std::max(length, static_cast<double>(turn.endOffsetMs.value_or(turn.tsOffsetMs)));
    return std::max(length, 1000.0);
}

Conversation conversationOf(const CallDetail &call)
{
    Conversation turns;
    const auto length = lengthOf(call);
    for (std::size_t i = 0; i < call.turns.size(); ++i) {
        const auto &stored = call.turns[i];
        if (!isSpoken(stored))
            continue;
        ConversationTurn turn;
        turn.ordinal = stored.ordinal;
        turn.speaker = stored.role == TurnRole::Agent ? voice::Speaker::Agent : voice::Speaker::Caller;
        turn.text = visibleText(QString::fromStdString(stored.text));
        turn.startMs = static_cast<double>(stored.tsOffsetMs);
        const auto next = i + 1 < call.turns.size() ? static_cast<double>(call.turns[i + 1].tsOffsetMs) : length;
        turn.endMs = stored.endOffsetMs ? static_cast<double>(*stored.endOffsetMs)
                                        : std::clamp(next, turn.startMs, turn.startMs + kLongestLine);
        turn.interrupted = stored.interrupted;
        turn.typed = stored.typed;
        if (stored.latencyMs.hasValue())
            turn.delayMs = *stored.latencyMs;
        if (stored.stages.hasValue())
            turn.stages = stagesOf(*stored.stages);
        turns.push_back(std::move(turn));
    }
    return turns;
}

std::vector<TranscriptLine> transcriptOf(const CallDetail &call)
{
    std::vector<TranscriptLine> lines;
    const auto event = [&lines](double atMs, QString text, QString detail, QString icon, TranscriptLine::Tone tone) {
        TranscriptLine line;
        line.kind = TranscriptLine::Kind::Event;
        line.atMs = atMs;
        line.text = std::move(text);
        line.detail = std::move(detail);
        line.icon = std::move(icon);
        line.tone = tone;
        lines.push_back(std::move(line));
    };
    for (const auto &turn : call.turns) {
        const auto at = static_cast<double>(turn.tsOffsetMs);
        if (!isSpoken(turn)) {
            const auto tool = turn.role == TurnRole::Tool;
            event(at, visibleText(QString::fromStdString(turn.toolName.valueOr(tool ? "tool" : turn.text))),
                  tool ? visibleText(QString::fromStdString(turn.text)) : QString(),
                  tool ? QStringLiteral("tools") : QStringLiteral("info"),
                  tool ? TranscriptLine::Tone::Tool : TranscriptLine::Tone::Neutral);
            continue;
        }
        TranscriptLine line;
        line.speaker = turn.role == TurnRole::Agent ? voice::Speaker::Agent : voice::Speaker::Caller;
        line.atMs = at;
        line.text = visibleText(QString::fromStdString(turn.text));
        line.ordinal = turn.ordinal;
        line.interrupted = turn.interrupted;
        line.typed = turn.typed;
        lines.push_back(std::move(line));
        if (turn.interrupted)
            event(static_cast<double>(turn.endOffsetMs.value_or(turn.tsOffsetMs)),
                  QCoreApplication::translate("CallConversation", "Interrupted by the caller"), {},
                  QStringLiteral("warning"), TranscriptLine::Tone::Warning);
    }
    return lines;
}

std::vector<ToolMark> toolsOf(const CallDetail &call)
{
    std::vector<ToolMark> marks;
    for (const auto &turn : call.turns) {
        if (turn.role == TurnRole::Tool)
            marks.push_back({static_cast<double>(turn.tsOffsetMs),
                             visibleText(QString::fromStdString(turn.toolName.valueOr("tool"))),
                             visibleText(QString::fromStdString(turn.text).simplified()).left(200)});
    }
    return marks;
}

int ordinalAt(const Conversation &turns, double milliseconds)
{
    int ordinal = -1;
    for (const auto &turn : turns) {
        if (turn.startMs > milliseconds)
            break;
        ordinal = turn.ordinal;
    }
    return ordinal;
}

} // namespace sb::ui
