#pragma once

#include "voice/tts/TextToSpeech.h"

#include <memory>
#include <span>
#include <string_view>

namespace sb::voice {

/// English speech by Flite: kal16 (diphones, 1 ms), awb, rms and slt (parametric, first audio after about 15 ms).
/// `speed` stretches durations; a step of `pitch` is a semitone.
/// The same request gives the same samples. (Flite takes the breath noise of parametric voices from the C library's
/// rand(), which speak() seeds: two that speak at the same instant hear other noise under the same words.)
/// Thread: one at a time for each object; objects may speak at the same time, as Flite's voices are only read.
class FliteVoice : public TextToSpeech
{
public:
    static constexpr std::string_view kDefaultVoice = "slt";

    /// The names that speak() takes in SpeechRequest::voice.
    static std::span<const std::string_view> names();
    static bool has(std::string_view name);

    /// Registers Flite's voices (some ms once in a process). Unavailable when a voice cannot be made.
    static Result<std::unique_ptr<FliteVoice>> open();

    /// NotFound for an unknown voice; Cancelled when \p cancel stopped it early.
    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override;

private:
    FliteVoice() = default;
};

} // namespace sb::voice
