#pragma once

#include "models/lists/CallListModel.h"

#include <QObject>

#include <deque>
#include <functional>

namespace sb::ui {

/// Takes chosen rows of a list together, of which some are not there yet: they are fetched as if somebody looked at
/// them. One gathering at a time. Thread: UI.
class CallGatherer final : public QObject
{
    Q_OBJECT

public:
    explicit CallGatherer(CallListModel &calls, QObject *parent = nullptr);

    /// \p gathered comes once with the calls in the list's order, without those that are gone by then.
    void gather(const std::vector<int> &rows, std::function<void(std::vector<CallRow>)> gathered);
    void cancel() { m_gathered = {}; }

private:
    void go();

    CallListModel &m_calls;
    std::deque<int> m_rows;
    std::vector<CallRow> m_taken;
    std::function<void(std::vector<CallRow>)> m_gathered;
};

} // namespace sb::ui
