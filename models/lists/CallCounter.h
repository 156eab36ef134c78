#pragma once

#include "models/backend/Backend.h"
#include "models/lists/CallListFilter.h"

#include <QObject>

#include <vector>

namespace sb {

/// Counts a list whose length no counter knows, from the top to the end, an answer of countCalls at a time, and keeps
/// the key of every hundredth call, so that any place that was counted can be gone to. Thread: that of the object,
/// which must have an event loop.
class CallCounter final : public QObject
{
    Q_OBJECT

public:
    struct Mark
    {
        int position = 0; ///< rows above
        CallKey key;      ///< of the row above; the walk that counted on began there
    };

    explicit CallCounter(Backend &backend, QObject *parent = nullptr) : QObject(parent), m_backend(backend) {}
    ~CallCounter() override { stop(); }

    void start(const CallListFilter &filter, const CallOptions &options);
    void stop(); ///< what was counted stays
    void clear();
    void shift(int rows); ///< so many came in at the top, or went

    bool isRunning() const { return m_isRunning; }
    bool isComplete() const { return m_isComplete; }
    int counted() const { return m_counted; }
    double share() const; ///< how much of the list's calls was looked at, 0 to 1
    std::int64_t length() const { return m_length; }
    /// The last mark at or above a row; nothing: the top.
    std::optional<Mark> markFor(int row) const;

Q_SIGNALS:
    void grew(); ///< more is counted, or all
    void failed(const sb::Error &error);

private:
    void ask(const std::optional<CallKey> &after);
    void take(const CallCount &answer);

    Backend &m_backend;
    std::stop_source m_stop;
    CallListFilter m_filter;
    CallOptions m_options;
    std::vector<Mark> m_marks; ///< from the top down
    std::uint64_t m_token = 0;
    std::int64_t m_examined = 0;
    std::int64_t m_length = 0;
    int m_counted = 0;
    bool m_isRunning = false;
    bool m_isComplete = false;
};

} // namespace sb
