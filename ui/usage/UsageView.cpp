#include "ui/usage/UsageView.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/CsvFile.h"
#include "ui/format/ErrorText.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/BreakdownCard.h"
#include "ui/usage/CostSheetCard.h"
#include "ui/usage/PeriodDialog.h"
#include "ui/usage/SessionsCard.h"
#include "ui/usage/UsageChart.h"
#include "ui/usage/UsageFilterBar.h"
#include "ui/usage/UsageText.h"
#include "ui/usage/UsageTiles.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DownloadFile.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>

namespace sb::ui {

namespace {

constexpr int kChartGroups = 5; // and the rest: as many colours as there are
constexpr int kTableGroups = 200;
constexpr int kSettleMs = 400;
constexpr std::array kSplits{UsageSplit::Service, UsageSplit::Agent, UsageSplit::Model, UsageSplit::Member};

} // namespace

UsageView::UsageView(Backend &backend, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_today(std::move(today))
    , m_header(new PageHeader(tr("Usage and billing"), this))
    , m_periods(new SegmentedSwitch(
          tr("Period"),
          {tr("7 days"), tr("30 days"), QLocale().standaloneMonthName(m_today().month()), tr("Year"), tr("Other…")},
          this))
    , m_sheetButton(new Button(QStringLiteral("document"), tr("Cost sheet…"), ButtonKind::Normal, this))
    , m_exportButton(new Button(QStringLiteral("export"), tr("Export"), ButtonKind::Normal, this))
    , m_file(new DownloadFile(this))
    , m_filters(new UsageFilterBar(backend, this))
    , m_tiles(new UsageTiles)
    , m_split(new QComboBox)
    , m_chart(new ChartCard(tr("Cost by day")))
    , m_breakdown(new BreakdownCard)
    , m_sessions(new SessionsCard(backend))
    , m_sheet(new CostSheetCard(backend))
    , m_side(new QWidget)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    build();
    connectParts();
    m_faces->showLoading()->setColumns({0.0, 0.27, 0.53, 0.78});
    m_periods->setIndex(static_cast<int>(UsagePeriod::Kind::Month)); // asks
}

void UsageView::build()
{
    m_header->addBeside(m_periods);
    m_header->addAction(m_sheetButton);
    m_header->addAction(m_exportButton);
    auto *ways = new QMenu(this);
    connect(ways->addAction(tr("Table as CSV…")), &QAction::triggered, this, &UsageView::exportTable);
    m_lines = ways->addAction(tr("My priced lines as CSV…"));
    connect(m_lines, &QAction::triggered, this, &UsageView::exportLines);
    m_exportButton->setMenu(ways);
    m_sheetButton->setEnabled(false);

    m_split->setProperty("controlSize", QStringLiteral("small"));
    m_split->setAccessibleName(tr("Split by"));
    for (const auto split : kSplits)
        m_split->addItem(tr("Split by %1").arg(splitText(split).toLower()));
    m_chart->addBesideTitle(m_split);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_filters);
    auto *content = new QWidget(this);
    m_faces = new Faces(content, this);
    page->addWidget(m_faces, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(metrics::gap);
    column->addWidget(m_tiles);
    auto *grid = new QHBoxLayout;
    grid->setSpacing(metrics::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::gap);
    left->addWidget(m_chart, 7);
    left->addWidget(m_sessions, 8);
    grid->addLayout(left, 5);
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(metrics::gap);
    right->addWidget(m_breakdown, 7);
    right->addWidget(m_sheet, 8);
    grid->addWidget(m_side, 4);
    column->addLayout(grid, 1);
}

void UsageView::connectParts()
{
    connect(m_periods, &SegmentedSwitch::indexChanged, this, &UsageView::choosePeriod);
    connect(m_filters, &UsageFilterBar::changed, this, &UsageView::refresh);
    connect(m_split, &QComboBox::currentIndexChanged, this, &UsageView::loadChart);
    connect(m_breakdown, &BreakdownCard::splitChanged, this, &UsageView::loadBreakdown);
    connect(m_breakdown, &BreakdownCard::chosen, this, [this](const UsageGroup &group) {
        const auto name = groupText(group, m_breakdown->split());
        if (m_breakdown->split() == UsageSplit::Model)
            m_filters->setModel(group.key);
        else if (const auto agent = AgentId::parse(group.key); agent && m_breakdown->split() == UsageSplit::Agent)
            m_filters->setAgent(*agent, name);
        else if (const auto user = UserId::parse(group.key); user)
            m_filters->setMember(*user, name);
    });
    connect(m_chart, &ChartCard::tableShown, this, [this](bool table) {
        m_sessions->setVisible(!table);
        m_side->setVisible(!table);
        loadChart(); // the table has room for more than six groups
    });
    connect(m_chart->chart(), &BarsByDayChart::opened, this, &UsageView::openBar);
    connect(m_sessions, &SessionsCard::chosen, m_sheet, &CostSheetCard::open);
    connect(m_sessions, &SessionsCard::chosen, this, [this] { m_sheetButton->setEnabled(true); });
    connect(m_sessions, &SessionsCard::emptied, this, [this] {
        m_sheet->clear();
        m_sheetButton->setEnabled(false);
    });
    connect(m_sessions, &SessionsCard::spanCleared, this, [this] {
        m_chart->chart()->setCurrent(-1);
        if (m_shown)
            m_sessions->setCount(m_shown->totals.sessions.value_or(0));
    });
    connect(m_sheet, &CostSheetCard::callRequested, this, &UsageView::callRequested);
    connect(m_sheetButton, &QPushButton::clicked, this, &UsageView::saveCostSheet);
    connect(m_file, &DownloadFile::progressed, this, &UsageView::sayExport);
    connect(m_file, &DownloadFile::finished, this, [this](const QString &path) {
        sayExport(-1);
        tell(path);
    });
    connect(m_file, &DownloadFile::failed, this, [this](const Error &error) {
        sayExport(-1);
        if (error.code != ErrorCode::Cancelled)
            tell(fail(error));
    });
    connect(&m_settle, &QTimer::timeout, this, &UsageView::refresh);
    connect(&m_backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("calls") && !m_settle.isActive())
            m_settle.start();
    });
}

