#include "voice/turn/States.h"

#include <QTest>

using namespace sb::voice;

class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheAgentsTable()
    {
        using S = AgentState;
        using I = AgentInput;
        struct Row
        {
            S from;
            I input;
            S to;
        };
        const std::vector<Row> meant{
            {S::Idle, I::CallBegins, S::Listening},
            {S::Listening, I::TurnOpens, S::Thinking},
            {S::Thinking, I::AnswerAudible, S::Speaking},
            {S::Thinking, I::AnswerEnds, S::Listening},
            {S::Thinking, I::Interruption, S::Listening},
            {S::Speaking, I::TurnOpens, S::Thinking},
            {S::Speaking, I::AnswerEnds, S::Listening},
            {S::Speaking, I::Interruption, S::Listening},
            {S::Idle, I::CallEnds, S::Idle},
            {S::Listening, I::CallEnds, S::Idle},
            {S::Thinking, I::CallEnds, S::Idle},
            {S::Speaking, I::CallEnds, S::Idle},
        };
        std::size_t seen = 0;
        for (const auto from : {S::Idle, S::Listening, S::Thinking, S::Speaking}) {
            for (std::size_t input = 0; input < kAgentInputs; ++input) {
                const auto what = static_cast<I>(input);
                const auto row = std::find_if(meant.begin(), meant.end(),
                                              [&](const Row &r) { return r.from == from && r.input == what; });
                const auto to = transition(from, what);
                QCOMPARE(to.has_value(), row != meant.end());
                if (to) {
                    QCOMPARE(*to, row->to);
                    ++seen;
                }
            }
        }
        QCOMPARE(seen, meant.size());
    }

    void everyCellOfTheCallersTable()
    {
        using S = UserState;
        using I = UserInput;
        struct Row
        {
            S from;
            I input;
            S to;
        };
        const std::vector<Row> meant{
            {S::Silent, I::SpeechBegins, S::Speaking}, {S::Silent, I::LongSilence, S::Away},
            {S::Speaking, I::SpeechPauses, S::Silent}, {S::Away, I::SpeechBegins, S::Speaking},
            {S::Away, I::TextTyped, S::Silent},
        };
        for (const auto from : {S::Silent, S::Speaking, S::Away}) {
            for (std::size_t input = 0; input < kUserInputs; ++input) {
                const auto what = static_cast<I>(input);
                const auto row = std::find_if(meant.begin(), meant.end(),
                                              [&](const Row &r) { return r.from == from && r.input == what; });
                const auto to = transition(from, what);
                QCOMPARE(to.has_value(), row != meant.end());
                if (to)
                    QCOMPARE(*to, row->to);
            }
        }
    }
};

QTEST_GUILESS_MAIN(StatesTest)
#include "StatesTest.moc"
