// N8: a model's answer against the fields asked for.
#include "models/analysis/StructuredOutput.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using Type = AnalysisFieldType;

namespace {

AnalysisField named(const char *name, Type type, std::vector<std::string> values = {})
{
    AnalysisField field;
    field.name = name;
    field.type = type;
    field.enumValues = std::move(values);
    return field;
}

} // namespace

class StructuredOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void N8_convertsWhatLosesNothing_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](Type type, const char *in, const char *out) {
            QTest::addRow("%d %s", static_cast<int>(type), in)
                << static_cast<int>(type) << QByteArray(in) << QByteArray(out);
        };
        row(Type::String, R"("Friday")", R"("Friday")");
        row(Type::String, "12", R"("12")");
        row(Type::String, "true", R"("true")");
        row(Type::Number, "12", "12");
        row(Type::Number, R"("12.5")", "12.5");
        row(Type::Number, R"("-3")", "-3");
        row(Type::Boolean, "false", "false");
        row(Type::Boolean, R"("True")", "true");
        row(Type::Enum, R"("hot")", R"("hot")");
        row(Type::Enum, R"(" HOT ")", R"("hot")");
    }
    void N8_convertsWhatLosesNothing()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        const auto answer = structuredOutput({{"it", Json::parse(in.toStdString())}, {"more", 1}},
                                             {named("it", static_cast<Type>(type), {"hot", "cold"})});
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QCOMPARE(answer->dump(), R"({"it":)" + out.toStdString() + "}"); // and nothing that was not asked for
    }

    void N8_refusesWhatWouldBeGuessed_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("in");
        const auto row = [](Type type, const char *in) {
            QTest::addRow("%d %s", static_cast<int>(type), in) << static_cast<int>(type) << QByteArray(in);
        };
        for (const char *in : {"{}", "[]", "null"})
            row(Type::String, in);
        for (const char *in : {R"("twelve")", R"("12 apples")", R"("0x10")", R"("1e999")", R"("")", "true", "[1]"})
            row(Type::Number, in);
        for (const char *in : {"1", "0", R"("yes")", R"("")"})
            row(Type::Boolean, in);
        for (const char *in : {R"("warm")", "1", R"("Same")"})
            row(Type::Enum, in);
    }
    void N8_refusesWhatWouldBeGuessed()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, in);
        const auto answer = structuredOutput({{"it", Json::parse(in.toStdString())}},
                                             {named("it", static_cast<Type>(type), {"hot", "cold", "same", "SAME"})});
        QVERIFY(!answer);
        QCOMPARE(answer.error().problems.size(), 1U);
        QCOMPARE(answer.error().problems[0].loc[0], std::string("it"));
    }

    void N8_namesEveryFieldThatDoesNotFit()
    {
        const auto answer = structuredOutput({{"b", "x"}}, {named("a", Type::String), named("b", Type::Number)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().problems.size(), 2U);
        QCOMPARE(answer.error().problems[0].type, std::string("missing"));
        QVERIFY(!structuredOutput("text", {named("a", Type::String)}));
    }
};

QTEST_GUILESS_MAIN(StructuredOutputTest)
#include "StructuredOutputTest.moc"
