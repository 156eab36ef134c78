#include "voice/record/OpusPages.h"

#include <opus/opusenc.h>

namespace sb::voice {

void OpusPages::Closer::operator()(OggOpusEnc *encoder) const
{
    ope_encoder_destroy(encoder);
}

void OpusPages::Closer::operator()(OggOpusComments *comments) const
{
    ope_comments_destroy(comments);
}

Result<OpusPages> OpusPages::open()
{
    Comments comments(ope_comments_create());
    int error = OPE_OK;
    Encoder encoder(comments ? ope_encoder_create_pull(comments.get(), kSampleRate, 2, 0, &error) : nullptr);
    if (!encoder)
        return fail(ErrorCode::Internal, std::string("the Opus encoder does not start: ") + ope_strerror(error));
    const bool set = ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(kBitRate)) == OPE_OK &&
                     ope_encoder_ctl(encoder.get(), OPUS_SET_COMPLEXITY(5)) == OPE_OK &&
                     ope_encoder_ctl(encoder.get(), OPUS_SET_MAX_BANDWIDTH(OPUS_BANDWIDTH_WIDEBAND)) == OPE_OK &&
                     // By default the library holds two seconds back.
                     ope_encoder_ctl(encoder.get(), OPE_SET_DECISION_DELAY(0)) == OPE_OK &&
                     ope_encoder_ctl(encoder.get(), OPE_SET_MUXING_DELAY(48'000)) == OPE_OK;
    if (!set)
        return fail(ErrorCode::Internal, "the Opus encoder refuses its settings");
    return OpusPages(std::move(comments), std::move(encoder));
}

OpusPages::OpusPages(Comments comments, Encoder encoder)
    : m_comments(std::move(comments)), m_encoder(std::move(encoder))
{}

Result<std::span<const std::uint8_t>> OpusPages::pages(Samples interleaved)
{
    m_bytes.clear();
    m_isEmpty = m_isEmpty && interleaved.empty();
    const auto error =
        ope_encoder_write_float(m_encoder.get(), interleaved.data(), static_cast<int>(interleaved.size() / 2));
    if (error != OPE_OK)
        return fail(ErrorCode::Internal, std::string("Opus: ") + ope_strerror(error));
    pull();
    return std::span<const std::uint8_t>(m_bytes);
}

Result<std::span<const std::uint8_t>> OpusPages::end()
{
    m_bytes.clear();
    if (m_isEmpty) { // libopusenc 0.2.1 aborts the process when it drains an encoder that was given nothing
        constexpr std::array<float, 2 * kFrameSamples> silence{};
        if (auto written = pages(silence); !written)
            return written;
    }
    if (const auto error = ope_encoder_drain(m_encoder.get()); error != OPE_OK)
        return fail(ErrorCode::Internal, std::string("Opus: ") + ope_strerror(error));
    pull();
    return std::span<const std::uint8_t>(m_bytes);
}

void OpusPages::pull()
{
    unsigned char *page = nullptr;
    opus_int32 length = 0;
    while (ope_encoder_get_page(m_encoder.get(), &page, &length, 1) != 0)
        m_bytes.insert(m_bytes.end(), page, page + length);
}

} // namespace sb::voice
