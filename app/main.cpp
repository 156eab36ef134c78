#include "app/cli/CommandLine.h"
#include "app/window/WindowProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <thread>

#include <sodium.h>
#include <sys/prctl.h>

namespace {

/// A command on a thread of its own, so that the event loop stays free for what the workspace posts to it.
int runCommand(int argc, char *argv[], const QStringList &words)
{
    QCoreApplication application(argc, argv);
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
    if (sb::app::namesCommand(words))
        return runCommand(argc, argv, words);
    return sb::app::runWindow(argc, argv);
}
