#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <QString>

namespace sb::app {

/// Where the passphrase comes from: a file, a file descriptor, SWITCHBOARD_PASSPHRASE, or, at a terminal, the operator.
/// Never the command line, which other users of the machine can read.
struct PassphraseSource
{
    QString file;        ///< --passphrase-file
    int descriptor = -1; ///< --passphrase-fd

    /// The first line, without its line end. \p question is asked at a terminal, without echo.
    Result<Secret> read(const char *question) const;
};

} // namespace sb::app
