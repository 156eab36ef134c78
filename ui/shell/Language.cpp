#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace sb::ui {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("hi")};
}

QString installLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    QString used = wanted.name().section(QLatin1Char('_'), 0, 0);
    if (!languages().contains(used))
        used = QStringLiteral("en");
    // English has a file as well: it holds the plurals.
    auto *translator = new QTranslator(&application);
    if (translator->load(QLatin1String(":/i18n/switchboard_") + used + QLatin1String(".qm")))
        QCoreApplication::installTranslator(translator);
    if (!language.isEmpty())
        QLocale::setDefault(wanted);
    return used;
}

} // namespace sb::ui
