#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string_view>

namespace sb {

// What archives of a workspace look like, for those who write and those who read them.
//
//   bundle.json                     what it is, and when it was made
//   tools/<id>.json                 {"type", "definition"}
//   rules/<id>.json                 a rule's definition
//   agents/<id>.json                {"agent", "configurations", "rules": [ids], "tags", "post_analysis"}
//   <any folders>/session.json      a call as the call log answers it, and beside it
//   <any folders>/turns.json        {"agent_version", "missing_variables", "turns"}: the console's lines
//   <any folders>/transcript.txt, recording.ogg
//
// Secrets are masks, ids of providers are not said (their names are), and whose rows they were does not count.

inline constexpr std::string_view bundleFormat = "switchboard-bundle";
inline constexpr int bundleVersion = 1;

/// \p document without masked secrets; \p count rises by how many there were. Thread: any; pure.
nlohmann::json withoutMasks(nlohmann::json document, std::int64_t &count);

/// \p agent, an entry of agents/, as it is compared: without what belongs to one workspace or moment,
/// and without its tags: they are put on it, and are not what it is.
nlohmann::json comparableAgent(nlohmann::json agent);
/// \p session, a session.json, as it is compared: without its owner, cost, recording and lines.
nlohmann::json comparableCall(const nlohmann::json &session);

} // namespace sb
