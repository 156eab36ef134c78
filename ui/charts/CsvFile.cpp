#include "ui/charts/CsvFile.h"

#include "models/base/Deliver.h"
#include "models/contract/CsvRow.h"
#include "ui/format/SavedFile.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QtConcurrent>

namespace sb::ui {

namespace {

struct CsvFile
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CsvFile)
};

Result<QString> written(const QString &path, const QByteArray &bytes)
{
    return savedFile(path, FileReaders::Usual, [&](QSaveFile &file) { return put(file, bytes.toStdString()); })
        .map([&](qint64) { return path; });
}

} // namespace

QByteArray csvOf(const QAbstractItemModel &model)
{
    QByteArray text;
    const auto isFigure = [&](int column) {
        return Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt())
            .testFlag(Qt::AlignRight);
    };
    CsvRow heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.text(model.headerData(column, Qt::Horizontal).toString().toStdString());
    text += QByteArray::fromStdString(heads.take());
    for (int line = 0; line < model.rowCount(); ++line) {
        CsvRow row;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(line, column);
            const auto value = index.data(Qt::EditRole);
            const auto cell = (value.isValid() ? value : index.data()).toString().toStdString();
            if (isFigure(column))
                row.verbatim(cell);
            else
                row.text(cell);
        }
        text += QByteArray::fromStdString(row.take());
    }
    return text;
}

void askForFile(QWidget *parent, const QString &title, const QString &name,
                std::function<void(const QString &path)> chosen)
{
    const bool isArchive = name.endsWith(QLatin1String(".zip"));
    auto *dialog = new QFileDialog(parent, title, name,
                                   isArchive ? CsvFile::tr("Archives (*.zip)") : CsvFile::tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isArchive ? QStringLiteral("zip") : QStringLiteral("csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes,
              std::function<void(const Result<QString> &)> done)
{
    askForFile(parent, title, name, [parent, bytes, done = std::move(done)](const QString &path) {
        deliver(QtConcurrent::run([path, bytes] { return written(path, bytes); }), parent, done);
    });
}

} // namespace sb::ui
