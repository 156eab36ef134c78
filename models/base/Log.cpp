#include "models/base/Log.h"

namespace sb {

Q_LOGGING_CATEGORY(logStore, "switchboard.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logBackend, "switchboard.backend", QtInfoMsg)
Q_LOGGING_CATEGORY(logVoice, "switchboard.voice", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "switchboard.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "switchboard.ui", QtInfoMsg)

} // namespace sb
