#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/shell/Page.h"

#include <functional>
#include <vector>

namespace sb::ui {

/// Calls for the command palette: by id or request id (whole, or eight characters of the latter), by the other side's
/// number or name, and by words of the transcript. Everything that the words may be is asked for side by side; a list
/// that is walked over a part at a time is asked on until enough was found. Lives as long as its round. Thread: UI.
class CallSearch final : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(const CallId &)>;

    static void start(Backend &backend, const Lookup &lookup, Open open);

private:
    CallSearch(Backend &backend, const Lookup &lookup, Open open);
    void begin();
    void askForCall(const CallId &call);
    void askForRequest(CallAnalyticsQuery query);
    void askForList(CallListQuery query, qsizetype found);
    void take(const CallSession &session);
    void take(CallRow row);
    void close(const Error *error = nullptr); ///< a question was answered to the end
    void tell();
    template <typename In, typename Out, typename Receive>
    void ask(const Operation<In, Out> &operation, std::type_identity_t<In> in, Receive receive);

    Backend &m_backend;
    const Lookup m_lookup;
    const Open m_open;
    std::vector<CallRow> m_found; ///< newest first
    QString m_problem;
    int m_asked = 0;
};

} // namespace sb::ui
