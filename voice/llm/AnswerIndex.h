#pragma once

#include "voice/llm/PromptFacts.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// Text as terms that can be compared: lower case, stemmed, synonyms as one, words without meaning left out.
std::vector<std::string> searchTerms(std::string_view text);

/// Words as they stand, lower case, without punctuation.
std::vector<std::string> plainWords(std::string_view text);

/// Finds the entry of a prompt that answers what a caller said. Rare words weigh more than common ones (inverse
/// document frequency); a word that only sounds alike counts for a part, because it comes from a recogniser.
class AnswerIndex
{
public:
    struct Hit
    {
        std::size_t entry; ///< index into PromptFacts::entries
        double score;      ///< 0…1; below kWeak it is a guess
    };
    static constexpr double kWeak = 0.3;
    static constexpr double kStrong = 0.55;

    explicit AnswerIndex(const PromptFacts &facts);
    /// The best entry; none when not one word fits.
    std::optional<Hit> find(std::string_view said) const;

private:
    struct Document
    {
        std::vector<std::string> question;
        std::vector<std::string> answer;
    };

    double weight(const std::string &term) const;
    double score(const std::vector<std::string> &said, const Document &document) const;

    std::vector<Document> m_documents;
    std::map<std::string, int> m_occurs; ///< in how many documents
};

} // namespace sb::voice
