#pragma once

#include "voice/process/Resampler.h"
#include "voice/tts/TextToSpeech.h"

#include <memory>
#include <mutex>
#include <string>

namespace sb::voice {

/// Speech in a hundred languages by eSpeak NG. The same request gives the same sounds, not the same samples: the
/// library carries the phase of its oscillator and the length of pauses from one sentence to the next, and offers no
/// reset. eSpeak NG keeps its state in variables of the library, so there is one EspeakVoice in a process: share it
/// between calls. Thread: any; a second speaker waits until the first has finished its sentence (about 5 ms of work).
class EspeakVoice : public TextToSpeech
{
public:
    /// Conflict while another EspeakVoice lives; Unavailable when its data is not installed.
    static Result<std::shared_ptr<EspeakVoice>> open();
    ~EspeakVoice() override;
    EspeakVoice(const EspeakVoice &) = delete;
    EspeakVoice &operator=(const EspeakVoice &) = delete;

    /// `voice` is "male", "female" or empty. NotFound when eSpeak NG does not know `language`; Cancelled when \p cancel
    /// stopped it early.
    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override;

private:
    explicit EspeakVoice(int rate);
    Result<> choose(const SpeechRequest &request);

    std::mutex m_speaking; ///< held for one sentence; never taken by an audio thread
    Resampler m_resampler;
};

} // namespace sb::voice
