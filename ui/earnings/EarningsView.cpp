#include "ui/earnings/EarningsView.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/CsvFile.h"
#include "ui/charts/FigureTable.h"
#include "ui/earnings/EarningsChart.h"
#include "ui/earnings/EarningsTiles.h"
#include "ui/earnings/MemberTableModel.h"
#include "ui/earnings/WhatIfCard.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace sb::ui {

namespace {

constexpr int kSoonMs = 250;
constexpr int kSettleMs = 400;
constexpr int kWhatIfWidth = 320;
constexpr std::array kPeriods{EarningsPeriod::Day, EarningsPeriod::Week, EarningsPeriod::Month, EarningsPeriod::Year,
                              EarningsPeriod::All};

QDate utcToday()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

EarningsView::EarningsView(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_header(new PageHeader(tr("Earnings"), this))
    , m_periods(new SegmentedSwitch(
          tr("Period"),
          {tr("Today"), tr("Week"), QLocale().standaloneMonthName(utcToday().month()), tr("Year"), tr("All")}, this))
    , m_orgChip(new FilterChip(tr("Organization"), tr("Own"), this))
    , m_statement(new Button(QStringLiteral("document"), tr("Statement"), ButtonKind::Normal, this))
    , m_export(new Button(QStringLiteral("export"), tr("Export"), ButtonKind::Normal, this))
    , m_tiles(new EarningsTiles)
    , m_chart(new ChartCard(tr("Earnings by day")))
    , m_members(new MemberTableModel(this))
    , m_whatIf(new WhatIfCard)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    m_periods->setIndex(2);
    build();
    connect(m_periods, &SegmentedSwitch::indexChanged, this, &EarningsView::load);
    connect(m_statement, &QPushButton::clicked, this, &EarningsView::saveStatement);
    connect(m_export, &QPushButton::clicked, this, &EarningsView::exportMembers);
    connect(m_whatIf, &WhatIfCard::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_whatIf, &WhatIfCard::markupWanted, this, &EarningsView::askToUse);
    connect(&m_soon, &QTimer::timeout, this, &EarningsView::rerate);
    connect(&m_settle, &QTimer::timeout, this, &EarningsView::load);
    connect(&m_backend, &Backend::changed, this, [this](const QString &topic) {
        // A what-if that is being looked at stays; the next period or Reset takes in what is new.
        if ((topic == QLatin1String("calls") || topic == QLatin1String("organizations")) && !m_settle.isActive() &&
            !m_whatIf->request())
            m_settle.start();
    });
    m_faces->showLoading()->setColumns({0.0, 0.27, 0.53, 0.78});
    loadPeople();
}

EarningsView::~EarningsView()
{
    m_stop.request_stop();
}

void EarningsView::build()
{
    m_header->addBeside(m_periods);
    m_header->addBeside(m_orgChip);
    m_orgChip->setVisible(false);
    m_orgChip->setMenu(new QMenu(this));
    m_header->addAction(m_statement);
    m_header->addAction(m_export);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(metrics::gap);
    column->addWidget(m_tiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::gap);
    m_chart->setMode(BarMode::Paired);
    left->addWidget(m_chart, 7);
    auto *card = new Card(tr("By member"));
    card->setContext(tr("as billed beside the what-if"));
    auto *table = new FigureTable(tr("Earnings by member"), card);
    table->setModel(m_members);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setColumnWidths({150, 68, 92, 92, 92, 92, 100}, 0);
    m_total = new TotalRow(table, card);
    card->body()->addWidget(table, 1);
    card->body()->addWidget(m_total);
    left->addWidget(card, 9);
    row->addLayout(left, 1);
    m_whatIf->setFixedWidth(kWhatIfWidth);
    row->addWidget(m_whatIf);
    column->addLayout(row, 1);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    m_faces = new Faces(content, this);
    page->addWidget(m_faces, 1);
}

EarningsPeriod EarningsView::period() const
{
    return kPeriods.at(static_cast<std::size_t>(std::max(0, m_periods->index())));
}

QString EarningsView::periodName() const
{
    const QLocale locale;
    const auto day = [&](QDate date) { return locale.toString(date, tr("d MMMM yyyy", "date format")); };
    if (!m_review)
        return {};
    const auto &summary = m_review->summary;
    const auto until = summary.periodEnd.value_or(Instant());
    const auto last = QDateTime::fromMSecsSinceEpoch(until.milliseconds(), Qt::UTC).date();
    if (!summary.periodStart.hasValue())
        return tr("From the first one to %1").arg(day(last));
    const auto first = QDateTime::fromMSecsSinceEpoch(summary.periodStart->milliseconds(), Qt::UTC).date();
    return first == last ? day(first) : tr("%1 to %2", "days").arg(day(first), day(last));
}

void EarningsView::loadPeople()
{
    m_backend.call(listAllProviders, {}, this, [this](const Result<AllProviders> &answer) {
        if (answer)
            m_whatIf->setCatalog(answer->modelProviders);
    });
    m_backend.call(getCurrentUser, {}, this, [this](const Result<Me> &answer) {
        if (!answer)
            return m_faces->showError(answer.error(), [this] { refresh(); });
        m_me = *answer;
        if (m_me->role.value_or(sb::Role::Developer) != sb::Role::SuperAdmin)
            return load();
        m_backend.call(listOrganizations, {}, this, [this](const Result<OrgList> &orgs) { takeOrgs(orgs); });
    });
}

/// A super admin looks at any reseller; the own organization first, when it is one.
void EarningsView::takeOrgs(const Result<OrgList> &answer)
{
    if (!answer)
        return m_faces->showError(answer.error(), [this] { refresh(); });
    m_resellers.clear();
    for (const auto &org : answer->organizations) {
        if (org.orgType != OrgType::Internal)
            m_resellers.push_back(org);
    }
    m_orgChip->menu()->clear();
    for (const auto &org : m_resellers) {
        const auto name = visibleText(QString::fromStdString(org.name));
        connect(m_orgChip->menu()->addAction(name.left(60).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, name, id = org.id] {
                    m_org = id;
                    m_orgChip->setValue(name.left(24));
                    load();
                });
    }
    if (m_resellers.empty())
        return showNoReseller();
    const bool isOwn = m_me->orgId.hasValue() && std::any_of(m_resellers.begin(), m_resellers.end(),
                                                             [this](const Org &org) { return org.id == *m_me->orgId; });
    const bool isKnown = m_org.hasValue() && std::any_of(m_resellers.begin(), m_resellers.end(),
                                                         [this](const Org &org) { return org.id == *m_org; });
    if (!isKnown) {
        m_org = isOwn ? *m_me->orgId : m_resellers.front().id;
        for (const auto &org : m_resellers) {
            if (org.id == *m_org)
                m_orgChip->setValue(visibleText(QString::fromStdString(org.name)).left(24));
        }
    }
    m_orgChip->setVisible(m_resellers.size() > 1);
    load();
}

void EarningsView::showNoReseller()
{
    m_statement->setEnabled(false);
    m_export->setEnabled(false);
    m_faces->showFace(Face::empty(
        QStringLiteral("earnings"), tr("No organization earns"),
        tr("A channel partner earns a commission, a distributor a markup. An organization becomes one in People and "
           "access."),
        {}, {}, {}, m_faces));
}

void EarningsView::refresh()
{
    m_faces->showLoading();
    if (m_me && (m_org.hasValue() || m_me->role.value_or(sb::Role::Developer) != sb::Role::SuperAdmin))
        load();
    else
        loadPeople();
}

void EarningsView::load()
{
    m_stop.request_stop();
    ++m_ratingTurn;
    EarningsReviewQuery query;
    query.period = period();
    query.orgId = m_org;
    m_backend.call(getEarningsReview, query, this, [this, turn = ++m_turn](const Result<EarningsReview> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            return take(*answer);
        m_review.reset();
        if (answer.error().code == ErrorCode::Forbidden)
            return showNoReseller();
        m_statement->setEnabled(false);
        m_export->setEnabled(false);
        m_faces->showError(answer.error(), [this] { refresh(); });
    });
}

void EarningsView::take(const EarningsReview &review)
{
    m_review = review;
    const bool isAny = review.summary.sessions.value_or(0) > 0;
    m_statement->setEnabled(isAny);
    m_export->setEnabled(isAny);
    if (!isAny) {
        m_faces->showFace(Face::empty(
            QStringLiteral("earnings"), tr("Nothing was earned in this period"),
            tr("Earnings appear as members' calls end."), period() == EarningsPeriod::All ? QString() : tr("Show all"),
            [this] { m_periods->setIndex(4); }, {}, m_faces));
        return;
    }
    m_whatIf->setReview(review, periodName());
    showReview();
    m_faces->showContent();
}

void EarningsView::showReview()
{
    const auto shown = earningsChart(*m_review);
    m_tiles->setReview(*m_review);
    m_chart->setTitle(tr("Earnings by %1").arg(shown.bucketTitle.toLower()));
    m_chart->setData(shown);
    m_members->setReview(*m_review);
    fillTotals();
}

void EarningsView::fillTotals()
{
    QList<TotalRow::Cell> cells;
    for (int column = 0; column < MemberTableModel::ColumnCount; ++column)
        cells.append({m_members->totalText(column), 0, column > 0, m_members->totalColor(column)});
    m_total->setCells(cells);
}

void EarningsView::rerate()
{
    m_stop.request_stop();
    m_stop = {};
    const auto turn = ++m_ratingTurn;
    auto request = m_whatIf->request();
    if (!request || !m_review) {
        if (m_review)
            showReview();
        return;
    }
    request->period = period();
    request->orgId = m_org;
    m_whatIf->showRunning(-1);
    m_clock.start();
    CallOptions options;
    options.stop = m_stop.get_token();
    options.progress = [guard = QPointer<EarningsView>(this), turn](double share) { // on the working thread
        QMetaObject::invokeMethod(
            qApp,
            [guard, turn, share] {
                if (guard && turn == guard->m_ratingTurn)
                    guard->m_whatIf->showRunning(share);
            },
            Qt::QueuedConnection);
    };
    m_backend.call(
        rerateUsage, *request, this,
        [this, turn](const Result<Rerating> &answer) {
            if (turn != m_ratingTurn)
                return;
            if (answer)
                return showRerating(*answer);
            showReview();
            m_whatIf->showFailed();
            Q_EMIT told(ErrorText::of(answer.error()).inOneLine(), true);
        },
        options);
}

void EarningsView::showRerating(const Rerating &rerating)
{
    m_whatIf->showDone(rerating, double(m_clock.elapsed()) / 1000);
    m_tiles->setRerating(rerating);
    m_chart->setData(earningsChart(rerating));
    m_members->setRerating(rerating);
    fillTotals();
}

void EarningsView::resetWhatIf()
{
    m_whatIf->reset();
}

void EarningsView::showTable()
{
    m_chart->showTable(!m_chart->showsTable());
}

void EarningsView::askToUse(double percent)
{
    const auto share = QLocale().toString(percent, 'f', QLocale::FloatingPointShortest);
    ConfirmDialog::ask(this,
                       {tr("Use a markup of %1% from now on?").arg(share),
                        tr("Members pay it for calls that end after this. Calls of the past stay as they were billed."),
                        tr("Keep the markup of today"),
                        tr("Use %1%").arg(share),
                        {},
                        ButtonKind::Primary},
                       [this, percent] { useMarkup(percent); });
}

void EarningsView::useMarkup(double percent)
{
    if (!m_review)
        return;
    MarkupChange order;
    order.orgId = m_review->summary.orgId;
    order.markupPercentage = percent;
    m_backend.call(setOrgMarkup, order, this, [this](const Result<Org> &answer) {
        if (!answer)
            return tell(fail(answer.error()));
        Q_EMIT told(
            tr("The markup is %1% from now on")
                .arg(QLocale().toString(answer->markupPercentage.value_or(0), 'f', QLocale::FloatingPointShortest)),
            false);
        load();
    });
}

void EarningsView::tell(const Result<QString> &path)
{
    Q_EMIT told(path ? tr("Exported %1").arg(QFileInfo(*path).fileName()) : ErrorText::of(path.error()).inOneLine(),
                !path);
}

void EarningsView::saveStatement()
{
    if (!m_review)
        return;
    ChartTableModel table; // as billed, whatever terms are being tried
    table.setData(earningsChart(*m_review));
    saveFile(this, tr("Save statement"),
             QString(QStringLiteral("earnings-") + utcToday().toString(Qt::ISODate) + QStringLiteral(".csv")),
             csvOf(table), [this](const Result<QString> &path) { tell(path); });
}

void EarningsView::exportMembers()
{
    if (!m_review)
        return;
    saveFile(this, tr("Export earnings by member"),
             QString(QStringLiteral("members-") + utcToday().toString(Qt::ISODate) + QStringLiteral(".csv")),
             csvOf(*m_members), [this](const Result<QString> &path) { tell(path); });
}

} // namespace sb::ui
