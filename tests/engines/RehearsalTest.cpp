#include "voice/llm/Rehearsal.h"
#include "tests/support/DentalAgent.h"
#include "voice/llm/PromptFacts.h"

#include <QTest>

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::test;

namespace {

constexpr std::string_view kHotel = R"(You are Ravi, the front desk of the Harbour Hotel.
Check-in: from two in the afternoon.
Check-out: until eleven in the morning.
Breakfast is served from seven to ten on the ground floor.
Q: Do you have an airport shuttle? A: Yes, it leaves every hour from terminal two.
Q: Are pets allowed? A: Small dogs are welcome for ten dollars a night.
Q: How much is a double room?
A: A double room is ninety dollars a night, breakfast included.
If the caller asks about the swimming pool, say the pool is open from six to nine.
Guest name: {{guest_name}}
Ask for name and arrival date before reserving a room.
)";

constexpr std::string_view kWorkshop = R"(You are the voice of Miller Bikes.
1. We are at 40 Station Street, next to the bakery.
2. Opening hours: Tuesday to Saturday, ten to seven.
Q: How long does a repair take?
A: Most repairs are done within two days.
Q: What does a service cost?
A: A basic service is sixty dollars, a full one is a hundred and ten.
Q: Do you sell electric bikes?
A: Yes, we have four makers in stock and you can try them.
Q: Do you buy used bikes?
A: No, but we sell them for you on commission.
)";

struct Answer
{
    std::string text;
    bool ended = false;
    TokenUsage usage;
};

Answer ask(const ModelRequest &request)
{
    Answer answer;
    const auto done = Rehearsal().answer(request, CancelToken(), [&answer](const ModelEvent &event) {
        if (const auto *delta = std::get_if<TextDelta>(&event))
            answer.text += delta->text;
        else if (std::holds_alternative<EndCall>(event))
            answer.ended = true;
        else
            answer.usage = std::get<TokenUsage>(event);
    });
    return done ? answer : Answer{};
}

ModelRequest saying(std::string_view prompt, const std::string &said, bool mayEnd = true)
{
    return {.systemPrompt = std::string(prompt), .history = {{Role::Caller, said}}, .mayEndCall = mayEnd};
}

