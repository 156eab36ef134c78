#pragma once

#include "models/backend/Backend.h"
#include "ui/shell/Page.h"
#include "ui/softphone/TestCall.h"

#include <QPointer>

namespace sb::ui {

class SoftphoneView;

/// The softphone in the navigation. Thread: UI.
class SoftphonePage final : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SoftphonePage(Backend &backend, TestCall &call, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("softphone"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("softphone"); }
    QWidget *createWidget(QWidget *parent) override;
    QList<QAction *> actions() const override { return m_actions; }
    QString menuTitle() const override;
    bool running() const override;

    void openWith(const AgentId &agent); ///< shows the page with this agent chosen

Q_SIGNALS:
    void callsRequested();                      ///< the calls page shall be shown
    void callRequested(const sb::CallId &call); ///< …with this call open

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (SoftphoneView::*run)());

    Backend &m_backend;
    TestCall &m_call;
    QPointer<SoftphoneView> m_view;
    QList<QAction *> m_actions;
    AgentId m_wanted;
};

} // namespace sb::ui
