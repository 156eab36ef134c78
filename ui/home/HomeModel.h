#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Identity.h"
#include "ui/home/HomeFigures.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>

namespace sb::ui {

/// Asks for what Home shows, and again when the backend says that it changed. While nobody looks it only notes what is
/// old. Thread: UI.
class HomeModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int rows = 6; ///< of running or newest calls

    /// \p now tells the local time, so that a test can choose it; the backend outlives the model.
    HomeModel(Backend &backend, std::function<QDateTime()> now, QObject *parent = nullptr);

    void load();                     ///< all of it, anew
    void setWatched(bool isWatched); ///< somebody looks; what is old by then is asked for at once
    const HomeFigures &figures() const { return m_figures; }
    bool isLoaded() const { return m_figures.calls.has_value(); }
    const std::optional<Error> &failure() const { return m_failure; } ///< of the calls, without which there is no page
    QDateTime now() const { return m_now(); }

Q_SIGNALS:
    void changed();

private:
    enum Part : std::uint8_t { Calls, Money, Members, Agents, PartCount };
    using Parts = std::array<bool, PartCount>;

    void note(const QString &topic);
    void askOld();
    void askCalls();
    void askRows();
    void askFailing();
    void askMoney();
    void askUsage();
    void askWallet();
    void askMembers();
    void askMembersOf(const OrgId &org, int page, const std::shared_ptr<std::vector<Wallet>> &found);
    void askAgents(int page, const std::shared_ptr<std::vector<AgentSummary>> &found);

    /// Calls \p take with the answer, unless the same part was asked for again meanwhile, and says that something
    /// changed.
    template <typename In, typename Out, typename Take>
    void ask(Part part, const Operation<In, Out> &operation, std::type_identity_t<In> in, Take take)
    {
        m_backend.call(operation, std::move(in), this,
                       [this, part, turn = m_turns[part], take = std::move(take)](const Result<Out> &answer) {
                           if (turn != m_turns[part])
                               return;
                           take(answer);
                           Q_EMIT changed();
                       });
    }

    Backend &m_backend;
    std::function<QDateTime()> m_now;
    HomeFigures m_figures;
    std::optional<Error> m_failure;
    WalletId m_wallet;
    std::array<int, PartCount> m_turns{};
    Parts m_old{};
    QTimer m_settle; ///< many calls that end together are one question
    QTimer m_clock;  ///< what is usual by now moves with the time
    int m_minutes = 0;
    bool m_watched = false;
};

} // namespace sb::ui
