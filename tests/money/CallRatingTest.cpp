// How prices and quantities become amounts (B11, R5, R6): what is counted, and where it is rounded.
#include "models/money/CallRating.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sb;

namespace {

CallTurn turn(TurnRole role, const char *text)
{
    CallTurn made;
    made.role = role;
    made.text = text;
    return made;
}

PricedLine priced(UsageService service, UsageUnit unit, std::optional<Money> price, int per)
{
    return {service, unit, "Provider", "model", Rate{price, per}};
}

Money micros(std::int64_t amount)
{
    return Money::fromMicros(amount);
}

} // namespace

class CallRatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void B11_aLineIsRoundedOnceHalvesUp_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("per");
        QTest::addColumn<qint64>("cost");
        const auto row = [](const char *name, UsageUnit unit, qint64 count, qint64 price, int per, qint64 cost) {
            QTest::newRow(name) << static_cast<int>(unit) << count << price << per << cost;
        };
        row("nothing used", UsageUnit::TokensIn, 0, 400, 1000, 0);
        row("free", UsageUnit::Characters, 5000, 0, 1000, 0);
        row("below a half", UsageUnit::TokensIn, 1, 499, 1000, 0);
        row("a half", UsageUnit::TokensIn, 1, 500, 1000, 1);
        row("above a half", UsageUnit::TokensIn, 9, 400, 1000, 4);
        row("whole", UsageUnit::TokensOut, 5, 1600, 1000, 8);
        row("a minute", UsageUnit::Seconds, 60'000'000, 7700, 60, 7700);
        row("61.25 seconds", UsageUnit::Seconds, 61'250'000, 7700, 60, 7860);
        row("a microsecond", UsageUnit::Seconds, 1, 7700, 60, 0);
        row("a year of speech", UsageUnit::Seconds, 31'536'000'000'000, 7700, 60, 4'047'120'000);
    }

    void B11_aLineIsRoundedOnceHalvesUp()
    {
        QFETCH(int, unit);
        QFETCH(qint64, count);
        QFETCH(qint64, price);
        QFETCH(int, per);
        QFETCH(qint64, cost);
        const auto answer = Rate{micros(price), per}.costOf({static_cast<UsageUnit>(unit), count});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->micros(), cost);
    }

    void B11_whatDoesNotFitIsToldAndNotWrapped()
    {
        const auto huge = Rate{micros(INT64_MAX), 1}.costOf({UsageUnit::TokensIn, 2});
        QVERIFY(!huge && huge.error().code == ErrorCode::Invalid);
        QVERIFY(!roundedProportion(-1, 1, 1));
        QCOMPARE(roundedProportion(INT64_MAX, 1'000'000, 1'000'000).value(), INT64_MAX);
    }

    void B11_roundingIsNeverMoreThanHalfAMillionthAway()
    {
        QVERIFY(rc::check([] {
            const auto a = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
            const auto b = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
            const auto c = *rc::gen::inRange<std::int64_t>(1, 100'000'000);
            const auto whole = roundedProportion(a, b, c).value();
            __extension__ using Wide = __int128;
            const auto off = static_cast<Wide>(whole) * c * 2 - static_cast<Wide>(a) * b * 2;
            RC_ASSERT(off > -static_cast<Wide>(c) && off <= static_cast<Wide>(c));
        }));
    }

    void B11_aPriceIsSaidForOneUnitOnlyWhenItCanBe()
    {
        QCOMPARE(Rate({micros(2000), 1000}).ofOne().value().micros(), 2);
        QVERIFY(!Rate({micros(400), 1000}).ofOne());
        QVERIFY(!Rate({std::nullopt, 1000}).ofOne());
    }

    void B11_tokensAreOneForFourCharactersBegun()
    {
        QCOMPARE(CallRating::charactersIn("नमस्ते"), 6); // code points, not bytes
        QCOMPARE(CallRating::tokensIn(0), 0);
        QCOMPARE(CallRating::tokensIn(1), 1);
        QCOMPARE(CallRating::tokensIn(4), 1);
        QCOMPARE(CallRating::tokensIn(5), 2);
    }

    void B11_theModelReadsPromptAndLinesBeforeItEachTime()
    {
        const std::vector turns{turn(TurnRole::Agent, "Hello"), turn(TurnRole::User, "I need a visit"),
                                turn(TurnRole::Agent, "Tomorrow at nine?"), turn(TurnRole::User, "Yes"),
                                turn(TurnRole::Agent, "Good")};
        const auto used = CallRating::quantitiesOf(9, turns, std::chrono::milliseconds(61'250));
        QCOMPARE(used.speechUs, 61'250'000);
        QCOMPARE(used.characters, 5 + 17 + 4);
        QCOMPARE(used.tokensIn, (3 + 2 + 4) + (9 + 5 + 1)); // the greeting was not asked for
        QCOMPARE(used.tokensOut, 5 + 1);
    }

    void B11_aToolIsAskedForByTheModelToo()
    {
        auto tool = turn(TurnRole::Tool, "");
        tool.toolName = "find";
        tool.toolArguments = nlohmann::json{{"a", 1}};
        tool.toolResult = nlohmann::json{{"b", 2}};
        const std::vector turns{turn(TurnRole::User, "Look"), tool, turn(TurnRole::Agent, "Done")};
        const auto used = CallRating::quantitiesOf(0, turns, {});
        QCOMPARE(used.tokensIn, 1 + (1 + 3 + 2));
        QCOMPARE(used.tokensOut, 3 + 1); // find{"a":1}
    }

    void B11_embeddedEnginesCostNothingAndUnknownPricesAreNone()
    {
        const auto catalog = Catalog::builtIn().value();
        AgentConfigurations agent;
        agent.modelConfig.emplace().modelName = "rehearsal";
        agent.transcriberConfig.emplace().transcriberModelName = "pocketsphinx";
        agent.ttsConfig.emplace().ttsModelName = "flite";
        auto lines = CallRating::linesOf(agent, catalog);
        QCOMPARE(lines.size(), 4U);
        for (const auto &line : lines)
            QVERIFY(line.rate.price == Money());
        QVERIFY(CallRating::isFree(lines));
        agent.ttsConfig->ttsModelName = "sonic-2";
        lines = CallRating::linesOf(agent, catalog);
        QVERIFY(!lines.back().rate.price);
        QVERIFY(CallRating::isFree(lines));
        agent.ttsConfig->ttsModelName = "aura-2";
        lines = CallRating::linesOf(agent, catalog);
        QCOMPARE(lines.back().rate.price.value().micros(), 30'000);
        QVERIFY(!CallRating::isFree(lines));
    }

    void R5_R6_whoEarnsWhat()
    {
        const std::vector lines{priced(UsageService::Llm, UsageUnit::TokensIn, micros(1'001'000), 1000),
                                priced(UsageService::Tts, UsageUnit::Characters, micros(3000), 1000)};
        const CallQuantities used{0, 5, 1, 0};
        const auto tenth = Percentage::fromMillionths(100'000);
        const auto half = Percentage::fromMillionths(500'000);
        const auto partner = CallRating::rate(lines, used, {OrgType::ChannelPartner, tenth, half}).value();
        QCOMPARE(partner.base.micros(), 1001 + 15);
        QCOMPARE(partner.commission.micros(), 100 + 2); // each line by itself: 100.1 and 1.5
        QCOMPARE(partner.markup.micros(), 501 + 8);     // 500.5 and 7.5
        QCOMPARE(partner.total.micros(), partner.base.micros() + partner.markup.micros());
        const auto distributor = CallRating::rate(lines, used, {OrgType::Distributor, tenth, half}).value();
        QCOMPARE(distributor.commission.micros(), 0);
        QCOMPARE(distributor.markup.micros(), 509);
        const auto internal = CallRating::rate(lines, used, {OrgType::Internal, tenth, half}).value();
        QCOMPARE(internal.commission.micros(), 0);
        QCOMPARE(internal.total, internal.base);
    }

    void M4_quantitiesAreSaidExactly()
    {
        QCOMPARE(Quantity({UsageUnit::Seconds, 61'250'000}).toString(), std::string("61.25"));
        QCOMPARE(Quantity({UsageUnit::Seconds, 1}).toString(), std::string("0.000001"));
        QCOMPARE(Quantity({UsageUnit::Seconds, 60'000'000}).toString(), std::string("60"));
        QCOMPARE(Quantity({UsageUnit::TokensIn, 12}).toString(), std::string("12"));
    }
};

QTEST_GUILESS_MAIN(CallRatingTest)
#include "CallRatingTest.moc"
