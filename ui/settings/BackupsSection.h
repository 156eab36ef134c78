#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/settings/SettingsSection.h"
#include "ui/settings/WorkspaceCare.h"

#include <QElapsedTimer>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace sb::ui {

class Button;
class ElidedLabel;
class Faces;
class WorkCard;

/// Making backups, by hand and by a schedule, the list of them, and a workspace out of one.
class BackupsSection final : public SettingsSection
{
    Q_OBJECT

public:
    BackupsSection(Backend &backend, WorkspaceCare &care, QWidget *parent = nullptr);

    void enter() override;

    void backUpNow();
    void restoreFromFolder();

private:
    void addMaking();
    void addList();
    void loadSettings();
    void change(const WorkspaceSettings &change);
    void loadBackups();
    void showBackups(const QList<BackupCard> &backups);
    QWidget *rowOf(const BackupCard &backup);
    void askToRemove(const BackupCard &backup);
    void askForTarget(const QString &backup);
    void confirmRestore(const QString &backup, const QString &target);
    void showWork();
    void finish(const CareOutcome &outcome);
    void chooseFolder(const QString &title, std::function<void(const QString &)> chosen);

    Backend &m_backend;
    WorkspaceCare &m_care;
    SettingRow *m_now = nullptr;
    SettingRow *m_schedule = nullptr;
    Button *m_make = nullptr;
    Button *m_elsewhere = nullptr;
    Button *m_restore = nullptr;
    QComboBox *m_rhythm = nullptr;
    QComboBox *m_kept = nullptr;
    WorkCard *m_work = nullptr;
    QWidget *m_workLine = nullptr;
    QWidget *m_listHolder = nullptr;
    QVBoxLayout *m_list = nullptr;
    Faces *m_faces = nullptr;
    QElapsedTimer m_elapsed;
};

} // namespace sb::ui
