#include "ui/agents/FieldNames.h"

#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace sb::ui {

namespace {

struct Name
{
    std::string_view path;
    const char *text;
    const char *unit;
};

// The texts are those of the forms; QT_TRANSLATE_NOOP lets lupdate find them here too.
constexpr std::array kNames{
    Name{"agent/name", QT_TRANSLATE_NOOP("FieldNames", "Name"), nullptr},
    Name{"agent/description", QT_TRANSLATE_NOOP("FieldNames", "Description"), nullptr},
    Name{"agent/is_active", QT_TRANSLATE_NOOP("FieldNames", "Active"), nullptr},
    Name{"agent/recording_enabled", QT_TRANSLATE_NOOP("FieldNames", "Recording"), nullptr},
    Name{"agent/first_response_message", QT_TRANSLATE_NOOP("FieldNames", "Greeting"), nullptr},
    Name{"agent/apply_noise_reduction", QT_TRANSLATE_NOOP("FieldNames", "Noise reduction"), nullptr},
    Name{"agent/hipaa_compliance", QT_TRANSLATE_NOOP("FieldNames", "Private calls"), nullptr},
    Name{"agent/tts_filler_enabled", QT_TRANSLATE_NOOP("FieldNames", "Filler sounds"), nullptr},
    Name{"agent_model_config/model_name", QT_TRANSLATE_NOOP("FieldNames", "Language model"), nullptr},
    Name{"agent_model_config/temperature", QT_TRANSLATE_NOOP("FieldNames", "Temperature"), nullptr},
    Name{"agent_model_config/max_tokens", QT_TRANSLATE_NOOP("FieldNames", "Model limit"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 tokens")},
    Name{"agent_model_config/system_prompt", QT_TRANSLATE_NOOP("FieldNames", "Instructions"), nullptr},
    Name{"tts_config/tts_model_name", QT_TRANSLATE_NOOP("FieldNames", "Text to speech"), nullptr},
    Name{"tts_config/voice_name", QT_TRANSLATE_NOOP("FieldNames", "Voice"), nullptr},
    Name{"tts_config/language", QT_TRANSLATE_NOOP("FieldNames", "Language"), nullptr},
    Name{"tts_config/voice_parameters", QT_TRANSLATE_NOOP("FieldNames", "Speaking"), nullptr},
    Name{"transcriber_config/transcriber_model_name", QT_TRANSLATE_NOOP("FieldNames", "Speech to text"), nullptr},
    Name{"transcriber_config/language", QT_TRANSLATE_NOOP("FieldNames", "Language"), nullptr},
    Name{"vad_config/vad_provider_id", QT_TRANSLATE_NOOP("FieldNames", "Detector"), nullptr},
    Name{"vad_config/threshold", QT_TRANSLATE_NOOP("FieldNames", "Threshold"), nullptr},
    Name{"vad_config/min_speech_duration_ms", QT_TRANSLATE_NOOP("FieldNames", "Shortest speech"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 ms")},
    Name{"vad_config/min_silence_duration_ms", QT_TRANSLATE_NOOP("FieldNames", "Pause"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 ms")},
    Name{"vad_config/max_allowed_silence_duration", QT_TRANSLATE_NOOP("FieldNames", "Hang up after"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 s")},
    Name{"vad_config/sampling_rate", QT_TRANSLATE_NOOP("FieldNames", "Listens at"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 Hz")},
    Name{"agent_specific_config/session_timeout", QT_TRANSLATE_NOOP("FieldNames", "Time limit"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 s")},
    Name{"agent_specific_config/end_of_speech_timeout", QT_TRANSLATE_NOOP("FieldNames", "Turn closes after"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 s")},
    Name{"agent_specific_config/conversation_stop_words", QT_TRANSLATE_NOOP("FieldNames", "Stop words"), nullptr},
    Name{"agent_specific_config/llm_conversation_stop_enabled", QT_TRANSLATE_NOOP("FieldNames", "Model may end"),
         nullptr},
    Name{"agent_specific_config/auto_terminate_call", QT_TRANSLATE_NOOP("FieldNames", "Agent may hang up"), nullptr},
    Name{"agent_specific_config/caller_gender_detection_enabled", QT_TRANSLATE_NOOP("FieldNames", "Caller’s voice"),
         nullptr},
    Name{"agent_specific_config/max_output_tokens", QT_TRANSLATE_NOOP("FieldNames", "Answer length"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 tokens")},
    Name{"agent_specific_config/timezone", QT_TRANSLATE_NOOP("FieldNames", "Time zone"), nullptr},
    Name{"agent_specific_config/time_to_cut", QT_TRANSLATE_NOOP("FieldNames", "Warn before"),
         QT_TRANSLATE_NOOP("FieldNames", "%1 s")},
    Name{"agent_specific_config/message_of_cut", QT_TRANSLATE_NOOP("FieldNames", "Words of the warning"), nullptr},
    Name{"agent_specific_config/end_call_message_mode", QT_TRANSLATE_NOOP("FieldNames", "Warning"), nullptr},
    Name{"agent_specific_config/noise_cancellation_strength", QT_TRANSLATE_NOOP("FieldNames", "Strength"), nullptr},
    Name{"agent_specific_config/background_noise_id", QT_TRANSLATE_NOOP("FieldNames", "Background"), nullptr},
    Name{"agent_specific_config/background_noise_volume", QT_TRANSLATE_NOOP("FieldNames", "Volume"), nullptr},
    Name{"agent_specific_config/inbound_transfer_routes", QT_TRANSLATE_NOOP("FieldNames", "Transfer routes"), nullptr},
};

const Name *nameOfPath(std::string_view path)
{
    const Name *best = nullptr;
    for (const auto &name : kNames) {
        if (path.starts_with(name.path) && (!best || best->path.size() < name.path.size()))
            best = &name;
    }
    return best;
}

} // namespace

std::string editorPath(std::string_view versionPath)
{
    constexpr std::string_view kConfigurations = "configurations.";
    std::string path(versionPath.starts_with(kConfigurations) ? versionPath.substr(kConfigurations.size())
                                                              : versionPath);
    std::ranges::replace(path, '.', '/');
    if (path.starts_with("model_config/"))
        path = "agent_" + path;
    return path;
}

QString fieldName(std::string_view path)
{
    if (const auto *name = nameOfPath(path)) {
        auto text = QCoreApplication::translate("FieldNames", name->text);
        if (path.size() > name->path.size() + 1)
            text += QStringLiteral(", ") +
                    visibleText(QString::fromUtf8(path.data() + name->path.size() + 1,
                                                  static_cast<qsizetype>(path.size() - name->path.size() - 1)));
        return text;
    }
    const auto slash = path.find_last_of('/');
    const auto leaf = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return visibleText(QString::fromUtf8(leaf.data(), static_cast<qsizetype>(leaf.size())));
}

QString fieldValue(std::string_view path, const nlohmann::json &value)
{
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()))
        return {};
    if (value.is_boolean())
        return value.get<bool>() ? QCoreApplication::translate("FieldNames", "On")
                                 : QCoreApplication::translate("FieldNames", "Off");
    if (value.is_number()) {
        const auto number = QLocale().toString(value.get<double>(), 'g', 8);
        const auto *name = nameOfPath(path);
        return name && name->unit ? QCoreApplication::translate("FieldNames", name->unit).arg(number) : number;
    }
    if (value.is_string())
        return visibleText(QString::fromStdString(value.get<std::string>()));
    if (value.is_array() && path.find("inbound_transfer_routes") != std::string_view::npos) {
        QStringList routes;
        for (const auto &route : value) {
            if (route.is_object())
                routes.append(visibleText(QString::fromStdString(route.value("display_name", std::string()) + " " +
                                                                 route.value("phone_number", std::string()))));
        }
        return routes.join(QStringLiteral(", "));
    }
    return visibleText(QString::fromStdString(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
}

} // namespace sb::ui
