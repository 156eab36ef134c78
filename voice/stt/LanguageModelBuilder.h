#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// What the recogniser is told to expect of this agent's callers: word sequences with a weight each.
/// A back-off trigram is estimated from them by interpolated Witten–Bell discounting (Witten and Bell, "The
/// zero-frequency problem", IEEE Trans. Inf. Theory 37(4), 1991; Chen and Goodman, "An Empirical Study of Smoothing
/// Techniques for Language Modeling", 1998, §2.5). Deterministic.
class LanguageModelBuilder
{
public:
    /// What every caller may say: courtesy, yes and no, numbers, times, dates, repeat, goodbye.
    void addCommonPhrases();
    /// What callers of an agent with this prompt and greeting may say: its Q lines and ways to ask them, its topics,
    /// and, at a low weight, its own sentences, because callers echo the agent's words.
    void addAgent(std::string_view systemPrompt, std::string_view greeting);
    /// One sentence of a caller; \p weight is how many times it counts.
    void addSentence(std::string_view sentence, double weight);

    /// Every word that occurs, in lower case.
    const std::set<std::string> &vocabulary() const { return m_vocabulary; }
    /// Words that the text writes in capitals ("EMI", "UPI"), in lower case: they may be spelled.
    const std::set<std::string> &acronyms() const { return m_acronyms; }
    bool isEmpty() const { return m_sentences.empty(); }

    /// The model in ARPA format, ready for ngram_model_read().
    std::string arpa() const;

private:
    struct Sentence
    {
        std::vector<std::string> words;
        double weight;
    };

    std::vector<Sentence> m_sentences;
    std::set<std::string> m_vocabulary;
    std::set<std::string> m_acronyms;
};

} // namespace sb::voice
