#pragma once

#include "app/demo/ScriptedCaller.h"
#include "voice/devices/AudioDevice.h"
#include "voice/session/CallerFeed.h"

#include <functional>
#include <memory>

namespace sb::app {

/// The scripted caller in virtual time.
class ScriptedCallerFeed final : public voice::CallerFeed
{
public:
    explicit ScriptedCallerFeed(std::shared_ptr<ScriptedCaller> caller) : m_caller(std::move(caller)) {}
    bool next(const voice::AudioFrame &agent, voice::AudioFrame &caller) override
    {
        m_caller->next(caller, agent);
        return !m_caller->isFinished();
    }

private:
    std::shared_ptr<ScriptedCaller> m_caller;
};

/// The scripted caller in real time: a microphone and a speaker that share one thread, paced by the steady clock.
struct ScriptedCallerDevices
{
    std::unique_ptr<voice::AudioSource> source;
    std::unique_ptr<voice::AudioSink> sink;

    /// \p finished is called once, on the devices' thread, when the caller has nothing more to wait for.
    static ScriptedCallerDevices make(std::shared_ptr<ScriptedCaller> caller, std::function<void()> finished);
};

} // namespace sb::app
