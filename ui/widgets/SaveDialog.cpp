#include "ui/widgets/SaveDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace sb::ui {

namespace {

constexpr auto kSavedIn = "savedIn"; ///< property of a window

struct SaveDialog
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::SaveDialog)
};

QString usualKinds(const QString &ending)
{
    return ending == QLatin1String("zip") ? SaveDialog::tr("Archives (*.zip)") : SaveDialog::tr("Tables (*.csv)");
}

/// Where a program was started says nothing, nor does where another dialog opened a workspace.
QString folderOf(const QWidget *window)
{
    const auto savedIn = window->property(kSavedIn).toString();
    for (const auto &folder : {savedIn, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

void askForFile(QWidget *parent, const QString &title, const QString &name, const QString &kinds,
                std::function<void(const QString &path)> chosen)
{
    auto *window = parent->window();
    const auto ending = QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(parent, title, folderOf(window), kinds.isEmpty() ? usualKinds(ending) : kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QString(name).replace(u'/', u'-').replace(u'"', u'-')); // these end a name in the dialog
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [window](const QString &path) { window->setProperty(kSavedIn, QFileInfo(path).absolutePath()); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace sb::ui
