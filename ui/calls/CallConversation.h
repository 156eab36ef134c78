#pragma once

#include "models/contract/Console.h"
#include "ui/calls/ConversationTurn.h"
#include "ui/calls/ToolsLane.h"
#include "ui/calls/TranscriptLine.h"

namespace sb::ui {

/// The stored turns as the lanes want them. A turn without an end lasts until the next one, half a minute at most.
Conversation conversationOf(const CallDetail &call);
/// The stored turns as transcript lines; what was interrupted and which tool ran stand as events between them.
std::vector<TranscriptLine> transcriptOf(const CallDetail &call);
/// The tools that were asked, where they were asked.
std::vector<ToolMark> toolsOf(const CallDetail &call);
/// Length of the call in ms: the session's, or as long as its turns.
double lengthOf(const CallDetail &call);
/// The line that is spoken at a moment, or the last one before it; −1: none yet.
int ordinalAt(const Conversation &turns, double milliseconds);

} // namespace sb::ui
