#include "ui/calls/CallGatherer.h"

namespace sb::ui {

CallGatherer::CallGatherer(CallListModel &calls, QObject *parent) : QObject(parent), m_calls(calls)
{
    connect(&calls, &CallListModel::rowArrived, this, &CallGatherer::go);
    connect(&calls, &CallListModel::loaded, this, &CallGatherer::go);
    connect(&calls, &QAbstractItemModel::modelReset, this, &CallGatherer::cancel); // another list
}

void CallGatherer::gather(const std::vector<int> &rows, std::function<void(std::vector<CallRow>)> gathered)
{
    m_rows.assign(rows.begin(), rows.end());
    m_taken.clear();
    m_gathered = std::move(gathered);
    go();
}

void CallGatherer::go()
{
    if (!m_gathered)
        return;
    while (!m_rows.empty() && m_rows.front() < m_calls.rowCount()) {
        const auto *call = m_calls.call(m_rows.front());
        if (!call) {
            m_calls.want(m_rows.front()); // rowArrived goes on
            return;
        }
        m_taken.push_back(*call);
        m_rows.pop_front();
    }
    const auto gathered = std::exchange(m_gathered, {});
    gathered(std::exchange(m_taken, {}));
}

} // namespace sb::ui
