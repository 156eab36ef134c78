#pragma once

#include "voice/stt/LanguageModelBuilder.h"
#include "voice/stt/SpeechToText.h"

#include <memory>
#include <string>
#include <vector>

struct ps_decoder_s;

namespace sb::voice {

struct PocketSphinxOptions
{
    LanguageModelBuilder words;      ///< what this agent's callers are expected to say; may be empty
    double expectedWeight = 0.7;     ///< 0…1, share of `words` beside the general model
    std::size_t generalWords = 6000; ///< how many of the general model's commonest words can be heard at all
    int beamStates = 3000;           ///< most states alive in one frame; more is slower and hears a little better
};

/// English speech by PocketSphinx with Debian's en-us model, one pass, its language model biased towards the agent's
/// own words. Thread: one engine worker. The speaker's channel (cepstral mean) is learned over a call: make a new
/// recogniser, or say newCaller(), for the next.
class PocketSphinxRecognizer : public SpeechToText
{
public:
    /// Takes some tenths of a second: it reads 30 MB of model. Unavailable when the model is missing or unreadable.
    static Result<std::unique_ptr<PocketSphinxRecognizer>> open(const PocketSphinxOptions &options);
    ~PocketSphinxRecognizer() override;

    void newCaller();
    Result<> begin() override;
    Result<std::optional<std::string>> accept(Samples samples) override;
    Result<std::string> finish() override;

private:
    struct Closer
    {
        void operator()(ps_decoder_s *decoder) const;
    };

    explicit PocketSphinxRecognizer(ps_decoder_s *decoder);
    std::string heard() const;

    std::unique_ptr<ps_decoder_s, Closer> m_decoder;
    std::vector<std::int16_t> m_samples; ///< one chunk, converted
    std::vector<float> m_channel;        ///< cepstral mean before the first word
    std::string m_interim;
    std::size_t m_sinceInterim = 0; ///< samples
    bool m_listening = false;
};

} // namespace sb::voice
