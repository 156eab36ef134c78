#include "ui/widgets/SaveDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace sb::ui {

namespace {

struct SaveDialog
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::SaveDialog)
};

QString usualKinds(const QString &ending)
{
    return ending == QLatin1String("zip") ? SaveDialog::tr("Archives (*.zip)") : SaveDialog::tr("Tables (*.csv)");
}

} // namespace

void askForFile(QWidget *parent, const QString &title, const QString &name, const QString &kinds,
                std::function<void(const QString &path)> chosen)
{
    const auto ending = QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(parent, title, {}, kinds.isEmpty() ? usualKinds(ending) : kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    if (dialog->directory() == QDir::current()) // nothing was saved yet: where a program is started says nothing
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(name).replace(u'/', u'-')); // a name is no path
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace sb::ui
