#include "app/CallAllowance.h"

#include "models/backend/Backend.h"
#include "models/base/Log.h"

#include <utility>

namespace sb::app {

using std::chrono::seconds;

CallAllowance::CallAllowance(Backend &backend, CallId call, CallOptions options, const Patch<int> &paid,
                             voice::CallTime longest, voice::Pace pace, Unpaid unpaid)
    : m_backend(backend)
    , m_call(call)
    , m_options(std::move(options))
    , m_longest(longest)
    , m_pace(pace)
    , m_unpaid(std::move(unpaid))
{
    if (paid.hasValue())
        m_paid = seconds(*paid);
}

void CallAllowance::follow(voice::CallTime now)
{
    if (!m_paid || *m_paid >= m_longest || now < *m_paid - kAhead)
        return;
    if (!m_waiting)
        ask();
    if (!m_waiting->isFinished())
        return;
    take(std::exchange(m_waiting, std::nullopt)->result());
}

void CallAllowance::ask()
{
    const auto wanted = std::chrono::floor<seconds>(*m_paid) + std::chrono::minutes(1);
    m_waiting = m_backend.start(extendTestCall, {m_call, static_cast<int>(wanted.count())}, m_options);
    if (m_pace == voice::Pace::Virtual)
        m_waiting->waitForFinished();
}

void CallAllowance::take(const Result<PaidTime> &answer)
{
    if (answer && !answer->paidSeconds.hasValue()) {
        m_paid.reset(); // free from now on
        return;
    }
    if (!answer) // who pays is not known: as if nobody did
        qCWarning(logApp) << "credit of a running call could not be held, code"
                          << static_cast<int>(answer.error().code);
    const auto paid = answer ? voice::CallTime(seconds(*answer->paidSeconds)) : *m_paid;
    if (paid > *m_paid) {
        m_paid = paid;
        return;
    }
    const auto end = *m_paid;
    m_paid.reset();
    m_unpaid(end);
}

} // namespace sb::app
