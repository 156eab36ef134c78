#include "voice/record/OpusRecording.h"

namespace sb::voice {

Result<std::unique_ptr<OpusRecording>> OpusRecording::open(std::shared_ptr<RecordingSink> sink, Pace pace,
                                                           Failed failed)
{
    auto pages = OpusPages::open();
    if (!pages)
        return fail(pages.error());
    return std::unique_ptr<OpusRecording>(
        new OpusRecording(std::move(sink), std::move(*pages), pace, std::move(failed)));
}

OpusRecording::OpusRecording(std::shared_ptr<RecordingSink> sink, OpusPages pages, Pace pace, Failed failed)
    : m_sink(std::move(sink))
    , m_pages(std::move(pages))
    , m_failed(std::move(failed))
    , m_queue(pace, [this](Samples interleaved) { encode(interleaved); })
{}

OpusRecording::~OpusRecording()
{
    finish();
}

void OpusRecording::encode(Samples interleaved)
{
    if (m_failure)
        return;
    const auto pages = m_pages.pages(interleaved);
    keep(pages ? m_sink->append(*pages) : fail(pages.error()), interleaved.size() / 2);
}

RecordingOutcome OpusRecording::finish()
{
    if (m_outcome)
        return *m_outcome;
    m_queue.finish();
    if (!m_failure) {
        const auto rest = m_pages.end();
        keep(rest ? m_sink->append(*rest) : fail(rest.error()), 0);
    }
    if (!m_failure)
        keep(m_sink->finish(), 0);
    m_outcome = RecordingOutcome{static_cast<double>(m_kept) / kSampleRate, m_queue.lostFrames(), m_failure};
    return *m_outcome;
}

void OpusRecording::keep(const Result<> &kept, std::size_t frames)
{
    if (kept) {
        m_kept += frames;
        return;
    }
    m_failure = kept.error();
    if (m_failed)
        m_failed(*m_failure);
}

} // namespace sb::voice
