#include "voice/tts/EspeakVoice.h"

#include "voice/tts/LeadingSilence.h"
#include "voice/tts/SpokenText.h"

#include <espeak-ng/speak_lib.h>

#include <cctype>

namespace sb::voice {
namespace {

/// True while an EspeakVoice lives: the library has one state for the process, so this says so too.
std::atomic<bool> &libraryInUse()
{
    static std::atomic<bool> inUse{false};
    return inUse;
}

extern "C" int dropEspeakChunk(short *, int, espeak_EVENT *)
{
    return 0;
}

/// Initialises the library once for the process and answers its rate in Hz, or less than 1. It is never terminated:
/// espeak_Terminate() may wait for ever on the library's own thread when it was initialised a second time.
int libraryRate()
{
    static const int rate = [] {
        // 20 ms buffers: a cancel is obeyed at once.
        return espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 20, nullptr, espeakINITIALIZE_DONT_EXIT);
    }();
    return rate;
}

struct Stream
{
    const CancelToken &cancel;
    const TextToSpeech::Emit &emit;
    Resampler &resampler;
    std::vector<float> samples = {};
    LeadingSilence trim = {};
    bool stopped = false;

    bool take(const short *wave, int count)
    {
        if (cancel.isCancelled()) {
            stopped = true;
            return false;
        }
        samples.resize(static_cast<std::size_t>(std::max(count, 0)));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<float>(wave[i]) / 32768.0F;
        pass(resampler.process(samples));
        return true;
    }

    void pass(Samples chunk) { trim.pass(chunk, emit); }
};

extern "C" int takeEspeakChunk(short *wave, int count, espeak_EVENT *events)
{
    auto *stream = static_cast<Stream *>(events->user_data);
    return wave == nullptr || stream == nullptr || stream->take(wave, count) ? 0 : 1;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

/// "hi" of "hi-IN".
std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find_first_of("-_"));
}

} // namespace

Result<std::shared_ptr<EspeakVoice>> EspeakVoice::open()
{
    if (libraryInUse().exchange(true))
        return fail(ErrorCode::Conflict, "eSpeak NG is already open in this process");
    const int rate = libraryRate();
    if (rate <= 0) {
        libraryInUse() = false;
        return fail(ErrorCode::Unavailable, "eSpeak NG could not be initialised");
    }
    return std::shared_ptr<EspeakVoice>(new EspeakVoice(rate));
}

EspeakVoice::EspeakVoice(int rate) : m_resampler(rate, kSampleRate) {}

EspeakVoice::~EspeakVoice()
{
    libraryInUse() = false;
}

Result<> EspeakVoice::choose(const SpeechRequest &request)
{
    const std::string wanted = lower(request.language);
    const std::string shorter(primary(wanted));
    const auto gender = static_cast<unsigned char>(request.voice == "female" ? 2 : request.voice == "male" ? 1 : 0);
    for (const auto &language : {wanted, shorter}) {
        espeak_VOICE properties{};
        properties.languages = language.c_str();
        properties.gender = gender;
        if (espeak_SetVoiceByProperties(&properties) != EE_OK)
            continue;
        // It takes its default voice when nothing fits, and answers OK: look at what was chosen.
        const auto *chosen = espeak_GetCurrentVoice();
        if (chosen != nullptr && chosen->languages != nullptr && chosen->languages[0] != '\0' &&
            primary(chosen->languages + 1) == primary(wanted))
            return {};
    }
    return fail(ErrorCode::NotFound, "eSpeak NG does not speak that language");
}

Result<> EspeakVoice::speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit)
{
    const std::string text = spokenText(request.text);
    const std::scoped_lock lock(m_speaking);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, "speech was cancelled");
    if (auto chosen = choose(request); !chosen)
        return chosen;
    const double rate = espeakRATE_NORMAL * std::clamp(request.speed, 0.5, 2.0);
    const double pitch = 50.0 + 8.0 * std::clamp(request.pitch, -5.0, 5.0);
    espeak_SetParameter(espeakRATE, static_cast<int>(rate), 0);
    espeak_SetParameter(espeakPITCH, static_cast<int>(pitch), 0);

    // How a sentence begins depends on the one before it; a sound that nobody hears makes the one before always the
    // same.
    espeak_SetSynthCallback(dropEspeakChunk);
    espeak_Synth("a", 2, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, nullptr);

    espeak_SetSynthCallback(takeEspeakChunk);
    m_resampler.reset();
    Stream stream{cancel, emit, m_resampler};
    const auto answer =
        espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &stream);
    if (stream.stopped || cancel.isCancelled())
        return fail(ErrorCode::Cancelled, "speech was cancelled");
    if (answer != EE_OK)
        return fail(ErrorCode::Internal, "eSpeak NG could not make speech of a sentence");
    stream.pass(m_resampler.flush());
    return {};
}

} // namespace sb::voice
