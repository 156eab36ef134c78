#include "ui/widgets/SaveDialog.h"
#include "tests/support/ThemedTest.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace sb::ui;

namespace {

struct Window
{
    QWidget widget;
    QStringList chosen;

    QFileDialog *ask(const QString &name)
    {
        askForFile(&widget, QStringLiteral("Save"), name, {}, [this](const QString &path) { chosen.append(path); });
        return widget.findChild<QFileDialog *>();
    }
    void answer(QFileDialog *dialog, const QString &path)
    {
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
};

} // namespace

class SaveDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhereTheWindowSavedLast()
    {
        QTemporaryDir folder;
        Window window;
        auto *dialog = window.ask(QStringLiteral("calls.csv"));
        QVERIFY(dialog->directory() != QDir::current()); // where the program was started
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
        window.answer(dialog, folder.filePath(QStringLiteral("calls.csv")));
        QCOMPARE(window.chosen, QStringList{folder.filePath(QStringLiteral("calls.csv"))});

        dialog = window.ask(QStringLiteral("calls.zip"));
        QCOMPARE(dialog->directory(), QDir(folder.path()));
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("zip"));
        folder.remove();
        window.answer(dialog, QStringLiteral("/nowhere/calls.zip"));
        QVERIFY(window.ask(QStringLiteral("calls.csv"))->directory().exists()); // that one is gone
    }

    void aNameIsNoPath()
    {
        Window window;
        auto *dialog = window.ask(QStringLiteral("../North \"day\" desk.json"));
        const auto selected = dialog->selectedFiles();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(QFileInfo(selected.front()).fileName(), QStringLiteral("..-North -day- desk.json"));
        QCOMPARE(QFileInfo(selected.front()).absoluteDir(), dialog->directory());
        window.answer(dialog, {});
    }
};

SB_THEMED_TEST(SaveDialogTest)
#include "SaveDialogTest.moc"
