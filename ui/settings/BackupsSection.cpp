#include "ui/settings/BackupsSection.h"

#include "ui/format/ErrorText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/settings/WorkCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

namespace sb::ui {

namespace {

constexpr int kComboWidth = 148;
constexpr int kListFace = 260;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

BackupsSection::BackupsSection(Backend &backend, WorkspaceCare &care, QWidget *parent)
    : SettingsSection(tr("Backups"), QStringLiteral("backup"), parent), m_backend(backend), m_care(care)
{
    addMaking();
    addList();
    connect(&care, &WorkspaceCare::progressed, this, &BackupsSection::showWork);
    connect(&care, &WorkspaceCare::finished, this, &BackupsSection::finish);
    connect(&care, &WorkspaceCare::backupsChanged, this, &BackupsSection::loadBackups);
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("settings"))
            loadSettings();
    });
    showWork();
}

void BackupsSection::addMaking()
{
    addHeading(tr("Making backups"), tr("A backup is the whole workspace, encrypted as it is, read back and compared "
                                        "after writing. It opens with the passphrase of the day it was made."));
    auto *card = addCard();
    m_now = addRow(card, tr("Back up now"), tr("Into the workspace’s own folder, or to another disk."));
    m_elsewhere = new Button(tr("To a folder…"), this);
    m_elsewhere->setAccessibleName(tr("Back up to a folder"));
    m_make = new Button(QStringLiteral("backup"), tr("Back up now"), ButtonKind::Primary, this);
    m_now->addControl(m_elsewhere);
    m_now->addControl(m_make);
    m_schedule = addRow(card, tr("Back up by itself"),
                        tr("While the workspace is open, into its own folder. The newest are kept; backups made by "
                           "hand stay."));
    m_kept = new QComboBox(this);
    m_kept->setAccessibleName(tr("Backups that are kept"));
    m_kept->setFixedWidth(Theme::of(this).scaled(kComboWidth));
    for (const int kept : {1, 3, 7, 14, 30})
        m_kept->addItem(tr("Keep %n", nullptr, kept), kept);
    m_rhythm = new QComboBox(this);
    m_rhythm->setFixedWidth(Theme::of(this).scaled(kComboWidth));
    m_rhythm->addItem(tr("Never"), static_cast<int>(BackupRhythm::Off));
    m_rhythm->addItem(tr("Every day"), static_cast<int>(BackupRhythm::Daily));
    m_rhythm->addItem(tr("Every week"), static_cast<int>(BackupRhythm::Weekly));
    m_schedule->addControl(m_kept);
    m_schedule->addControl(m_rhythm);
    m_kept->setEnabled(false);
    m_rhythm->setEnabled(false); // until the workspace has said what is set
    m_workLine = new Line(Qt::Horizontal, card);
    m_work = new WorkCard(card);
    card->body()->addWidget(m_workLine);
    card->body()->addWidget(m_work);
    connect(m_make, &QPushButton::clicked, this, &BackupsSection::backUpNow);
    connect(m_elsewhere, &QPushButton::clicked, this, [this] {
        chooseFolder(tr("An empty folder for the backup"), [this](const QString &folder) { m_care.backUp(folder); });
    });
    connect(m_work, &WorkCard::cancelled, this, [this] { m_care.cancel(); });
    connect(m_rhythm, &QComboBox::activated, this, [this] {
        WorkspaceSettings wanted;
        wanted.backupRhythm = static_cast<BackupRhythm>(m_rhythm->currentData().toInt());
        change(wanted);
    });
    connect(m_kept, &QComboBox::activated, this, [this] {
        WorkspaceSettings wanted;
        wanted.backupsKept = m_kept->currentData().toInt();
        change(wanted);
    });
}

void BackupsSection::addList()
{
    addHeading(tr("Backups of this workspace"), tr("In its own folder. A copy on another disk survives the loss of "
                                                   "this one."));
    auto *card = addCard();
    auto *restore = addRow(card, tr("Restore"),
                           tr("Makes a new workspace out of a backup. The open one stays as it "
                              "is."));
    m_restore = new Button(QStringLiteral("import"), tr("From a folder…"), ButtonKind::Normal, this);
    m_restore->setAccessibleName(tr("Restore from a folder"));
    restore->addControl(m_restore);
    card->addLine();
    m_listHolder = new QWidget(card);
    m_list = new QVBoxLayout(m_listHolder);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    card->body()->addWidget(m_listHolder);
    m_faces = new Faces(new QWidget(card), card); // in the place of the list while there is none
    m_faces->setFixedHeight(Theme::of(this).scaled(kListFace));
    m_faces->hide();
    card->body()->addWidget(m_faces);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::restoreFromFolder);
}

