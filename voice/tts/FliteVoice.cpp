#include "voice/tts/FliteVoice.h"

#include "voice/process/Resampler.h"
#include "voice/tts/LeadingSilence.h"
#include "voice/tts/SpokenText.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

extern "C" {
#include <flite/flite.h>
// Flite's voices come without headers.
cst_voice *register_cmu_us_kal16(const char *folder);
cst_voice *register_cmu_us_awb(const char *folder);
cst_voice *register_cmu_us_rms(const char *folder);
cst_voice *register_cmu_us_slt(const char *folder);
}

namespace sb::voice {
namespace {

constexpr std::array<std::string_view, 4> kNames{"kal16", "awb", "rms", "slt"};

/// Flite keeps its voices in variables of its own and its registration is not thread-safe: this makes it happen once,
/// before the first synthesis. Afterwards voices are only read: all that a request changes is set on its utterance.
const std::array<cst_voice *, kNames.size()> &registeredVoices()
{
    static const std::array<cst_voice *, kNames.size()> voices = [] {
        flite_init();
        return std::array<cst_voice *, kNames.size()>{register_cmu_us_kal16(nullptr), register_cmu_us_awb(nullptr),
                                                      register_cmu_us_rms(nullptr), register_cmu_us_slt(nullptr)};
    }();
    return voices;
}

cst_voice *voiceNamed(std::string_view name)
{
    const auto at = std::ranges::find(kNames, name.empty() ? FliteVoice::kDefaultVoice : name);
    return at == kNames.end() ? nullptr : registeredVoices().at(static_cast<std::size_t>(at - kNames.begin()));
}

/// One request on its way through Flite's streaming callback.
struct Stream
{
    const CancelToken &cancel;
    const TextToSpeech::Emit &emit;
    std::optional<Resampler> resampler = {};
    std::vector<float> samples = {};
    LeadingSilence trim = {};
    bool stopped = false;

    void pass(Samples chunk) { trim.pass(chunk, emit); }

    int take(const cst_wave &wave, int start, int size, bool last)
    {
        if (cancel.isCancelled()) {
            stopped = true;
            return CST_AUDIO_STREAM_STOP;
        }
        samples.resize(static_cast<std::size_t>(size));
        for (int i = 0; i < size; ++i)
            samples[static_cast<std::size_t>(i)] = static_cast<float>(wave.samples[start + i]) / 32768.0F;
        if (wave.sample_rate == kSampleRate) {
            pass(samples);
            return CST_AUDIO_STREAM_CONT;
        }
        if (!resampler)
            resampler.emplace(wave.sample_rate, kSampleRate);
        pass(resampler->process(samples));
        if (last)
            pass(resampler->flush());
        return CST_AUDIO_STREAM_CONT;
    }
};

extern "C" int takeFliteChunk(const cst_wave *wave, int start, int size, int last, cst_audio_streaming_info *info)
{
    return static_cast<Stream *>(info->userdata)->take(*wave, start, size, last != 0);
}

void setPitch(cst_utterance &utterance, const cst_voice &voice, double steps)
{
    if (steps == 0.0)
        return;
    const double factor = std::exp2(std::clamp(steps, -5.0, 5.0) / 12.0);
    // Diphone voices aim at a mean pitch; parametric ones shift the curve of their model.
    const double mean = static_cast<double>(flite_get_param_float(voice.features, "int_f0_target_mean", 100.0F));
    flite_feat_set_float(utterance.features, "int_f0_target_mean", static_cast<float>(mean * factor));
    flite_feat_set_float(utterance.features, "f0_shift", static_cast<float>(factor));
}

} // namespace

std::span<const std::string_view> FliteVoice::names()
{
    return kNames;
}

bool FliteVoice::has(std::string_view name)
{
    return std::ranges::find(kNames, name) != kNames.end();
}

Result<std::unique_ptr<FliteVoice>> FliteVoice::open()
{
    for (const auto *voice : registeredVoices()) {
        if (voice == nullptr)
            return fail(ErrorCode::Unavailable, "a Flite voice could not be made");
    }
    return std::unique_ptr<FliteVoice>(new FliteVoice);
}

Result<> FliteVoice::speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit)
{
    cst_voice *voice = voiceNamed(request.voice);
    if (voice == nullptr)
        return fail(ErrorCode::NotFound, "Flite has no voice of that name");
    const std::string text = spokenAscii(request.text);
    if (std::ranges::none_of(text, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }))
        return {};
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, "speech was cancelled");

    Stream stream{cancel, emit};
    const std::unique_ptr<cst_utterance, void (*)(cst_utterance *)> utterance(new_utterance(), delete_utterance);
    auto *info = new_audio_streaming_info(); // owned by the utterance's features from here on
    info->min_buffsize = 320;                // 20 ms: small enough that a cancel is obeyed at once
    info->asc = takeFliteChunk;
    info->userdata = &stream;
    flite_feat_set(utterance->features, "streaming_info", audio_streaming_info_val(info));
    flite_feat_set_string(utterance->features, "input_text", text.c_str());
    flite_feat_set_float(utterance->features, "duration_stretch",
                         static_cast<float>(1.0 / std::clamp(request.speed, 0.5, 2.0)));
    setPitch(*utterance, *voice, request.pitch);

    std::srand(1); // see the header: Flite's noise comes from rand()
    const bool made = utt_init(utterance.get(), voice) != nullptr && utt_synth(utterance.get()) != nullptr;
    if (stream.stopped || cancel.isCancelled())
        return fail(ErrorCode::Cancelled, "speech was cancelled");
    if (!made)
        return fail(ErrorCode::Internal, "Flite could not make speech of a sentence");
    return {};
}

} // namespace sb::voice
