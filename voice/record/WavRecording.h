#pragma once

#include "voice/devices/WavWriter.h"
#include "voice/record/OpusRecording.h"

namespace sb::voice {

/// Records a call as a stereo WAV file (caller left, agent right). Otherwise as OpusRecording.
class WavRecording final : public RecordingTap
{
public:
    using Failed = OpusRecording::Failed;

    static Result<std::unique_ptr<WavRecording>> create(const std::string &path, Pace pace, Failed failed = {});
    ~WavRecording() override;

    void take(const AudioFrame &caller, const AudioFrame &agent) override { m_queue.take(caller, agent); }
    RecordingOutcome finish();

private:
    WavRecording(WavWriter writer, Pace pace, Failed failed);
    void keep(const Result<> &kept, std::size_t frames);

    WavWriter m_writer;
    Failed m_failed;
    std::uint64_t m_kept = 0;
    std::optional<Error> m_failure;
    std::optional<RecordingOutcome> m_outcome;
    RecordingQueue m_queue; // last: its thread ends before the rest goes
};

} // namespace sb::voice
