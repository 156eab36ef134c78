// exportTable: who takes which rows along, in every format, and that all formats say the same.
#include "models/contract/CsvRow.h"
#include "tests/support/EndedCall.h"
#include "tests/support/SheetRows.h"
#include "tests/support/UsagePeople.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::Cells;
using test::RuleAnswer;
using test::sheetRows;

namespace {

Cells csvRows(const std::string &bytes)
{
    auto rows = CsvRow::parse(bytes).value();
    for (auto &row : rows)
        for (auto &cell : row)
            cell = CsvRow::plain(cell);
    return rows;
}

/// By HTTP a JSON answer comes as a document, in process as the bytes of a file.
Json jsonRows(const RuleAnswer &answer)
{
    return answer.bytes.empty() ? answer.body : Json::parse(answer.bytes);
}

class Exports : public test::UsagePeople
{
public:
    RuleAnswer get(const std::string &kind, const std::string &format, UserId caller, Json more = Json::object())
    {
        more.update({{"kind", kind}, {"format", format}});
        return send("exportTable", more, as(caller));
    }
    Cells csv(const std::string &kind, UserId caller, const Json &more = Json::object())
    {
        const auto answer = get(kind, "csv", caller, more);
        if (answer.status != 200)
            qFatal("%d %s", answer.status, answer.body.dump().c_str());
        return csvRows(answer.bytes);
    }
    void advance(std::chrono::hours span) { workspace.clock.advance(span); }
    std::string today() const { return now().toString().substr(0, 10); }
};

std::size_t columnOf(const Cells &rows, const std::string &name)
{
    const auto found = std::ranges::find(rows.front(), name);
    if (found == rows.front().end())
        qFatal("no column %s", name.c_str());
    return static_cast<std::size_t>(found - rows.front().begin());
}

} // namespace

class TableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatSaysTheSame_data();
    void everyFormatSaysTheSame();
    void textOfCallersSurvivesEveryFormat();
    void daysAreInclusive();
    void badDaysAreTold();
    void callersTakeTheirOwnRowsOnly();
    void l4PrivateCallsGiveNothingAway();
    void w4LedgersOfOthersAreRefused();
    void r4EarningsAreForResellers();
    void aSwitchedOffFeatureIsNoWayOut();
    void moreRowsThanAreReadAtOnceComeOnceEach();
    void anExportThatIsEndedSaysSo();
};

void TableExportTest::everyFormatSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("rows");
    QTest::newRow("calls") << QByteArray("calls") << 3;
    QTest::newRow("usage") << QByteArray("usage") << 3;
    QTest::newRow("ledger") << QByteArray("ledger") << 4;
    QTest::newRow("earnings") << QByteArray("earnings") << 1;
}

void TableExportTest::everyFormatSaysTheSame()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, rows);
    Exports people;
    people.setTerms(people.org, OrgType::Distributor, 0, 250'000);
    people.grantTo(people.memberWallet, 10);
    const auto agent = people.paidAgent(people.member);
    for (int i = 0; i < 3; ++i)
        people.talk(people.member, agent);
    const auto caller = kind == "earnings" ? people.admin : people.member;
    const auto name = kind.toStdString();

    const auto csv = people.csv(name, caller);
    QVERIFY2(csv.size() > static_cast<std::size_t>(rows), std::to_string(csv.size()).c_str());
    const auto zip = test::unzippedText(people.get(name, "zip", caller).bytes);
    const auto sheet = sheetRows(people.get(name, "xlsx", caller).bytes, csv.front().size());
    const auto json = jsonRows(people.get(name, "json", caller));
    QCOMPARE(sheet.size(), csv.size());
    QCOMPARE(json.size() + 1, csv.size());
    if (kind != "calls") {
        QCOMPARE(zip.size(), 1U);
        QVERIFY(csvRows(zip.begin()->second) == csv);
    }
    for (std::size_t i = 1; i < csv.size(); ++i) {
        for (std::size_t j = 0; j < csv[i].size(); ++j) {
            const auto &cell = csv[i][j];
            const auto &value = json[i - 1].at(csv.front()[j]);
            const auto &inSheet = sheet[i][j];
            const auto where = csv.front()[j] + ": " + cell + " / " + value.dump() + " / " + inSheet;
            if (value.is_null())
                QVERIFY2(cell.empty() && inSheet.empty(), where.c_str());
            else if (value.is_string())
                QVERIFY2(cell == value.get<std::string>() && cell == inSheet, where.c_str());
            else if (value.is_boolean())
                QVERIFY2(cell == value.dump() && inSheet == (value.get<bool>() ? "1" : "0"), where.c_str());
            else
                QVERIFY2(std::stod(cell) == value.get<double>() && std::stod(inSheet) == value.get<double>(),
                         where.c_str());
        }
    }
}

