#pragma once

#include "voice/session/SessionParts.h"

#include <nlohmann/json_fwd.hpp>

#include <mutex>

namespace sb::voice {

/// Takes a cassette's lines, one JSON object each, without the line break. Thread: engine workers, one call at a time.
class CassetteSink
{
public:
    virtual ~CassetteSink() = default;
    virtual void append(const std::string &line) = 0;
};

/// Puts itself between a call and its engines and writes down what each answered and after how much of its time:
///
///   {"engine":"stt","segment":0,"costs":[…µs per accept],"interims":[[accept
///   number,"text"],…],"cost":µs,"final":"text"}
///   {"engine":"llm","asked":"last line of the
///   caller","ends_in":0,"events":[[µs,"text","We"],[µs,"end",true],[µs,"use",12,3]],"cost":µs}
///   {"engine":"tts","text":"We open at nine.","chunks":[[µs,"Base64 PCM"],…],"cost":µs}
///
/// plus "error":{"code":n,"detail":"…"} where the engine failed. Synthesized samples are rounded to 16 bits on the way,
/// so that the call and its replay sound the same to the bit. The lines hold what was said: keep them where the call is
/// kept.
class CassetteRecorder
{
public:
    explicit CassetteRecorder(std::shared_ptr<CassetteSink> sink) : m_sink(std::move(sink)) {}

    /// Wraps the three engines of \p parts. The recorder may go before the call does.
    void record(SessionParts &parts) const;

private:
    std::shared_ptr<CassetteSink> m_sink;
};

} // namespace sb::voice
