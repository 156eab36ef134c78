#include "voice/frames/Pipeline.h"
#include "voice/turn/SentenceAggregator.h"

#include <QTest>

using namespace sb;
using namespace sb::voice;

namespace {

Frame text(std::uint32_t turn, std::string words)
{
    return {TurnId{turn}, TextChunk{std::move(words)}};
}
Frame interrupted(std::uint32_t turn)
{
    return {TurnId{turn}, Interrupted{}};
}
Frame ended(std::uint32_t turn)
{
    return {TurnId{turn}, AnswerEnded{}};
}

/// Frames in, frames out, through the aggregator as the only step.
std::vector<Frame> runPipeline(std::vector<Frame> frames)
{
    std::vector<Frame> out;
    SentenceAggregator aggregator;
    Pipeline pipeline({&aggregator}, [&out](Frame frame) { out.push_back(std::move(frame)); });
    for (auto &frame : frames)
        pipeline.push(std::move(frame));
    return out;
}

QStringList textsIn(const std::vector<Frame> &frames)
{
    QStringList texts;
    for (const auto &frame : frames) {
        if (const auto *sentence = std::get_if<Sentence>(&frame.payload))
            texts << QString::fromStdString(sentence->text);
    }
    return texts;
}

/// What comes out for one turn whose text arrives in pieces of \p size bytes.
QStringList sentencesOf(const std::string &answer, std::size_t size)
{
    std::vector<Frame> frames;
    for (std::size_t at = 0; at < answer.size(); at += size)
        frames.push_back(text(1, answer.substr(at, size)));
    frames.push_back(ended(1));
    return textsIn(runPipeline(std::move(frames)));
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsSpeechOfInterruptedTurn()
    {
        const auto out =
            runPipeline({text(1, "Good morn"), interrupted(2), text(1, "ing. "), text(2, "Yes?"), ended(2)});
        QCOMPARE(textsIn(out), QStringList({QStringLiteral("Yes?")}));
    }

    void signalsOfAnOldTurnStillArrive()
    {
        const auto out =
            runPipeline({interrupted(3), {TurnId{1}, Failed{{ErrorCode::Unavailable, "gone", {}}}}, ended(1)});
        QCOMPARE(out.size(), std::size_t(2)); // the interruption and the failure; the old marker died with its turn
        QVERIFY(std::holds_alternative<Failed>(out[1].payload));
    }

    void markersComeBehindTheDataTheyClose()
    {
        const auto out = runPipeline({text(1, "One moment"), ended(1)});
        QCOMPARE(out.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<Sentence>(out[0].payload));
        QVERIFY(std::holds_alternative<AnswerEnded>(out[1].payload));
    }

    void cutsAnswersIntoSentences_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const char *answer, QStringList sentences) {
            QTest::newRow(name) << QString::fromUtf8(answer) << sentences;
        };
        row("two", "We open at nine. We close at five.",
            {QStringLiteral("We open at nine."), QStringLiteral("We close at five.")});
        row("question and call", "Really? Great! See you.",
            {QStringLiteral("Really?"), QStringLiteral("Great!"), QStringLiteral("See you.")});
        row("title", "Ask for Dr. Rao or Mrs. Lee. Thanks.",
            {QStringLiteral("Ask for Dr. Rao or Mrs. Lee."), QStringLiteral("Thanks.")});
        row("decimal", "It costs 3.50 dollars. Fine?",
            {QStringLiteral("It costs 3.50 dollars."), QStringLiteral("Fine?")});
        row("initials", "The U.S. office is shut. Sorry.",
            {QStringLiteral("The U.S. office is shut."), QStringLiteral("Sorry.")});
        row("no. with number", "Room No. 7 is free. Yes?",
            {QStringLiteral("Room No. 7 is free."), QStringLiteral("Yes?")});
        row("a plain no", "No. We are closed.", {QStringLiteral("No."), QStringLiteral("We are closed.")});
        row("hours", "We open at 9 a.m. on weekdays. Bye.",
            {QStringLiteral("We open at 9 a.m. on weekdays."), QStringLiteral("Bye.")});
        row("first clause early", "Of course I can, but it takes a day, or two. Good?",
            {QStringLiteral("Of course I can,"), QStringLiteral("but it takes a day, or two."),
             QStringLiteral("Good?")});
        row("short clause waits", "Well, we are closed now.", {QStringLiteral("Well, we are closed now.")});
        row("danda", "हम नौ बजे खुलते हैं। पाँच बजे बंद।",
            {QString::fromUtf8("हम नौ बजे खुलते हैं।"), QString::fromUtf8("पाँच बजे बंद।")});
        row("lines and marks", "**Hours**\n- nine to five\n",
            {QStringLiteral("Hours"), QStringLiteral("nine to five")});
        row("ellipsis of marks", "... Yes.", {QStringLiteral("Yes.")});
    }
    void cutsAnswersIntoSentences()
    {
        QFETCH(QString, answer);
        QFETCH(QStringList, sentences);
        for (const std::size_t size : {1U, 4U, 1000U}) // however the model cuts its pieces
            QCOMPARE(sentencesOf(answer.toStdString(), size), sentences);
    }

    void cutsAnEndlessSentence()
    {
        std::string endless;
        for (int i = 0; i < 100; ++i)
            endless += "word ";
        const auto pieces = sentencesOf(endless, 7);
        QVERIFY(pieces.size() >= 2);
        for (const auto &piece : pieces)
            QVERIFY(piece.size() <= 240);
        QCOMPARE(pieces.join(u' ') + u' ', QString::fromStdString(endless));
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "PipelineTest.moc"
