#pragma once

#include <array>
#include <string>
#include <string_view>

namespace sb::voice {

/// The courtesy lines of the rehearsal voice in one language. `%1` stands for a name or a list.
struct RehearsalPhrases
{
    std::string_view hello;
    std::string_view welcome; ///< answer to thanks
    std::string_view farewell;
    std::string_view whatAmI;  ///< answer to "are you a robot?"
    std::string_view whoAmI;   ///< %1 = name, business
    std::string_view goAhead;  ///< answer to a bare yes
    std::string_view askField; ///< %1 = "name"
    std::string_view noted;    ///< after the last field; %1 = list
    std::string_view nothingToRepeat;
    std::string_view asISaid;                 ///< before an answer given a second time
    std::string_view soonOver;                ///< the call ends soon
    std::array<std::string_view, 3> notFound; ///< %1 = topics
    std::string_view notFoundWithoutTopics;
    std::string_view lastComma; ///< " or " of "a, b or c"

    /// Hindi for "hi…", otherwise English.
    static const RehearsalPhrases &of(std::string_view language);
};

std::string filled(std::string_view phrase, std::string_view value);

} // namespace sb::voice
