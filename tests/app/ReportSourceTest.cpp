// Reports gathered from a real workspace: what they show adds up, to the cent at their heads and to the millionth in
// their tables.
#include "ui/reports/ReportSource.h"
#include "models/services/LocalServices.h"
#include "tests/support/UsagePeople.h"
#include "ui/reports/ReportCells.h"
#include "ui/reports/ReportWords.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace sb;
using namespace sb::ui;
using namespace std::chrono_literals;
using test::UsagePeople;

namespace {

qint64 amountOf(const ReportCell &cell)
{
    const auto *number = std::get_if<ReportCell::Number>(&cell.value);
    return number ? number->amount : 0;
}

/// The shown text of a head as hundredths, when it is one.
qint64 shownCents(const ReportCell &cell)
{
    auto digits = cell.text;
    const bool isNegative = digits.contains(QChar(0x2212));
    digits.remove(QChar(0x2212)).remove(u'$').remove(u',').remove(u'.');
    return isNegative ? -digits.toLongLong() : digits.toLongLong();
}

} // namespace

class ReportSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m = std::make_unique<UsagePeople>();
        // September 2026: credit, calls of two agents, a transfer inside, an expiry; then October begins.
        m->grantTo(m->orgWallet, 20);
        m->grantTo(m->memberWallet, 6.123456, m->as(m->admin), {{"note", "Summer credit"}, {"expires_at", m->at(48h)}});
        m->grantTo(m->walletOf(m->second), 3, m->as(m->admin));
        m_front = m->paidAgent(m->member, "Front desk <b>");
        m_other = m->paidAgent(m->second, "Other desk");
        for (int i = 0; i < 3; ++i)
            m->talk(m->member, m_front);
        m->talk(m->second, m_other);
        m->workspace.clock.advance(49h);
        m->wallet(m->memberWallet); // W17
        m_september = QDate(2026, 9, 1);
        m->workspace.clock.advance(24h * 30);
        m->talk(m->second, m_other);
    }
    void cleanupTestCase() { m.reset(); }

    void aStatementsHeadAddsUpToTheCentAndItsTablesToTheMillionth()
    {
        const auto content = report({ReportKind::Statement, m_september, m_september.addMonths(1).addDays(-1), m->org});
        QCOMPARE(content.title, QStringLiteral("Monthly statement"));
        QCOMPARE(content.subtitle, QStringLiteral("September 2026"));
        QCOMPARE(content.recipient, QStringLiteral("Example Partners"));
        QVERIFY(content.isFinal);
        const auto &heads = figures(content).figures;
        QCOMPARE(heads.size(), 5);
        qint64 exact = 0;
        qint64 shown = 0;
        for (int i = 0; i < 4; ++i) {
            exact += amountOf(heads[i].cell);
            shown += shownCents(heads[i].cell);
        }
        QCOMPARE(exact, amountOf(heads[4].cell));
        QCOMPARE(shown, shownCents(heads[4].cell));
        QCOMPARE(amountOf(heads[0].cell), 0);
        QCOMPARE(amountOf(heads[1].cell), 20'000'000); // not what went from one of its wallets to another
        QCOMPARE(amountOf(heads[2].cell), -4 * UsagePeople::sampleCall);
        QCOMPARE(amountOf(heads[3].cell), -(6'123'456 - 3 * UsagePeople::sampleCall));

        const auto services = table(content, ReportPart::Services);
        QCOMPARE(sumOf(services, 4), amountOf(services.rows.back().cells[4]));
        QCOMPARE(sumOf(services, 4), -amountOf(heads[2].cell));
        QCOMPARE(sumOf(services, 3), 10'000); // hundredths of a percent
        QVERIFY(services.note.isEmpty());     // all of it was taken from these wallets
        const auto agents = table(content, ReportPart::Agents);
        QCOMPARE(sumOf(agents, 6), -amountOf(heads[2].cell));
        QCOMPARE(sumOf(agents, 1), 4);
        QCOMPARE(agents.rows[0].cells[0].text, QStringLiteral("Front desk <b>"));
        const auto grants = table(content, ReportPart::Grants);
        for (int column = 2; column <= 6; ++column)
            QCOMPARE(sumOf(grants, column), amountOf(grants.rows.back().cells[column]));
        QCOMPARE(amountOf(grants.rows.back().cells[6]), amountOf(heads[4].cell));
        QVERIFY(!grants.note.isEmpty()); // credit that went between its wallets
        const auto ledger = table(content, ReportPart::Ledger);
        QCOMPARE(amountOf(ledger.rows.back().cells[3]), amountOf(heads[4].cell));
        QCOMPARE(amountOf(ledger.rows.back().cells[3]), amountOf(ledger.rows[ledger.rows.size() - 2].cells[3]));
        QVERIFY(proofOf(content).isSound);
    }

    void aMonthThatIsNotOverSaysSo()
    {
        const auto content = report({ReportKind::Statement, QDate(2026, 10, 1), QDate(2026, 10, 31), m->org});
        QVERIFY(!content.isFinal);
        QCOMPARE(content.subtitle, QStringLiteral("October 2026, so far"));
        QCOMPARE(figures(content).figures.back().note, QStringLiteral("so far"));
        const auto before = report({ReportKind::Statement, m_september, m_september.addMonths(1).addDays(-1), m->org});
        QCOMPARE(amountOf(figures(content).figures[0].cell), amountOf(figures(before).figures[4].cell));
        const auto comparison = table(content, ReportPart::Comparison);
        QCOMPARE(comparison.rows[0].cells[2].text, QStringLiteral("1"));
    }

    void anAgentsReportIsOfItsCalls()
    {
        ReportRequest request{ReportKind::Agent, m_september, m_september.addMonths(1).addDays(-1)};
        request.agent = AgentId::parse(m_front).value();
        const auto content = report(request);
        QCOMPARE(content.recipient, QStringLiteral("Front desk <b>"));
        QCOMPARE(amountOf(figures(content).figures[0].cell), 3);
        QCOMPARE(amountOf(figures(content).figures[4].cell), 3 * UsagePeople::sampleCall);
        QCOMPARE(sumOf(table(content, ReportPart::Outcomes), 2), 3);
        const auto chart = std::get<ReportChart>(section(content, ReportPart::Days).body).data;
        qint64 calls = 0;
        for (int i = 0; i < chart.buckets.size(); ++i)
            calls += chart.sumOf(i).value_or(0);
        QCOMPARE(chart.buckets.size(), 30);
        QCOMPARE(calls, 3);
    }

    void everyCallAndEveryEntryAreThereWhenAskedFor()
    {
        ReportRequest calls{ReportKind::Calls, m_september, QDate(2026, 10, 31)};
        calls.parts = ReportPart::EveryCall;
        const auto content = report(calls, false);
        QCOMPARE(content.sections.size(), 1);
        QCOMPARE(table(content, ReportPart::EveryCall).rows.size(), 5);
        ReportRequest wallet{ReportKind::Wallet, m_september, m_september.addMonths(1).addDays(-1)};
        wallet.wallet = WalletId::parse(m->memberWallet).value();
        wallet.parts = ReportSource::partsOf(ReportKind::Wallet);
        const auto statement = report(wallet, false);
        QCOMPARE(statement.title, QStringLiteral("Wallet statement"));
        const auto entries = table(statement, ReportPart::EveryEntry);
        QCOMPARE(sumOf(entries, 3), amountOf(figures(statement).figures[4].cell));
        QCOMPARE(table(statement, ReportPart::Ledger).rows.back().cells[1].text,
                 QLocale().toString(entries.rows.size()));
    }

    void aRequestOfNobodyOrOfTheFutureIsRefused()
    {
        QVERIFY(!gathered({ReportKind::Statement, m_september, m_september}).has_value());
        QVERIFY(!gathered({ReportKind::Agent, m_september, m_september}).has_value());
        QVERIFY(!gathered({ReportKind::Calls, m_september, m_september.addDays(-1)}).has_value());
        QVERIFY(!gathered({ReportKind::Calls, QDate(2030, 1, 1), QDate(2030, 1, 31)}).has_value());
        ReportRequest unknown{ReportKind::Wallet, m_september, m_september};
        unknown.wallet = WalletId::make(1);
        QCOMPARE(gathered(unknown).error().code, ErrorCode::NotFound);
    }

    void theLatestRequestAloneIsAnswered()
    {
        ReportSource source(m->workspace.services->backend(), [this] { return now(); });
        int answers = 0;
        ReportRequest request{ReportKind::Calls, m_september, m_september};
        request.parts = ReportPart::Totals;
        source.gather(request, {}, [&](const Result<ReportContent> &) { ++answers; });
        std::optional<ReportContent> last;
        request.to = m_september.addDays(1);
        source.gather(request, {}, [&](Result<ReportContent> content) { last = std::move(content.value()); });
        QVERIFY(QTest::qWaitFor([&] { return last.has_value(); }, 30'000));
        QCOMPARE(last->request.to, m_september.addDays(1));
        QCOMPARE(answers, 0);
    }

    void sharesAddUpToAHundredPercent()
    {
        QVERIFY(rc::check([](const std::vector<unsigned> &parts) {
            QList<qint64> amounts;
            for (const auto part : parts)
                amounts.append(part % 1'000'000'000);
            const auto shares = cells::sharesOf(amounts);
            const auto sum = std::accumulate(shares.begin(), shares.end(), 0);
            const auto whole = std::accumulate(amounts.begin(), amounts.end(), qint64(0));
            RC_ASSERT(sum == (whole > 0 ? 1000 : 0));
            for (qsizetype i = 0; i < amounts.size() && whole > 0; ++i)
                RC_ASSERT(std::abs(double(shares[i]) - 1000.0 * double(amounts[i]) / double(whole)) < 1.0);
        }));
    }

    void wordsOfTheCommandLineGoBothWays()
    {
        for (const auto part : allReportParts())
            QCOMPARE(partsOfWords(wordOf(part)).value(), ReportParts(part));
        const auto usual = ReportSource::usualPartsOf(ReportKind::Statement);
        QCOMPARE(partsOfWords(wordsOf(usual).join(u',')).value(), usual);
        QVERIFY(partsOfWords(QStringLiteral("totals,nonsense")).error().detail.find("nonsense") != std::string::npos);
        for (const auto kind : {ReportKind::Statement, ReportKind::Agent, ReportKind::Calls, ReportKind::Wallet})
            QCOMPARE(kindOfWord(wordOf(kind)), std::optional(kind));
    }

    void fileNamesAreSafe()
    {
        QCOMPARE(cells::slug(QStringLiteral("Example Clinic Group")), QStringLiteral("example-clinic-group"));
        QCOMPARE(cells::slug(QStringLiteral("../Übung/$(x)\n")), QStringLiteral("ubung-x"));
        QCOMPARE(cells::slug(QStringLiteral("क्लिनिक")), QString());
        QVERIFY(cells::slug(QString(1000, u'a')).size() <= 40);
    }

private:
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m->now().milliseconds(), Qt::UTC); }
    Result<ReportContent> gathered(const ReportRequest &request)
    {
        ReportSource source(m->workspace.services->backend(), [this] { return now(); });
        std::optional<Result<ReportContent>> answer;
        source.gather(request, {}, [&](Result<ReportContent> content) { answer = std::move(content); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return fail(ErrorCode::Internal, "no answer");
        return std::move(*answer);
    }
    ReportContent report(ReportRequest request, bool isUsual = true)
    {
        if (isUsual)
            request.parts = ReportSource::usualPartsOf(request.kind);
        auto content = gathered(request);
        if (!content)
            qFatal("%s", content.error().detail.c_str());
        return std::move(*content);
    }
    static const ReportSection &section(const ReportContent &content, ReportPart part)
    {
        const auto found = std::ranges::find(content.sections, part, &ReportSection::part);
        if (found == content.sections.end())
            qFatal("no such section");
        return *found;
    }
    static ReportFigures figures(const ReportContent &content)
    {
        return std::get<ReportFigures>(section(content, ReportPart::Totals).body);
    }
    static ReportTable table(const ReportContent &content, ReportPart part)
    {
        return std::get<ReportTable>(section(content, part).body);
    }
    static ReportProof proofOf(const ReportContent &content)
    {
        for (const auto &each : content.sections) {
            if (const auto *proof = std::get_if<ReportProof>(&each.body))
                return *proof;
        }
        return {};
    }
    /// Of a column's rows but the sum.
    static qint64 sumOf(const ReportTable &table, int column)
    {
        qint64 sum = 0;
        for (const auto &row : table.rows) {
            if (!row.isSum)
                sum += amountOf(row.cells[column]);
        }
        return sum;
    }

    std::unique_ptr<UsagePeople> m;
    std::string m_front;
    std::string m_other;
    QDate m_september;
};

QTEST_GUILESS_MAIN(ReportSourceTest)
#include "ReportSourceTest.moc"
