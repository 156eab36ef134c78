#include "app/window/CallPlayer.h"

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "voice/record/RecordingPeaks.h"

#include <QtConcurrentRun>

namespace sb::app {
namespace {

constexpr int kPeaksPerSecond = 100;
constexpr std::size_t kBlock = 1600; // 100 ms

struct Fetched
{
    std::vector<std::uint8_t> bytes;
    ui::RecordingOutline outline;
};

/// Fetches and outlines a recording. Thread: a pool's.
Result<Fetched> fetch(Download download)
{
    Fetched fetched;
    while (true) {
        const auto piece = download.next();
        if (!piece)
            return fail(piece.error());
        if (piece->empty())
            break;
        fetched.bytes.insert(fetched.bytes.end(), piece->begin(), piece->end());
    }
    auto reader = voice::RecordingReader::open(std::make_unique<voice::MemoryBytes>(fetched.bytes));
    if (!reader)
        return fail(reader.error());
    const auto buckets = static_cast<std::size_t>((*reader)->seconds() * kPeaksPerSecond) + 1;
    const auto peaks = voice::RecordingPeaks::of(**reader, buckets);
    if (!peaks)
        return fail(peaks.error());
    const auto track = [](const std::vector<voice::RecordingPeaks::Peak> &from) {
        std::vector<ui::Peak> to;
        to.reserve(from.size());
        for (const auto &peak : from)
            to.push_back({peak.lowest, peak.highest});
        return ui::PeakPyramid(std::move(to), kPeaksPerSecond);
    };
    fetched.outline = {track(peaks->caller), track(peaks->agent), peaks->seconds * 1000, false};
    return fetched;
}

} // namespace

CallPlayer::CallPlayer(Backend &backend, QObject *parent) : RecordingPlayer(parent), m_backend(backend)
{
    m_position.setInterval(33);
    connect(&m_position, &QTimer::timeout, this, &CallPlayer::tell);
}

CallPlayer::~CallPlayer()
{
    unload();
}

void CallPlayer::load(const CallId &call)
{
    unload();
    const auto request = ++m_request;
    m_backend.call(getCallRecording, {call}, this, [this, call, request](const Result<Download> &download) {
        if (request != m_request)
            return;
        if (!download) {
            Q_EMIT failed(call, download.error());
            return;
        }
        deliver(QtConcurrent::run(fetch, *download), this, [this, call, request](const Result<Fetched> &fetched) {
            if (request != m_request)
                return;
            if (!fetched) {
                Q_EMIT failed(call, fetched.error());
                return;
            }
            auto reader = voice::RecordingReader::open(std::make_unique<voice::MemoryBytes>(fetched->bytes));
            if (!reader) {
                Q_EMIT failed(call, reader.error());
                return;
            }
            m_reader = std::move(*reader);
            m_length = m_reader->frames();
            m_base = 0;
            Q_EMIT loaded(call, fetched->outline);
        });
    });
}

void CallPlayer::unload()
{
    ++m_request;
    pause();
    m_reader.reset();
    m_length = 0;
    m_base = 0;
}

void CallPlayer::play()
{
    if (!m_reader || m_sink)
        return;
    if (m_base >= m_length)
        m_base = 0;
    if (!m_reader->seek(m_base))
        return;
    m_played = 0;
    m_decoded = false;
    m_decoder = std::jthread([this](const std::stop_token &stop) { decode(stop); });
    m_sink = std::make_unique<voice::PulseSink>();
    const auto started = m_sink->start(
        [this](std::span<float> out) {
            const auto count = m_ring.pull(out);
            m_played.fetch_add(static_cast<std::int64_t>(count), std::memory_order_relaxed);
            return count;
        },
        [this](const Error &) { QMetaObject::invokeMethod(this, [this] { pause(); }); });
    if (!started) {
        pause();
        return;
    }
    m_position.start();
    Q_EMIT playingChanged(true);
}

void CallPlayer::pause()
{
    const bool played = m_sink != nullptr;
    m_position.stop();
    if (m_sink)
        m_sink->stop();
    m_sink.reset();
    if (m_decoder.joinable()) {
        m_decoder.request_stop();
        m_decoder.join();
    }
    m_base += m_played.exchange(0);
    std::array<float, kBlock> rest{};
    while (m_ring.pull(rest) > 0) {
    }
    if (played)
        Q_EMIT playingChanged(false);
}

void CallPlayer::seek(double milliseconds)
{
    const bool played = m_sink != nullptr;
    pause();
    m_base = std::clamp<std::int64_t>(static_cast<std::int64_t>(milliseconds * voice::kSampleRate / 1000), 0, m_length);
    Q_EMIT positionChanged(static_cast<double>(m_base) * 1000 / voice::kSampleRate);
    if (played)
        play();
}

void CallPlayer::decode(const std::stop_token &stop)
{
    std::vector<float> stereo(2 * kBlock);
    std::vector<float> mono;
    while (!stop.stop_requested()) {
        const auto frames = m_reader->read(stereo);
        if (!frames || *frames == 0)
            break;
        mono.resize(*frames);
        for (std::size_t i = 0; i < *frames; ++i)
            mono[i] = 0.5F * (stereo[2 * i] + stereo[2 * i + 1]);
        std::size_t given = 0;
        while (given < mono.size() && !stop.stop_requested()) {
            given += m_ring.push(std::span<const float>(mono).subspan(given));
            std::unique_lock lock(m_mutex);
            if (given < mono.size()) // the ring is full for half a second; look again when some of it was played
                m_wake.wait_for(lock, stop, std::chrono::milliseconds(50), [] { return false; });
        }
    }
    m_decoded = true;
}

void CallPlayer::tell()
{
    const auto at = m_base + m_played.load(std::memory_order_relaxed);
    Q_EMIT positionChanged(static_cast<double>(at) * 1000 / voice::kSampleRate);
    if (m_decoded && at >= m_length) {
        pause();
        m_base = m_length;
    }
}

} // namespace sb::app
