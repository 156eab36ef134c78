#pragma once

#include "models/backend/Backend.h"
#include "ui/calls/CallFilterChoice.h"
#include "ui/shell/ViewPage.h"

namespace sb::ui {

class CallsView;
class RecordingPlayer;

/// The call log in the navigation. Thread: UI.
class CallsPage final : public ViewPage<CallsView>
{
    Q_OBJECT

public:
    /// \p player may be null: recordings cannot be heard then. Both outlive the page.
    CallsPage(Backend &backend, RecordingPlayer *player = nullptr, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("calls"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("calls"); }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    void reload() override;
    QString holdsLock() const override;
    QString endsWithLock() const override;
    QString unsavedEdits() const override;
    std::optional<TargetKind> looksUp() const override { return TargetKind::Call; }
    void lookUp(const Lookup &lookup) override;

    void openCall(const CallId &call);             ///< shows the page there
    void openList(const CallFilterChoice &choice); ///< shows the page with these calls

Q_SIGNALS:
    void softphoneRequested();

private:
    bool isExporting() const;

    Backend &m_backend;
    RecordingPlayer *m_player;
    CallId m_wanted;
};

} // namespace sb::ui
