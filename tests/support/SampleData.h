#pragma once

#include "models/contract/Console.h"
#include "models/contract/Providers.h"

#include <QDateTime>

/// Plausible agents, catalogs and calls of several trades; reserved numbers only.
namespace sample {

inline sb::Uuid uuid(std::uint8_t kind, std::uint32_t number)
{
    sb::Uuid::Bytes bytes{};
    bytes[0] = 1;
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[9] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    return sb::Uuid(bytes);
}
template <typename Id>
Id id(std::uint8_t kind, std::uint32_t number)
{
    return Id(uuid(kind, number));
}

inline const char *clinicPrompt()
{
    return "You are the receptionist of {{clinic_name}}. Speak calmly and\nbriefly, in sentences of at most fifteen "
           "words.\n\nCallers want to book, move or cancel an appointment with\n{{doctor_list}}. Ask for name and date "
           "of "
           "birth before you\nlook anything up. Never give medical advice.\n\nOpening hours: {{opening_hours}}. "
           "Outside of "
           "them offer a call\nback and note the number.";
}

struct Trade
{
    const char *name;
    const char *language;
    int lines;
    bool active;
};
inline constexpr std::array kTrades{Trade{"Clinic reception", "en-US", 3, true},
                                    Trade{"Hotel Lindenhof Rezeption", "de-DE", 1, true},
                                    Trade{"Library renewals", "en-GB", 0, false},
                                    Trade{"Outage hotline", "en-US", 2, true},
                                    Trade{"Parcel desk", "en-GB", 4, true},
                                    Trade{"Salon bookings · सैलून बुकिंग", "hi-IN", 1, true},
                                    Trade{"Taxi dispatch night", "fr-FR", 1, true},
                                    Trade{"Tyre and brake service", "en-US", 0, false},
                                    Trade{"Winery tours", "es-ES", 0, false},
                                    Trade{"Wohnungsbau Mieterhotline Nord und Umgebung", "de-DE", 2, true}};

/// Tags of the trades: some have none, one has more than a row has room for.
inline constexpr std::array<std::array<const char *, 5>, 10> kTags{{
    {"front desk", "VIP"},
    {"front desk"},
    {},
    {"night shift", "on call", "utilities", "north region", "pilot"},
    {},
    {"pilot"},
    {"night shift"},
    {},
    {},
    {"tenants of the northern and western districts"},
}};

inline sb::CompleteAgent agent(std::uint32_t number)
{
    const auto &trade = kTrades.at(number);
    sb::CompleteAgent whole;
    whole.agent.id = id<sb::AgentId>(1, number);
    whole.agent.name = trade.name;
    whole.agent.isActive = trade.active;
    whole.agent.description = std::string("Answers the front desk line.");
    whole.agent.firstResponseMessage = std::string("Good afternoon, {{clinic_name}}. How can I help?");
    sb::AgentModelConfig model;
    model.modelName = std::string("gpt-4.1-mini");
    model.modelProviderId = id<sb::ProviderId>(2, 7).toString();
    model.temperature = 0.7;
    model.maxTokens = 256;
    model.systemPrompt = std::string(clinicPrompt());
    whole.configurations.modelConfig = model;
    sb::TtsConfig tts;
    tts.ttsModelName = std::string("flite");
    tts.voiceName = std::string("slt");
    tts.language = std::string(trade.language);
    tts.voiceParameters = nlohmann::json{{"speed", 1.05}};
    whole.configurations.ttsConfig = tts;
    sb::TranscriberConfig transcriber;
    transcriber.transcriberModelName = std::string("pocketsphinx-en-us");
    transcriber.language = std::string(trade.language);
    whole.configurations.transcriberConfig = transcriber;
    sb::VadConfig vad;
    vad.threshold = 0.5;
    vad.minSpeechDurationMs = 250.0;
    vad.minSilenceDurationMs = 250.0;
    vad.samplingRate = 16000;
    whole.configurations.vadConfig = vad;
    sb::AgentSpecificConfig behaviour;
    behaviour.sessionTimeout = 180;
    behaviour.timeToCut = 30;
    behaviour.timezone = std::string("Europe/Berlin");
    sb::TransferRoute route;
    route.routeId = std::string("accounts");
    route.displayName = std::string("Accounts desk");
    route.enabled = true;
    route.phoneNumber = std::string("15550100119");
    route.conditionWhenToTransfer = std::string("The caller asks about an invoice");
    behaviour.inboundTransferRoutes = std::vector{route};
    whole.configurations.agentSpecificConfig = behaviour;
    whole.validationStatus = "valid";
    return whole;
}

inline std::vector<sb::AgentSummary> agents()
{
    std::vector<sb::AgentSummary> rows;
    for (std::uint32_t i = 0; i < kTrades.size(); ++i) {
        sb::AgentSummary row;
        row.id = id<sb::AgentId>(1, i);
        row.name = kTrades.at(i).name;
        row.isActive = kTrades.at(i).active;
        row.language = std::string(kTrades.at(i).language);
        for (const auto *tag : kTags.at(i)) {
            if (tag != nullptr)
                row.tags.emplace_back(tag);
        }
        for (int line = 0; line < kTrades.at(i).lines; ++line)
            row.phoneNumbers.push_back("+1555010" + std::to_string(100 + line));
        rows.push_back(std::move(row));
    }
    return rows;
}

inline sb::AllProviders catalog()
{
    sb::AllProviders all;
    const auto model = [&all](std::uint32_t number, const char *provider, const char *name, bool isDefault, bool key) {
        sb::ModelProvider row;
        row.id = id<sb::ProviderId>(2, number);
        row.providerName = provider;
        row.modelName = name;
        row.isDefault = isDefault;
        row.runsOn = key ? sb::RunsOn::Network : sb::RunsOn::Embedded;
        row.requiresApiKey = key;
        row.pricePer1kInputTokens = sb::Money::fromMicros(key ? 400 : 0);
        row.pricePer1kOutputTokens = sb::Money::fromMicros(key ? 1600 : 0);
        row.pricesAsOf = std::string("2026-11-01");
        all.modelProviders.push_back(row);
    };
    model(1, "Switchboard", "rehearsal", true, false);
    model(7, "OpenAI", "gpt-4.1-mini", true, true);
    model(9, "Azure", "gpt-4.1-mini", false, true);
    sb::SttProvider stt;
    stt.id = id<sb::ProviderId>(3, 1);
    stt.providerName = "PocketSphinx";
    stt.modelName = "pocketsphinx-en-us";
    stt.isDefault = true;
    stt.supportedLanguages = {"en-US"};
    stt.runsOn = sb::RunsOn::Embedded;
    stt.requiresApiKey = false;
    all.sttProviders.push_back(stt);
    sb::TtsProvider tts;
    tts.id = id<sb::ProviderId>(4, 1);
    tts.providerName = "Flite";
    tts.modelName = "flite";
    tts.isDefault = true;
    tts.supportedLanguages = {"en-US"};
    tts.runsOn = sb::RunsOn::Embedded;
    tts.requiresApiKey = false;
    tts.capabilities = nlohmann::json{{"speed", {{"minimum", 0.5}, {"maximum", 2.0}, {"default", 1.0}}},
                                      {"pitch", {{"minimum", -5}, {"maximum", 5}, {"default", 0}}}};
    all.ttsProviders.push_back(tts);
    sb::VadProvider vad;
    vad.id = id<sb::ProviderId>(5, 1);
    vad.providerName = "WebRTC";
    vad.modelName = "webrtc";
    vad.isDefault = true;
    vad.samplingRates = {8000, 16000};
    all.vadProviders.push_back(vad);
    return all;
}

inline sb::TurnStages stages(int endpointing, int stt, int model, int tools, int tts, int playout)
{
    sb::TurnStages times;
    times.vadUs = 30'000;
    times.endpointingUs = endpointing * 1000LL - 30'000;
    times.sttUs = stt * 1000LL;
    times.llmFirstTokenUs = model * 600LL;
    times.firstSentenceUs = model * 400LL;
    times.toolsUs = tools * 1000LL;
    times.ttsFirstAudioUs = tts * 1000LL;
    times.playoutUs = playout * 1000LL;
    times.heardUs = times.sum();
    times.savedUs = 51'000;
    return times;
}

struct Line
{
    bool agent;
    int atMs;
    int endMs;
    const char *text;
};
inline constexpr std::array kDialogue{
    Line{true, 300, 4400, "Good afternoon, Example Clinic. This call may be recorded. How can I help?"},
    Line{false, 8200, 11400, "I need to move my appointment with Doctor Ames."},
    Line{true, 11900, 15200, "Of course. May I have your name and date of birth?"},
    Line{false, 16400, 20400, "Robin Ashdown, the fourth of May nineteen ninety."},
    Line{true, 21600, 29700,
         "Thank you, Robin. You have Thursday at ten fifteen. Which day would suit you better, Friday or"},
    Line{false, 29900, 33500, "Friday, please. In the afternoon if you can."},
    Line{true, 35100, 41600, "Friday at two thirty or at four. Which one shall I book?"},
    Line{false, 42600, 43800, "Two thirty."},
    Line{true, 44300, 48200, "Booked for Friday at two thirty with Doctor Ames."},
    Line{false, 49000, 51100, "Thanks. Should I bring anything?"},
    Line{true, 51700, 55800, "Only your insurance card. Anything else?"},
    Line{false, 56400, 57700, "Yes. Is there parking?"},
    Line{true, 58400, 63900, "Yes, behind the building. The first hour is free."},
    Line{false, 65000, 67200, "Great, that is all. Goodbye."},
    Line{true, 67800, 71000, "Goodbye, Robin. See you on Friday."}};

inline sb::TurnStages stagesOfAnswer(int answer)
{
    static const std::array kAnswers{stages(74, 88, 141, 0, 96, 22),   stages(68, 84, 96, 212, 99, 22),
                                     stages(66, 79, 104, 188, 88, 20), stages(72, 91, 118, 0, 101, 21),
                                     stages(74, 86, 119, 0, 86, 21),   stages(70, 82, 110, 0, 92, 20),
                                     stages(69, 85, 122, 0, 90, 22)};
    return kAnswers.at(static_cast<std::size_t>(answer) % kAnswers.size());
}

inline sb::CallDetail call(const sb::CallRow &row)
{
    sb::CallDetail detail;
    detail.session.id = row.id;
    detail.session.requestId = row.requestId;
    detail.session.agentName = row.agentName;
    detail.session.userIdentifier = row.userIdentifier;
    detail.session.status = row.status;
    detail.session.direction = sb::CallDirection::Web;
    detail.session.durationSeconds = 72.4;
    detail.agentVersion = 14;
    int answers = 0;
    for (std::size_t i = 0; i < kDialogue.size(); ++i) {
        const auto &line = kDialogue.at(i);
        sb::CallTurn turn;
        turn.ordinal = static_cast<int>(i);
        turn.role = line.agent ? sb::TurnRole::Agent : sb::TurnRole::User;
        turn.text = line.text;
        turn.tsOffsetMs = line.atMs;
        turn.endOffsetMs = line.endMs;
        turn.interrupted = i == 4;
        if (line.agent && i > 0) {
            turn.stages = stagesOfAnswer(answers++);
            turn.latencyMs = static_cast<int>(turn.stages->heardUs / 1000);
        }
        detail.turns.push_back(std::move(turn));
    }
    static constexpr std::array kTools{std::pair{20'500, "find_appointment"}, std::pair{33'600, "free_slots"},
                                       std::pair{43'900, "book_slot"}};
    for (const auto &[atMs, name] : kTools) {
        sb::CallTurn turn;
        turn.ordinal = static_cast<int>(detail.turns.size());
        turn.role = sb::TurnRole::Tool;
        turn.toolName = std::string(name);
        turn.tsOffsetMs = atMs;
        detail.turns.push_back(std::move(turn));
    }
    std::ranges::stable_sort(detail.turns, {}, &sb::CallTurn::tsOffsetMs);
    detail.tags = row.tags;
    return detail;
}

inline sb::CallRow callRow(std::uint32_t number, std::int64_t newestMs)
{
    static constexpr std::array kCallers{"+1 555 0142", "+44 1632 960018",  "+1 555 0171", "+1 555 0117",
                                         "+1 555 0108", "+49 30 23125 014", "+1 555 0190", "+33 1 99 00 00 12"};
    static constexpr std::array kReasons{
        "caller_hung_up",          "agent_error",    "agent_ended_the_call",    "call_transferred",
        "no_response_from_caller", "caller_hung_up", "call_hit_the_time_limit", "caller_hung_up"};
    static constexpr std::array kSeconds{192.0, 4.0, 107.0, 276.0, 28.0, 171.0, 300.0, 58.0};
    static constexpr std::array kDelays{406, 0, 441, 403, 0, 421, 512, 377};
    static constexpr std::array<std::uint32_t, 8> kAgents{0, 4, 5, 0, 3, 1, 0, 6};
    const auto kind = number % 8;
    sb::CallRow row;
    row.id = id<sb::CallId>(6, number);
    row.requestId = id<sb::RequestId>(7, number);
    row.agentId = id<sb::AgentId>(1, kAgents.at(kind));
    row.agentName = kTrades.at(kAgents.at(kind)).name;
    row.callType = number % 3 == 2   ? sb::CallType::Outbound
                   : number % 3 == 1 ? sb::CallType::Inbound
                                     : sb::CallType::Web;
    row.status = kind == 1 ? sb::CallStatus::Failed : kind == 4 ? sb::CallStatus::NoAnswer : sb::CallStatus::Completed;
    row.startedAt = sb::Instant::fromMilliseconds(newestMs - number * 61'000LL);
    row.durationSeconds = kSeconds.at(kind);
    row.messageCount = 15;
    if (kDelays.at(kind) > 0)
        row.avgAgentLatencyMs = kDelays.at(kind);
    row.endReason = std::string(kReasons.at(kind));
    row.userIdentifier = std::string(kCallers.at(kind));
    row.hasRecording = true;
    static constexpr std::array kCosts{84'215, 0, 51'120, 118'960, 3104, 76'311, 132'204, 26'530};
    static constexpr std::array kLanguages{"en-US", "en-GB", "hi-IN", "en-US", "en-US", "de-DE", "en-US", "fr-FR"};
    if (kind != 1)
        row.cost = sb::Money::fromMicros(kCosts.at(kind));
    row.language = std::string(kLanguages.at(kind));
    if (kind == 0)
        row.tags = {"reschedule"};
    if (kind == 3)
        row.tags = {"complaint", "VIP"};
    return row;
}

} // namespace sample