void UsageView::choosePeriod(int index)
{
    const auto kind = static_cast<UsagePeriod::Kind>(index);
    if (kind != UsagePeriod::Kind::Other) {
        m_filters->setPeriod(UsagePeriod::of(kind, m_today()));
        return;
    }
    const auto &now = m_filters->choice().period;
    auto *dialog = new PeriodDialog(now.first(), now.until(), m_today(), this);
    connect(dialog, &PeriodDialog::chosen, this,
            [this](QDate first, QDate last) { m_filters->setPeriod(UsagePeriod::between(first, last, m_today())); });
    connect(dialog, &QDialog::rejected, this,
            [this] { m_periods->setIndex(static_cast<int>(m_filters->choice().period.kind())); });
    dialog->open();
}

void UsageView::showPeriod(UsagePeriod::Kind kind)
{
    m_periods->setIndex(static_cast<int>(kind));
}

UsageSplit UsageView::chartSplit() const
{
    return kSplits.at(static_cast<std::size_t>(std::max(0, m_split->currentIndex())));
}

void UsageView::refresh()
{
    ++m_turn;
    loadChart();
    loadBreakdown();
    loadBefore();
    m_sessions->show(m_filters->choice());
}

void UsageView::loadChart()
{
    const auto groups = m_chart->showsTable() ? kTableGroups : kChartGroups;
    const auto query = m_filters->choice().query(chartSplit(), chartSplit() == UsageSplit::Service ? 500 : groups);
    m_backend.call(getUsageBreakdown, query, this,
                   [this, turn = m_turn, split = chartSplit()](const Result<UsageBreakdown> &answer) {
                       if (turn != m_turn || split != chartSplit())
                           return;
                       if (answer)
                           return take(*answer);
                       m_shown.reset();
                       m_exportButton->setEnabled(false);
                       m_faces->showError(answer.error(), [this] {
                           m_faces->showLoading();
                           refresh();
                       });
                   });
}

void UsageView::take(const UsageBreakdown &breakdown)
{
    m_shown = breakdown;
    m_exportButton->setEnabled(true);
    m_filters->setReach(breakdown.reach);
    m_breakdown->setReach(breakdown.reach);
    m_filters->setAsOf(breakdown.until);
    const auto &choice = m_filters->choice();
    if (breakdown.totals.sessions.value_or(0) == 0) {
        m_faces->showFace(choice.isFiltered()
                              ? Face::empty(
                                    QStringLiteral("filter"), tr("Nothing matches"), tr("Other filters may find some."),
                                    tr("Clear filters"), [this] { clearFilters(); }, {}, m_faces)
                              : Face::empty(
                                    QStringLiteral("usage"), tr("No usage in this period"),
                                    tr("Calls appear here as soon as they have ended, with what they cost."),
                                    choice.period.kind() == UsagePeriod::Kind::Year ? QString() : tr("Show the year"),
                                    [this] { showPeriod(UsagePeriod::Kind::Year); }, {}, m_faces));
        return;
    }
    m_chart->setTitle(breakdown.granularity == Granularity::Month ? tr("Cost by month") : tr("Cost by day"));
    m_chart->setData(usageChart(breakdown, m_today()));
    m_tiles->setBreakdown(breakdown, m_today());
    if (!m_sessions->hasSpan())
        m_sessions->setCount(breakdown.totals.sessions.value_or(0));
    m_faces->showContent();
}

