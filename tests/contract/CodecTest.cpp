#include "models/contract/Codec.h"
#include "models/contract/Console.h"
#include "models/contract/Identity.h"
#include "models/contract/Providers.h"

#include <QTest>
#include <rapidcheck.h>

using namespace sb;
using Json = nlohmann::json;

namespace {

/// Any value of a contract's type, drawn inside a property.
template <typename T>
T any();

template <typename T>
void anyField(T &owner, const auto &field)
{
    owner.*field.member = any<typename std::remove_cvref_t<decltype(field)>::MemberType>();
}

template <typename T>
T any()
{
    if constexpr (std::is_same_v<T, Json>) {
        return Json{{"key", *rc::gen::arbitrary<int>()}, {"list", {1, "two", nullptr}}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        std::string text;
        for (const auto &part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6))) {
            static constexpr std::array parts{"a", "Ä", "नमस्ते", "\"", "\\\n", "\u202e"};
            text += parts[static_cast<std::size_t>(part)];
        }
        return text;
    } else if constexpr (std::is_same_v<T, double>) {
        return static_cast<double>(*rc::gen::arbitrary<int>()) / 1024;
    } else if constexpr (std::is_same_v<T, Money>) {
        return Money::fromMicros(*rc::gen::inRange<std::int64_t>(-4'294'000'000'000'000, 4'294'000'000'000'000));
    } else if constexpr (std::is_same_v<T, Instant>) {
        return Instant::fromMicroseconds(*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000'000));
    } else if constexpr (std::is_same_v<T, Uuid>) {
        Uuid::Bytes bytes;
        for (auto &byte : bytes)
            byte = *rc::gen::arbitrary<std::uint8_t>();
        return Uuid(bytes);
    } else if constexpr (NamedEnum<T>) {
        return enumNames<T>[*rc::gen::inRange<std::size_t>(0, enumNames<T>.size())].value;
    } else if constexpr (detail::isPatch<T>) {
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            return {};
        case 1:
            return null;
        default:
            return any<typename T::Value>();
        }
    } else if constexpr (detail::isOptional<T>) {
        if (*rc::gen::arbitrary<bool>())
            return std::nullopt;
        return any<typename T::value_type>();
    } else if constexpr (Described<T>) {
        T value{};
        std::apply([&](const auto &...field) { (anyField(value, field), ...); }, T::fields());
        return value;
    } else if constexpr (requires { typename T::value_type; }) {
        T values;
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i)
            values.push_back(any<typename T::value_type>());
        return values;
    } else if constexpr (std::is_arithmetic_v<T>) {
        return *rc::gen::arbitrary<T>();
    } else {
        return T(any<Uuid>());
    }
}

template <typename T>
bool comesBackWhole()
{
    rc::detail::TestParams params;
    params.maxSuccess = 60;
    rc::detail::TestMetadata metadata;
    metadata.id = typeid(T).name();
    const auto result = rc::detail::checkTestable(
        [] {
            const auto value = any<T>();
            const auto text = encode(value).dump();
            const auto back = decode<T>(Json::parse(text));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == value);
        },
        metadata, params);
    if (!result.template is<rc::detail::SuccessResult>()) {
        rc::detail::printResultMessage(result, std::cerr);
        std::cerr << '\n';
        return false;
    }
    return true;
}

