#pragma once

#include "voice/frames/Frame.h"
#include "voice/session/SessionEvent.h"

#include <string>
#include <vector>

namespace sb::voice {

inline const char *nameOf(AgentState state)
{
    constexpr std::array names{"idle", "listening", "thinking", "speaking"};
    return names[static_cast<std::size_t>(state)];
}
inline const char *nameOf(UserState state)
{
    constexpr std::array names{"silent", "speaking", "away"};
    return names[static_cast<std::size_t>(state)];
}
inline const char *nameOf(EndReason reason)
{
    constexpr std::array names{"caller_hung_up", "agent_ended",     "time_limit", "credit_ran_out",
                               "no_response",    "failed_to_start", "agent_error"};
    return names[static_cast<std::size_t>(reason)];
}

/// One line of text an event, without its time. Levels give an empty one.
inline std::string describe(const SessionEvent &event)
{
    const auto ms = [](std::chrono::microseconds span) { return std::to_string(span.count() / 1000); };
    return std::visit(Overloaded{
                          [](const UserStateChanged &what) { return std::string("user ") + nameOf(what.state); },
                          [](const AgentStateChanged &what) { return std::string("agent ") + nameOf(what.state); },
                          [](const InterimTranscript &what) { return "interim " + what.text; },
                          [](const TurnFinished &what) {
                              return std::string(what.speaker == Speaker::Caller ? "CALLER" : "AGENT") +
                                     (what.interrupted ? " (cut)" : "") + (what.typed ? " (typed)" : "") + ": " +
                                     what.text;
                          },
                          [](const AgentSaying &what) { return "saying " + what.text; },
                          [](const BargedIn &) { return std::string("barged in"); },
                          [&](const SpeculationDropped &what) { return "speculation dropped after " + ms(what.pause); },
                          [&](const CreditEnding &what) { return "credit ends at " + ms(what.endsAt); },
                          [](const SessionProblem &what) { return "problem " + what.error.detail; },
                          [](const Levels &) { return std::string(); },
                          [](const SessionEnded &what) { return std::string("ended ") + nameOf(what.reason); },
                      },
                      event.what);
}

/// Keeps a call's events. Levels are kept, but not among the lines.
class EventLog
{
public:
    void add(const SessionEvent &event) { m_events.push_back(event); }
    const std::vector<SessionEvent> &events() const { return m_events; }

    std::vector<std::string> lines() const
    {
        std::vector<std::string> all;
        for (const auto &event : m_events) {
            if (auto line = describe(event); !line.empty())
                all.push_back(std::move(line));
        }
        return all;
    }
    /// Every event with its time in microseconds, levels too: two runs are the same when this is.
    std::string exact() const
    {
        std::string all;
        for (const auto &event : m_events) {
            all += std::to_string(event.at.count()) + " " + describe(event);
            if (const auto *levels = std::get_if<Levels>(&event.what))
                all += "levels " + std::to_string(levels->caller) + " " + std::to_string(levels->agent);
            if (const auto *turn = std::get_if<TurnFinished>(&event.what))
                all += " [" + std::to_string(turn->startedAt.count()) + ".." + std::to_string(turn->endedAt.count()) +
                       "] " + std::to_string(turn->stages.heard.count());
            all += "\n";
        }
        return all;
    }
    template <typename What>
    std::vector<What> all() const
    {
        std::vector<What> found;
        for (const auto &event : m_events) {
            if (const auto *what = std::get_if<What>(&event.what))
                found.push_back(*what);
        }
        return found;
    }
    template <typename What>
    std::vector<CallTime> timesOf() const
    {
        std::vector<CallTime> found;
        for (const auto &event : m_events) {
            if (std::holds_alternative<What>(event.what))
                found.push_back(event.at);
        }
        return found;
    }
    /// The transcript: "CALLER: …", "AGENT: …".
    std::vector<std::string> transcript() const
    {
        std::vector<std::string> all;
        for (const auto &event : m_events) {
            if (std::holds_alternative<TurnFinished>(event.what))
                all.push_back(describe(event));
        }
        return all;
    }

private:
    std::vector<SessionEvent> m_events;
};

} // namespace sb::voice
