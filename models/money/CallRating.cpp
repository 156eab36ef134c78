#include "models/money/CallRating.h"

#include "models/providers/ProviderResolution.h"

#include <algorithm>

namespace sb {

namespace {

constexpr std::int64_t charactersOfToken = 4;
constexpr std::int64_t spokenInMinute = 900; // 15 a second
constexpr std::int64_t answersInMinute = 6;

constexpr int perThousand = 1000;
constexpr int secondsOfMinute = 60;

/// The row that an answer of ours names: by its id, and by its name when it has none.
template <typename Row>
const Row *rowOf(const Row *(*resolve)(const Catalog &, std::string_view), const Catalog &catalog,
                 const Patch<std::string> &id, const Patch<std::string> &name)
{
    if (id.hasValue())
        if (const Row *row = resolve(catalog, *id))
            return row;
    return name.hasValue() ? resolve(catalog, *name) : nullptr;
}

template <typename Row>
PricedLine lineOf(const Row &row, UsageService service, UsageUnit unit, std::optional<Money> price, int per)
{
    if (row.runsOn == RunsOn::Embedded)
        price = Money();
    return {service, unit, row.providerName, row.modelName, Rate{price, per}};
}

std::vector<PricedLine> linesOfRow(const ModelProvider &row)
{
    return {lineOf(row, UsageService::Llm, UsageUnit::TokensIn, row.pricePer1kInputTokens, perThousand),
            lineOf(row, UsageService::Llm, UsageUnit::TokensOut, row.pricePer1kOutputTokens, perThousand)};
}

std::vector<PricedLine> linesOfRow(const SttProvider &row)
{
    return {lineOf(row, UsageService::Stt, UsageUnit::Seconds, row.pricePerMinute, secondsOfMinute)};
}

std::vector<PricedLine> linesOfRow(const TtsProvider &row)
{
    return {lineOf(row, UsageService::Tts, UsageUnit::Characters, row.pricePer1kChars, perThousand)};
}

Result<> addTo(Money &sum, Money amount)
{
    const auto next = add(sum, amount);
    if (!next)
        return fail(next.error());
    sum = *next;
    return {};
}

std::int64_t tokensOf(std::string_view text)
{
    return CallRating::tokensIn(CallRating::charactersIn(text));
}

std::string dumped(const Patch<nlohmann::json> &document)
{
    return document.hasValue() ? document->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                               : std::string();
}

} // namespace

std::int64_t CallQuantities::of(UsageUnit unit) const
{
    switch (unit) {
    case UsageUnit::Seconds:
        return speechUs;
    case UsageUnit::Characters:
        return characters;
    case UsageUnit::TokensIn:
        return tokensIn;
    case UsageUnit::TokensOut:
        return tokensOut;
    case UsageUnit::Minutes:
    case UsageUnit::Chunks:
    case UsageUnit::Requests:
        break;
    }
    return 0;
}

std::vector<PricedLine> CallRating::linesOf(const AgentConfigurations &configurations, const Catalog &catalog)
{
    std::vector<PricedLine> lines;
    const auto add = [&lines](const std::vector<PricedLine> &more) {
        lines.insert(lines.end(), more.begin(), more.end());
    };
    if (const auto &config = configurations.modelConfig) {
        if (const auto *row = rowOf(resolveModel, catalog, config->modelProviderId, config->modelName))
            add(linesOfRow(*row));
    }
    if (const auto &config = configurations.transcriberConfig) {
        if (const auto *row = rowOf(resolveStt, catalog, config->providerId, config->transcriberModelName))
            add(linesOfRow(*row));
    }
    if (const auto &config = configurations.ttsConfig) {
        if (const auto *row = rowOf(resolveTts, catalog, config->ttsProviderId, config->ttsModelName))
            add(linesOfRow(*row));
    }
    return lines;
}

std::optional<std::vector<PricedLine>> CallRating::linesOf(UsageService service, std::string_view name,
                                                           const Catalog &catalog)
{
    const auto found = [](const auto *row) {
        return row ? std::optional(linesOfRow(*row)) : std::optional<std::vector<PricedLine>>();
    };
    switch (service) {
    case UsageService::Llm:
        return found(resolveModel(catalog, name));
    case UsageService::Stt:
        return found(resolveStt(catalog, name));
    case UsageService::Tts:
        return found(resolveTts(catalog, name));
    case UsageService::Telephony:
    case UsageService::Platform:
    case UsageService::Embedding:
    case UsageService::Search:
        break;
    }
    return std::nullopt;
}

bool CallRating::isFree(std::span<const PricedLine> lines)
{
    return std::ranges::all_of(lines,
                               [](const PricedLine &line) { return line.rate.price.value_or(Money()) == Money(); });
}

std::int64_t CallRating::charactersIn(std::string_view text)
{
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

std::int64_t CallRating::tokensIn(std::int64_t characters)
{
    return (characters + charactersOfToken - 1) / charactersOfToken;
}

CallQuantities CallRating::quantitiesOf(std::int64_t promptCharacters, std::span<const CallTurn> turns,
                                        std::chrono::microseconds length)
{
    CallQuantities used;
    used.speechUs = std::max<std::int64_t>(length.count(), 0);
    auto context = tokensIn(promptCharacters); // what the model reads when it is asked next
    bool isAnswered = false;
    const auto ask = [&](std::int64_t written) {
        used.tokensIn += context;
        used.tokensOut += written;
    };
    for (const auto &turn : turns) {
        auto tokens = tokensOf(turn.text);
        switch (turn.role) {
        case TurnRole::Agent:
            used.characters += charactersIn(turn.text);
            if (isAnswered)
                ask(tokens);
            break;
        case TurnRole::Tool: {
            const auto asked = tokensOf(turn.toolName.valueOr({}) + dumped(turn.toolArguments));
            ask(asked);
            tokens += asked + tokensOf(dumped(turn.toolResult));
            isAnswered = true;
            break;
        }
        case TurnRole::User:
            isAnswered = true;
            break;
        case TurnRole::System:
            break;
        }
        context += tokens;
    }
    return used;
}

CallQuantities CallRating::minuteOf(std::int64_t promptCharacters)
{
    const auto spoken = tokensIn(spokenInMinute);
    return {std::int64_t(secondsOfMinute) * 1'000'000, spokenInMinute,
            answersInMinute * (tokensIn(promptCharacters) + spoken), spoken};
}

Result<RatedCall> CallRating::rate(std::span<const PricedLine> lines, const CallQuantities &quantities,
                                   const UsageTerms &terms)
{
    RatedCall call;
    for (const auto &line : lines) {
        RatedLine rated{line, Quantity{line.unit, quantities.of(line.unit)}, {}, {}, {}};
        const auto take = [](Money &into, const Result<Money> &amount) -> Result<> {
            if (!amount)
                return fail(amount.error());
            into = *amount;
            return {};
        };
        auto done = take(rated.base, line.rate.costOf(rated.quantity))
                        .and_then([&] { return take(rated.markup, shareOf(rated.base, terms.earnedMarkup())); })
                        .and_then([&] { return take(rated.commission, shareOf(rated.base, terms.earnedCommission())); })
                        .and_then([&] { return addTo(call.base, rated.base); })
                        .and_then([&] { return addTo(call.markup, rated.markup); })
                        .and_then([&] { return addTo(call.commission, rated.commission); });
        if (!done)
            return fail(std::move(done.error()));
        call.lines.push_back(std::move(rated));
    }
    if (auto done = addTo(call.total, call.base).and_then([&] { return addTo(call.total, call.markup); }); !done)
        return fail(std::move(done.error())); // a line's total is not more
    return call;
}

} // namespace sb
