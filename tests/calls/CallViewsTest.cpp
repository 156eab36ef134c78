// Views of the call list: each person's own, named, one of them shown first.
#include "tests/support/RuleWorkspace.h"

#include <QFloat16>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class CallViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<RuleWorkspace>(); }
    void cleanup() { m.reset(); }

    void whatWasKeptComesBackInItsOrder();
    void whatIsNotSentIsNoMore();
    void m7OnlyOnesOwn();
    void badViewsChangeNothing_data();
    void badViewsChangeNothing();

private:
    static Json view(const std::string &name, bool isDefault = false)
    {
        return {{"name", name},
                {"is_default", isDefault},
                {"filters", {{"status", "failed"}, {"seconds", {1, 20}}}},
                {"columns", {"started", "agent"}}};
    }
    Json kept() { return m->send("getCallViews", Json::object()).body; }

    std::unique_ptr<RuleWorkspace> m;
};

void CallViewsTest::whatWasKeptComesBackInItsOrder()
{
    QCOMPARE(kept(), (Json{{"items", Json::array()}, {"columns", Json::array()}}));
    const Json views{{"items", {view("Zebra"), view("Failed today", true)}}, {"columns", {"cost", "agent"}}};
    QCOMPARE(m->send("putCallViews", views).status, 200);
    QCOMPARE(kept(), views);
    m->reopen();
    QCOMPARE(kept(), views);
}

void CallViewsTest::whatIsNotSentIsNoMore()
{
    m->send("putCallViews", {{"items", {view("One"), view("Two")}}, {"columns", {"cost"}}});
    const Json fewer{{"items", {view("Two")}}, {"columns", Json::array()}};
    QCOMPARE(m->send("putCallViews", fewer).status, 200);
    QCOMPARE(kept(), fewer);
}

void CallViewsTest::m7OnlyOnesOwn()
{
    m->send("putCallViews", {{"items", {view("Mine")}}, {"columns", Json::array()}});
    const auto member = RuleWorkspace::as(m->makeUser("member", Role::Developer, m->makeOrg("Example Partners")));
    QCOMPARE(m->send("getCallViews", Json::object(), member).body["items"], Json::array());
    m->send("putCallViews", {{"items", {view("Theirs")}}, {"columns", Json::array()}}, member);
    QCOMPARE(kept()["items"][0]["name"], Json("Mine"));
}

void CallViewsTest::badViewsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("views");
    const auto row = [](const char *name, const Json &items) {
        QTest::newRow(name) << QByteArray::fromStdString(Json{{"items", items}, {"columns", Json::array()}}.dump());
    };
    row("no name", Json::array({view("")}));
    row("blank", Json::array({view("  ")}));
    row("same name", {view("Failed"), view("FAILED ")});
    row("two defaults", {view("a", true), view("b", true)});
    auto long_ = view("a");
    long_["filters"]["x"] = std::string(9000, 'x');
    row("long", Json::array({long_}));
    auto text = view("a");
    text["filters"] = "x";
    row("no object", Json::array({text}));
    Json many = Json::array();
    for (int i = 0; i < 51; ++i)
        many.push_back(view(std::to_string(i)));
    row("many", many);
}

void CallViewsTest::badViewsChangeNothing()
{
    QFETCH(QByteArray, views);
    m->send("putCallViews", {{"items", {view("Kept")}}, {"columns", Json::array()}});
    QCOMPARE(m->send("putCallViews", Json::parse(views.toStdString())).status, 422);
    QCOMPARE(kept()["items"].size(), 1u);
}

QTEST_GUILESS_MAIN(CallViewsTest)
#include "CallViewsTest.moc"
