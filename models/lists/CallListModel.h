#pragma once

#include "models/backend/Backend.h"
#include "models/lists/CallRowCache.h"

#include <QAbstractTableModel>

#include <set>

namespace sb {

/// The call log as rows of a table, newest first, over listCalls. The number of rows is the list's true length; rows
/// are fetched where somebody looks (by key from a neighbour that is known, else by a jump) and a bounded number of
/// them is kept, so that a million calls take no more memory than a thousand. A row that is not there yet has no data.
///
/// Display texts are plain (numbers, ISO times, the contract's names): the window makes its own from call() or the
/// roles. Thread: that of the object, which must have an event loop.
class CallListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Agent,
        StartedAt,
        Duration,
        Messages,
        Latency,
        Status,
        EndReason,
        UserIdentifier,
        Recording,
        Columns
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        AgentIdRole,               ///< QString
        StartedAtRole,             ///< qint64, microseconds since the epoch
        DurationRole,              ///< double, seconds; invalid when unknown
        StatusRole,                ///< int, CallStatus
        HasRecordingRole,          ///< bool
        IsLoadedRole               ///< bool; the one that a row without data has
    };
    struct Filter
    {
        std::optional<AgentId> agent;
        std::optional<CallStatus> status;
        bool operator==(const Filter &) const = default;
    };

    static constexpr int pageRows = 100; ///< fetched at once
    static constexpr int keptPages = 12; ///< of them, in memory

    /// Nothing is fetched before the first setFilter() or reload(). \p backend outlives the model.
    explicit CallListModel(Backend &backend, QObject *parent = nullptr, CallOptions options = {});
    ~CallListModel() override; ///< what is being fetched is dropped

    void setFilter(const Filter &filter); ///< answers to the old one are dropped
    const Filter &filter() const { return m_filter; }
    void reload(); ///< from nothing, as after an error

    const CallRow *call(int row) const; ///< null when it is not there yet; valid until the next event
    int rowOf(const CallId &id) const { return m_rows.rowOf(id); } ///< among the rows that are there; -1
    /// Asks for a row that a window is about to need.
    void want(int row) const;
    bool isLoading() const { return m_pending > 0; }
    bool hasLoaded() const { return m_hasLoaded; } ///< the length is known
    int loadedRows() const { return m_rows.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();                       ///< an answer came in
    void failed(const sb::Error &error); ///< an answer was none; reload() tries again
    void rowArrived(int first, int last);

private:
    using Span = CallRowCache::Span;

    void fetchWanted();
    void fetch(Span span);
    void fetchTop();
    void takeTop(const CallRowPage &answer);
    void takeSpan(Span span, const CallRowPage &answer);
    void mergeTop(const std::vector<CallRow> &rows, bool isWholeList);
    void setCount(std::int64_t total);
    void insertAt(int row, int count);
    void removeAt(int row);
    void put(Span span, std::vector<CallRow> rows);
    void drop();
    void changed(const QString &topic);
    void fail(const Error &error);
    template <typename Receive>
    void ask(CallListQuery query, Receive receive);

    Backend &m_backend;
    const CallOptions m_options;
    std::stop_source m_stop;
    Filter m_filter;
    CallRowCache m_rows{keptPages * pageRows};
    mutable std::set<int> m_wanted;
    mutable bool m_fetchPosted = false;
    std::set<Span> m_underWay;
    std::uint64_t m_token = 0; ///< rises with each filter
    int m_count = 0;
    int m_pending = 0;
    bool m_hasLoaded = false;
    bool m_topUnderWay = false;
    bool m_topIsOld = false; ///< something changed while the top was being fetched
};

} // namespace sb
