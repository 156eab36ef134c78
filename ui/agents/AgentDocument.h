#pragma once

#include "models/base/Result.h"
#include "models/contract/Agents.h"

#include <QByteArray>

namespace sb::ui {

/// An agent as a file: the contract's createAgent body, so that other programs can send it as it is.
QByteArray agentDocument(const CompleteAgent &agent);
/// Reads such a file, or a getAgent answer. Invalid with the place when the text is no JSON, Unprocessable with the
/// fields that do not fit.
Result<AgentCreate> agentFromDocument(const QByteArray &text);
/// What createAgent takes to make another agent like this one, under another name and paused.
AgentCreate copyOf(const CompleteAgent &agent, const std::string &name);

} // namespace sb::ui
