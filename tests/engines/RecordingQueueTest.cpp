// The queue between a call and its recorder.
#include "voice/record/RecordingQueue.h"

#include <QTest>

using namespace sb;
using namespace sb::voice;

class RecordingQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void underLoadEveryFrameComesOutOnceInOrderAndInItsPlace_data()
    {
        QTest::addColumn<int>("pace");
        QTest::newRow("real time") << static_cast<int>(Pace::RealTime);
        QTest::newRow("virtual") << static_cast<int>(Pace::Virtual);
    }

    void underLoadEveryFrameComesOutOnceInOrderAndInItsPlace()
    {
        QFETCH(int, pace);
        constexpr std::size_t frames = 20'000;
        std::size_t next = 0;
        std::size_t silent = 0;
        bool right = true;
        std::uint64_t lost = 0;
        {
            RecordingQueue queue(static_cast<Pace>(pace), [&](Samples interleaved) {
                for (std::size_t at = 0; at < interleaved.size(); at += 2 * kFrameSamples, ++next) {
                    const auto caller = interleaved[at];
                    const auto agent = interleaved[at + 2 * kFrameSamples - 1];
                    if (caller == 0.0F)
                        ++silent;
                    else
                        right = right && caller == static_cast<float>(next + 1) && agent == -caller;
                }
            });
            for (std::size_t frame = 0; frame < frames; ++frame) {
                AudioFrame caller;
                AudioFrame agent;
                caller.fill(static_cast<float>(frame + 1));
                agent.fill(-static_cast<float>(frame + 1));
                queue.take(caller, agent);
            }
            queue.finish();
            lost = queue.lostFrames();
        }
        QVERIFY(right);
        QCOMPARE(next, frames);
        QCOMPARE(silent, static_cast<std::size_t>(lost));
        if (static_cast<Pace>(pace) == Pace::Virtual)
            QCOMPARE(lost, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(RecordingQueueTest)
#include "RecordingQueueTest.moc"
