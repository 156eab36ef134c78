#pragma once

#include "models/providers/Catalog.h"

#include <string>
#include <string_view>

namespace sb {

// Which catalog row a name means (G6): a UUID is a row's id; otherwise the fields below in order, ignoring case and
// surrounding blanks. Of several rows the default one wins, then the lowest id. Null when nothing matches.
// Thread: any; pure.

const ModelProvider *resolveModel(const Catalog &catalog, std::string_view name); ///< model_name
/// model_name, then provider_name, then "provider:model_name".
const TtsProvider *resolveTts(const Catalog &catalog, std::string_view name);
const SttProvider *resolveStt(const Catalog &catalog, std::string_view name); ///< model_name, then name
const VadProvider *resolveVad(const Catalog &catalog, std::string_view name); ///< model_name, then provider_name

/// The table's default row; the lowest id when none is marked; null when the table is empty.
const ModelProvider *defaultModel(const Catalog &catalog);
const TtsProvider *defaultTts(const Catalog &catalog);
const SttProvider *defaultStt(const Catalog &catalog);
const VadProvider *defaultVad(const Catalog &catalog);

/// The voice of the row with this name, ignoring case and surrounding blanks; null when there is none.
const TtsVoice *voiceOf(const Catalog &catalog, ProviderId tts, std::string_view voiceName);
bool hasVoices(const Catalog &catalog, ProviderId tts);

/// Whether a language code is among \p listed: the same code, or one that stands for all its regions ("hi" for
/// "hi-IN"). A row that lists nothing says nothing: true.
bool speaks(const std::vector<std::string> &listed, std::string_view language);

} // namespace sb
