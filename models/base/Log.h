#pragma once

#include <QLoggingCategory>

namespace sb {

// The program's log categories, all of them. Messages carry codes, ids and durations; never a person's number, name,
// transcript, prompt, tool argument or amount.
Q_DECLARE_LOGGING_CATEGORY(logStore)   // switchboard.store
Q_DECLARE_LOGGING_CATEGORY(logBackend) // switchboard.backend
Q_DECLARE_LOGGING_CATEGORY(logVoice)   // switchboard.voice
Q_DECLARE_LOGGING_CATEGORY(logApp)     // switchboard.app
Q_DECLARE_LOGGING_CATEGORY(logUi)      // switchboard.ui

} // namespace sb
