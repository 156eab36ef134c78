#pragma once

#include "models/backend/Backend.h"
#include "models/contract/WalletLedger.h"

#include <QAbstractTableModel>

namespace sb {

/// The ledger of one wallet as rows of a table, newest first, over getWalletLedger. Rows come by key, a page at a time,
/// as a view scrolls; what is written meanwhile is taken in above without losing the place, for entries never change.
///
/// Display texts are plain (numbers, ISO times, the contract's names): the window makes its own from at().
/// Thread: that of the object, which must have an event loop.
class LedgerListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Time, Kind, For, Amount, Held, Balance, Columns };
    static constexpr int pageRows = 200;

    struct Filter
    {
        std::vector<LedgerKind> kinds; ///< empty: all
        std::optional<Instant> from;
        std::optional<Instant> until;
        bool operator==(const Filter &) const = default;
    };

    /// \p backend outlives the model.
    explicit LedgerListModel(Backend &backend, QObject *parent = nullptr);

    /// Another wallet or filter: the rows go, answers to the old ones are dropped.
    void show(const WalletId &wallet, const Filter &filter);
    void reload();  ///< from nothing, as after an error
    void takeNew(); ///< what was written since the top row
    const WalletId &wallet() const { return m_wallet; }
    const Filter &filter() const { return m_filter; }

    const LedgerRow *at(int row) const;            ///< valid until the next event
    int rowOf(std::int64_t seq) const;             ///< -1 when it is not loaded
    std::int64_t total() const { return m_total; } ///< entries of the wallet, whatever the filter
    bool isLoading() const { return m_loading; }
    bool isWhole() const { return m_next == 0; } ///< nothing more to fetch
    const std::optional<Error> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< an answer came; failure() says whether it was none

private:
    LedgerQuery query() const;
    void fetch();
    void take(const LedgerPage &page);

    Backend &m_backend;
    WalletId m_wallet;
    Filter m_filter;
    std::vector<LedgerRow> m_rows;
    std::optional<Error> m_failure;
    std::int64_t m_total = 0;
    std::int64_t m_next = 0; ///< where the next page begins; 0: there is none
    int m_turn = 0;          ///< raised by every new list
    bool m_loading = false;
    bool m_newIsComing = false;
    bool m_newIsWanted = false; ///< something was written while the top was being fetched
};

} // namespace sb
