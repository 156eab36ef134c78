#include "ui/calls/Stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace sb::ui {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Endpointing:
        return QCoreApplication::translate("Stage", "Endpointing");
    case Stage::SpeechToText:
        return QCoreApplication::translate("Stage", "Speech to text");
    case Stage::Model:
        return QCoreApplication::translate("Stage", "Model");
    case Stage::Tools:
        return QCoreApplication::translate("Stage", "Tools");
    case Stage::Voice:
        return QCoreApplication::translate("Stage", "Voice");
    case Stage::Playout:
        return QCoreApplication::translate("Stage", "Playout");
    }
    return {};
}

std::chrono::microseconds stageSpan(const voice::StageTimes &times, Stage stage)
{
    switch (stage) {
    case Stage::Endpointing:
        return times.vad + times.endpointing;
    case Stage::SpeechToText:
        return times.stt;
    case Stage::Model:
        return times.llmFirstToken + times.firstSentence;
    case Stage::Tools:
        return times.tools;
    case Stage::Voice:
        return times.ttsFirstAudio;
    case Stage::Playout:
        return times.playout;
    }
    return {};
}

std::array<int, kStages.size()> stageMilliseconds(const voice::StageTimes &times)
{
    std::array<int, kStages.size()> whole{};
    std::array<std::size_t, kStages.size()> order{};
    std::array<std::int64_t, kStages.size()> rest{};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        const auto micros = std::max<std::int64_t>(0, stageSpan(times, kStages.at(i)).count());
        sum += micros;
        whole.at(i) = static_cast<int>(micros / 1000);
        rest.at(i) = micros % 1000;
        order.at(i) = i;
    }
    std::ranges::stable_sort(order, [&rest](std::size_t a, std::size_t b) { return rest.at(a) > rest.at(b); });
    auto missing = static_cast<int>((sum + 500) / 1000) - std::accumulate(whole.begin(), whole.end(), 0);
    for (const auto index : order) {
        if (missing-- <= 0)
            break;
        ++whole.at(index);
    }
    return whole;
}

int heardMilliseconds(const voice::StageTimes &times)
{
    const auto micros = times.heard.count() > 0 ? times.heard.count() : times.sum().count();
    return static_cast<int>((micros + 500) / 1000);
}

} // namespace sb::ui
