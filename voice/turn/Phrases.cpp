#include "voice/turn/Phrases.h"

namespace sb::voice {

Phrases phrasesFor(std::string_view language)
{
    if (language.starts_with("hi"))
        return {"माफ़ कीजिए, मैं अभी जवाब नहीं दे पाया। कृपया फिर से कहिए।", "हमारी बातचीत का समय जल्द ही समाप्त होने वाला है।",
                "जी, एक पल।"};
    return {"Sorry, I could not answer just now. Please say that again.", "Our time on this call is about to end.",
            "Let me see."};
}

} // namespace sb::voice
