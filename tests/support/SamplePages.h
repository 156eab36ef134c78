#pragma once

#include "models/contract/Exports.h"
#include "tests/support/SampleCallLog.h"
#include "tests/support/SampleData.h"
#include "tests/support/ScriptedBackend.h"
#include "tests/support/ScriptedTestCall.h"

#include <map>

namespace sample {

/// What a bundle with something of everything does to a workspace.
inline sb::BundleReport bundle()
{
    using Kind = sb::BundleKind;
    using Outcome = sb::BundleOutcome;
    sb::BundleReport report;
    report.counts = {{Kind::Tool, 1, 1, 0}, {Kind::Rule, 1, 0, 0}, {Kind::Agent, 2, 1, 1}, {Kind::Call, 0, 0, 0}};
    report.items = {
        {Kind::Tool, "1", "book_appointment", Outcome::Added},
        {Kind::Tool, "2", "opening_hours", Outcome::Same},
        {Kind::Rule, "3", "Summary of the call", Outcome::Added},
        {Kind::Agent, "4", "Clinic reception", Outcome::Different},
        {Kind::Agent, "5", "Hotel Lindenhof Rezeption", Outcome::Same},
        {Kind::Agent, "6", "Wohnungsbau Mieterhotline Nord und Umgebung am Wochenende", Outcome::Added},
        {Kind::Agent, "7", "Winery tours", Outcome::Added},
    };
    report.secretsLeftOut = 2;
    return report;
}

/// Answers everything that the three pages ask, from \p count calls.
inline void fill(ScriptedBackend &backend, int count)
{
    const auto newest = QDateTime::currentMSecsSinceEpoch() - 30'000;
    backend.answer(sb::listAgents,
                   [](const sb::AgentQuery &) { return sb::Result<sb::AgentListing>(sb::AgentListing{agents()}); });
    backend.answer(sb::getAgent, [](const sb::AgentRef &ref) -> sb::Result<sb::CompleteAgent> {
        for (std::uint32_t i = 0; i < kTrades.size(); ++i) {
            if (id<sb::AgentId>(1, i) == ref.agentId)
                return agent(i);
        }
        return sb::fail(sb::ErrorCode::NotFound, "no such agent");
    });
    backend.answer(sb::listAgentTags, [](const sb::Nothing &) {
        std::map<std::string, std::int64_t> counts;
        for (const auto &row : agents()) {
            for (const auto &tag : row.tags)
                ++counts[tag];
        }
        sb::AgentTagList list;
        for (const auto &[tag, number] : counts)
            list.items.push_back({tag, number});
        return sb::Result<sb::AgentTagList>(list);
    });
    backend.answer(sb::importBundle,
                   [](const sb::BundleImportForm &) { return sb::Result<sb::BundleReport>(bundle()); });
    backend.answer(sb::listAllProviders, [](const sb::Nothing &) { return sb::Result<sb::AllProviders>(catalog()); });
    backend.answer(sb::listTtsVoices, [](const sb::VoiceQuery &) {
        std::vector<sb::TtsVoice> voices;
        for (const auto *name : {"slt", "rms", "awb", "kal16"}) {
            sb::TtsVoice voice;
            voice.providerId = id<sb::ProviderId>(4, 1);
            voice.voiceName = name;
            voice.supportedLanguages = {"en-US"};
            voices.push_back(voice);
        }
        return sb::Result<std::vector<sb::TtsVoice>>(voices);
    });
    backend.answer(sb::listNoiseAssets, [](const sb::Nothing &) {
        return sb::Result<std::vector<sb::NoiseAsset>>(
            std::vector<sb::NoiseAsset>{{"office", "office"}, {"street", "street"}});
    });
    backend.answer(sb::listAgentVersions, [newest](const sb::AgentRef &) {
        sb::AgentVersionList list;
        for (int version = 14; version > 5; --version) {
            sb::AgentVersion entry;
            entry.version = version;
            entry.createdAt = sb::Instant::fromMilliseconds(newest - (14 - version) * 86'400'000LL);
            entry.userName = version % 3 == 1 ? "Dana Okafor" : "you";
            entry.operation = version == 8 ? "restoreAgentVersion" : "updateAgent";
            entry.changes = {{version % 2 ? "configurations.vad_config.min_silence_duration_ms"
                                          : "configurations.model_config.system_prompt",
                              320, 250}};
            list.items.push_back(entry);
        }
        return sb::Result<sb::AgentVersionList>(list);
    });
    backend.answer(sb::getAgentVersion, [newest](const sb::AgentVersionRef &ref) {
        sb::AgentVersionDetail detail;
        detail.version = ref.version;
        detail.createdAt = sb::Instant::fromMilliseconds(newest);
        detail.agent = agent(0);
        if (ref.version < 14) {
            auto prompt = std::string(clinicPrompt());
            const auto cut = [&prompt](const std::string &part) {
                const auto at = prompt.find(part);
                if (at != std::string::npos)
                    prompt.erase(at, part.size());
            };
            cut(", in sentences of at most fifteen words");
            cut(" Never give medical advice.");
            cut(" and note the number");
            detail.agent.configurations.modelConfig->systemPrompt = prompt;
        }
        detail.changes = {
            {"configurations.model_config.model_name", "gpt-4.1", "gpt-4.1-mini"},
            {"configurations.agent_specific_config.max_output_tokens", 500, 370},
            {"configurations.vad_config.min_silence_duration_ms", 320, 250},
            {"configurations.agent_specific_config.session_timeout", 240, 300},
            {"configurations.agent_specific_config.inbound_transfer_routes", nullptr,
             nlohmann::json::array({{{"display_name", "Accounts desk"}, {"phone_number", "15550100119"}}})}};
        return sb::Result<sb::AgentVersionDetail>(detail);
    });
    fillCalls(backend, count, newest);
    backend.answer(sb::getCall, [count, newest](const sb::CallRef &ref) -> sb::Result<sb::CallDetail> {
        for (int i = 0; i < count; ++i) {
            const auto row = callRow(static_cast<std::uint32_t>(i), newest);
            if (row.id == ref.callId)
                return call(row);
        }
        return sb::fail(sb::ErrorCode::NotFound, "no such call");
    });
}

inline void fill(ScriptedPlayer &player)
{
    player.milliseconds = 72'400;
    for (const auto &line : kDialogue)
        (line.agent ? player.agent : player.caller).push_back({line.atMs, line.endMs});
}

/// A call up to the middle of the caller's sentence, with a barge-in and a dropped speculation.
inline void talk(ScriptedTestCall &call)
{
    using namespace sb::voice;
    using namespace std::chrono_literals;
    call.begin(id<sb::CallId>(6, 1), 180);
    int answers = 0;
    for (std::uint32_t i = 0; i < 11; ++i) {
        const auto &line = kDialogue.at(i);
        TurnFinished turn;
        turn.ordinal = i;
        turn.speaker = line.agent ? Speaker::Agent : Speaker::Caller;
        turn.text = line.text;
        turn.startedAt = std::chrono::milliseconds(line.atMs);
        turn.endedAt = std::chrono::milliseconds(line.endMs);
        turn.interrupted = i == 4;
        if (line.agent && i > 0) {
            const auto stored = stagesOfAnswer(answers++);
            turn.hasStages = true;
            const auto micros = [](std::int64_t value) { return std::chrono::microseconds(value); };
            turn.stages = {micros(stored.vadUs),           micros(stored.endpointingUs),   micros(stored.sttUs),
                           micros(stored.llmFirstTokenUs), micros(stored.firstSentenceUs), micros(stored.toolsUs),
                           micros(stored.ttsFirstAudioUs), micros(stored.playoutUs),       micros(stored.heardUs),
                           micros(stored.savedUs)};
        }
        call.happen(line.endMs, turn);
        if (i == 4)
            call.happen(29'800, BargedIn{29'658ms, 142ms});
    }
    call.happen(58'100, SpeculationDropped{410ms});
    call.happen(58'600, UserStateChanged{UserState::Speaking});
    call.happen(58'600, AgentStateChanged{AgentState::Listening});
    call.happen(58'600, InterimTranscript{"still parking behind the"});
    call.happen(61'000, Levels{-14, -48});
}

} // namespace sample
