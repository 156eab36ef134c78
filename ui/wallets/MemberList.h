#pragma once

#include "models/backend/Backend.h"
#include "models/contract/WalletLedger.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>

class QTableView;

namespace sb::ui {

class Faces;
class SearchField;

/// Wallets of members, a page at a time as the view scrolls. Thread: UI.
class MemberModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Balance, Held, Available, Spent, Cap, Expires, ColumnCount };

    explicit MemberModel(Backend &backend, QObject *parent = nullptr);

    /// Those of \p org, or of everybody when there is none; \p words find names and addresses among everybody.
    void load(const std::optional<OrgId> &org, const QString &words);
    void refresh(); ///< what is loaded, anew, when it is not longer than a page
    const Wallet *at(int row) const;
    int rowOf(const WalletId &wallet) const;
    std::int64_t total() const { return m_total; }
    const std::optional<Error> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();

private:
    void fetch(int page, bool anew);
    QString text(const Wallet &wallet, int column) const;

    Backend &m_backend;
    std::vector<Wallet> m_rows;
    std::optional<OrgId> m_org;
    std::optional<Error> m_failure;
    QString m_words;
    std::int64_t m_total = 0;
    int m_page = 0;
    int m_turn = 0;
    bool m_loading = false;
};

/// The wallets of an organization's members, to open one. Thread: UI.
class MemberList final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberList(Backend &backend, QWidget *parent = nullptr);

    /// Without \p org: everybody, with a field to search.
    void load(const std::optional<OrgId> &org);
    void refresh() { m_members->refresh(); }
    MemberModel &members() { return *m_members; }

Q_SIGNALS:
    void opened(const sb::WalletId &wallet, const QString &name);

private:
    void look();
    void open(const QModelIndex &index);

    MemberModel *m_members;
    SearchField *m_search;
    QTableView *m_table;
    Faces *m_faces;
    std::optional<OrgId> m_org;
};

} // namespace sb::ui