void BackupsSection::enter()
{
    loadSettings();
    loadBackups();
}

void BackupsSection::loadSettings()
{
    m_backend.call(getWorkspaceSettings, {}, this, [this](const Result<WorkspaceSettings> &settings) {
        m_schedule->setProblem(settings ? QString() : ErrorText::of(settings.error()).inOneLine());
        m_rhythm->setEnabled(settings.has_value());
        if (!settings)
            return;
        const auto rhythm = settings->backupRhythm.valueOr(BackupRhythm::Off);
        m_rhythm->setCurrentIndex(m_rhythm->findData(static_cast<int>(rhythm)));
        const int kept = settings->backupsKept.valueOr(7);
        if (m_kept->findData(kept) < 0)
            m_kept->addItem(tr("Keep %n", nullptr, kept), kept);
        m_kept->setCurrentIndex(m_kept->findData(kept));
        m_kept->setEnabled(rhythm != BackupRhythm::Off);
    });
}

void BackupsSection::change(const WorkspaceSettings &change)
{
    m_backend.call(updateWorkspaceSettings, change, this, [this](const Result<WorkspaceSettings> &settings) {
        loadSettings(); // what is shown is what is set, also after a refusal
        if (!settings)
            Q_EMIT told(ErrorText::of(settings.error()).inOneLine(), true);
    });
}

void BackupsSection::backUpNow()
{
    if (!m_care.running())
        m_care.backUp(m_care.freeBackupFolder());
}

void BackupsSection::restoreFromFolder()
{
    if (m_care.running())
        return;
    chooseFolder(tr("The folder of a backup"), [this](const QString &folder) { askForTarget(folder); });
}

void BackupsSection::loadBackups()
{
    if (m_list->count() == 0) {
        m_faces->setVisible(true);
        m_faces->showLoading();
    }
    deliver(m_care.backups(), this, [this](const Result<QList<BackupCard>> &backups) {
        if (backups) {
            showBackups(*backups);
        } else {
            m_listHolder->hide();
            m_faces->setVisible(true);
            m_faces->showError(backups.error(), [this] { loadBackups(); });
        }
    });
}

void BackupsSection::showBackups(const QList<BackupCard> &backups)
{
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (backups.isEmpty()) {
        auto *none = new PlainLabel(tr("No backup lies here yet."), TextSize::Body, Role::TextSecondary, m_listHolder);
        none->setContentsMargins(metrics::cardPadding - 1, 0, metrics::cardPadding - 1, 0);
        none->setMinimumHeight(Theme::of(this).scaled(metrics::rowSettings));
        m_list->addWidget(none);
    }
    for (const auto &backup : backups) {
        if (m_list->count() > 0)
            m_list->addWidget(new Line(Qt::Horizontal, m_listHolder));
        m_list->addWidget(rowOf(backup));
    }
    m_faces->hide();
    m_listHolder->show();
}

QWidget *BackupsSection::rowOf(const BackupCard &backup)
{
    const QString folder = QFileInfo(backup.folder).fileName();
    const QString title = backup.damage.isEmpty() ? dayTimeText(backup.created) : visibleText(folder);
    const QString why =
        backup.damage.isEmpty()
            ? tr("%1 in %n file(s) · %2", nullptr, backup.files).arg(sizeText(backup.bytes), visibleText(folder))
            : tr("Cannot be read: %1").arg(visibleText(backup.damage));
    auto *row = new SettingRow(title, why, m_listHolder);
    row->addControl(backup.damage.isEmpty()
                        ? new Chip(backup.automatic ? tr("By itself") : tr("By hand"), Tone::Neutral, row)
                        : new Chip(tr("Damaged"), Tone::Negative, row));
    if (backup.damage.isEmpty()) {
        auto *restore = new Button(tr("Restore…"), row);
        restore->setControlSize(ControlSize::Small);
        restore->setAccessibleName(tr("Restore the backup of %1").arg(title));
        restore->setEnabled(!m_care.running());
        connect(restore, &QPushButton::clicked, this, [this, from = backup.folder] { askForTarget(from); });
        row->addControl(restore);
    }
    auto *remove = new IconButton(QStringLiteral("trash"), tr("Delete the backup of %1").arg(title), row);
    connect(remove, &QToolButton::clicked, this, [this, backup] { askToRemove(backup); });
    row->addControl(remove);
    return row;
}

