#include "tests/support/FakePage.h"
#include "tests/support/ThemedTest.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/ComboBoxAccess.h"
#include "ui/widgets/TabOrder.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QPointer>
#include <QTemporaryDir>

using namespace sb::ui;
using namespace Qt::StringLiterals;

/// What somebody needs who has the keys and a screen reader, and no mouse.
class KeysOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatKeysAskForTakesTheFocusAndGivesItBackWhereItWas()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        MainWindow window(settings);
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::make_unique<FakePage>(u"calls"_s, u"Calls"_s, u"calls"_s, PageGroup::Top));
        pages.push_back(std::make_unique<FakePage>(u"agents"_s, u"Agents"_s, u"agents"_s, PageGroup::Build));
        window.open(u"Harbour Voice"_s, u"Local workspace"_s, std::move(pages));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);

        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        const QPointer<QWidget> first = QApplication::focusWidget();
        QVERIFY(first && first->inherits("QPushButton"));
        auto *name = first->parentWidget()->parentWidget()->findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != name && QApplication::focusWidget()->inherits("QPushButton"));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void whoWaitsOnAPageThatLoadsStandsInItsContentAtLast()
    {
        QWidget page;
        auto *content = new QLineEdit;
        auto *faces = new Faces(content, &page);
        faces->showLoading();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QApplication::setActiveWindow(&page);
        focusInto(&page);
        QCOMPARE(QApplication::focusWidget(), &page);
        faces->showContent();
        QCOMPARE(QApplication::focusWidget(), content);
    }

    void aBoxSaysWhatItIsForAndWhatItShows()
    {
        installComboBoxAccess();
        QComboBox box;
        box.addItems({u"A4"_s, u"Letter"_s});
        auto *spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->text(QAccessible::Name), u"A4"_s);
        box.setAccessibleName(u"Paper"_s);
        box.setCurrentIndex(1);
        QCOMPARE(spoken->text(QAccessible::Name), u"Paper: Letter"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"Letter"_s);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->childCount(), 1);
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(box.view()->isVisible());
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(!box.view()->isVisible());
    }
};

SB_THEMED_TEST(KeysOnlyTest)
#include "KeysOnlyTest.moc"
