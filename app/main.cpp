#include "app/cli/CommandLine.h"
#include "app/window/WindowProgram.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>

#include <thread>

#include <sodium.h>
#include <sys/prctl.h>

namespace {

/// A command on a thread of its own, so that the event loop stays free for what the workspace posts to it.
int runCommand(QCoreApplication &application, const QStringList &words)
{
    auto code = sb::app::ExitCode::Failed;
    std::thread worker([&] {
        auto console = sb::app::Console::standard();
        code = sb::app::runCommandLine(words, QDir::currentPath(), console);
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return static_cast<int>(code);
}

/// The same for those that make documents, or have the workspace open for long and so make them for others: letters and
/// charts need a window system's stand-in, which no display is asked for (docs/decisions/0015).
int runDocumentCommand(int argc, char *argv[], const QStringList &words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    sb::ui::installLanguage(application, QStringLiteral("en"));
    const sb::ui::Theme theme(application);
    return runCommand(application, words);
}

} // namespace

int main(int argc, char *argv[])
{
    // No core dump and no debugger of another process may read keys and passphrases.
    prctl(PR_SET_DUMPABLE, 0);
    if (sodium_init() < 0)
        return static_cast<int>(sb::app::ExitCode::Failed);
    QCoreApplication::setApplicationName(QStringLiteral("switchboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SB_VERSION));
    // Quiet unless asked: QT_LOGGING_RULES="switchboard.*=true".
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*.info=false"));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.value(0) == QLatin1String("screenshots"))
        return sb::app::runScreenshots(argc, argv, words.mid(1));
    if (words.value(0) == QLatin1String("report") || words.value(0) == QLatin1String("serve"))
        return runDocumentCommand(argc, argv, words);
    if (sb::app::namesCommand(words)) {
        QCoreApplication application(argc, argv);
        return runCommand(application, words);
    }
    return sb::app::runWindow(argc, argv);
}
