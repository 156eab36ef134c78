#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct OggOpusEnc;
struct OggOpusComments;

namespace sb::voice {

/// Encodes two tracks of 16 kHz into pages of an Ogg Opus stream (RFC 6716, RFC 7845). Encoder and resampler delays are
/// written into the stream as pre-skip, so that players put sample n where it was. Thread: one at a time.
class OpusPages
{
public:
    /// 48 kb/s, 21 MB an hour: the tracks stay apart, a sample of speech on one is 30 dB down or more on the other.
    static constexpr int kBitRate = 48'000;

    static Result<OpusPages> open();

    /// Encodes \p interleaved (left, right) and answers the pages that hold everything so far, but for the last 30 ms,
    /// which the encoder keeps until it knows what follows. Valid until the next call. Errors: Internal.
    Result<std::span<const std::uint8_t>> pages(Samples interleaved);
    /// The rest of the stream, with its end marked. A stream without a sample gets 10 ms of silence.
    Result<std::span<const std::uint8_t>> end();

private:
    struct Closer
    {
        void operator()(OggOpusEnc *encoder) const;
        void operator()(OggOpusComments *comments) const;
    };
    using Comments = std::unique_ptr<OggOpusComments, Closer>;
    using Encoder = std::unique_ptr<OggOpusEnc, Closer>;

    OpusPages(Comments comments, Encoder encoder);
    void pull();

    Comments m_comments;
    Encoder m_encoder;
    bool m_isEmpty = true;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace sb::voice
