#pragma once

#include "models/base/Clock.h"
#include "voice/devices/AudioDevice.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sb::voice {

/// A sound card made of one thread: captures 10 ms from a track (silence after its end) and asks for 10 ms to play,
/// at most once a millisecond of true time, and moves its own clock by 10 ms each time. So a call over it runs up to
/// ten times as fast as real, with real threads and without sleeping. It waits for a call that has nothing to play yet,
/// so that a busy machine slows the card as well.
class FakeSoundCard
{
public:
    class CardClock final : public Clock
    {
    public:
        Instant now() const override { return Instant::fromMicroseconds(m_micros); }
        std::chrono::microseconds monotonic() const override { return std::chrono::microseconds(m_micros); }
        std::atomic<std::int64_t> m_micros{0};
    };

    explicit FakeSoundCard(std::vector<float> track) : m_track(std::move(track)) {}
    ~FakeSoundCard() { stop(); }

    std::unique_ptr<AudioSource> source() { return std::make_unique<Source>(*this); }
    std::unique_ptr<AudioSink> sink() { return std::make_unique<Sink>(*this); }
    const Clock &clock() const { return m_clock; }

    /// Card time at which that side goes away; 0 = never.
    std::chrono::milliseconds loseSourceAt{0};
    std::chrono::milliseconds loseSinkAt{0};
    bool refuseSource = false;

    /// Runs the card until the returned object goes.
    void run()
    {
        m_running = true;
        m_thread = std::thread([this] { turn(); });
    }
    void stop()
    {
        m_running = false;
        if (m_thread.joinable())
            m_thread.join();
    }
    std::vector<float> played() const
    {
        const std::lock_guard lock(m_mutex);
        return m_played;
    }

private:
    class Source final : public AudioSource
    {
    public:
        explicit Source(FakeSoundCard &card) : m_card(card) {}
        Result<> start(Capture capture, Lost lost) override
        {
            if (m_card.refuseSource)
                return fail(ErrorCode::Unavailable, "no microphone");
            const std::lock_guard lock(m_card.m_mutex);
            m_card.m_capture = std::move(capture);
            m_card.m_sourceLost = std::move(lost);
            return {};
        }
        void stop() override
        {
            const std::lock_guard lock(m_card.m_mutex);
            m_card.m_capture = {};
            m_card.m_sourceLost = {};
        }

    private:
        FakeSoundCard &m_card;
    };
    class Sink final : public AudioSink
    {
    public:
        explicit Sink(FakeSoundCard &card) : m_card(card) {}
        Result<> start(Render render, Lost lost) override
        {
            const std::lock_guard lock(m_card.m_mutex);
            m_card.m_render = std::move(render);
            m_card.m_sinkLost = std::move(lost);
            return {};
        }
        void stop() override
        {
            const std::lock_guard lock(m_card.m_mutex);
            m_card.m_render = {};
            m_card.m_sinkLost = {};
        }

    private:
        FakeSoundCard &m_card;
    };

    void turn()
    {
        std::size_t at = 0;
        auto next = std::chrono::steady_clock::now();
        while (m_running) {
            while (std::chrono::steady_clock::now() < next)
                std::this_thread::yield();
            const std::lock_guard lock(m_mutex);
            next = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_render ? 1 : 4);
            m_clock.m_micros += 10'000;
            const std::chrono::microseconds now(m_clock.m_micros);
            const auto lose = [now](std::chrono::milliseconds when, auto &works, auto &lost) {
                if (when.count() > 0 && now >= when && works) {
                    works = {};
                    if (lost)
                        lost(Error{ErrorCode::Unavailable, "unplugged", {}});
                }
            };
            lose(loseSourceAt, m_capture, m_sourceLost);
            lose(loseSinkAt, m_render, m_sinkLost);
            AudioFrame frame{};
            if (m_capture) {
                for (std::size_t i = 0; i < frame.size() && at < m_track.size(); ++i)
                    frame[i] = m_track[at++];
                m_capture(frame);
            }
            if (m_render) {
                frame.fill(0);
                play(frame);
                m_played.insert(m_played.end(), frame.begin(), frame.end());
            }
        }
    }

    void play(AudioFrame &frame)
    {
        constexpr std::chrono::milliseconds patience{300}; // longer: the call has ended
        const auto begin = std::chrono::steady_clock::now();
        auto given = m_render(frame);
        while (given < frame.size() && m_isWaitedFor && m_running) {
            m_isWaitedFor = std::chrono::steady_clock::now() - begin < patience;
            std::this_thread::yield();
            given += m_render(std::span(frame).subspan(given));
        }
    }

    std::vector<float> m_track;
    CardClock m_clock;
    mutable std::mutex m_mutex;
    AudioSource::Capture m_capture;
    AudioSource::Lost m_sourceLost;
    AudioSink::Render m_render;
    AudioSink::Lost m_sinkLost;
    std::vector<float> m_played;
    bool m_isWaitedFor = true; ///< the call, with what is to be played
    std::atomic<bool> m_running{false};
    std::thread m_thread;
};

} // namespace sb::voice
