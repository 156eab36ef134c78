#include "ui/charts/CsvFile.h"

#include "models/base/Deliver.h"
#include "models/contract/CsvRow.h"
#include "ui/format/SavedFile.h"
#include "ui/widgets/SaveDialog.h"

#include <QAbstractItemModel>
#include <QWidget>
#include <QtConcurrent>

namespace sb::ui {

namespace {

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

void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes,
              std::function<void(const Result<QString> &)> done)
{
    askForFile(parent, title, name, {}, [parent, bytes, done = std::move(done)](const QString &path) {
        deliver(QtConcurrent::run([path, bytes] { return written(path, bytes); }), parent, done);
    });
}

} // namespace sb::ui
