#pragma once

#include "models/backend/Backend.h"
#include "models/lists/CallCounter.h"
#include "models/lists/CallRowCache.h"

#include <QAbstractTableModel>

#include <set>

namespace sb {

/// The call log as rows of a table, newest first, over listCalls. The number of rows is the list's true length; rows
/// are fetched where somebody looks (by key from a neighbour that is known, else by a jump) and a bounded number of
/// them is kept, so that a million calls take no more memory than a thousand. A row that is not there yet has no data.
/// A list whose length no counter knows grows while it is counted, which cancelCounting() ends.
///
/// The one column has the agents' names: the window makes columns and texts of its own from call().
/// Thread: that of the object, which must have an event loop.
class CallListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        IsLoadedRole               ///< bool; the one that a row without data has
    };
    using Filter = CallListFilter;

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
    bool isCounting() const { return m_counter.isRunning(); }
    bool isLengthKnown() const { return m_hasLoaded && (!m_isStreamed || m_counter.isComplete()); }
    const CallCounter &counter() const { return m_counter; }
    void cancelCounting(); ///< the rows that were found stay

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();                       ///< an answer came in
    void failed(const sb::Error &error); ///< an answer was none; reload() tries again
    void rowArrived(int first, int last);

protected:
    /// The row if it is there; asks for it, when it is not there or not of now.
    const CallRow *look(int row, bool asks) const;

private:
    using Span = CallRowCache::Span;

    void fetchWanted();
    void fetch(Span span);
    void fetchTop();
    void takeTop(const CallRowPage &answer);
    void mergeTop(const std::vector<CallRow> &rows, bool isWholeList);
    void setCount(std::int64_t total);
    void takeCount();
    void fetchOn(Span span, int passed, std::vector<CallRow> known, CallListQuery query);
    void finishSpan(Span span, std::vector<CallRow> rows);
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
    CallCounter m_counter;
    CallRowCache m_rows{keptPages * pageRows};
    mutable std::set<int> m_wanted;
    mutable bool m_fetchPosted = false;
    std::set<Span> m_underWay;
    std::uint64_t m_token = 0; ///< rises with each filter
    int m_count = 0;
    int m_pending = 0;
    bool m_hasLoaded = false;
    bool m_topUnderWay = false;
    bool m_isStreamed = false; ///< no counter knows the length
    bool m_topIsOld = false;   ///< something changed while the top was being fetched
};

} // namespace sb
