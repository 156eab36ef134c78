#include "voice/record/WavRecording.h"

namespace sb::voice {

Result<std::unique_ptr<WavRecording>> WavRecording::create(const std::string &path, Pace pace, Failed failed)
{
    auto writer = WavWriter::create(path, 2);
    if (!writer)
        return fail(writer.error());
    return std::unique_ptr<WavRecording>(new WavRecording(std::move(*writer), pace, std::move(failed)));
}

WavRecording::WavRecording(WavWriter writer, Pace pace, Failed failed)
    : m_writer(std::move(writer)), m_failed(std::move(failed)), m_queue(pace, [this](Samples interleaved) {
        if (!m_failure)
            keep(m_writer.write(interleaved), interleaved.size() / 2);
    })
{}

WavRecording::~WavRecording()
{
    finish();
}

RecordingOutcome WavRecording::finish()
{
    if (m_outcome)
        return *m_outcome;
    m_queue.finish();
    if (!m_failure)
        keep(m_writer.finish(), 0);
    m_outcome = RecordingOutcome{static_cast<double>(m_kept) / kSampleRate, m_queue.lostFrames(), m_failure};
    return *m_outcome;
}

void WavRecording::keep(const Result<> &kept, std::size_t frames)
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
