#include "app/CallReport.h"

#include "models/contract/Codec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace sb::app {
namespace {

using nlohmann::json;

struct Column
{
    const char *head;
    std::int64_t TurnStages::*member;
};

constexpr std::array kColumns{Column{"vad", &TurnStages::vadUs},
                              Column{"endpoint", &TurnStages::endpointingUs},
                              Column{"stt", &TurnStages::sttUs},
                              Column{"model", &TurnStages::llmFirstTokenUs},
                              Column{"sentence", &TurnStages::firstSentenceUs},
                              Column{"tools", &TurnStages::toolsUs},
                              Column{"voice", &TurnStages::ttsFirstAudioUs},
                              Column{"playout", &TurnStages::playoutUs},
                              Column{"heard", &TurnStages::heardUs},
                              Column{"saved", &TurnStages::savedUs}};

std::string cell(const std::string &text)
{
    constexpr std::size_t kWidth = 9;
    return std::string(kWidth > text.size() ? kWidth - text.size() : 1, ' ') + text;
}

std::string milliseconds(std::int64_t microseconds)
{
    return std::to_string((microseconds + 500) / 1000);
}

std::string offset(std::int64_t ms)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%d:%04.1f", static_cast<int>(ms / 60'000),
                  static_cast<double>(ms % 60'000) / 1000.0);
    return buffer.data();
}

std::vector<const TurnStages *> answers(const CallDetail &call)
{
    std::vector<const TurnStages *> list;
    for (const auto &turn : call.turns) {
        if (turn.stages.hasValue())
            list.push_back(&*turn.stages);
    }
    return list;
}

/// The value that \p share of the values do not exceed (nearest rank).
std::int64_t percentile(const std::vector<const TurnStages *> &list, std::int64_t TurnStages::*member, double share)
{
    std::vector<std::int64_t> values;
    values.reserve(list.size());
    for (const auto *stages : list)
        values.push_back(stages->*member);
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

} // namespace

std::vector<std::string> CallReport::transcript() const
{
    std::vector<std::string> lines;
    for (const auto &turn : m_call.turns) {
        auto line = offset(turn.tsOffsetMs);
        line.resize(std::max<std::size_t>(line.size(), 8), ' ');
        line += turn.role == TurnRole::User ? "Caller  " : turn.role == TurnRole::Agent ? "Agent   " : "        ";
        line += turn.text;
        if (turn.interrupted)
            line += " [interrupted]";
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> CallReport::stageTable() const
{
    const auto list = answers(m_call);
    if (list.empty())
        return {"No answer was measured."};
    std::string head = "answer";
    for (const auto &column : kColumns)
        head += cell(column.head);
    std::vector<std::string> lines{head + "   (ms)"};
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto line = std::to_string(i + 1);
        line.resize(6, ' ');
        for (const auto &column : kColumns)
            line += cell(milliseconds(list[i]->*column.member));
        lines.push_back(std::move(line));
    }
    std::string line = "median";
    for (const auto &column : kColumns)
        line += cell(milliseconds(percentile(list, column.member, 0.5)));
    lines.push_back(std::move(line));
    return lines;
}

json CallReport::toJson() const
{
    json report{{"call", encode(m_call)}};
    const auto list = answers(m_call);
    json delay{{"answers", list.size()}};
    if (!list.empty()) {
        delay["median_ms"] = static_cast<double>(percentile(list, &TurnStages::heardUs, 0.5)) / 1000.0;
        delay["p95_ms"] = static_cast<double>(percentile(list, &TurnStages::heardUs, 0.95)) / 1000.0;
    }
    report["answer_delay"] = std::move(delay);
    return report;
}

} // namespace sb::app
