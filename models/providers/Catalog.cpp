#include "models/providers/Catalog.h"

#include "models/contract/Codec.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

#include <set>

static void takeInResources()
{
    Q_INIT_RESOURCE(switchboard);
}

namespace sb {

namespace {

/// Version 5 in the manner of RFC 9562: SHA-1 over a namespace and the name.
Uuid idOf(const std::string &name)
{
    static constexpr std::string_view space = "switchboard catalog\n";
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(std::string(space) + name), QCryptographicHash::Sha1);
    Uuid::Bytes bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(hash[static_cast<qsizetype>(i)]);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x50);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
    return Uuid(bytes);
}

std::string textOf(const nlohmann::json &row, const char *field)
{
    const auto found = row.find(field);
    return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template <typename Row>
Result<std::vector<Row>> rows(const nlohmann::json &document, const char *table)
{
    std::vector<Row> out;
    std::set<Uuid> ids;
    int defaults = 0;
    DecodeTrace trace;
    const auto intoTable = trace.into(table);
    const auto &list = document.contains(table) ? document[table] : nlohmann::json::array();
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto source = list[i];
        const auto intoRow = trace.into(std::to_string(i));
        if (!source.is_object()) {
            trace.report("must be an object", "dict_type");
            continue;
        }
        const auto id =
            idOf(std::string(table) + "\n" + textOf(source, "provider_name") + "\n" + textOf(source, "model_name"));
        source["id"] = id.toString();
        Row row;
        Codec<Row>::decode(source, row, trace);
        defaults += row.isDefault ? 1 : 0;
        if (!ids.insert(id).second)
            return fail(ErrorCode::Conflict, std::string("the catalog has a row of ") + table + " twice");
        out.push_back(std::move(row));
    }
    if (trace.count() > 0)
        return fail(Error{ErrorCode::Unprocessable, "the catalog does not fit", trace.take()});
    if (defaults > 1)
        return fail(ErrorCode::Conflict, std::string("the catalog has two default rows of ") + table);
    return out;
}

Result<std::vector<TtsVoice>> voicesOf(const nlohmann::json &document, const std::vector<TtsProvider> &providers)
{
    std::vector<TtsVoice> out;
    DecodeTrace trace;
    for (std::size_t i = 0; i < providers.size(); ++i) {
        const auto &row = document["tts"][i];
        const auto intoRow = trace.into("voices of " + providers[i].providerName);
        if (!row.contains("voices"))
            continue;
        for (auto source : row["voices"]) {
            source["id"] =
                idOf("voice\n" + providers[i].id.toString() + "\n" + textOf(source, "voice_name")).toString();
            TtsVoice voice;
            Codec<TtsVoice>::decode(source, voice, trace);
            voice.providerId = providers[i].id;
            voice.providerName = providers[i].providerName;
            voice.source = VoiceSource::Catalog;
            if (voice.gender.isAbsent())
                voice.gender = null;
            voice.previewUrl = null;
            voice.userId = null;
            out.push_back(std::move(voice));
        }
    }
    if (trace.count() > 0)
        return fail(Error{ErrorCode::Unprocessable, "the catalog does not fit", trace.take()});
    return out;
}

} // namespace

Result<Catalog> Catalog::builtIn()
{
    takeInResources();
    QFile file(QStringLiteral(":/catalog/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the catalog is not built in");
    const QByteArray bytes = file.readAll();
    return parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

Result<Catalog> Catalog::parse(std::string_view bytes)
{
    const auto document = nlohmann::json::parse(bytes, nullptr, false);
    if (!document.is_object())
        return fail(ErrorCode::Invalid, "the catalog is not a JSON object");
    Catalog catalog;
    catalog.pricesAsOf = textOf(document, "prices_as_of");
    catalog.digest = QCryptographicHash::hash(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                              QCryptographicHash::Sha256)
                         .toHex()
                         .toStdString();
    Error error;
    const auto take = [&error](auto &into, auto result) {
        if (!result) {
            error = std::move(result.error());
            return false;
        }
        into = std::move(*result);
        return true;
    };
    if (!take(catalog.models, rows<ModelProvider>(document, "models")) ||
        !take(catalog.stt, rows<SttProvider>(document, "stt")) ||
        !take(catalog.tts, rows<TtsProvider>(document, "tts")) ||
        !take(catalog.vad, rows<VadProvider>(document, "vad")) ||
        !take(catalog.voices, voicesOf(document, catalog.tts)))
        return fail(std::move(error));
    return catalog;
}

} // namespace sb