std::string told(const Error &error)
{
    std::string text;
    for (const auto &problem : error.problems) {
        text += text.empty() ? "" : " ";
        for (std::size_t i = 0; i < problem.loc.size(); ++i)
            text += (i == 0 ? "" : ".") + problem.loc[i];
        text += ":" + problem.type;
    }
    return text;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodeUndoesEncode()
    {
        QVERIFY(comesBackWhole<Health>());
        QVERIFY(comesBackWhole<Me>());
        QVERIFY(comesBackWhole<AllProviders>());
        QVERIFY(comesBackWhole<TtsVoice>());
        QVERIFY(comesBackWhole<CompleteAgent>());
        QVERIFY(comesBackWhole<AgentCreate>());
        QVERIFY(comesBackWhole<AgentUpdate>());
        QVERIFY(comesBackWhole<AgentChange<VadConfig>>());
        QVERIFY(comesBackWhole<AgentPage>());
        QVERIFY(comesBackWhole<CallSession>());
        QVERIFY(comesBackWhole<CallDetail>());
        QVERIFY(comesBackWhole<TurnAppend>());
        QVERIFY(comesBackWhole<CallFinish>());
        QVERIFY(comesBackWhole<AgentVersionDetail>());
        QVERIFY(comesBackWhole<AuditPage>());
    }

    void absentNullAndValueDiffer()
    {
        QCOMPARE(encode(AgentInput{}).dump(), std::string("{}"));
        QCOMPARE(encode(AgentInput{.description = null}).dump(), std::string(R"({"description":null})"));
        QCOMPARE(encode(AgentInput{.description = "x"}).dump(), std::string(R"({"description":"x"})"));
        const auto in = decode<AgentInput>(Json::parse(R"({"description":null})"));
        QVERIFY(in->description.isNull() && in->name.isAbsent());
    }

    void decodingAppliesNoDefault() // G4: what was not sent stays absent
    {
        const auto in = decode<AgentUpdate>(
            Json{{"agent_id", "01890a5d-ac96-774b-bcce-b302099a8057"}, {"vad_config", {{"threshold", 0.25}}}});
        QVERIFY(in);
        QVERIFY(in->body.vadConfig->minSpeechDurationMs.isAbsent());
        QVERIFY(in->body.agent.isAbsent() && in->forceUpdate.isAbsent());
    }

    void problemsSayWhere()
    {
        QCOMPARE(told(decode<AgentUpdate>(Json{{"agent_id", 7}, {"vad_config", {{"threshold", "loud"}}}}).error()),
                 std::string("agent_id:uuid_parsing vad_config.threshold:float_type"));
        QCOMPARE(told(decode<AgentSimpleCreate>(Json::object()).error()), std::string("name:missing"));
        QCOMPARE(told(decode<AgentSimpleCreate>(Json::array()).error()), std::string(":dict_type"));
        QCOMPARE(told(decode<AgentQuery>(Json{{"page", 1.5}}).error()), std::string("page:int_from_float"));
        QCOMPARE(told(decode<AgentQuery>(Json{{"page", 99999999999LL}}).error()), std::string("page:less_than_equal"));
        QCOMPARE(told(decode<AgentQuery>(Json{{"scope", "theirs"}}).error()), std::string("scope:enum"));
    }

    void wholeNumberMayBeWrittenWithAPoint() { QCOMPARE(decode<AgentQuery>(Json{{"page", 2.0}})->page, Patch<int>(2)); }

    void M4_moneyIsANumberWithSixDecimals()
    {
        QCOMPARE(encode(Money::fromMicros(84215)).dump(), std::string("0.084215"));
        QCOMPARE(decode<Money>(Json(0.1))->micros(), 100000);
        QCOMPARE(decode<Money>(Json(12))->micros(), 12000000);
        QCOMPARE(decode<Money>(Json(-0.000001))->micros(), -1);
        QVERIFY(!decode<Money>(Json(0.0000001)));
        QVERIFY(!decode<Money>(Json(1e300)));
        QVERIFY(!decode<Money>(Json("1")));
    }

    void M5_unknownFieldsAreIgnored() { QVERIFY(decode<AgentSimpleCreate>(Json{{"name", "Asha"}, {"colour", "red"}})); }

    void G7_oldNamesWorkAndTheNewOneWins()
    {
        QCOMPARE(decode<AgentInput>(Json{{"welcome_message", "Hi"}})->firstResponseMessage, Patch<std::string>("Hi"));
        QCOMPARE(
            decode<AgentInput>(Json{{"welcome_message", "Hi"}, {"first_response_message", "Ho"}})->firstResponseMessage,
            Patch<std::string>("Ho"));
        const auto behaviour = decode<AgentSpecificConfig>(Json{{"sessionTimeout", 60}, {"autoTerminate", true}});
        QCOMPARE(behaviour->sessionTimeout, Patch<int>(60));
        QCOMPARE(behaviour->autoTerminateCall, Patch<bool>(true));
    }

    void G10_listOfOneLanguageIsUnwrapped()
    {
        QCOMPARE(decode<TranscriberConfig>(Json{{"language", {"hi"}}})->language, Patch<std::string>("hi"));
        QCOMPARE(told(decode<TranscriberConfig>(Json{{"language", {"hi", "en"}}}).error()),
                 std::string("language:too_long"));
        QVERIFY(!decode<TranscriberConfig>(Json{{"language", Json::array()}}));
    }

    void choiceThatWasNotMadeIsNotSent()
    {
        QVERIFY(encode(Health{}).at("status").is_null()); // refused by the contract
        QVERIFY(!fromName<HealthStatus>(""));
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "CodecTest.moc"
