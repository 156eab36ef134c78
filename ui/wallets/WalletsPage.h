#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Wallets.h"
#include "ui/reports/ReportRequest.h"
#include "ui/shell/ViewPage.h"

namespace sb::ui {

class WalletsView;

/// Wallets in the navigation. Thread: UI.
class WalletsPage final : public ViewPage<WalletsView>
{
    Q_OBJECT

public:
    explicit WalletsPage(Backend &backend, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("wallets"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("wallet"); }
    QWidget *createWidget(QWidget *parent) override;
    PageGroup group() const override { return PageGroup::Money; }
    QString menuTitle() const override;
    void reload() override;

    void openWallet(const WalletId &wallet); ///< shows the page there

Q_SIGNALS:
    void callRequested(const sb::CallId &call); ///< from an entry to the call that it paid
    void reportRequested(const sb::ui::ReportRequest &request);

private:
    Backend &m_backend;
    WalletId m_wanted;
};

} // namespace sb::ui
