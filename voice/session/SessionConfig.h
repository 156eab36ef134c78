#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace sb::voice {

/// Everything of an agent that acts on a call, resolved: defaults filled in, variables replaced, units in the type.
/// Names follow the contract's AgentSpecificConfig and VadConfig; what each does is written in
/// docs/voice.md.
struct SessionConfig
{
    // Prompt and greeting
    std::string agentName;
    std::string systemPrompt;
    std::string greeting;           ///< first_response_message; empty = the caller speaks first
    std::string language = "en-US"; ///< BCP-47 of transcriber and voice
    double temperature = 0.7;
    int modelMaxTokens = 256;

    // Voice
    std::string voiceName;
    double voiceSpeed = 1.0;
    double voicePitch = 0.0;

    // VadConfig
    float vadThreshold = 0.5F;                      ///< probability that counts as speech
    std::chrono::milliseconds minSpeech{250};       ///< shorter sounds are not speech and do not interrupt
    std::chrono::milliseconds minSilence{500};      ///< base of the endpointing delay
    std::chrono::milliseconds maxAllowedSilence{0}; ///< hang up after; 0 = off
    int samplingRate = 16'000;                      ///< 8000 = telephone band

    // AgentSpecificConfig
    std::chrono::seconds sessionTimeout{180};
    std::chrono::milliseconds endOfSpeechTimeout{1500}; ///< latest moment at which a caller's turn closes
    std::vector<std::string> stopWords;                 ///< see docs/voice.md: legacy, kept, without effect
    bool modelMayEndCall = false;                       ///< llm_conversation_stop_enabled
    bool agentMayHangUp = false;                        ///< auto_terminate_call
    int maxOutputTokens = 370;
    std::string timezone = "Asia/Kolkata";
    std::chrono::seconds timeToCut{0}; ///< warn this long before the timeout; 0 = no warning
    std::string messageOfCut;
    bool contextAwareCut = false;  ///< end_call_message_mode
    bool noiseReduction = false;   ///< agent.apply_noise_reduction
    int noiseStrength = 50;        ///< 0–100
    std::string backgroundNoiseId; ///< empty = none
    int backgroundVolume = 100;    ///< 0–100
    bool fillerSounds = false;     ///< tts_filler_enabled
    bool recording = true;         ///< recording_enabled
    bool echoCancelling = true;    ///< off for WAV files and telephone lines
};

} // namespace sb::voice
