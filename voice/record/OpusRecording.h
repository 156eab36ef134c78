#pragma once

#include "voice/record/OpusPages.h"
#include "voice/record/RecordingQueue.h"
#include "voice/record/RecordingSink.h"

#include <memory>
#include <optional>

namespace sb::voice {

/// How a recording ended.
struct RecordingOutcome
{
    double seconds = 0;                ///< kept and playable
    std::uint64_t lostFrames = 0;      ///< 10 ms each, recorded as silence because the recorder could not keep up
    std::optional<Error> failure = {}; ///< why it stops before the call does
};

/// Records a call as Opus in Ogg, a page a second, into a sink. When the sink fails (disk full), that is told once, the
/// call goes on unrecorded and what the sink had kept stays playable; the sink is then not marked as finished.
/// Thread: take() the pipeline's, finish() any one after the last take(); encoder and sink run on the recorder thread.
class OpusRecording final : public RecordingTap
{
public:
    using Failed = std::function<void(const Error &)>; ///< once, recorder or finishing thread

    static Result<std::unique_ptr<OpusRecording>> open(std::shared_ptr<RecordingSink> sink, Pace pace,
                                                       Failed failed = {});
    ~OpusRecording() override;

    void take(const AudioFrame &caller, const AudioFrame &agent) override { m_queue.take(caller, agent); }
    std::uint64_t lostFrames() const { return m_queue.lostFrames(); } ///< so far; any thread
    RecordingOutcome finish(); ///< writes what is left; calling it again answers the same

private:
    OpusRecording(std::shared_ptr<RecordingSink> sink, OpusPages pages, Pace pace, Failed failed);
    void encode(Samples interleaved);
    void keep(const Result<> &kept, std::size_t frames);

    std::shared_ptr<RecordingSink> m_sink;
    OpusPages m_pages;
    Failed m_failed;
    std::uint64_t m_kept = 0; ///< samples of each track that the sink holds
    std::optional<Error> m_failure;
    std::optional<RecordingOutcome> m_outcome;
    RecordingQueue m_queue; // last: its thread ends before the rest goes
};

} // namespace sb::voice
