#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/shell/ViewPage.h"

namespace sb::ui {

class AgentsView;
class VoiceSample;

/// The agents page in the navigation. Thread: UI.
class AgentsPage final : public ViewPage<AgentsView>
{
    Q_OBJECT

public:
    /// \p sample may be null: voices cannot be listened to then. Both outlive the page.
    AgentsPage(Backend &backend, VoiceSample *sample = nullptr, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("agents"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("agents"); }
    QWidget *createWidget(QWidget *parent) override;
    PageGroup group() const override { return PageGroup::Build; }
    QString menuTitle() const override;
    void reload() override;
    std::optional<qint64> count() const override;
    QString unsavedEdits() const override;
    QList<SearchTarget> search(const QString &words) const override;
    std::optional<TargetKind> looksUp() const override { return TargetKind::Agent; }
    void lookUp(const Lookup &lookup) override;

    void openAgent(const AgentId &agent); ///< shows the page there
    void openNewAgent();                  ///< shows the page and asks how the new one is called

Q_SIGNALS:
    void testRequested(const sb::AgentId &agent); ///< the softphone page shall open with it

private:
    void bringBackEdits();

    Backend &m_backend;
    VoiceSample *m_sample;
    AgentId m_wanted;
};

} // namespace sb::ui
