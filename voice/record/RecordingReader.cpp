#include "voice/record/RecordingReader.h"

#include <opus/opusfile.h>

namespace sb::voice {

namespace {

constexpr int kOpusRate = 48'000;
constexpr std::int64_t kSettle = 160;     // frames decoded ahead of a seek's target
constexpr std::int64_t kFillBlock = 5760; // frames of silence at a time, the length of the longest packet

std::int64_t framesIn(std::size_t samples)
{
    return static_cast<std::int64_t>(samples / 2);
}

} // namespace

void RecordingReader::Closer::operator()(OggOpusFile *file) const
{
    op_free(file);
}

RecordingReader::RecordingReader(std::unique_ptr<Input> input, int rate)
    : m_input(std::move(input)), m_rate(rate), m_block(static_cast<std::size_t>(kFillBlock) * 2)
{
    if (m_rate != kOpusRate)
        for (auto &resampler : m_resamplers)
            resampler.emplace(kOpusRate, m_rate);
}

RecordingReader::~RecordingReader() = default;

Result<std::unique_ptr<RecordingReader>> RecordingReader::open(std::unique_ptr<ByteSource> bytes, int rate)
{
    auto input = std::make_unique<Input>();
    input->bytes = std::move(bytes);
    std::unique_ptr<RecordingReader> reader(new RecordingReader(std::move(input), rate));
    if (auto begun = reader->begin(); !begun)
        return fail(begun.error());
    return reader;
}

Result<> RecordingReader::begin()
{
    OpusFileCallbacks callbacks{};
    callbacks.read = [](void *stream, unsigned char *out, int count) {
        auto *input = static_cast<Input *>(stream);
        const auto got = input->bytes->read(input->at, {out, static_cast<std::size_t>(count)});
        if (!got) {
            input->failure = got.error();
            return -1;
        }
        input->at += static_cast<std::int64_t>(*got);
        return static_cast<int>(*got);
    };
    callbacks.seek = [](void *stream, opus_int64 offset, int whence) {
        auto *input = static_cast<Input *>(stream);
        const auto base = whence == SEEK_CUR ? input->at : whence == SEEK_END ? input->bytes->size() : 0;
        if (base + offset < 0)
            return -1;
        input->at = base + offset;
        return 0;
    };
    callbacks.tell = [](void *stream) { return static_cast<opus_int64>(static_cast<Input *>(stream)->at); };

    int code = 0;
    m_file.reset(op_open_callbacks(m_input.get(), &callbacks, nullptr, 0, &code));
    if (!m_file)
        return fail(error(code, "the recording cannot be opened"));
    const auto total = op_pcm_total(m_file.get(), -1);
    if (total < 0)
        return fail(error(static_cast<int>(total), "the recording's length is unknown"));
    m_frames = (total * m_rate + kOpusRate / 2) / kOpusRate;
    m_ended = total == 0;
    return {};
}

Result<std::size_t> RecordingReader::read(std::span<float> interleaved)
{
    const auto wanted = static_cast<std::size_t>(
        std::min(framesIn(interleaved.size()), std::max<std::int64_t>(m_frames - m_position, 0)));
    std::size_t filled = 0;
    while (filled < wanted) {
        const auto waiting = m_ready.size() / 2 - m_given;
        if (waiting == 0) {
            if (m_ended)
                break;
            if (auto decoded = decode(); !decoded)
                return fail(decoded.error());
            continue;
        }
        const auto count = std::min(wanted - filled, waiting);
        std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_given * 2), count * 2,
                    interleaved.begin() + static_cast<std::ptrdiff_t>(filled * 2));
        filled += count;
        m_given += count;
    }
    m_position += static_cast<std::int64_t>(filled);
    return filled;
}

Result<> RecordingReader::decode()
{
    int count = op_read_float_stereo(m_file.get(), m_block.data(), static_cast<int>(m_block.size()));
    for (int holes = 0; count == OP_HOLE && holes < 1000; ++holes)
        count = op_read_float_stereo(m_file.get(), m_block.data(), static_cast<int>(m_block.size()));
    if (count < 0)
        return fail(error(count, "the recording is damaged"));
    m_ready.clear();
    m_given = 0;
    if (count == 0) {
        m_ended = true;
        ready(0);
        return {};
    }
    // What a hole swallowed is missing before this block.
    const auto missing = op_pcm_tell(m_file.get()) - count - m_decoded;
    if (missing > 0 && missing <= op_pcm_total(m_file.get(), -1)) {
        const auto block = std::exchange(m_block, std::vector<float>(m_block.size()));
        for (auto left = missing; left > 0; left -= kFillBlock)
            ready(static_cast<std::size_t>(std::min(left, kFillBlock)));
        m_block = block;
    }
    m_decoded = op_pcm_tell(m_file.get());
    ready(static_cast<std::size_t>(count));
    return {};
}

/// Appends the first \p frames of the block, at the wanted rate; at the end also what the filters held back.
void RecordingReader::ready(std::size_t frames)
{
    if (m_rate == kOpusRate) {
        m_ready.insert(m_ready.end(), m_block.begin(), m_block.begin() + static_cast<std::ptrdiff_t>(frames * 2));
    } else {
        std::array<Samples, 2> made;
        for (std::size_t track = 0; track < 2; ++track) {
            m_tracks[track].resize(frames);
            for (std::size_t i = 0; i < frames; ++i)
                m_tracks[track][i] = m_block[2 * i + track];
            made[track] = m_ended ? m_resamplers[track]->flush() : m_resamplers[track]->process(m_tracks[track]);
        }
        for (std::size_t i = 0; i < std::min(made[0].size(), made[1].size()); ++i) {
            m_ready.push_back(made[0][i]);
            m_ready.push_back(made[1][i]);
        }
    }
    const auto dropped = std::min<std::int64_t>(m_skip, framesIn(m_ready.size()));
    m_skip -= dropped;
    m_ready.erase(m_ready.begin(), m_ready.begin() + dropped * 2);
}

Result<> RecordingReader::seek(std::int64_t frame)
{
    m_position = std::clamp<std::int64_t>(frame, 0, m_frames);
    const auto from = std::max<std::int64_t>(m_position - kSettle, 0);
    m_skip = m_position - from;
    m_ready.clear();
    m_given = 0;
    const auto total = op_pcm_total(m_file.get(), -1);
    m_decoded = std::min(from * kOpusRate / m_rate, total);
    m_ended = m_decoded == total;
    if (m_ended)
        return {};
    if (const int code = op_pcm_seek(m_file.get(), m_decoded); code != 0)
        return fail(error(code, "the recording cannot be sought in"));
    for (auto &resampler : m_resamplers)
        if (resampler)
            resampler->reset();
    return {};
}

Error RecordingReader::error(int code, const char *what) const
{
    if (m_input->failure)
        return *m_input->failure;
    if (code == OP_ENOTFORMAT || code == OP_EVERSION || code == OP_EIMPL)
        return {ErrorCode::UnsupportedType, "not an Ogg Opus recording"};
    return {ErrorCode::Corrupt, std::string(what) + " (opusfile " + std::to_string(code) + ")"};
}

} // namespace sb::voice