void TableExportTest::textOfCallersSurvivesEveryFormat()
{
    Exports people;
    const std::vector<std::string> texts{"+1 555 0100",
                                         "=1+1",
                                         "-2",
                                         "@SUM(A1)",
                                         "\tx",
                                         "\rx",
                                         "a,b",
                                         "say \"no\"",
                                         "'=1",
                                         "two\nlines",
                                         "_x0041_",
                                         "<b>&amp;</b>",
                                         "नमस्ते \xF0\x9F\x98\x80",
                                         " x ",
                                         std::string(200, 'x')};
    const auto agent = people.freeAgent(people.member);
    for (const auto &text : texts) {
        people.send("startTestCall", {{"agent_id", agent}, {"user_identifier", text}}, people.as(people.member));
        people.advance(std::chrono::hours(1));
    }
    const auto csv = people.csv("calls", people.member);
    const auto json = jsonRows(people.get("calls", "json", people.member));
    const auto sheet = sheetRows(people.get("calls", "xlsx", people.member).bytes, csv.front().size());
    const auto column = columnOf(csv, "user_identifier");
    QCOMPARE(csv.size(), texts.size() + 1);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto &text = texts[texts.size() - 1 - i]; // newest first
        QCOMPARE(csv[i + 1][column], text);
        QCOMPARE(json[i]["user_identifier"].get<std::string>(), text);
        QVERIFY2(sheet[i + 1][column] == text, (text + " became " + sheet[i + 1][column]).c_str());
    }
    const auto raw = people.get("calls", "csv", people.member).bytes;
    QVERIFY(raw.find(",=1+1,") == std::string::npos && raw.find(",'=1+1,") != std::string::npos);
}

void TableExportTest::daysAreInclusive()
{
    Exports people;
    const auto agent = people.freeAgent(people.member);
    std::vector<std::string> days;
    for (int i = 0; i < 3; ++i) {
        days.push_back(people.today());
        people.grantTo(people.memberWallet, 1);
        people.talk(people.member, agent);
        people.advance(std::chrono::hours(24));
    }
    for (const auto *kind : {"calls", "ledger", "usage"}) {
        const auto all = people.csv(kind, people.member);
        const auto middle = people.csv(kind, people.member, {{"from", days[1]}, {"to", days[1]}});
        QVERIFY2(middle.size() > 1 && middle.size() < all.size(), kind);
        for (std::size_t i = 1; i < middle.size(); ++i)
            QVERIFY2(middle[i][0].starts_with(days[1]), middle[i][0].c_str());
        QCOMPARE(people.csv(kind, people.member, {{"from", days[0]}, {"to", days[2]}}).size(), all.size());
    }
}

void TableExportTest::badDaysAreTold()
{
    Exports people;
    QCOMPARE(people.get("calls", "csv", people.member, {{"from", "yesterday"}}).status, 422);
    QCOMPARE(people.get("calls", "csv", people.member, {{"to", "2026-02-30"}}).loc(), std::string("query.to"));
    const auto turned = people.get("calls", "csv", people.member, {{"from", "2026-02-02"}, {"to", "2026-02-01"}});
    QCOMPARE(turned.status, 422);
    QCOMPARE(turned.loc(), std::string("query.from"));
    QCOMPARE(people.get("secrets", "csv", people.member).status, 422);
    QCOMPARE(people.get("calls", "pdf", people.member).status, 422);
    QCOMPARE(people.csv("calls", people.member, {{"from", "2030-01-01"}}).size(), 1U); // a header
    QVERIFY(jsonRows(people.get("calls", "json", people.member, {{"from", "2030-01-01"}})) == Json::array());
}

void TableExportTest::callersTakeTheirOwnRowsOnly()
{
    Exports people;
    const auto mine = people.talk(people.member, people.freeAgent(people.member));
    const auto theirs = people.talk(people.second, people.freeAgent(people.second));
    const auto has = [](const Cells &rows, const std::string &id) {
        return std::ranges::any_of(rows, [&](const auto &row) { return std::ranges::find(row, id) != row.end(); });
    };
    for (const auto *kind : {"calls", "usage"}) {
        for (const auto *scope : {"mine", "all"}) {
            const auto rows = people.csv(kind, people.member, {{"scope", scope}});
            QVERIFY(has(rows, mine) && !has(rows, theirs)); // what is not theirs to widen stays narrow
            QVERIFY(!has(people.csv(kind, people.admin, {{"scope", scope}}), mine));
        }
        const auto owner = people.workspace.owner;
        QVERIFY(!has(people.csv(kind, owner), mine));
        const auto all = people.csv(kind, owner, {{"scope", "all"}});
        QVERIFY(has(all, mine) && has(all, theirs));
    }
    const auto zip = test::unzippedText(people.get("calls", "zip", people.member, {{"scope", "all"}}).bytes);
    QCOMPARE(zip.size(), 3U);
    QCOMPARE(test::unzippedText(people.get("calls", "zip", people.workspace.owner, {{"scope", "all"}}).bytes).size(),
             6U);
}

