#pragma once

#include "ui/calls/RecordingPlayer.h"
#include "ui/softphone/TestCall.h"

#include <cmath>

/// A test call that says what the test says.
class ScriptedTestCall final : public sb::ui::TestCall
{
public:
    sb::ui::SoundDevices sound{
        .hasServer = true,
        .microphones = {{QStringLiteral("mic-1"), QStringLiteral("USB headset, microphone"), true}},
        .speakers = {{QStringLiteral("out-1"), QStringLiteral("USB headset, earphones"), true}}};
    std::optional<sb::ui::TestCallRequest> request;
    QStringList said;
    int checks = 0;
    int stops = 0;
    int hangUps = 0;
    bool muted = false;

    sb::ui::SoundDevices devices() const override { return sound; }
    void start(const sb::ui::TestCallRequest &wanted) override { request = wanted; }
    void hangUp() override { ++hangUps; }
    void setMuted(bool now) override { muted = now; }
    void say(const QString &text) override { said.append(text); }
    void startCheck(const QString &, const QString &) override { ++checks; }
    void stopCheck() override { ++stops; }
    void playTone() override {}

    void begin(const sb::CallId &call, int limitSeconds)
    {
        sb::ui::TestCallStarted running;
        running.call = call;
        running.agentVersion = 14;
        running.limit = std::chrono::seconds(limitSeconds);
        Q_EMIT started(running);
    }
    template <typename What>
    void happen(int atMs, What what)
    {
        Q_EMIT event({std::chrono::milliseconds(atMs), std::move(what)});
    }
};

/// A player whose recording is made of the given loud stretches.
class ScriptedPlayer final : public sb::ui::RecordingPlayer
{
public:
    using Stretches = std::vector<std::pair<double, double>>; ///< ms from, to
    Stretches caller;
    Stretches agent;
    double milliseconds = 0; ///< 0: not recorded
    double sought = -1;
    bool playing = false;
    int loads = 0;

    void load(const sb::CallId &call) override
    {
        ++loads;
        if (milliseconds <= 0) {
            Q_EMIT failed(call, sb::Error{sb::ErrorCode::NotFound, "no recording"});
            return;
        }
        Q_EMIT loaded(call, {outlineOf(caller), outlineOf(agent), milliseconds, false});
    }
    void unload() override {}
    void play() override
    {
        playing = true;
        Q_EMIT playingChanged(true);
    }
    void pause() override
    {
        playing = false;
        Q_EMIT playingChanged(false);
    }
    void seek(double to) override
    {
        sought = to;
        Q_EMIT positionChanged(to);
    }
    bool hasSpeeds() const override { return true; }

private:
    sb::ui::PeakPyramid outlineOf(const Stretches &stretches) const
    {
        constexpr int kPerSecond = 100;
        std::vector<sb::ui::Peak> peaks(static_cast<std::size_t>(milliseconds / 1000 * kPerSecond));
        for (const auto &[from, to] : stretches) {
            for (auto i = static_cast<std::size_t>(from / 10);
                 i < std::min(peaks.size(), static_cast<std::size_t>(to / 10)); ++i) {
                // Syllables: a few a second, never the same height twice.
                const auto wave = static_cast<float>(0.18 + 0.28 * std::abs(std::sin(static_cast<double>(i) * 0.37)) *
                                                                std::abs(std::sin(static_cast<double>(i) * 0.111)));
                peaks[i] = {-wave, wave};
            }
        }
        return {std::move(peaks), kPerSecond};
    }
};
