#pragma once

#include "voice/record/RecordingTap.h"

#include <memory>
#include <utility>

namespace sb::voice {

/// Hands both tracks to two recordings. They are shared because a session owns its tap, while whoever files the call
/// finishes the recordings after the session has ended.
class TeeTap final : public RecordingTap
{
public:
    /// Either may be null.
    explicit TeeTap(std::shared_ptr<RecordingTap> first, std::shared_ptr<RecordingTap> second = nullptr)
        : m_first(std::move(first)), m_second(std::move(second))
    {}

    void take(const AudioFrame &caller, const AudioFrame &agent) override
    {
        if (m_first)
            m_first->take(caller, agent);
        if (m_second)
            m_second->take(caller, agent);
    }

private:
    std::shared_ptr<RecordingTap> m_first;
    std::shared_ptr<RecordingTap> m_second;
};

} // namespace sb::voice
