#pragma once

#include "voice/session/SessionConfig.h"
#include "voice/session/SessionParts.h"

#include <memory>

namespace sb::app {

/// Makes the engines that are in this program for one call after the other. eSpeak NG allows one instance a process, so
/// it is kept here and shared. Thread: any one at a time; make() reads 30 MB of model and takes some tenths of a
/// second.
class EmbeddedEngines
{
public:
    /// Everything of a call but where its sound comes from and goes to.
    Result<voice::SessionParts> make(const voice::SessionConfig &config);
    /// A voice for the scripted caller, or to listen to a sample.
    Result<std::unique_ptr<voice::TextToSpeech>> voice();

private:
    std::shared_ptr<voice::TextToSpeech> m_espeak;
};

} // namespace sb::app
