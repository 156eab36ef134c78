#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/settings/SettingsSection.h"
#include "ui/settings/WorkspaceCare.h"

#include <QElapsedTimer>

class QVBoxLayout;

namespace sb::ui {

class Button;
class Chip;
class ElidedLabel;
class PlainLabel;
class WorkCard;

/// What the open workspace is, where it lies, what it holds, and whether every page of it is whole.
class WorkspaceSection final : public SettingsSection
{
    Q_OBJECT

public:
    WorkspaceSection(Backend &backend, WorkspaceCare &care, QWidget *parent = nullptr);

    void enter() override;
    void verify();

private:
    void load();
    void showWork();
    void finish(const CareOutcome &outcome);
    void showFindings(const QList<CareFinding> &findings);

    Backend &m_backend;
    WorkspaceCare &m_care;
    SettingRow *m_nameRow;
    SettingRow *m_verifyRow;
    ElidedLabel *m_name;
    ElidedLabel *m_folder;
    PlainLabel *m_size;
    PlainLabel *m_agents;
    PlainLabel *m_calls;
    PlainLabel *m_made;
    PlainLabel *m_schema;
    PlainLabel *m_program;
    Chip *m_state;
    Button *m_verify;
    QWidget *m_workLine;
    WorkCard *m_work;
    QWidget *m_findings;
    QVBoxLayout *m_findingList;
    QElapsedTimer m_elapsed;
};

} // namespace sb::ui