void TableExportTest::l4PrivateCallsGiveNothingAway()
{
    Exports people;
    const auto agent = people.freeAgent(people.member);
    people.talk(people.member, agent);
    const auto word = std::string("I need a visit");
    const auto zipHas = [&] {
        for (const auto &[name, text] : test::unzippedText(people.get("calls", "zip", people.member).bytes))
            if (text.find(word) != std::string::npos)
                return true;
        return false;
    };
    QVERIFY(zipHas());
    people.send("updateAgent", {{"agent_id", agent}, {"agent", {{"hipaa_compliance", true}}}},
                people.as(people.member));
    QVERIFY(!zipHas());
    const auto rows = people.csv("calls", people.member);
    QCOMPARE(rows[1][columnOf(rows, "redacted")], std::string("true"));
    QCOMPARE(rows[1][columnOf(rows, "has_recording")], std::string("false"));
}

void TableExportTest::w4LedgersOfOthersAreRefused()
{
    Exports people;
    people.grantTo(people.memberWallet, 3);
    const Json of{{"wallet_id", people.memberWallet}};
    QCOMPARE(people.csv("ledger", people.member).size(), 2U);
    QCOMPARE(people.csv("ledger", people.admin, of).size(), 2U);
    QCOMPARE(people.csv("ledger", people.workspace.owner, of).size(), 2U);
    QCOMPARE(people.get("ledger", "csv", people.second, of).status, 403);
    QCOMPARE(people.get("ledger", "csv", people.stranger, of).status, 403);
    QCOMPARE(people.csv("ledger", people.second).size(), 1U); // the own one
    QCOMPARE(people.get("ledger", "csv", people.member, {{"wallet_id", WalletId::make(1).toString()}}).status, 404);
}

void TableExportTest::r4EarningsAreForResellers()
{
    Exports people;
    people.setTerms(people.org, OrgType::Distributor, 0, 250'000);
    people.grantTo(people.memberWallet, 10);
    people.talk(people.member, people.paidAgent(people.member));
    QCOMPARE(people.get("earnings", "csv", people.member).status, 403);
    QCOMPARE(people.get("earnings", "csv", people.stranger).status, 403); // internal
    QCOMPARE(people.get("earnings", "csv", people.stranger, {{"org_id", people.org.toString()}}).status, 403);
    QCOMPARE(people.get("earnings", "csv", people.workspace.owner, {{"org_id", people.otherOrg.toString()}}).status,
             403); // R10
    const auto rows = people.csv("earnings", people.admin);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[1][0], people.today());
    const auto summary = people.send("getMyEarnings", {{"period", "day"}}, people.as(people.admin)).body;
    QCOMPARE(std::stod(rows[1][columnOf(rows, "total_earnings_usd")]), summary["total_earnings_usd"].get<double>());
    QVERIFY(people.csv("earnings", people.workspace.owner, {{"org_id", people.org.toString()}}) == rows);
}

void TableExportTest::aSwitchedOffFeatureIsNoWayOut()
{
    Exports people;
    const auto off = [&](const char *flag) {
        const auto done = people.send("updateUserFeatureFlags", {{"user_id", people.member.toString()}, {flag, false}});
        QVERIFY2(done.status == 200, done.body.dump().c_str());
    };
    off("call_logs");
    QCOMPARE(people.get("calls", "csv", people.member).status, 403);
    QCOMPARE(people.get("calls", "zip", people.member).status, 403);
    QCOMPARE(people.get("usage", "csv", people.member).status, 200);
    off("billing");
    QCOMPARE(people.get("usage", "csv", people.member).status, 403);
    QCOMPARE(people.get("ledger", "csv", people.member).status, 200);
}

void TableExportTest::moreRowsThanAreReadAtOnceComeOnceEach()
{
    Exports people;
    constexpr int count = 2500; // pairs begin in the same microsecond
    const auto done = people.within([&](Transaction &transaction) -> Result<> {
        for (int i = 0; i < count; ++i) {
            const auto row =
                test::endedCall(people.member, people.now() + std::chrono::seconds(i - i % 2) - std::chrono::hours(24));
            if (auto added = CallStore::insert(transaction, row); !added)
                return added;
        }
        return {};
    });
    QVERIFY(done);
    const auto rows = people.csv("calls", people.member);
    QCOMPARE(rows.size(), std::size_t{count} + 1);
    std::set<std::string> ids;
    for (const auto &row : rows)
        ids.insert(row[columnOf(rows, "id")]);
    QCOMPARE(ids.size(), rows.size());
    for (std::size_t i = 2; i < rows.size(); ++i)
        QVERIFY(rows[i][0] <= rows[i - 1][0]);
}

void TableExportTest::anExportThatIsEndedSaysSo()
{
    Exports people;
    for (const auto format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx, ExportFormat::Zip}) {
        std::stop_source stop;
        std::vector<double> told;
        auto options = people.as(people.member);
        options.stop = stop.get_token();
        options.progress = [&](double fraction) { told.push_back(fraction); };
        TableExportQuery query;
        query.kind = ExportKind::Usage;
        query.format = format;
        const auto whole = people.workspace.call(exportTable, query, options);
        while (!whole->next()->empty()) {
        }
        QVERIFY(!told.empty() && told.back() == 1.0);
        const auto cut = people.workspace.call(exportTable, query, options);
        stop.request_stop();
        auto piece = cut->next();
        while (piece && !piece->empty()) // an archive begins with the head of its file
            piece = cut->next();
        QVERIFY(!piece);
        QCOMPARE(piece.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "TableExportTest.moc"
