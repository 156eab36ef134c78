#include "voice/frames/Ring.h"
#include "voice/frames/Mailbox.h"

#include <QTest>

#include <thread>

using namespace sb::voice;

class RingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotFitAndKeepsOrder()
    {
        Ring<int> ring(8);
        QCOMPARE(ring.capacity(), std::size_t(8));
        const std::vector<int> ten{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QCOMPARE(ring.push(ten), std::size_t(8));
        std::vector<int> out(5);
        QCOMPARE(ring.pull(out), std::size_t(5));
        QCOMPARE(out, std::vector<int>({0, 1, 2, 3, 4}));
        QCOMPARE(ring.push(std::span(ten).subspan(8)), std::size_t(2)); // wraps
        QCOMPARE(ring.drop(2), std::size_t(2));
        QCOMPARE(ring.size(), std::size_t(3));
        QCOMPARE(ring.pull(out), std::size_t(3));
        QCOMPARE(std::vector<int>(out.begin(), out.begin() + 3), std::vector<int>({7, 8, 9}));
        QCOMPARE(ring.pull(out), std::size_t(0));
    }

    void carriesEverySampleFromOneThreadToAnother()
    {
        constexpr int count = 300'000;
        Ring<int> ring(1024);
        std::thread producer([&ring] {
            std::vector<int> batch;
            for (int next = 0; next < count;) {
                batch.clear();
                for (int i = 0; i < 1 + next % 160 && next + i < count; ++i)
                    batch.push_back(next + i);
                std::size_t pushed = 0;
                while (pushed < batch.size()) {
                    pushed += ring.push(std::span(batch).subspan(pushed));
                    std::this_thread::yield();
                }
                next += static_cast<int>(batch.size());
            }
        });
        std::vector<int> out(160);
        int expected = 0;
        bool inOrder = true;
        while (expected < count) {
            const auto given = ring.pull(out);
            for (std::size_t i = 0; i < given; ++i)
                inOrder = inOrder && out[i] == expected++;
            if (given == 0)
                std::this_thread::yield();
        }
        producer.join();
        QVERIFY(inOrder);
        QCOMPARE(ring.size(), std::size_t(0));
    }

    void mailboxKeepsTheOrderOfEachSender()
    {
        std::atomic<int> woken{0};
        Mailbox<std::pair<int, int>> mailbox([&woken] { ++woken; });
        constexpr int count = 5'000;
        std::vector<std::thread> senders;
        for (int sender = 0; sender < 3; ++sender) {
            senders.emplace_back([&mailbox, sender] {
                for (int i = 0; i < count; ++i)
                    mailbox.post({sender, i});
            });
        }
        std::array<int, 3> next{};
        int received = 0;
        bool inOrder = true;
        while (received < 3 * count) {
            for (const auto &[sender, number] : mailbox.take()) {
                inOrder = inOrder && number == next[static_cast<std::size_t>(sender)]++;
                ++received;
            }
            std::this_thread::yield();
        }
        for (auto &sender : senders)
            sender.join();
        QVERIFY(inOrder);
        QCOMPARE(woken.load(), 3 * count);
    }
};

QTEST_GUILESS_MAIN(RingTest)
#include "RingTest.moc"
