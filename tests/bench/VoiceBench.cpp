#include "app/CallRun.h"
#include "app/EmbeddedEngines.h"
#include "app/Workspace.h"
#include "app/demo/DemoCaller.h"
#include "app/demo/SampleAgents.h"
#include "app/demo/ScriptedCallerSound.h"
#include "models/backend/Backend.h"
#include "tests/bench/CallMeasure.h"
#include "tests/bench/ScriptedSpeed.h"
#include "tests/bench/WireCaller.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <thread>

#include <sodium.h>
#include <sys/resource.h>

// One call with the sample clinic and default settings, embedded engines, in real time over a virtual sound card
// (--fast: virtual time): 44 lines by a synthetic caller, 20 of them with an inner pause of 300–500 ms and 12 spoken
// over the agent, and 24 noises while the agent speaks. Delays are taken from the two tracks, not from the program's
// own stages: from the recording that the program makes, and from one that another process makes of the sound card.

using namespace sb;
using namespace sb::app;

namespace {

constexpr auto kKinds = std::to_array<const char *>({"plain", "pause", "barge", "noise"});

struct Questions
{
    std::vector<std::vector<std::string>> plain{{"When are you open?"},
                                                {"Where is the clinic?"},
                                                {"Can I park at the clinic?"},
                                                {"Which doctor sees children?"},
                                                {"Do you give flu shots?"},
                                                {"Does it cost anything?"},
                                                {"How do I get a repeat prescription?"},
                                                {"What should I bring to my first appointment?"},
                                                {"Can I make an appointment for tomorrow?"},
                                                {"When are you open on Monday?"},
                                                {"Is there parking at the clinic?"},
                                                {"What does a visit cost?"}};
    std::vector<std::vector<std::string>> paused{{"I would like to know", "where the clinic is."},
                                                 {"What should I bring", "to my first appointment?"},
                                                 {"Can I make an appointment", "for tomorrow?"},
                                                 {"I want to ask about", "a repeat prescription."},
                                                 {"Could you tell me", "when you are open?"},
                                                 {"My son is ill and", "which doctor sees children?"},
                                                 {"I am coming by car so", "can I park at the clinic?"},
                                                 {"Before the winter", "do you give flu shots?"},
                                                 {"Please tell me", "does it cost anything?"},
                                                 {"How do I get", "a repeat prescription?"}};
};

std::vector<float> cough(std::uint32_t seed, int milliseconds)
{
    std::vector<float> samples(static_cast<std::size_t>(milliseconds) * 16);
    float soft = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        const float white = static_cast<float>(seed >> 8) / 8'388'608.0F - 1.0F;
        soft += 0.4F * (white - soft);
        const float share = static_cast<float>(i) / static_cast<float>(samples.size());
        samples[i] = 0.5F * soft * std::exp(-4 * share) * std::min(1.0F, share * 30);
    }
    return samples;
}

/// Coughs of 90–300 ms, clicks of 4 ms, and runs of three keys.
CallerLine noise(int number)
{
    CallerLine line;
    line.isNoise = true;
    line.label = 3;
    line.bargeInAfter = std::chrono::milliseconds(700 + 37 * number);
    const auto seed = static_cast<std::uint32_t>(number + 1);
    if (number % 3 == 0) {
        line.parts = {cough(seed, 90 + 9 * number)};
    } else if (number % 3 == 1) {
        line.parts = {cough(seed, 4)};
    } else {
        line.parts = {cough(seed, 8), cough(seed + 50, 8), cough(seed + 90, 8)};
        line.innerPause = std::chrono::milliseconds(110);
    }
    return line;
}