void BackupsSection::askToRemove(const BackupCard &backup)
{
    ConfirmDialog::ask(this,
                       {tr("Delete the backup of %1?").arg(dayTimeText(backup.created)),
                        tr("It is gone for good. The workspace and its other backups stay."), tr("Keep"),
                        tr("Delete backup"), QStringLiteral("trash")},
                       [this, folder = backup.folder] {
                           if (const auto removed = m_care.removeBackup(folder); !removed)
                               Q_EMIT told(ErrorText::of(removed.error()).inOneLine(), true);
                           loadBackups();
                       });
}

void BackupsSection::askForTarget(const QString &backup)
{
    chooseFolder(tr("An empty folder for the restored workspace"),
                 [this, backup](const QString &target) { confirmRestore(backup, target); });
}

void BackupsSection::confirmRestore(const QString &backup, const QString &target)
{
    // Never over something: an open workspace above all.
    if (const QDir folder(target); folder.exists() && !folder.isEmpty()) {
        Q_EMIT told(tr("The folder %1 is not empty. Nothing was restored; choose an empty or a new one.")
                        .arg(visibleText(target)),
                    true);
        return;
    }
    ConfirmDialog::ask(this,
                       {tr("Restore into %1?").arg(visibleText(QFileInfo(target).fileName())),
                        tr("A new workspace is made there from the backup in %1. Every file is compared with the "
                           "backup’s list. It opens with the passphrase of that day. The open workspace stays as it "
                           "is.")
                            .arg(backup),
                        tr("Cancel"), tr("Restore"), QStringLiteral("import"), ButtonKind::Primary},
                       [this, backup, target] { m_care.restore(backup, target); });
}

void BackupsSection::showWork()
{
    const auto work = m_care.running();
    const bool mine = work == CareWork::Backup || work == CareWork::Restore;
    if (!mine)
        m_elapsed.invalidate();
    else if (!m_elapsed.isValid())
        m_elapsed.start();
    m_work->setVisible(mine);
    m_workLine->setVisible(mine);
    for (auto *button : {m_make, m_elsewhere, m_restore})
        button->setEnabled(!work);
    if (mine)
        m_work->show(work == CareWork::Backup ? tr("Backing up") : tr("Restoring"),
                     work == CareWork::Backup ? tr("You can go on working. An unfinished backup is taken away.")
                                              : tr("The open workspace is not touched."),
                     m_care.done(), m_elapsed.elapsed());
    Q_EMIT changed();
}

void BackupsSection::finish(const CareOutcome &outcome)
{
    showWork();
    if (outcome.work == CareWork::Verify)
        return;
    loadBackups();
    const bool backup = outcome.work == CareWork::Backup;
    if (outcome.error && outcome.error->code == ErrorCode::Cancelled) {
        Q_EMIT told(backup ? tr("The backup was cancelled; nothing of it is left")
                           : tr("Restoring was cancelled; nothing of it is left"),
                    false);
    } else if (outcome.error) {
        Q_EMIT told((backup ? tr("The backup was not made.") : tr("Nothing was restored.")) + QLatin1Char(' ') +
                        ErrorText::of(*outcome.error).inOneLineWithDetails(),
                    true);
    } else if (!outcome.missing.isEmpty()) {
        Q_EMIT told(tr("Backed up, but %n recording(s) were gone before they could be copied", nullptr,
                       static_cast<int>(outcome.missing.size())),
                    true);
    } else if (backup) {
        Q_EMIT told(tr("Backed up and compared: %1 in %n file(s)", nullptr, outcome.files).arg(sizeText(outcome.bytes)),
                    false);
    } else {
        Q_EMIT told(tr("Restored and compared. Open %1 from the lock screen.").arg(visibleText(outcome.target)), false);
    }
}

void BackupsSection::chooseFolder(const QString &title, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(m_care.folder()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

} // namespace sb::ui
