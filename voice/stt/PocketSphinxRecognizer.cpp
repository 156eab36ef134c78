#include "voice/stt/PocketSphinxRecognizer.h"

#include "voice/stt/Pronunciation.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <unordered_map>

#include <sys/mman.h>
#include <unistd.h>

extern "C" {
#include <pocketsphinx.h>
#include <sphinxbase/cmn.h>
#include <sphinxbase/err.h>
#include <sphinxbase/feat.h>
#include <sphinxbase/logmath.h>
#include <sphinxbase/ngram_model.h>
}

namespace sb::voice {
namespace {

constexpr std::string_view kModelFolder = SB_POCKETSPHINX_MODEL_DIR "/en-us";
constexpr std::size_t kInterimEvery = 1280; ///< samples: 80 ms

/// Text that the library reads by file name but that never touches a disk: it holds the words of an agent.
class MemoryFile
{
public:
    explicit MemoryFile(std::string_view text) : m_descriptor(memfd_create("switchboard", MFD_CLOEXEC))
    {
        while (m_descriptor >= 0 && !text.empty()) {
            const auto written = write(m_descriptor, text.data(), text.size());
            if (written <= 0)
                break;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        m_whole = m_descriptor >= 0 && text.empty();
    }
    ~MemoryFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    bool isWhole() const { return m_whole; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
    bool m_whole = false;
};

struct Releaser
{
    void operator()(logmath_t *math) const { logmath_free(math); }
    void operator()(ngram_model_t *model) const { ngram_model_free(model); }
    void operator()(cmd_ln_t *config) const { cmd_ln_free_r(config); }
};
using LogMath = std::unique_ptr<logmath_t, Releaser>;
using Model = std::unique_ptr<ngram_model_t, Releaser>;
using Config = std::unique_ptr<cmd_ln_t, Releaser>;

/// The library logs to stderr, transcripts included, through one variable of its own.
void silenceLibrary()
{
    static const bool silent = (err_set_logfp(nullptr), true);
    static_cast<void>(silent);
}

/// The commonest words of the general model.
std::set<std::string> commonWords(ngram_model_t *model, std::size_t most)
{
    const auto count = static_cast<std::int32_t>(ngram_model_get_counts(model)[0]);
    std::vector<std::pair<std::int32_t, std::int32_t>> scored; // score, word
    scored.reserve(static_cast<std::size_t>(count));
    for (std::int32_t word = 0; word < count; ++word) {
        std::int32_t used = 0;
        scored.emplace_back(ngram_ng_score(model, word, nullptr, 0, &used), word);
    }
    std::ranges::sort(scored, std::ranges::greater());
    std::set<std::string> words;
    for (const auto &[score, word] : scored) {
        if (words.size() >= most)
            break;
        words.emplace(ngram_word(model, word));
    }
    return words;
}

/// "word(2)" is a second pronunciation of "word".
std::string_view plainWord(std::string_view entry)
{
    return entry.substr(0, entry.find('('));
}

/// The lines of the CMU dictionary for the words that can be heard, and made pronunciations for those it lacks.
std::string dictionary(std::istream &whole, const std::set<std::string> &common, const LanguageModelBuilder &expected)
{
    std::string text;
    std::set<std::string> known;
    for (std::string line; std::getline(whole, line);) {
        const std::string word(plainWord(std::string_view(line).substr(0, line.find(' '))));
        if (!common.contains(word) && !expected.vocabulary().contains(word))
            continue;
        if (expected.vocabulary().contains(word))
            known.insert(word);
        text += line;
        text += '\n';
    }
    for (const auto &word : expected.vocabulary()) {
        const bool missing = !known.contains(word);
        const auto made = missing ? pronunciation(word) : std::string();
        if (!made.empty())
            text += word + ' ' + made + '\n';
        const auto spelled = expected.acronyms().contains(word) ? spelledPronunciation(word) : std::string();
        if (!spelled.empty() && spelled != made)
            text += (missing && made.empty() ? word : word + "(9)") + ' ' + spelled + '\n';
    }
    return text;
}

/// The general model, or the expected words interpolated with it. The set holds references of its own to both.
Model languageModel(cmd_ln_t *config, Model general, const PocketSphinxOptions &options, logmath_t *math)
{
    if (options.words.isEmpty())
        return general;
    const MemoryFile arpa(options.words.arpa());
    Model expected(arpa.isWhole() ? ngram_model_read(config, arpa.path().c_str(), NGRAM_ARPA, math) : nullptr);
    if (!expected)
        return nullptr;
    std::array<ngram_model_t *, 2> models{expected.get(), general.get()};
    std::array<std::string, 2> names{"expected", "general"};
    std::array<char *, 2> namePointers{names[0].data(), names[1].data()};
    const auto weight = static_cast<float>(std::clamp(options.expectedWeight, 0.01, 0.99));
    const std::array<float, 2> weights{weight, 1.0F - weight};
    Model set(ngram_model_set_init(config, models.data(), namePointers.data(), weights.data(), 2));
    if (!set)
        return nullptr;
    ngram_model_set_interp(set.get(), nullptr, nullptr);
    return set;
}

} // namespace

void PocketSphinxRecognizer::Closer::operator()(ps_decoder_s *decoder) const
{
    ps_free(decoder);
}

PocketSphinxRecognizer::PocketSphinxRecognizer(ps_decoder_s *decoder) : m_decoder(decoder)
{
    const auto *channel = ps_get_feat(decoder)->cmn_struct;
    if (channel != nullptr)
        m_channel.assign(channel->cmn_mean, channel->cmn_mean + channel->veclen);
}

PocketSphinxRecognizer::~PocketSphinxRecognizer() = default;

Result<std::unique_ptr<PocketSphinxRecognizer>> PocketSphinxRecognizer::open(const PocketSphinxOptions &options)
{
    silenceLibrary();
    const std::string folder(kModelFolder);
    const std::string acoustic = folder + "/en-us";
    const std::string general = folder + "/en-us.lm.bin";
    std::ifstream wholeDictionary(folder + "/cmudict-en-us.dict");
    if (!wholeDictionary || access(general.c_str(), R_OK) != 0 || access((acoustic + "/mdef").c_str(), R_OK) != 0)
        return fail(ErrorCode::Unavailable, "the speech model en-us is not installed (package pocketsphinx-en-us)");

    const std::string states = std::to_string(options.beamStates);
    // One pass: the second and third would hear a little better, but only after the caller has stopped.
    const Config config(cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", acoustic.c_str(), "-fwdflat", "no", "-bestpath",
                                    "no", "-maxhmmpf", states.c_str(), "-lw", "7.5", nullptr));
    if (!config)
        return fail(ErrorCode::Unavailable, "the speech recogniser could not be set up");
    // Models are only interpolated when they count in the decoder's logarithm to the last bit: its base is a float.
    const LogMath math(logmath_init(static_cast<double>(cmd_ln_float32_r(config.get(), "-logbase")), 0, 0));
    Model model(ngram_model_read(config.get(), general.c_str(), NGRAM_BIN, math.get()));
    if (!model)
        return fail(ErrorCode::Unavailable, "the speech model's language model cannot be read");
    const MemoryFile words(dictionary(wholeDictionary, commonWords(model.get(), options.generalWords), options.words));
    if (!words.isWhole())
        return fail(ErrorCode::Unavailable, "no memory for the recogniser's dictionary");
    cmd_ln_set_str_r(config.get(), "-dict", words.path().c_str());
    std::unique_ptr<ps_decoder_s, Closer> decoder(ps_init(config.get()));
    if (!decoder)
        return fail(ErrorCode::Unavailable, "the speech recogniser could not be set up");
    model = languageModel(config.get(), std::move(model), options, ps_get_logmath(decoder.get()));
    if (!model || ps_set_lm(decoder.get(), "call", model.get()) != 0 || ps_set_search(decoder.get(), "call") != 0)
        return fail(ErrorCode::Unavailable, "the recogniser refused its language model");
    return std::unique_ptr<PocketSphinxRecognizer>(new PocketSphinxRecognizer(decoder.release()));
}

void PocketSphinxRecognizer::newCaller()
{
    ps_start_stream(m_decoder.get()); // forgets the noise
    auto *channel = ps_get_feat(m_decoder.get())->cmn_struct;
    if (channel != nullptr && !m_channel.empty())
        cmn_live_set(channel, m_channel.data());
}

Result<> PocketSphinxRecognizer::begin()
{
    if (m_listening)
        ps_end_utt(m_decoder.get());
    m_interim.clear();
    m_sinceInterim = 0;
    m_listening = ps_start_utt(m_decoder.get()) == 0;
    if (!m_listening)
        return fail(ErrorCode::Internal, "the recogniser could not begin");
    return {};
}

Result<std::optional<std::string>> PocketSphinxRecognizer::accept(Samples samples)
{
    if (!m_listening)
        return fail(ErrorCode::Internal, "the recogniser was given speech before it began");
    m_samples.resize(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float scaled = std::clamp(samples[i], -1.0F, 1.0F) * 32767.0F;
        m_samples[i] = static_cast<std::int16_t>(std::lrint(scaled));
    }
    if (ps_process_raw(m_decoder.get(), m_samples.data(), m_samples.size(), FALSE, FALSE) < 0)
        return fail(ErrorCode::Internal, "the recogniser failed on a piece of speech");
    m_sinceInterim += samples.size();
    if (m_sinceInterim < kInterimEvery)
        return std::nullopt;
    m_sinceInterim = 0;
    auto text = heard();
    if (text.empty() || text == m_interim)
        return std::nullopt;
    m_interim = text;
    return text;
}

Result<std::string> PocketSphinxRecognizer::finish()
{
    if (!m_listening)
        return fail(ErrorCode::Internal, "the recogniser was ended before it began");
    m_listening = false;
    if (ps_end_utt(m_decoder.get()) != 0)
        return fail(ErrorCode::Internal, "the recogniser could not finish");
    return heard();
}

std::string PocketSphinxRecognizer::heard() const
{
    const char *text = ps_get_hyp(m_decoder.get(), nullptr);
    std::string words = text == nullptr ? std::string() : std::string(text);
    // The general model knows the farewell in both spellings.
    for (std::size_t at = 0; (at = words.find("good bye", at)) != std::string::npos;)
        words.replace(at, std::string_view("good bye").size(), "goodbye");
    return words;
}

} // namespace sb::voice
