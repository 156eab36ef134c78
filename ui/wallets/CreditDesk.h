#pragma once

#include "models/backend/Backend.h"
#include "models/contract/WalletLedger.h"

#include <QObject>

class QWidget;

namespace sb::ui {

class WalletDialog;
class WalletsModel;

/// The verbs that move credit in the open wallet: each asks in a form what it needs, if the role may do it. One form at
/// a time. Thread: UI.
class CreditDesk final : public QObject
{
    Q_OBJECT

public:
    /// \p window owns the desk and its forms.
    CreditDesk(Backend &backend, WalletsModel &model, QWidget *window);

    void grantCredit();
    void setCap();
    void adjust();
    void transfer();
    void lock(const Grant &grant); ///< or unlocks it
    void changeExpiry(const Grant &grant);
    WalletDialog *dialog() const; ///< the form that is open, if one is

Q_SIGNALS:
    void told(const QString &sentence, bool problem);

private:
    bool may(bool allowed);
    void open(WalletDialog *dialog);

    Backend &m_backend;
    WalletsModel &m_model;
    QWidget &m_window;
};

} // namespace sb::ui
