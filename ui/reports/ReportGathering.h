#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportFacts.h"

#include <QObject>

#include <functional>

namespace sb::ui {

/// Asks the backend for what one report needs, all at once, and answers once: with all of it, or with the first thing
/// that went wrong; it goes away by itself afterwards. Thread: its own, with an event loop.
class ReportGathering final : public QObject
{
    Q_OBJECT

public:
    using Receive = std::function<void(const Result<ReportFacts> &)>;

    ReportGathering(Backend &backend, ReportRequest request, QDateTime now, CallOptions options, Receive receive,
                    QObject *parent = nullptr);
    void start();
    void abandon(); ///< nothing is answered any more; it goes away

private:
    void askSubject();
    void askAll();
    void askMoney();
    void askCalls();
    void askBefore();
    void askSessions(const Patch<Uuid> &before);
    void askEntries(const Patch<std::int64_t> &before);
    void end(Error error);

    /// Calls \p take with the answer; a failure ends everything.
    template <typename In, typename Out, typename Take>
    void ask(const Operation<In, Out> &operation, std::type_identity_t<In> in, Take take)
    {
        ++m_open;
        m_backend.call(
            operation, std::move(in), this,
            [this, take = std::move(take)](Result<Out> answer) {
                if (m_isDone)
                    return;
                if (!answer)
                    return end(std::move(answer.error()));
                take(std::move(*answer));
                if (--m_open == 0 && !m_isDone)
                    finish();
            },
            m_options);
    }
    void finish();

    /// Whose usage and calls: the same four fields of every query.
    template <typename Query>
    Query whose(QDate from, QDate to) const
    {
        Query query;
        query.fromDate = from.toString(Qt::ISODate).toStdString();
        query.toDate = to.toString(Qt::ISODate).toStdString();
        if (m_facts.request.org)
            query.orgId = *m_facts.request.org;
        if (m_facts.request.agent)
            query.agentId = *m_facts.request.agent;
        if (m_user)
            query.userId = *m_user;
        return query;
    }
    template <typename Query>
    Query whose() const
    {
        return whose<Query>(m_facts.request.from, m_facts.request.to);
    }

    Backend &m_backend;
    CallOptions m_options;
    Receive m_receive;
    ReportFacts m_facts;
    std::optional<UserId> m_user; ///< of a user's wallet
    bool m_isOrgWallet = false;   ///< which pays for no calls itself
    int m_open = 0;
    bool m_isDone = false;
};

} // namespace sb::ui