Result<std::vector<CallerLine>> script(voice::TextToSpeech &voice)
{
    const Questions questions;
    std::vector<CallerLine> lines;
    const auto say = [&](const std::vector<std::string> &texts, std::uint32_t label) -> Result<> {
        CallerLine line;
        line.label = label;
        for (const auto &text : texts) {
            auto part = speakTrimmed(voice, text, "rms");
            if (!part)
                return fail(part.error());
            line.parts.push_back(std::move(*part));
        }
        const auto number = static_cast<int>(lines.size());
        line.innerPause = std::chrono::milliseconds(300 + 10 * (number % 21));
        if (label == 2)
            line.bargeInAfter = std::chrono::milliseconds(900 + 60 * (number % 10));
        lines.push_back(std::move(line));
        return {};
    };
    int noises = 0;
    for (std::size_t i = 0; i < 44; ++i) {
        const std::uint32_t label = i % 11 < 3 ? 0 : i % 11 < 8 ? 1 : 2;
        const auto &list = label == 1 ? questions.paused : questions.plain;
        if (auto said = say(list[(i * 7 + i / 11) % list.size()], label); !said)
            return fail(said.error());
        // A noise needs an answer that nobody speaks over.
        const bool nextBarges = (i + 1) % 11 >= 8;
        if (!nextBarges && noises < 24)
            lines.push_back(noise(noises++));
    }
    return lines;
}

struct Memory final : voice::RecordingTap
{
    void take(const voice::AudioFrame &caller, const voice::AudioFrame &agent) override
    {
        tracks.caller.insert(tracks.caller.end(), caller.begin(), caller.end());
        tracks.agent.insert(tracks.agent.end(), agent.begin(), agent.end());
    }
    bench::Tracks tracks;
};

struct BorrowedTap final : voice::RecordingTap
{
    explicit BorrowedTap(Memory &to) : memory(to) {}
    void take(const voice::AudioFrame &caller, const voice::AudioFrame &agent) override { memory.take(caller, agent); }
    Memory &memory;
};

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What the caller said when, on the caller's own clock, and how that sounds without a room.
struct Truth
{
    std::vector<float> clean;
    std::vector<bench::ScriptLine> lines;
};

Truth truthOf(const ScriptedCaller &caller, const std::vector<CallerLine> &script)
{
    Truth truth;
    for (std::size_t i = 0; i < caller.spoken().size(); ++i) {
        const auto &spoken = caller.spoken()[i];
        truth.clean.resize(static_cast<std::size_t>(spoken.endSample) + voice::kSampleRate);
        auto at = static_cast<std::ptrdiff_t>(spoken.firstSample);
        for (const auto &part : script[i].parts) {
            std::ranges::copy(part, truth.clean.begin() + at);
            at += static_cast<std::ptrdiff_t>(part.size()) + script[i].innerPause.count() * 16;
        }
        truth.lines.push_back(
            {kKinds[spoken.label], spoken.firstSample, spoken.endSample, spoken.pauseStarts, spoken.bargedIn});
    }
    return truth;
}

std::vector<double> answersIn(const std::vector<bench::LineMeasure> &measures)
{
    std::vector<double> delays;
    for (const auto &measured : measures) {
        if (measured.answerMs)
            delays.push_back(*measured.answerMs);
    }
    return delays;
}

struct Report
{
    bool json;
    void operator()(const char *figure, double value, const char *unit, const char *beside) const
    {
        if (json)
            std::printf("{\"bench\":\"voice\",\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"beside\":\"%s\"}\n",
                        figure, value, unit, beside);
        else
            std::printf("%-8s %-32s %10.1f %-4s %s\n", "voice", figure, value, unit, beside);
    }
};

