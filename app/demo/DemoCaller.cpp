#include "app/demo/DemoCaller.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sb::app {
namespace {

constexpr float kQuiet = 0.005F; // peak below which a sentence has not begun or is over

} // namespace

Result<std::vector<float>> speakTrimmed(voice::TextToSpeech &voice, const std::string &text,
                                        const std::string &voiceName)
{
    std::vector<float> samples;
    const voice::SpeechRequest request{.text = text, .voice = voiceName};
    auto spoken = voice.speak(request, voice::CancelToken(), [&samples](voice::Samples piece) {
        samples.insert(samples.end(), piece.begin(), piece.end());
    });
    if (!spoken)
        return fail(spoken.error());
    const auto sounds = [](float sample) { return std::abs(sample) > kQuiet; };
    const auto first = std::ranges::find_if(samples, sounds);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), sounds).base();
    if (first >= last)
        return fail(ErrorCode::Unavailable, "the caller's voice said nothing");
    return std::vector<float>(first, last);
}

Result<DemoScript> DemoScript::builtIn(voice::TextToSpeech &voice)
{
    QFile file(QStringLiteral(":/demo/caller.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the demo's script is not built in");
    const auto bytes = file.readAll();
    const auto document = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!document.is_object())
        return fail(ErrorCode::Internal, "the demo's script is not JSON");
    DemoScript script;
    script.agentName = document.value("agent", "");
    const auto voiceName = document.value("voice", "");
    for (const auto &entry : document["lines"]) {
        CallerLine line;
        line.label = static_cast<std::uint32_t>(script.lines.size());
        for (const auto &text : entry["say"]) {
            auto part = speakTrimmed(voice, text.get<std::string>(), voiceName);
            if (!part)
                return fail(part.error());
            line.parts.push_back(std::move(*part));
        }
        line.innerPause = std::chrono::milliseconds(entry.value("inner_pause_ms", 0));
        if (entry.contains("barge_in_after_ms"))
            line.bargeInAfter = std::chrono::milliseconds(entry["barge_in_after_ms"].get<int>());
        script.lines.push_back(std::move(line));
    }
    return script;
}

} // namespace sb::app
