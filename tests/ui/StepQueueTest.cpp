#include "ui/widgets/StepQueue.h"
#include "tests/support/ThemedTest.h"

#include <QCoreApplication>
#include <QTest>

#include <string>

using namespace sb::ui;

class StepQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesOneStepInEachPassOfTheEventLoop()
    {
        StepQueue queue;
        std::string done;
        for (const char step : {'a', 'b', 'c'})
            queue.add([&done, step] { done += step; });
        QVERIFY(done.empty());
        std::size_t before = 0;
        while (!queue.isDone()) {
            QCoreApplication::processEvents();
            QVERIFY(done.size() <= before + 1);
            before = done.size();
        }
        QCOMPARE(done, std::string("abc"));
    }

    void finishesInOrderEvenFromInsideAStep()
    {
        StepQueue queue;
        std::string done;
        queue.add([&] {
            queue.finish();
            done += 'a';
        });
        queue.add([&] { done += 'b'; });
        QTRY_VERIFY(queue.isDone());
        QCOMPARE(done, std::string("ba")); // what it asked for came before it ended
    }

    void beginsAgainWithWhatIsAddedLater()
    {
        StepQueue queue;
        int done = 0;
        queue.add([&] { ++done; });
        queue.finish();
        QCOMPARE(done, 1);
        queue.add([&] { ++done; });
        QTRY_COMPARE(done, 2);
    }

    void doesNothingOnceItIsGone()
    {
        int done = 0;
        {
            StepQueue queue;
            queue.add([&] { ++done; });
        }
        QCoreApplication::processEvents();
        QCOMPARE(done, 0);
    }
};

SB_THEMED_TEST(StepQueueTest)
#include "StepQueueTest.moc"
