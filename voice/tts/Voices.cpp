#include "voice/tts/Voices.h"

#include "voice/tts/FliteVoice.h"

#include <cctype>

namespace sb::voice {
namespace {

bool isEnglish(std::string_view language)
{
    return language.empty() || (language.size() >= 2 && std::tolower(static_cast<unsigned char>(language[0])) == 'e' &&
                                std::tolower(static_cast<unsigned char>(language[1])) == 'n' &&
                                (language.size() == 2 || language[2] == '-' || language[2] == '_'));
}

} // namespace

Voices::Voices(std::unique_ptr<TextToSpeech> english, std::shared_ptr<TextToSpeech> others)
    : m_english(std::move(english)), m_others(std::move(others))
{}

Result<> Voices::speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit)
{
    SpeechRequest resolved = request;
    const bool espeakNamed = request.voice.starts_with("espeak");
    if (isEnglish(request.language) && !espeakNamed) {
        if (!FliteVoice::has(request.voice))
            resolved.voice.clear();
        return m_english->speak(resolved, cancel, emit);
    }
    resolved.voice = request.voice.ends_with("female") ? "female" : request.voice.ends_with("male") ? "male" : "";
    if (resolved.language.empty())
        resolved.language = "en-US";
    return m_others->speak(resolved, cancel, emit);
}

} // namespace sb::voice
