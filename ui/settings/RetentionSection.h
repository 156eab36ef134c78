#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/settings/SettingsSection.h"

class QComboBox;

namespace sb::ui {

class Button;

/// How long recordings and callers' data are kept, and what that would delete.
class RetentionSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RetentionSection(Backend &backend, QWidget *parent = nullptr);

    void enter() override;

private:
    QComboBox *addTimes(SettingRow *row);
    void load();
    void ask(QComboBox *box);
    void set(const WorkspaceSettings &wanted);
    void preview();
    void apply();
    void step(RetentionAmount sum);

    Backend &m_backend;
    SettingRow *m_recordingsRow = nullptr;
    SettingRow *m_callsRow = nullptr;
    SettingRow *m_dueRow = nullptr;
    QComboBox *m_recordings = nullptr;
    QComboBox *m_calls = nullptr;
    Button *m_apply = nullptr;
    WorkspaceSettings m_set;
    bool m_applying = false;
};

} // namespace sb::ui
