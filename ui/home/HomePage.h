#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Wallets.h"
#include "ui/calls/CallFilterChoice.h"
#include "ui/shell/ViewPage.h"

#include <QDateTime>

#include <functional>

namespace sb::ui {

class HomeView;

/// The first page of the navigation. Thread: UI.
class HomePage final : public ViewPage<HomeView>
{
    Q_OBJECT

public:
    /// \p now tells the local time; the backend outlives the page.
    explicit HomePage(Backend &backend, std::function<QDateTime()> now = localNow, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("home"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("home"); }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    void reload() override;

    static QDateTime localNow();

Q_SIGNALS:
    void callsRequested(const sb::ui::CallFilterChoice &choice); ///< the calls page, narrowed to these
    void callRequested(const sb::CallId &call);
    void walletRequested(const sb::WalletId &wallet);
    void agentRequested(const sb::AgentId &agent);
    void newAgentRequested();
    void testRequested(); ///< the softphone
    void reportRequested();

private:
    Backend &m_backend;
    std::function<QDateTime()> m_now;
};

} // namespace sb::ui