void UsageView::loadBreakdown()
{
    m_backend.call(getUsageBreakdown, m_filters->choice().query(m_breakdown->split(), kTableGroups), this,
                   [this, turn = m_turn](const Result<UsageBreakdown> &answer) {
                       if (answer && turn == m_turn && answer->splitBy == m_breakdown->split())
                           m_breakdown->setBreakdown(*answer); // the chart's question has told what is wrong
                   });
}

void UsageView::loadBefore()
{
    auto choice = m_filters->choice();
    choice.period = choice.period.before();
    m_backend.call(getUsageBreakdown, choice.query(UsageSplit::Model, 1), this,
                   [this, turn = m_turn, period = choice.period](const Result<UsageBreakdown> &answer) {
                       if (answer && turn == m_turn)
                           m_tiles->setBefore(answer->totals, period);
                   });
}

void UsageView::openBar(int bucket)
{
    if (!m_shown || bucket < 0 || bucket >= static_cast<int>(m_shown->buckets.size()))
        return;
    const auto &span = m_shown->buckets[static_cast<std::size_t>(bucket)];
    const auto first = dayOfBucket(span.bucketStart);
    m_sessions->showSpan(first, dayOfBucket(span.bucketEnd).addDays(-1), bucketName(first, m_shown->granularity));
    m_sessions->setCount(span.sessions);
}

void UsageView::clearFilters()
{
    m_filters->clear();
}

/// An agent that is looked at has a report of its own; other filters have none.
void UsageView::askReport()
{
    const auto &choice = m_filters->choice();
    const bool isMonth = choice.period.kind() == UsagePeriod::Kind::Month;
    ReportRequest request;
    request.from = choice.period.first();
    request.to = isMonth ? choice.period.last() : choice.period.until();
    if (choice.agent.hasValue()) {
        request.kind = ReportKind::Agent;
        request.agent = *choice.agent;
    }
    Q_EMIT reportRequested(request);
}

void UsageView::showTable()
{
    m_chart->showTable(!m_chart->showsTable());
}

void UsageView::tell(const Result<QString> &path)
{
    Q_EMIT told(path ? tr("Exported %1").arg(QFileInfo(*path).fileName()) : ErrorText::of(path.error()).inOneLine(),
                !path);
}

void UsageView::exportTable()
{
    if (!m_shown)
        return;
    saveFile(this, tr("Export usage"),
             QString(QStringLiteral("usage-") + m_today().toString(Qt::ISODate) + QStringLiteral(".csv")),
             csvOf(*m_chart->table()->model()), [this](const Result<QString> &path) { tell(path); });
}

void UsageView::exportLines()
{
    if (m_file->isRunning()) {
        m_file->cancel();
        return;
    }
    UsageExportQuery query;
    const auto &choice = m_filters->choice();
    query.fromDate = wireDay(choice.period.first());
    query.toDate = wireDay(choice.period.last());
    query.usageType = choice.type;
    if (choice.agent.hasValue())
        query.agentIds = choice.agent->toString();
    m_backend.call(exportUsage, query, this, [this](const Result<Download> &answer) {
        if (!answer)
            return tell(fail(answer.error()));
        askForFile(this, tr("Export priced lines"), QString::fromStdString(answer->name), {},
                   [this, lines = *answer](const QString &path) {
                       m_file->start(lines, path);
                       sayExport(0);
                   });
    });
}

/// \p bytes written so far; below 0: nothing is being written.
void UsageView::sayExport(qint64 bytes)
{
    m_lines->setText(bytes < 0 ? tr("My priced lines as CSV…") : tr("Cancel the export"));
    m_header->setContext(bytes < 0 ? QString() : tr("Exporting, %1").arg(QLocale().formattedDataSize(bytes)));
}

bool UsageView::isExporting() const
{
    return m_file->isRunning();
}

void UsageView::saveCostSheet()
{
    const auto &session = m_sheet->session();
    if (!session)
        return;
    const auto name = QString::fromStdString(session->sessionId.toString()).left(8);
    saveFile(this, tr("Save cost sheet"), QString(QStringLiteral("cost-") + name + QStringLiteral(".csv")),
             csvOf(m_sheet->sheet()), [this](const Result<QString> &path) { tell(path); });
}

} // namespace sb::ui
