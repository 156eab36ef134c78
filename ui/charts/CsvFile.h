#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QWidget;

namespace sb::ui {

/// A table as CSV in UTF-8 with its heads; values are those of Qt::EditRole where a model has one. What a spreadsheet
/// could take for a formula is made harmless (models/contract/CsvRow).
QByteArray csvOf(const QAbstractItemModel &model);

/// Asks where, then writes on a worker; the file appears whole or not at all. \p name ends in .csv or .zip. \p done
/// hears the path on the thread of the window, and never after \p parent is gone.
void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes,
              std::function<void(const Result<QString> &path)> done);

} // namespace sb::ui
