#include "models/sample/SampleText.h"

#include <algorithm>

namespace sb {

namespace {

std::vector<std::string> split(std::string_view text, std::string_view between)
{
    std::vector<std::string> parts;
    for (;;) {
        const auto at = text.find(between);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + between.size());
    }
}

/// A name in braces: letters only, since JSON has braces, too.
bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// "U …|…" is the caller, "A …|…" the agent, "T name|arguments|result" a tool.
Result<SampleLine> lineOf(const std::string &text, const SampleText::Facts &facts,
                          const std::vector<std::string> &slots)
{
    SampleLine line;
    if (text.starts_with("T ")) {
        const auto parts = split(std::string_view(text).substr(2), "|");
        if (parts.size() != 3)
            return fail(ErrorCode::Invalid, "a tool's line has three parts");
        line.speaker = SampleLine::Speaker::Tool;
        line.toolName = parts[0];
        auto arguments = SampleText::parse(parts[1], facts, slots);
        auto result = SampleText::parse(parts[2], facts, slots);
        if (!arguments || !result)
            return fail(ErrorCode::Invalid, "a tool's line has an unknown name");
        line.arguments = std::move(*arguments);
        line.result = std::move(*result);
        return line;
    }
    if (!text.starts_with("U ") && !text.starts_with("A "))
        return fail(ErrorCode::Invalid, "a line has no speaker");
    line.speaker = text.starts_with("U ") ? SampleLine::Speaker::Caller : SampleLine::Speaker::Agent;
    for (const auto &way : split(std::string_view(text).substr(2), " | ")) {
        auto parsed = SampleText::parse(way, facts, slots);
        if (!parsed)
            return fail(std::move(parsed.error()));
        line.ways.push_back(std::move(*parsed));
    }
    return line;
}

Result<std::vector<SampleLine>> linesOf(const nlohmann::json &texts, const SampleText::Facts &facts,
                                        const std::vector<std::string> &slots)
{
    std::vector<SampleLine> lines;
    for (const auto &text : texts) {
        auto line = lineOf(text.get<std::string>(), facts, slots);
        if (!line)
            return fail(std::move(line.error()));
        lines.push_back(std::move(*line));
    }
    return lines;
}

} // namespace

Result<SampleText> SampleText::parse(std::string_view text, const Facts &facts, const std::vector<std::string> &slots)
{
    SampleText parsed;
    std::string plain;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        const auto name =
            close == std::string_view::npos ? std::string_view() : text.substr(open + 1, close - open - 1);
        if (!isName(name)) { // all that is left, or a brace of JSON
            const auto length = open == std::string_view::npos ? text.size() : open + 1;
            plain += text.substr(0, length);
            text.remove_prefix(length);
            continue;
        }
        plain += text.substr(0, open);
        text.remove_prefix(close + 1);
        if (const auto fact = facts.find(std::string(name)); fact != facts.end()) {
            plain += fact->second;
            continue;
        }
        const auto slot = std::ranges::find(slots, name);
        if (slot == slots.end())
            return fail(ErrorCode::Invalid, "nothing is called " + std::string(name));
        parsed.m_parts.push_back({std::move(plain), static_cast<int>(slot - slots.begin())});
        plain.clear();
    }
    parsed.m_parts.push_back({std::move(plain), -1});
    return parsed;
}

std::string SampleText::fill(const std::vector<std::string_view> &values) const
{
    std::string text;
    for (const auto &part : m_parts) {
        text += part.text;
        if (part.slot >= 0)
            text += values[static_cast<std::size_t>(part.slot)];
    }
    return text;
}

Result<SampleScript> SampleScript::parse(const nlohmann::json &trade, const SampleText::Facts &facts)
{
    SampleScript script;
    std::vector<std::string> names;
    for (const auto &[name, values] : trade.at("slots").items()) {
        names.push_back(name);
        script.slots.push_back(values.get<std::vector<std::string>>());
    }
    const auto filled = [&](const char *key) -> Result<std::string> {
        return SampleText::parse(trade.at(key).get<std::string>(), facts, {}).map([](const SampleText &text) {
            return text.fill({});
        });
    };
    script.language = trade.at("language").get<std::string>();
    auto prompt = filled("prompt");
    auto greeting = filled("greeting");
    if (!prompt || !greeting)
        return fail(ErrorCode::Invalid, "a prompt or a greeting of the sample names what is no fact");
    script.prompt = std::move(*prompt);
    script.greeting = std::move(*greeting);
    for (const auto &entry : trade.at("topics")) {
        auto lines = linesOf(entry.at("lines"), facts, names);
        if (!lines)
            return fail(std::move(lines.error()));
        script.topics.push_back(
            {entry.at("weight").get<double>(), entry.at("tags").get<std::vector<std::string>>(), std::move(*lines)});
        script.topicWeights.push_back(script.topics.back().weight);
    }
    auto goodbye = linesOf(trade.at("bye"), facts, names);
    if (!goodbye)
        return fail(std::move(goodbye.error()));
    script.goodbye = std::move(*goodbye);
    script.notes = trade.at("notes").get<std::vector<std::string>>();
    return script;
}

} // namespace sb
