#include "tests/support/ScriptedCall.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsListensAndAnswers()
    {
        Call call;
        call.config.greeting = "Hello there.";
        call.caller = CallerTrack().silence(2s).speech(1200ms).silence(500ms).samples();
        call.says({{"what are your opening hours"}});
        call.answers({{"what are your opening hours", {"We open at nine. We close at five."}}});
        call.run();
        fputs(call.log.exact().c_str(), stderr);
        for (auto &t : call.log.all<TurnFinished>())
            if (t.hasStages)
                fprintf(stderr, "vad %ld ep %ld stt %ld llm %ld sent %ld tts %ld play %ld heard %ld saved %ld\n",
                        t.stages.vad.count(), t.stages.endpointing.count(), t.stages.stt.count(),
                        t.stages.llmFirstToken.count(), t.stages.firstSentence.count(), t.stages.ttsFirstAudio.count(),
                        t.stages.playout.count(), t.stages.heard.count(), t.stages.saved.count());
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "ConversationTest.moc"
