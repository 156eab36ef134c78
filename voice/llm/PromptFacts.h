#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// What an agent's system prompt states, line by line, as far as plain reading finds it:
///
///     Q: Do you take cards? A: Yes, all of them.        question and answer (also on two lines; also in Hindi)
///     If asked about parking, say there is a garage.    topic and answer
///     Opening hours: every day from nine to six.        topic and statement
///     We are at 12 Hill Road.                           statement
///     Ask for name and date of birth before booking.    what to ask for, and when
///     You are Asha, the receptionist of City Dental.    who the agent is
///
/// Other instructions ("Be brief", "Never …") are not for the caller's ears and are left out. Placeholders that were
/// not filled in become empty.
struct PromptFacts
{
    struct Entry
    {
        std::string question; ///< empty for a bare statement
        std::string answer;
        bool asked = false; ///< `question` is a caller's sentence, not only a topic
    };
    struct Intake
    {
        std::vector<std::string> fields; ///< "name", "date of birth"
        std::string purpose;             ///< "booking"; empty = whatever the caller wants
    };

    std::string agentName; ///< "Asha"; empty when the prompt does not say
    std::string business;  ///< "City Dental"; empty when the prompt does not say
    std::vector<Entry> entries;
    std::vector<Intake> intakes;

    static PromptFacts read(std::string_view prompt);
};

} // namespace sb::voice
