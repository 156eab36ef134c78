#include "models/lists/CallCounter.h"

#include <algorithm>

namespace sb {

void CallCounter::start(const CallListFilter &filter, const CallOptions &options)
{
    clear();
    m_filter = filter;
    m_options = options;
    m_isRunning = true;
    ask(std::nullopt);
}

void CallCounter::stop()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_token;
    m_isRunning = false;
}

void CallCounter::clear()
{
    stop();
    m_marks.clear();
    m_examined = 0;
    m_length = 0;
    m_counted = 0;
    m_isComplete = false;
}

void CallCounter::ask(const std::optional<CallKey> &after)
{
    CallCountQuery query;
    m_filter.narrow(query);
    if (after) {
        query.beforeStartedAt = after->startedAt;
        query.beforeId = after->id;
    }
    auto options = m_options;
    options.stop = m_stop.get_token();
    m_backend.call(
        countCalls, std::move(query), this,
        [this, token = m_token](const Result<CallCount> &answer) {
            if (token != m_token)
                return;
            if (answer)
                return take(*answer);
            m_isRunning = false;
            Q_EMIT failed(answer.error());
        },
        std::move(options));
}

void CallCounter::take(const CallCount &answer)
{
    constexpr int marksApart = 100;
    int position = m_counted;
    for (const auto &mark : answer.marks)
        m_marks.push_back({position += marksApart, mark});
    m_counted += static_cast<int>(answer.counted);
    m_examined += answer.examined;
    m_length = std::max(answer.length, m_examined);
    if (answer.next.hasValue()) {
        m_marks.push_back({m_counted, *answer.next}); // a rare call is looked for from where the walk was
        ask(*answer.next);
    } else {
        m_isRunning = false;
        m_isComplete = true;
    }
    Q_EMIT grew();
}

void CallCounter::shift(int rows)
{
    m_counted = std::max(0, m_counted + rows);
    for (auto &mark : m_marks)
        mark.position += rows;
    std::erase_if(m_marks, [](const Mark &mark) { return mark.position < 0; });
}

double CallCounter::share() const
{
    return m_length > 0 ? static_cast<double>(m_examined) / static_cast<double>(m_length) : 0;
}

std::optional<CallCounter::Mark> CallCounter::markFor(int row) const
{
    const auto below = std::ranges::upper_bound(m_marks, row, {}, &Mark::position);
    return below == m_marks.begin() ? std::nullopt : std::optional(*std::prev(below));
}

} // namespace sb
