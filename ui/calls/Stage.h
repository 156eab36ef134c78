#pragma once

#include "voice/session/StageTimes.h"

#include <QString>

#include <array>
#include <chrono>

namespace sb::ui {

/// The six parts of an answer delay, in pipeline order. Two of them join two measured times each: Endpointing is the
/// detector's wait and the policy's, Model is the first token and the first whole sentence.
enum class Stage { Endpointing, SpeechToText, Model, Tools, Voice, Playout };

inline constexpr std::array kStages{Stage::Endpointing, Stage::SpeechToText, Stage::Model,
                                    Stage::Tools,       Stage::Voice,        Stage::Playout};

QString stageName(Stage stage); ///< translated
std::chrono::microseconds stageSpan(const voice::StageTimes &times, Stage stage);

/// Whole milliseconds of each stage such that they add up to the rounded sum as shown (largest remainders are rounded
/// up first), so that a row of the table never contradicts its own total.
std::array<int, kStages.size()> stageMilliseconds(const voice::StageTimes &times);
/// The silence the caller heard, in whole milliseconds: the measured one, or the stages' sum when none was measured.
int heardMilliseconds(const voice::StageTimes &times);

} // namespace sb::ui
