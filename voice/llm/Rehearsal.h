#pragma once

#include "voice/llm/LanguageModel.h"

namespace sb::voice {

/// The model that needs no network: answers from the agent's own prompt (see PromptFacts), the same way each time, in
/// less than a millisecond. It presents itself as a rehearsal voice, never as a language model, and promises nothing
/// that it cannot do.
///
/// It ends the call after a goodbye when the request allows it, repeats itself when asked, asks for what the prompt
/// says to ask for, one field after the other, and asks back when it finds no answer, each time with other topics.
/// Courtesy lines are English or Hindi; in other languages it keeps to the prompt's own lines.
///
/// Temperature has no effect. A word counts as 1.3 tokens, for the limit and for TokenUsage.
/// Thread: one engine worker; it keeps no state between answers: the history is its memory.
class Rehearsal : public LanguageModel
{
public:
    static constexpr double kTokensPerWord = 1.3;

    Result<> answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit) override;
};

} // namespace sb::voice
