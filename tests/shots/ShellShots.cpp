// Pictures of the shared widgets and of the windows around the pages: shots_shell DIR
#include "tests/shots/Components.h"
#include "ui/shell/Shots.h"
#include "ui/theme/Theme.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    sb::ui::Theme theme(application);
    theme.setMotion(false);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    using sb::ui::ThemeKind;
    QList<sb::ui::Shot> shots;
    shots.append({QStringLiteral("components"),
                  makeComponents,
                  QSize(1280, 800),
                  {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}});
    sb::ui::ShotWriter writer(theme, QDir(arguments.value(1, QStringLiteral("shots"))), shots);
    QObject::connect(&writer, &sb::ui::ShotWriter::finished, &application, [&] {
        std::printf("%d pictures\n", int(writer.written().size()));
        QApplication::quit();
    });
    writer.start();
    return QApplication::exec();
}