/// One call: the history grows by what both said.
class Call
{
public:
    explicit Call(std::string_view prompt, std::string language = "en-US")
        : m_request{.systemPrompt = std::string(prompt), .mayEndCall = true, .language = std::move(language)}
    {}
    Answer say(const std::string &said)
    {
        m_request.history.push_back({Role::Caller, said});
        auto answer = ask(m_request);
        m_request.history.push_back({Role::Agent, answer.text});
        return answer;
    }

private:
    ModelRequest m_request;
};

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFromThePrompt_data()
    {
        QTest::addColumn<int>("prompt");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto row = [](int prompt, const char *said, const char *expected) {
            QTest::addRow("%d: %s", prompt, said) << prompt << QString::fromUtf8(said) << QString::fromUtf8(expected);
        };
        row(0, "how much does a cleaning cost", "eight hundred");
        row(0, "what is the price of a root canal", "six thousand");
        row(0, "how long does a cleaning take", "thirty minutes");
        row(0, "do you take my insurance", "insurance plans");
        row(0, "can i pay with a credit card", "cash or UPI");
        row(0, "who is the dentist", "Fernandes");
        row(0, "do you also treat small kids", "three years");
        row(0, "i want to cancel my appointment", "one day before");
        row(0, "i have a terrible tooth ache", "emergency slots");
        row(0, "what time do you close on saturday", "Saturday until one");
        row(0, "are you open on sunday", "closed on Sundays");
        row(0, "where are you located", "12 Hill Road");
        row(0, "where can i park my car", "free parking");
        // As a recogniser hears it
        row(0, "can much as it cleaning cost", "eight hundred");
        row(0, "can you tell me how much you're a canal is", "six thousand");
        row(0, "what are your opening those on saturday", "Saturday until one");
        row(0, "is there parking there are the building", "free parking");
        row(1, "when can i check in", "two in the afternoon");
        row(1, "what time is check out", "eleven");
        row(1, "is there a shuttle from the airport", "terminal two");
        row(1, "can i bring my dog", "Small dogs");
        row(1, "how much is a double room per night", "ninety dollars");
        row(1, "do you have a pool", "six to nine");
        row(1, "when is breakfast", "seven to ten");
        row(2, "how long will the repair take", "two days");
        row(2, "how much for a service", "sixty dollars");
        row(2, "do you have electric bikes", "four makers");
        row(2, "would you buy my used bike", "commission");
        row(2, "what's the address", "40 Station Street");
        row(2, "when are you open", "Tuesday to Saturday");
    }

    void answersFromThePrompt()
    {
        QFETCH(int, prompt);
        QFETCH(QString, said);
        QFETCH(QString, expected);
        const std::array prompts{kDentalPrompt, kHotel, kWorkshop};
        const auto answer = ask(saying(prompts.at(static_cast<std::size_t>(prompt)), said.toStdString()));
        QVERIFY2(has(answer.text, expected.toStdString()), answer.text.c_str());
        QVERIFY(!answer.ended);
    }

    void goodbyeEndsTheCallWhenItMay()
    {
        for (const auto *said : {"thank you goodbye", "bye", "no that's all thank you", "that is all goodbye"}) {
            QVERIFY2(ask(saying(kDentalPrompt, said)).ended, said);
            QVERIFY2(!ask(saying(kDentalPrompt, said, false)).ended, said);
            QVERIFY(!ask(saying(kDentalPrompt, said, false)).text.empty());
        }
        Call call(kDentalPrompt);
        QVERIFY(!call.say("thank you").ended); // "Is there anything else?"
        QVERIFY(call.say("no").ended);
    }

    void presentsItselfAsARehearsalVoice()
    {
        for (const auto *said : {"are you a robot", "am i talking to a human", "are you an ai", "is this a real person",
                                 "are you a language model"}) {
            const auto text = ask(saying(kDentalPrompt, said)).text;
            QVERIFY2(has(text, "rehearsal voice"), said);
            QVERIFY2(!has(text, "language model"), said);
        }
        QVERIFY(has(ask(saying(kDentalPrompt, "who am i speaking to")).text, "Asha, City Dental"));
    }

    void asksBackInOtherWordsEachTimeAndOffersWhatItKnows()
    {
        Call call(kWorkshop);
        const auto first = call.say("tell me something about quantum gravity").text;
        const auto second = call.say("and the chemistry of noble gases").text;
        const auto third = call.say("fine then philosophy").text;
        QVERIFY(first != second && second != third && first != third);
        QVERIFY2(has(first, "opening hours"), first.c_str());
        QVERIFY(!has(ask(saying("", "what is the weather")).text, "%1"));
    }

    void repeatsWhatItSaid()
    {
        Call call(kHotel);
        const auto answer = call.say("are pets allowed").text;
        const auto again = call.say("sorry could you repeat that please").text;
        QVERIFY(has(again, answer));
        QVERIFY(again != answer);
        QCOMPARE(call.say("say that again").text, again);
    }

    void asksForEachFieldOnceAndPromisesNothing()
    {
        Call call(kDentalPrompt);
        QVERIFY(has(call.say("i would like to book an appointment").text, "May I have your name"));
        QVERIFY(has(call.say("john smith").text, "May I have your date of birth"));
        const auto noted = call.say("the fourth of may nineteen eighty").text;
        QVERIFY2(has(noted, "name and date of birth") && has(noted, "rehearsal"), noted.c_str());
        QVERIFY(!has(call.say("can i book an appointment then").text, "May I have your name"));
    }

    void asksEveryCallerForWhatThePromptNamesWithoutAPurpose()
    {
        constexpr std::string_view prompt = "You take taxi bookings. Ask for the pick up address and the destination.\n"
                                            "Facts\nPrice: A ride costs fourteen dollars.\n\nQuestions and answers\n"
                                            "Q: How long does it take?\nA: Twelve minutes.";
        ModelRequest request{.systemPrompt = std::string(prompt),
                             .history = {{Role::Agent, "Night dispatch, where shall we pick you up?"},
                                         {Role::Caller, "number ten station road"}}};
        // The greeting has asked for the first one already.
        QVERIFY2(has(ask(request).text, "May I have your destination"), ask(request).text.c_str());
        request.history.push_back({Role::Agent, ask(request).text});
        request.history.push_back({Role::Caller, "the old theatre"});
        QVERIFY(has(ask(request).text, "pick up address and destination"));
        request.history.back().text = "how long does it take";
        QVERIFY(has(ask(request).text, "Twelve minutes"));
        QCOMPARE(PromptFacts::read(prompt).entries.size(), std::size_t{2}); // headings are no facts
    }

    void answersAQuestionAskedInTheMiddleOfFields()
    {
        Call call(kHotel);
        QVERIFY(has(call.say("i want to reserve a room").text, "your name"));
        QVERIFY(has(call.say("how much is a double room").text, "ninety"));
    }

    void leftOverPlaceholdersAreNeverSpoken()
    {
        const auto facts = PromptFacts::read(kHotel);
        for (const auto &entry : facts.entries)
            QVERIFY(!has(entry.answer, "{") && !has(entry.question, "{"));
        QVERIFY(!has(ask(saying("Q: Who am I? A: You are {{name}}, our guest.", "who am i")).text, "{{"));
    }

    void instructionsAreNotReadToTheCaller()
    {
        for (const auto &entry : PromptFacts::read(kDentalPrompt).entries)
            QVERIFY(!has(entry.answer, "medical advice") && !has(entry.answer, "brief") &&
                    !has(entry.answer, "Ask for"));
    }

    void speaksHindi()
    {
        const std::string prompt = "आप आशा हैं।\nप्रश्न: क्लिनिक कब खुलता है?\nउत्तर: क्लिनिक सुबह नौ बजे खुलता है।\n"
                                   "प्रश्न: सफ़ाई की फीस कितनी है?\nउत्तर: सफ़ाई की फीस आठ सौ रुपये है।\n";
        Call call(prompt, "hi-IN");
        QVERIFY(has(call.say("सफ़ाई की फीस कितनी है").text, "आठ सौ"));
        QVERIFY(has(call.say("क्लिनिक कब खुलता है").text, "नौ बजे"));
        QVERIFY(has(call.say("क्या आप रोबोट हैं").text, "अभ्यास आवाज़"));
        QVERIFY(call.say("अलविदा").ended);
    }

    void otherLanguagesKeepToThePromptsOwnLines()
    {
        Call call("Q: Wann haben Sie geöffnet? A: Wir haben von neun bis achtzehn Uhr geöffnet.", "de-DE");
        QVERIFY(has(call.say("Erzählen Sie mir etwas").text, "neun bis achtzehn"));
    }

    void obeysTheTokenLimitAndCountsTokens()
    {
        auto request = saying(kDentalPrompt, "how much does a cleaning cost");
        const auto whole = ask(request);
        request.maxTokens = 5;
        const auto cut = ask(request);
        QVERIFY(whole.text.starts_with(cut.text));
        QVERIFY(cut.text.size() < whole.text.size() / 2);
        QVERIFY(cut.usage.output <= 5 && cut.usage.output > 0);
        QVERIFY(whole.usage.input > 150);
    }

    void stopsWhenCancelled()
    {
        const CancelToken cancel;
        int heard = 0;
        const auto done =
            Rehearsal().answer(saying(kDentalPrompt, "do you take insurance"), cancel, [&](const ModelEvent &) {
                ++heard;
                cancel.cancel();
            });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(heard, 1);
    }

    void anyPromptIsRead()
    {
        for (const std::string_view prompt :
             {"", "Q:", "A: x", "Q: a\nQ: b\nA:", "{{", "{{}}", "- ", "1.", ":", ": x", "If asked ", "Ask for ",
              "You are ", "You are .", "\xff\xfe\x80", "a: b: c: d", "\"", "Q: \"\" A: \""})
            QVERIFY(!ask(saying(prompt, "what is this")).text.empty());
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "RehearsalTest.moc"
