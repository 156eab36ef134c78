#pragma once

#include <string>
#include <string_view>

namespace sb::voice {

/// What the agent says by itself when nobody wrote a text for it: spoken, in the agent's language (Hindi, else
/// English).
struct Phrases
{
    std::string apology; ///< the model did not answer
    std::string warning; ///< the call ends soon, message_of_cut is empty
    std::string filler;  ///< while the model thinks
};
Phrases phrasesFor(std::string_view language); ///< BCP-47

} // namespace sb::voice
