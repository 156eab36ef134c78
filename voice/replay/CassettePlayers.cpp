#include "voice/replay/CassettePlayers.h"

namespace sb::voice {
namespace {

/// The first record that fits and was not used yet, else the last one that fits; null when there is none.
template <typename Record, typename Fits>
const Record *pick(const std::vector<Record> &records, std::vector<bool> &used, const Fits &fits)
{
    const Record *found = nullptr;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!fits(records[i]))
            continue;
        found = &records[i];
        if (!used[i]) {
            used[i] = true;
            return found;
        }
    }
    return found;
}

tl::unexpected<Error> notRecorded(const char *what)
{
    return fail(ErrorCode::Unavailable, std::string("the cassette has no such ") + what);
}

} // namespace

Result<> CassetteSpeechToText::begin()
{
    m_accepted = m_interim = 0;
    return m_segment < m_segments.size() ? Result<>() : Result<>(notRecorded("segment"));
}

Result<std::optional<std::string>> CassetteSpeechToText::accept(Samples)
{
    if (m_segment >= m_segments.size())
        return notRecorded("segment");
    const auto &segment = m_segments[m_segment];
    const auto number = m_accepted++;
    if (number < segment.costs.size())
        m_spent += segment.costs[number];
    else if (segment.error)
        return fail(*segment.error);
    if (m_interim < segment.interims.size() && segment.interims[m_interim].first == number)
        return segment.interims[m_interim++].second;
    return std::nullopt;
}

Result<std::string> CassetteSpeechToText::finish()
{
    if (m_segment >= m_segments.size())
        return notRecorded("segment");
    const auto &segment = m_segments[m_segment++];
    m_spent += segment.cost;
    if (segment.error)
        return fail(*segment.error);
    return segment.text;
}

Result<> CassetteLanguageModel::answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit)
{
    const std::string asked = request.history.empty() ? std::string() : request.history.back().text;
    const auto *answer = pick(m_answers, m_used, [&](const Cassette::Answer &record) {
        return record.asked == asked && (record.endsIn.count() > 0) == (request.callEndsIn.count() > 0);
    });
    if (answer == nullptr)
        return notRecorded("question");
    const auto begin = m_spent;
    for (const auto &event : answer->events) {
        if (cancel.isCancelled())
            return {};
        m_spent = begin + event.at;
        emit(event.what);
    }
    m_spent = begin + answer->cost;
    if (answer->error)
        return fail(*answer->error);
    return {};
}

Result<> CassetteTextToSpeech::speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit)
{
    const auto *speech =
        pick(m_speeches, m_used, [&](const Cassette::Speech &record) { return record.text == request.text; });
    if (speech == nullptr)
        return notRecorded("sentence");
    const auto begin = m_spent;
    for (const auto &chunk : speech->chunks) {
        if (cancel.isCancelled())
            return {};
        m_spent = begin + chunk.at;
        emit(chunk.samples);
    }
    m_spent = begin + speech->cost;
    if (speech->error)
        return fail(*speech->error);
    return {};
}

} // namespace sb::voice
