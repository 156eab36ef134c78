#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sb::ui {

/// Asks where a file is to be written, under \p name unless somebody types another; its ending is the file's kind,
/// which \p kinds describes as QFileDialog has it (empty: for .csv and .zip the usual words). The dialog opens where
/// this window saved last, at first in the documents. \p chosen hears the path, unless \p parent is gone. Thread: UI.
void askForFile(QWidget *parent, const QString &title, const QString &name, const QString &kinds,
                std::function<void(const QString &path)> chosen);

} // namespace sb::ui
