// T9: what of a tool's answer the model sees.
#include "models/tools/OutputFilter.h"

#include <QTest>

using sb::keepFields;
using Json = nlohmann::json;

class OutputFilterTest : public QObject
{
    Q_OBJECT

private:
    static void same(const Json &actual, const Json &expected) { QCOMPARE(actual.dump(), expected.dump()); }

private Q_SLOTS:
    void T9_onlyTheNamedFieldsAreKept()
    {
        const Json schema{{"type", "object"},
                          {"properties", {{"slot", {{"type", "string"}}}, {"price", Json::object()}}}};
        same(keepFields({{"slot", "10:00"}, {"price", {{"usd", 3}}}, {"patient_note", "private"}}, schema),
             {{"slot", "10:00"}, {"price", {{"usd", 3}}}});
        same(keepFields({{"other", 1}}, schema), Json::object());
    }

    void T9_listsAndNestedObjectsAreFilteredInside()
    {
        const Json schema{
            {"properties",
             {{"rows", {{"items", {{"properties", {{"name", Json::object()}}}}}}}, {"total", {{"type", "integer"}}}}}};
        same(keepFields({{"rows", {{{"name", "a"}, {"secret", 1}}, {{"secret", 2}}, "odd"}}, {"total", 3}}, schema),
             {{"rows", {{{"name", "a"}}, Json::object(), nullptr}}, {"total", 3}});
    }

    void T9_aSchemaThatNamesNothingKeepsTheWhole()
    {
        same(keepFields({{"a", 1}}, {{"type", "object"}}), {{"a", 1}});
        same(keepFields("text", Json::object()), "text");
        same(keepFields({1, 2}, nullptr), {1, 2});
    }

    void T9_whatTheSchemaDoesNotExpectIsLeftOut()
    {
        same(keepFields("an error page", {{"properties", {{"a", Json::object()}}}}), nullptr);
        same(keepFields({{"a", 1}}, {{"items", Json::object()}}), nullptr);
    }
};

QTEST_GUILESS_MAIN(OutputFilterTest)
#include "OutputFilterTest.moc"
