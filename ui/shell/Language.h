#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace sb::ui {

/// Installs the words of \p language ("hi"; empty: the system's, English when there are none) and makes its locale the
/// default for figures and dates. Call before the first window. \return the language in use
QString installLanguage(QCoreApplication &application, const QString &language);

/// Languages that are complete, besides which none is offered.
QStringList languages();

} // namespace sb::ui
