#pragma once

#include "models/backend/Backend.h"
#include "ui/shell/ViewPage.h"
#include "ui/softphone/TestCall.h"

namespace sb::ui {

class SoftphoneView;

/// The softphone in the navigation. Thread: UI.
class SoftphonePage final : public ViewPage<SoftphoneView>
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SoftphonePage(Backend &backend, TestCall &call, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("softphone"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("softphone"); }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    bool running() const override;

    void openWith(const AgentId &agent); ///< shows the page with this agent chosen

Q_SIGNALS:
    void callsRequested();                      ///< the calls page shall be shown
    void callRequested(const sb::CallId &call); ///< …with this call open

private:
    Backend &m_backend;
    TestCall &m_call;
    AgentId m_wanted;
};

} // namespace sb::ui
