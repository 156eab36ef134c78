#include "models/providers/ProviderService.h"

#include "models/providers/ProviderStore.h"

namespace sb {

void ProviderService::registerOn(Registry &registry)
{
    registry.reads(listModelProviders,
                   [](const Call &, const Nothing &, Connection &store) { return ProviderStore::models(store); });
    registry.reads(listSttProviders,
                   [](const Call &, const Nothing &, Connection &store) { return ProviderStore::stt(store); });
    registry.reads(listTtsProviders,
                   [](const Call &, const Nothing &, Connection &store) { return ProviderStore::tts(store); });
    registry.reads(listVadProviders,
                   [](const Call &, const Nothing &, Connection &store) { return ProviderStore::vad(store); });
    registry.reads(listAllProviders, [](const Call &, const Nothing &, Connection &store) -> Result<AllProviders> {
        auto models = ProviderStore::models(store);
        auto tts = ProviderStore::tts(store);
        auto stt = ProviderStore::stt(store);
        auto vad = ProviderStore::vad(store);
        if (!models)
            return fail(models.error());
        if (!tts)
            return fail(tts.error());
        if (!stt)
            return fail(stt.error());
        if (!vad)
            return fail(vad.error());
        return AllProviders{std::move(*models), std::move(*tts), std::move(*stt), std::move(*vad)};
    });
    registry.reads(listTtsVoices, [](const Call &call, const VoiceQuery &query, Connection &store) {
        return ProviderStore::voices(store, call.caller.user, query.providerId.toOptional());
    });
}

} // namespace sb
