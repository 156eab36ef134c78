#include "voice/llm/RehearsalPhrases.h"

namespace sb::voice {
namespace {

constexpr RehearsalPhrases kEnglish{
    .hello = "Hello! How can I help you?",
    .welcome = "You're welcome. Is there anything else?",
    .farewell = "Thank you for calling. Goodbye!",
    .whatAmI = "I am a rehearsal voice. I answer from this agent's own notes, and I am not a person.",
    .whoAmI = "This is %1, spoken by a rehearsal voice.",
    .goAhead = "Please go ahead.",
    .askField = "May I have your %1, please?",
    .noted = "Thank you. I have your %1. This is a rehearsal, so nothing has been arranged yet. Anything else?",
    .nothingToRepeat = "I have not said anything yet. How can I help you?",
    .asISaid = "As I said: ",
    .soonOver = "We have to finish in a moment. Is there one last thing?",
    .notFound = {"I'm sorry, I did not find that in my notes. I can tell you about %1.",
                 "I did not quite get that. Would you like to know about %1?",
                 "That is not in my notes either. Perhaps you could ask about %1?"},
    .notFoundWithoutTopics = "I'm sorry, I did not find that in my notes. Could you say it in other words?",
    .lastComma = " or ",
};

constexpr RehearsalPhrases kHindi{
    .hello = "नमस्ते! मैं आपकी क्या मदद कर सकती हूँ?",
    .welcome = "आपका स्वागत है। क्या आपको कुछ और चाहिए?",
    .farewell = "फ़ोन करने के लिए धन्यवाद। नमस्ते!",
    .whatAmI = "मैं एक अभ्यास आवाज़ हूँ। मैं इस एजेंट के नोट्स से जवाब देती हूँ, मैं कोई इंसान नहीं हूँ।",
    .whoAmI = "मैं %1 बोल रही हूँ, एक अभ्यास आवाज़।",
    .goAhead = "जी, बताइए।",
    .askField = "कृपया अपना %1 बताइए।",
    .noted = "धन्यवाद। मैंने आपका %1 लिख लिया है। यह अभ्यास है, इसलिए अभी कुछ तय नहीं हुआ है। कुछ और?",
    .nothingToRepeat = "मैंने अभी कुछ नहीं कहा है। मैं आपकी क्या मदद करूँ?",
    .asISaid = "जैसा मैंने कहा: ",
    .soonOver = "हमारा समय ख़त्म होने वाला है। क्या कोई आख़िरी बात है?",
    .notFound = {"माफ़ कीजिए, यह मेरे नोट्स में नहीं है। मैं आपको %1 के बारे में बता सकती हूँ।",
                 "मैं ठीक से समझ नहीं पाई। क्या आप %1 के बारे में जानना चाहेंगे?",
                 "यह भी मेरे नोट्स में नहीं है। आप %1 के बारे में पूछ सकते हैं।"},
    .notFoundWithoutTopics = "माफ़ कीजिए, यह मेरे नोट्स में नहीं है। क्या आप दूसरे शब्दों में कहेंगे?",
    .lastComma = " या ",
};

} // namespace

const RehearsalPhrases &RehearsalPhrases::of(std::string_view language)
{
    return language.starts_with("hi") ? kHindi : kEnglish;
}

std::string filled(std::string_view phrase, std::string_view value)
{
    std::string text(phrase);
    if (const auto at = text.find("%1"); at != std::string::npos)
        text.replace(at, 2, value);
    return text;
}

} // namespace sb::voice