Result<> run(bool fast, const Report &report)
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = Workspace::create(folder.filePath(QStringLiteral("workspace")), QStringLiteral("Bench"),
                                     Secret(std::string_view("a bench passphrase")), KeyCost::minimum(), clock);
    if (!created)
        return fail(created.error());
    auto samples = sampleAgents();
    if (!samples)
        return fail(samples.error());
    samples->resize(1);
    samples->front().document.agentSpecificConfig = AgentSpecificConfig{.sessionTimeout = 3600};
    const auto agents = createSampleAgents(created->workspace->backend(), *samples);
    if (!agents)
        return fail(agents.error());
    EmbeddedEngines engines;
    const auto voice = engines.voice();
    if (!voice)
        return fail(voice.error());
    auto lines = script(**voice);
    if (!lines)
        return fail(lines.error());
    const auto spokenLines = *lines;
    auto caller = std::make_shared<ScriptedCaller>(std::move(*lines));
    Memory memory;
    CallPlan plan;
    plan.agent = agents->front().agent.id;
    plan.variables = samples->front().variables;
    plan.echoCancelling = false;
    plan.listener = std::make_unique<BorrowedTap>(memory);
    CallRun call(*created->workspace, engines, [](const voice::SessionEvent &) {});
    bench::WireCaller wire(caller, [&call] { call.hangUp(); });
    if (fast) {
        plan.feed = std::make_unique<ScriptedCallerFeed>(caller);
    } else {
        if (const auto wired = wire.start(); !wired)
            return wired;
        plan.source = wire.microphone();
        plan.sink = wire.speaker();
    }
    const double before = processorSeconds();
    if (const auto started = call.start(std::move(plan)); !started)
        return fail(started.error());
    const auto detail = call.finish();
    if (!detail)
        return fail(detail.error());
    const double used = processorSeconds() - before;
    const double seconds = static_cast<double>(memory.tracks.caller.size()) / voice::kSampleRate;

    const auto truth = truthOf(*caller, spokenLines);
    const auto measures = bench::measure(truth.lines, truth.clean, memory.tracks);
    const auto delays = answersIn(measures);
    std::vector<double> bargeIns;
    double pauses = 0;
    double cutOffs = 0;
    double noises = 0;
    double stopped = 0;
    for (const auto &measured : measures) {
        if (measured.kind == "barge" && measured.bargeInMs)
            bargeIns.push_back(*measured.bargeInMs);
        if (measured.kind == "pause") {
            ++pauses;
            cutOffs += measured.cutOff ? 1 : 0;
        }
        if (measured.kind == "noise") {
            ++noises;
            const auto ms = measured.onTrack / 16;
            for (const auto &turn : detail->turns) {
                const auto end = turn.endOffsetMs.value_or(0);
                stopped += turn.role == TurnRole::Agent && turn.interrupted && end >= ms && end <= ms + 1500 ? 1 : 0;
            }
        }
    }
    std::vector<double> overheads;
    for (const auto &turn : detail->turns) {
        if (turn.stages.hasValue())
            overheads.push_back(static_cast<double>(turn.stages->firstSentenceUs + turn.stages->playoutUs) / 1000);
    }
    const auto turns = std::to_string(delays.size()) + " turns";
    report("voice_to_voice_median_ms", bench::percentile(delays, 0.5), "ms", turns.c_str());
    report("voice_to_voice_p95_ms", bench::percentile(delays, 0.95), "ms", turns.c_str());
    if (!fast) {
        const auto outside = wire.finish();
        if (!outside)
            return fail(outside.error());
        const auto heard = answersIn(bench::measure(truth.lines, truth.clean, *outside));
        report("heard_voice_to_voice_median_ms", bench::percentile(heard, 0.5), "ms",
               (std::to_string(heard.size()) + " turns, recorded by another process").c_str());
    }
    report("false_cutoffs_percent", 100 * cutOffs / pauses, "%",
           (std::to_string(static_cast<int>(pauses)) + " pauses").c_str());
    report("barge_in_p95_ms", bench::percentile(bargeIns, 0.95), "ms",
           (std::to_string(bargeIns.size()) + " interruptions").c_str());
    report("false_barge_in_percent", 100 * stopped / noises, "%",
           (std::to_string(static_cast<int>(noises)) + " noises").c_str());
    report("own_overhead_p95_ms", bench::percentile(overheads, 0.95), "ms", "first sentence and playout");
    if (fast)
        report("virtual_speed_embedded", seconds / used, "x", "with the embedded engines");
    else
        report("call_cpu_percent", 100 * used / seconds, "%",
               (std::to_string(static_cast<int>(seconds)) + " s of call").c_str());
    report("virtual_speed", bench::scriptedSpeed(), "x", "scripted engines");
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (sodium_init() < 0)
        return 1;
    QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    int code = 0;
    std::thread worker([&] {
        if (const auto done = run(words.contains(QStringLiteral("--fast")), {words.contains(QStringLiteral("--json"))});
            !done) {
            std::fprintf(stderr, "bench_voice: %s\n", done.error().detail.c_str());
            code = 1;
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return code;
}
