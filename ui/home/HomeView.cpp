#include "ui/home/HomeView.h"

#include "ui/charts/ChartCard.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/home/CallDaysChart.h"
#include "ui/home/FirstSteps.h"
#include "ui/home/HomeCallsCard.h"
#include "ui/home/HomeModel.h"
#include "ui/home/HomeTiles.h"
#include "ui/home/LeadCard.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TabOrder.h"

#include <QGridLayout>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kSoonDays = 7;

template <typename... Each>
struct Overloaded : Each...
{
    using Each::operator()...;
};

} // namespace

HomeView::HomeView(Backend &backend, std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_model(new HomeModel(backend, now, this))
    , m_header(new PageHeader(tr("Home"), this))
    , m_report(new Button(QStringLiteral("reports"), tr("Report"), ButtonKind::Normal, this))
    , m_test(new Button(QStringLiteral("softphone"), tr("Test an agent"), ButtonKind::Primary, this))
    , m_tiles(new HomeTiles)
    , m_chart(new ChartCard(tr("Calls and completion, 14 days")))
    , m_attention(new LeadCard(tr("Needs attention")))
    , m_calls(new HomeCallsCard(now))
    , m_expiring(new LeadCard(tr("Expiring credit")))
    , m_overview(makeOverview())
    , m_steps(new FirstSteps)
    , m_content(new QStackedWidget)
{
    m_header->addAction(m_report);
    m_header->addAction(m_test);
    m_expiring->setContext(tr("next 30 days"));
    m_content->addWidget(m_overview);
    m_content->addWidget(m_steps);
    m_faces = new Faces(m_content, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_faces, 1);
    connectParts();
    look();
    m_faces->showLoading()->setColumns({0.0, 0.27, 0.53, 0.78});
}

QWidget *HomeView::makeOverview()
{
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(metrics::gap);
    column->addWidget(m_tiles);
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::gap);
    grid->addWidget(m_chart, 0, 0);
    grid->addWidget(m_attention, 0, 1);
    grid->addWidget(m_calls, 1, 0);
    grid->addWidget(m_expiring, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(0, 8);
    grid->setRowStretch(1, 5);
    column->addLayout(grid, 1);
    return overview;
}

void HomeView::connectParts()
{
    connect(m_model, &HomeModel::changed, this, &HomeView::look);
    connect(m_report, &QPushButton::clicked, this, &HomeView::reportRequested);
    connect(m_test, &QPushButton::clicked, this, &HomeView::testRequested);
    connect(m_tiles, &HomeTiles::opened, this, &HomeView::lead);
    connect(m_chart->chart(), &BarsByDayChart::opened, this, [this](int bucket) {
        const auto &calls = m_model->figures().calls;
        if (!calls || bucket < 0 || bucket >= static_cast<int>(calls->days.size()))
            return;
        CallFilterChoice choice;
        choice.days = CallFilterChoice::Days::Between;
        choice.from = choice.to = m_model->figures().dayOf(static_cast<std::size_t>(bucket));
        Q_EMIT callsRequested(choice);
    });
    connect(m_attention->list(), &LeadList::opened, this, [this](int row) {
        if (row >= 0 && row < m_rows.size())
            lead(m_rows.at(row).target);
    });
    connect(m_expiring->list(), &LeadList::opened, this, &HomeView::leadToWallet);
    connect(m_calls, &HomeCallsCard::chosen, this, &HomeView::callRequested);
    connect(m_calls, &HomeCallsCard::allRequested, this, [this](bool running) {
        CallFilterChoice choice;
        if (running)
            choice.status = CallStatus::InProgress;
        Q_EMIT callsRequested(choice);
    });
    connect(m_steps, &FirstSteps::newAgentRequested, this, &HomeView::newAgentRequested);
    connect(m_steps, &FirstSteps::creditRequested, this, &HomeView::leadToWallet);
    connect(m_steps, &FirstSteps::testRequested, this, &HomeView::testRequested);
}

void HomeView::look()
{
    const auto &figures = m_model->figures();
    const auto today = m_model->isLoaded() ? figures.today() : m_model->now().date();
    m_header->setContext(QLocale().toString(today, tr("dddd, d MMMM", "date format")));
    const auto &failure = m_model->failure();
    if (!m_model->isLoaded()) {
        if (failure)
            m_faces->showError(*failure, [this] { refresh(); });
        return;
    }
    if (failure && !std::exchange(m_told, true)) // what was there stays
        Q_EMIT told(ErrorText::of(*failure).inOneLine(), true);
    m_told = failure.has_value();
    const bool isFresh = figures.isFresh();
    m_test->setVisible(!isFresh);   // the steps have it
    m_report->setVisible(!isFresh); // there is nothing to report
    if (isFresh) {
        m_steps->show(figures);
    } else {
        m_tiles->show(figures);
        m_chart->setData(callDaysChart(figures));
        m_calls->show(figures);
        lookAtAttention();
        lookAtExpiring();
    }
    m_content->setCurrentWidget(isFresh ? static_cast<QWidget *>(m_steps) : m_overview);
    m_faces->showContent();
}

void HomeView::lookAtAttention()
{
    const auto &figures = m_model->figures();
    m_rows = attentionOf(figures);
    QList<LeadRow> rows;
    for (const auto &row : m_rows) {
        LeadRow shown;
        shown.iconName = row.iconName;
        shown.iconRole = toneText(row.tone);
        shown.title = row.title;
        shown.detail = row.detail;
        shown.trailing = row.verb;
        shown.spoken = row.spoken();
        rows.append(shown);
    }
    const bool isKnown = figures.agents && (figures.wallet || figures.walletFailure);
    m_attention->show(rows, isKnown ? tr("Nothing needs attention.") : QString());
    m_attention->setFigure(rows.isEmpty() ? QString() : QLocale().toString(rows.size()));
}

void HomeView::lookAtExpiring()
{
    const auto &figures = m_model->figures();
    const QLocale locale;
    const auto lines = figures.expiring();
    std::int64_t total = 0;
    QList<LeadRow> rows;
    for (const auto &line : lines) {
        const auto day = figures.dayOf(line.expiresAt);
        const auto days = figures.today().daysTo(day);
        const auto *grant = figures.grant(line.grantId);
        total += line.remainingUsd.micros();
        LeadRow row;
        row.title = locale.toString(day, tr("ddd d MMM", "date format"));
        row.detail = days <= 0 ? tr("today") : tr("in %n day(s)", nullptr, static_cast<int>(days));
        row.trailing = moneyText(line.remainingUsd, 2);
        row.trailingRole = Role::Text;
        const auto amount = grant ? grant->amountUsd : line.remainingUsd;
        row.share = amount > Money() ? double(line.remainingUsd.micros()) / double(amount.micros()) : 0;
        row.shareRole = days <= kSoonDays ? Role::Warning : Role::Accent;
        row.spoken = tr("%1, %2: %3 left of %4").arg(row.title, row.detail, row.trailing, moneyText(amount, 2));
        rows.append(row);
    }
    const auto nothing = figures.wallet          ? tr("No credit expires within 30 days.")
                         : figures.walletFailure ? ErrorText::of(*figures.walletFailure).inOneLine()
                                                 : QString();
    m_expiring->show(rows, nothing);
    m_expiring->setFigure(rows.isEmpty() ? QString() : moneyText(Money::fromMicros(total), 2));
}

void HomeView::lead(const HomeTarget &target)
{
    std::visit(Overloaded{[](std::monostate) {},
                          [this](const CallFilterChoice &calls) { Q_EMIT callsRequested(calls); },
                          [this](const CallId &call) { Q_EMIT callRequested(call); },
                          [this](const WalletId &wallet) { Q_EMIT walletRequested(wallet); },
                          [this](const AgentId &agent) { Q_EMIT agentRequested(agent); }},
               target);
}

void HomeView::leadToWallet()
{
    if (const auto &wallet = m_model->figures().wallet)
        Q_EMIT walletRequested(wallet->wallet.id);
}

void HomeView::refresh()
{
    if (!m_model->isLoaded())
        m_faces->showLoading();
    m_model->load();
}

void HomeView::showTable()
{
    m_chart->showTable(!m_chart->showsTable());
}

void HomeView::showAttention()
{
    m_attention->list()->setFocus(Qt::ShortcutFocusReason);
}

void HomeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setTabChain({m_report, m_test, m_tiles, m_chart, m_attention, m_calls, m_expiring, m_steps});
    m_model->setWatched(true);
}

void HomeView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

} // namespace sb::ui
