#include "voice/record/RecordingPeaks.h"

namespace sb::voice {

Result<RecordingPeaks> RecordingPeaks::of(RecordingReader &reader, std::size_t buckets, const CancelToken &cancel)
{
    if (auto begun = reader.seek(0); !begun)
        return fail(begun.error());
    const auto frames = reader.frames();
    const auto count = std::min(static_cast<std::int64_t>(buckets), frames);
    RecordingPeaks peaks{.caller = std::vector<Peak>(static_cast<std::size_t>(count)),
                         .agent = std::vector<Peak>(static_cast<std::size_t>(count)),
                         .seconds = reader.seconds()};
    const auto widen = [](Peak &peak, float sample, bool isFirst) {
        peak.lowest = isFirst ? sample : std::min(peak.lowest, sample);
        peak.highest = isFirst ? sample : std::max(peak.highest, sample);
    };
    std::vector<float> block(2 * 4800);
    std::int64_t lastBucket = -1;
    while (count > 0) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, "the waveform is no longer wanted");
        auto frame = reader.position();
        const auto got = reader.read(block);
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        for (std::size_t i = 0; i < *got; ++i, ++frame) {
            const auto bucket = frame * count / frames;
            const bool isFirst = std::exchange(lastBucket, bucket) != bucket;
            widen(peaks.caller[static_cast<std::size_t>(bucket)], block[2 * i], isFirst);
            widen(peaks.agent[static_cast<std::size_t>(bucket)], block[2 * i + 1], isFirst);
        }
    }
    return peaks;
}

} // namespace sb::voice
