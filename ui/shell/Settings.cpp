#include "ui/shell/Settings.h"

#include <QStandardPaths>

namespace sb::ui {

Settings::Settings(QObject *parent)
    : Settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                   QLatin1String("/switchboard/switchboard.ini"),
               parent)
{}

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file, QSettings::IniFormat) {}

QByteArray Settings::layout(const QString &place) const
{
    return m_file.value(QLatin1String("layout/") + place).toByteArray();
}

void Settings::setLayout(const QString &place, const QByteArray &state)
{
    m_file.setValue(QLatin1String("layout/") + place, state);
}

} // namespace sb::ui
