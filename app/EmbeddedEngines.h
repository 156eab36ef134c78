#pragma once

#include "app/CallEngines.h"

#include <memory>

namespace sb::app {

/// Makes the engines that are in this program for one call after the other. eSpeak NG allows one instance a process, so
/// it is kept here and shared. Thread: any one at a time; make() reads 30 MB of model and takes some tenths of a
/// second.
class EmbeddedEngines final : public CallEngines
{
public:
    Result<> check(const CompleteAgent &agent, const AllProviders &catalog) const override
    {
        return checkEngines(agent, catalog);
    }
    Result<voice::SessionParts> make(const voice::SessionConfig &config) override;
    /// A voice for the scripted caller, or to listen to a sample.
    Result<std::unique_ptr<voice::TextToSpeech>> voice();

private:
    std::shared_ptr<voice::TextToSpeech> m_espeak;
};

} // namespace sb::app
