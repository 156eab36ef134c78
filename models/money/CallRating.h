#pragma once

#include "models/contract/Console.h"
#include "models/money/Rate.h"
#include "models/money/UsageTerms.h"
#include "models/providers/Catalog.h"

#include <optional>
#include <span>

namespace sb {

/// One service of a call with the price it had when the call began (B11).
struct PricedLine
{
    UsageService service{};
    UsageUnit unit{};
    std::string provider;
    std::string model;
    Rate rate;

    bool operator==(const PricedLine &) const = default;
};

/// What a call used.
struct CallQuantities
{
    std::int64_t speechUs = 0;   ///< the recognizer listens all the time
    std::int64_t characters = 0; ///< spoken by the agent, in code points
    std::int64_t tokensIn = 0;
    std::int64_t tokensOut = 0;

    std::int64_t of(UsageUnit unit) const;
    bool operator==(const CallQuantities &) const = default;
};

struct RatedLine
{
    PricedLine line;
    Quantity quantity;
    Money base;
    Money markup;
    Money commission; ///< part of the base

    Money total() const { return Money::fromMicros(base.micros() + markup.micros()); }
};

/// A call's lines and their sums.
struct RatedCall
{
    std::vector<RatedLine> lines;
    Money base;
    Money markup;
    Money commission;
    Money total; ///< base + markup
};

/// Prices × quantities (B11, R5, R6). Pure; thread: any. How it is counted and rounded: docs/decisions/0007.
class CallRating
{
public:
    /// What the services of an agent's calls cost. Embedded engines have the price zero; a row without a list price has
    /// none. A name that means no row of the catalog has no line.
    static std::vector<PricedLine> linesOf(const AgentConfigurations &configurations, const Catalog &catalog);
    /// The same of one row, as an agent names it (G6); nothing when the name means no row, or when the service is no
    /// row of the catalog.
    static std::optional<std::vector<PricedLine>> linesOf(UsageService service, std::string_view name,
                                                          const Catalog &catalog);
    static bool isFree(std::span<const PricedLine> lines);

    static std::int64_t charactersIn(std::string_view text); ///< code points of UTF-8
    static std::int64_t tokensIn(std::int64_t characters);   ///< one for four characters begun
    /// The model is asked once for each line of the agent and each tool, and reads the prompt and all lines before. The
    /// agent's lines before anybody else spoke are the greeting, which no model wrote.
    static CallQuantities quantitiesOf(std::int64_t promptCharacters, std::span<const CallTurn> turns,
                                       std::chrono::microseconds length);
    /// What is held for a minute (W13): the agent speaks all of it, and the model is asked six times.
    static CallQuantities minuteOf(std::int64_t promptCharacters);

    /// Each line is rounded by itself and the sums are exact (M4). Invalid when an amount overflows.
    static Result<RatedCall> rate(std::span<const PricedLine> lines, const CallQuantities &quantities,
                                  const UsageTerms &terms);
};

} // namespace sb
