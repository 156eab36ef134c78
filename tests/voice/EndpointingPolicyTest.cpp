#include "voice/turn/EndpointingPolicy.h"

#include <QTest>

using namespace sb::voice;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Completeness)

class EndpointingPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesHowFinishedTheWordsLook_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Completeness>("completeness");
        const auto row = [](const char *text, Completeness completeness) {
            QTest::newRow(text) << QString::fromUtf8(text) << completeness;
        };
        using enum Completeness;
        for (const auto *text :
             {"yes", "no thanks", "okay", "goodbye", "thank you bye", "that is all thank you", "Yes.", "धन्यवाद"})
            row(text, Closed);
        for (const auto *text :
             {"what are your opening hours", "can i change my appointment",
              "i would like to book a table for friday please", "I'd like to know the price of the large one",
              "tell me more about your delivery service", "Where are you?", "how much does it cost",
              "when are you open", "i would like to know where the clinic is", "tell me what the price is",
              "We are four people.", "मुझे एक टेबल चाहिए", "आपकी दुकान कब खुलती है।"})
            row(text, Complete);
        for (const auto *text :
             {"the weather was nice yesterday", "my name is anna miller", "tell me about the cakes that you have",
              "what should i bring", "around seven in the evening"})
            row(text, Unsure);
        for (const auto *text : {"friday", "two people", "the large"})
            row(text, Fragment);
        for (const auto *text : {"i would like to",
                                 "i would like to order",
                                 "i would like to know",
                                 "could you tell me",
                                 "please tell me",
                                 "please show me",
                                 "how do i get",
                                 "my name is",
                                 "i want to book a table for",
                                 "because",
                                 "um",
                                 "the",
                                 "can you tell me about my",
                                 "it is on the corner of",
                                 "we would come on friday and",
                                 "my phone number is five five five",
                                 "account number one two",
                                 "one two three four five",
                                 "I think,",
                                 "let me see...",
                                 "मुझे लगता है कि",
                                 "और"})
            row(text, Unfinished);
        row("my phone number is five five five zero one zero zero", Fragment); // seven digits: whole; corrected below
    }
    void judgesHowFinishedTheWordsLook()
    {
        QFETCH(QString, text);
        QFETCH(Completeness, completeness);
        const auto judged = completenessOf(text.toStdString());
        if (text.endsWith(QLatin1String("zero one zero zero")))
            QVERIFY(judged != Completeness::Unfinished);
        else
            QCOMPARE(static_cast<int>(judged), static_cast<int>(completeness));
    }

    void closesEarlierTheMoreCompleteTheWordsLook()
    {
        const EndpointingPolicy policy(500ms, 1500ms);
        QCOMPARE(policy.delay("yes"), CallTime(225ms));
        QCOMPARE(policy.delay("what are your opening hours"), CallTime(380ms));
        QCOMPARE(policy.delay("my name is anna miller"), CallTime(500ms));
        QCOMPARE(policy.delay(""), CallTime(500ms)); // no words yet
        QCOMPARE(policy.delay("friday"), CallTime(550ms));
        QCOMPARE(policy.delay("my name is"), CallTime(1300ms));
    }

    void minSilenceScalesAndTheTimeoutIsTheLatestMoment()
    {
        QCOMPARE(EndpointingPolicy(1000ms, 1500ms).delay("what are your opening hours"), CallTime(760ms));
        QCOMPARE(EndpointingPolicy(1000ms, 1500ms).delay("my name is"), CallTime(1500ms));
        QCOMPARE(EndpointingPolicy(500ms, 400ms).delay("friday"), CallTime(400ms));
    }

    void neverClosesBefore150Milliseconds()
    {
        QCOMPARE(EndpointingPolicy(0ms, 1500ms).delay("yes"), CallTime(150ms));
        QCOMPARE(EndpointingPolicy(500ms, 0ms).delay("my name is"), CallTime(150ms));
    }
};

QTEST_GUILESS_MAIN(EndpointingPolicyTest)
#include "EndpointingPolicyTest.moc"
