#include "models/providers/ProviderResolution.h"

namespace sb {

namespace {

std::string folded(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    std::string out(text);
    for (auto &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

template <typename Row, typename Match>
const Row *best(const std::vector<Row> &rows, Match match)
{
    const Row *found = nullptr;
    for (const auto &row : rows) {
        if (!match(row))
            continue;
        const bool better = found == nullptr || (row.isDefault && !found->isDefault) ||
                            (row.isDefault == found->isDefault && row.id < found->id);
        if (better)
            found = &row;
    }
    return found;
}

template <typename Row>
using NameOf = std::string (*)(const Row &);

template <typename Row>
const Row *resolve(const std::vector<Row> &rows, std::string_view name, std::initializer_list<NameOf<Row>> fields)
{
    const auto wanted = folded(name);
    if (const auto id = ProviderId::parse(wanted))
        return best(rows, [&](const Row &row) { return row.id == *id; });
    if (wanted.empty())
        return nullptr;
    for (const auto field : fields) {
        if (const auto *found = best(rows, [&](const Row &row) { return folded(field(row)) == wanted; }))
            return found;
    }
    return nullptr;
}

template <typename Row>
const Row *anyRow(const std::vector<Row> &rows)
{
    return best(rows, [](const Row &) { return true; });
}

template <typename Row>
std::string modelName(const Row &row)
{
    return row.modelName;
}

template <typename Row>
std::string providerName(const Row &row)
{
    return row.providerName;
}

} // namespace

const ModelProvider *resolveModel(const Catalog &catalog, std::string_view name)
{
    return resolve<ModelProvider>(catalog.models, name, {modelName<ModelProvider>});
}

const TtsProvider *resolveTts(const Catalog &catalog, std::string_view name)
{
    return resolve<TtsProvider>(catalog.tts, name,
                                {modelName<TtsProvider>, providerName<TtsProvider>,
                                 [](const TtsProvider &row) { return row.providerName + ":" + row.modelName; }});
}

const SttProvider *resolveStt(const Catalog &catalog, std::string_view name)
{
    return resolve<SttProvider>(catalog.stt, name,
                                {modelName<SttProvider>, [](const SttProvider &row) { return row.name; }});
}

const VadProvider *resolveVad(const Catalog &catalog, std::string_view name)
{
    return resolve<VadProvider>(catalog.vad, name, {modelName<VadProvider>, providerName<VadProvider>});
}

const ModelProvider *defaultModel(const Catalog &catalog)
{
    return anyRow(catalog.models);
}

const TtsProvider *defaultTts(const Catalog &catalog)
{
    return anyRow(catalog.tts);
}

const SttProvider *defaultStt(const Catalog &catalog)
{
    return anyRow(catalog.stt);
}

const VadProvider *defaultVad(const Catalog &catalog)
{
    return anyRow(catalog.vad);
}

const TtsVoice *voiceOf(const Catalog &catalog, ProviderId tts, std::string_view voiceName)
{
    const auto wanted = folded(voiceName);
    const auto found = std::ranges::find_if(catalog.voices, [&](const TtsVoice &voice) {
        return voice.providerId == tts && folded(voice.voiceName) == wanted;
    });
    return found == catalog.voices.end() ? nullptr : &*found;
}

bool hasVoices(const Catalog &catalog, ProviderId tts)
{
    return std::ranges::any_of(catalog.voices, [&](const TtsVoice &voice) { return voice.providerId == tts; });
}

bool speaks(const std::vector<std::string> &listed, std::string_view language)
{
    if (listed.empty() || language.empty())
        return true;
    const auto code = folded(language);
    const auto primary = code.substr(0, code.find('-'));
    return std::ranges::any_of(listed, [&](const std::string &each) {
        const auto known = folded(each);
        // A row that lists a language without region means all of them, and so does a code without region.
        return known == code || known == primary || (code == primary && known.substr(0, known.find('-')) == code);
    });
}

} // namespace sb
