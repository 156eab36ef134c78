#pragma once

#include "models/base/Result.h"
#include "models/contract/Providers.h"

#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// The catalog that comes with the program: resources/catalog/providers.json. Ids are made from the names, so that the
/// same row has the same id in every workspace. Thread: any.
struct Catalog
{
    std::string pricesAsOf; ///< "2026-01-31"
    std::string digest;     ///< of the file
    std::vector<ModelProvider> models;
    std::vector<SttProvider> stt;
    std::vector<TtsProvider> tts;
    std::vector<VadProvider> vad;
    std::vector<TtsVoice> voices;

    static Result<Catalog> builtIn();
    /// Invalid when it is not JSON, Unprocessable with `loc` when a row does not fit, Conflict when a table has two
    /// default rows (V2) or a row twice.
    static Result<Catalog> parse(std::string_view bytes);
};

} // namespace sb
