#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportRequest.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sb::ui {

/// Whom a report can be about, for the one who looks: organizations, agents, wallets; and since when there were calls.
/// Thread: UI.
class ReportTargets final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString id;
        QString name; ///< as typed; may be empty
        std::optional<Instant> since;

        bool operator==(const Target &) const = default;
    };

    explicit ReportTargets(Backend &backend, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_waiting == 0 && !m_failure && m_me; }
    const std::optional<Error> &failure() const { return m_failure; }
    sb::Role role() const { return m_me ? m_me->role.value_or(sb::Role::Developer) : sb::Role::Developer; }

    QList<ReportKind> kinds() const; ///< those that have somebody to be about, in the order of the menu
    const std::vector<Target> &of(ReportKind kind) const; ///< a report of calls may be about no agent, too
    const Target *find(ReportKind kind, const QString &id) const;
    /// The first day of calls or of \p target, whichever was earlier; in UTC. Nothing: neither is known.
    std::optional<QDate> firstDay(const Target *target) const;
    /// How a terminal names it: its name when that is its alone and can be seen, otherwise its id.
    QString word(ReportKind kind, const QString &id) const;

Q_SIGNALS:
    void changed(); ///< loaded, or failed

private:
    void loadLists();
    void end(); ///< of one question
    void loadWallets();
    void addWallets(const std::vector<Wallet> &wallets);
    template <typename In, typename Query>
    void gatherWallets(const Operation<In, WalletList> &operation, Query query, int page = 1);
    template <typename In, typename Out, typename Take>
    void ask(const Operation<In, Out> &operation, std::type_identity_t<In> in, Take take);

    Backend &m_backend;
    std::optional<Me> m_me;
    std::optional<Error> m_failure;
    std::vector<Target> m_orgs;
    std::vector<Target> m_agents;
    std::vector<Target> m_wallets;
    std::optional<Instant> m_firstCall;
    int m_waiting = 0;
    int m_turn = 0;
};

} // namespace sb::ui
