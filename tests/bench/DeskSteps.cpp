#include "tests/bench/DeskSteps.h"

#include "app/window/WindowProgram.h"
#include "models/lists/LedgerListModel.h"
#include "ui/agents/AgentEditor.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentListPane.h"
#include "ui/agents/AgentsView.h"
#include "ui/agents/VersionsView.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/CallsView.h"
#include "ui/charts/FigureTable.h"
#include "ui/earnings/EarningsView.h"
#include "ui/home/HomeView.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsView.h"
#include "ui/settings/SettingsView.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/usage/CostSheetCard.h"
#include "ui/usage/SessionsCard.h"
#include "ui/usage/UsageView.h"
#include "ui/wallets/EntryCard.h"
#include "ui/wallets/GrantsCard.h"
#include "ui/wallets/LedgerCard.h"
#include "ui/wallets/LedgerTable.h"
#include "ui/wallets/WalletsView.h"
#include "ui/widgets/Face.h"

#include <QComboBox>
#include <QListView>
#include <QScrollBar>

namespace sb::bench {

namespace {

using namespace sb::ui;

constexpr int scrolls = 12;

/// Writes the steps down; what they are done to is looked up when they are done.
class Guide
{
public:
    explicit Guide(app::WindowProgram &program) : m_program(program) {}

    void add(const char *name, std::function<void(int)> act, std::function<bool()> hasCome = {}, int rounds = 1)
    {
        m_steps.push_back({QString::fromLatin1(name), std::move(act), std::move(hasCome), rounds});
    }
    void show(const char *page, std::function<bool()> hasCome = {})
    {
        m_steps.push_back({QStringLiteral("%1: show").arg(QLatin1String(page)),
                           [this, page](int) { window().showPage(window().pageNamed(QLatin1String(page))); },
                           std::move(hasCome), 1});
    }
    /// Down a page at a time, to the end, and back to the top.
    void scroll(const char *name, std::function<QAbstractItemView *()> view, std::function<bool()> hasCome = {})
    {
        add(
            name,
            [view = std::move(view)](int round) {
                auto *bar = view()->verticalScrollBar();
                if (round < scrolls)
                    bar->setValue(bar->value() + bar->pageStep());
                else
                    bar->setValue(round == scrolls ? bar->maximum() : 0);
            },
            std::move(hasCome), scrolls + 2);
    }
    template <typename Part>
    Part &part() const
    {
        return *window().findChild<Part *>();
    }
    MainWindow &window() const { return m_program.window(); }
    std::vector<DeskTour::Step> take() { return std::move(m_steps); }

private:
    app::WindowProgram &m_program;
    std::vector<DeskTour::Step> m_steps;
};

bool areShown(const CallsView &view)
{
    auto &calls = const_cast<CallsView &>(view).calls();
    auto *table = view.table();
    if (!calls.hasLoaded() || calls.rowCount() == 0)
        return calls.hasLoaded() && calls.isLengthKnown();
    const auto first = table->rowAt(0);
    const auto last = table->rowAt(table->viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? calls.rowCount() - 1 : last); ++row) {
        if (calls.call(row) == nullptr)
            return false;
    }
    return first >= 0;
}

void addCalls(Guide &guide, const std::shared_ptr<Guide> &at)
{
    const auto view = [at]() -> CallsView & { return at->part<CallsView>(); };
    const auto listed = [view] { return areShown(view()); };
    const auto opened = [view] { return areShown(view()) && view().detail()->detail() != nullptr; };
    const auto narrow = [view](CallFilterChoice choice) { view().showList(choice); };
    guide.show("calls", opened);
    guide.scroll(
        "calls: scroll", [view] { return view().table(); }, listed);
    guide.add(
        "calls: open a call", [view](int round) { view().table()->selectRow(3 * round + 1); }, opened, 8);
    guide.add(
        "calls: parts of a call",
        [view](int round) { view().detail()->side().show(static_cast<CallSidePane::Part>(round)); }, opened, 5);
    guide.add(
        "calls: an indexed filter",
        [narrow](int) {
            CallFilterChoice choice;
            choice.status = CallStatus::Failed;
            narrow(choice);
        },
        opened);
    guide.add(
        "calls: a filter that looks at each",
        [narrow](int) {
            CallFilterChoice choice;
            choice.minSeconds = 60;
            narrow(choice);
        },
        opened);
    guide.add(
        "calls: words",
        [narrow](int) {
            CallFilterChoice choice;
            choice.words = QStringLiteral("appointment");
            narrow(choice);
        },
        opened);
    guide.add(
        "calls: all again", [narrow](int) { narrow({}); }, opened);
    guide.add(
        "calls: End", [view](int) { view().table()->scrollToBottom(); }, listed);
}

void addAgents(Guide &guide, const std::shared_ptr<Guide> &at)
{
    const auto view = [at]() -> AgentsView & { return at->part<AgentsView>(); };
    const auto ready = [view] { return view().model().phase() == AgentEditorModel::Phase::Ready; };
    guide.show("agents", ready);
    guide.add(
        "agents: another agent",
        [at](int round) {
            auto *list = at->part<AgentListPane>().view();
            list->setCurrentIndex(list->model()->index((round + 1) % std::max(1, list->model()->rowCount()), 0));
        },
        ready, 3);
    guide.add(
        "agents: sections",
        [at](int round) { at->part<AgentEditor>().show(kAgentSections.at(static_cast<std::size_t>(round))); }, {},
        static_cast<int>(kAgentSections.size()));
    guide.add("agents: versions", [view](int) { view().showVersions(); });
    guide.add("agents: back", [at](int) { Q_EMIT at->part<VersionsView>().closed(); });
}

void addUsage(Guide &guide, const std::shared_ptr<Guide> &at)
{
    const auto view = [at]() -> UsageView & { return at->part<UsageView>(); };
    const auto priced = [view] { return view().costSheet()->session().has_value(); };
    guide.show("usage", priced);
    guide.add(
        "usage: the year", [view](int) { view().showPeriod(UsagePeriod::Kind::Year); }, priced);
    guide.add(
        "usage: splits", [view](int round) { view().findChild<QComboBox *>()->setCurrentIndex((round + 1) % 4); },
        priced, 4);
    guide.add(
        "usage: chart as table", [view](int) { view().showTable(); }, {}, 2);
    guide.add(
        "usage: cost sheets", [view](int round) { view().sessions()->table()->selectRow(round + 1); }, priced, 6);
    guide.scroll("usage: scroll sessions", [view] { return view().sessions()->table(); });
}

void addWallets(Guide &guide, const std::shared_ptr<Guide> &at)
{
    const auto view = [at]() -> WalletsView & { return at->part<WalletsView>(); };
    const auto told = [view] { return view().entry()->entry() > 0; };
    const auto come = [view] { return view().model().showsList() || view().model().detail().has_value(); };
    guide.show("wallets", come);
    guide.add(
        "wallets: scopes", [view](int round) { view().model().setScope(static_cast<WalletScope>(round)); }, come, 3);
    guide.add(
        "wallets: mine", [view](int) { view().model().setScope(WalletScope::Mine); }, come);
    guide.scroll("wallets: scroll the ledger", [view] { return view().ledger()->table(); });
    guide.add(
        "wallets: entries", [view](int round) { view().ledger()->table()->selectRow(round + 1); }, told, 6);
    guide.add(
        "wallets: grants as table", [view](int) { view().grants()->toggleTable(); }, {}, 2);
    guide.add(
        "wallets: prove", [view](int) { view().prove(); },
        [view] { return view().model().proof() != WalletsModel::Proof::Running; });
}

void addReports(Guide &guide, const std::shared_ptr<Guide> &at)
{
    const auto view = [at]() -> ReportsView & { return at->part<ReportsView>(); };
    const auto laidOut = [view] { return view().preview()->showsPages(); };
    guide.show("reports", laidOut);
    guide.add(
        "reports: pages", [view](int) { view().nextPage(); }, laidOut, 4);
    guide.add(
        "reports: sizes",
        [view](int round) { round == 0   ? view().fitWidth()
                            : round == 1 ? view().showWhole()
                                         : view().fitPage(); },
        laidOut, 3);
    guide.add(
        "reports: other kinds",
        [view](int round) {
            ReportRequest request;
            request.kind = static_cast<ReportKind>((round + 1) % 4);
            view().openReport(request);
        },
        laidOut, 4);
    guide.add(
        "reports: every call of a month",
        [view](int) {
            ReportRequest request = view().form()->request();
            request.kind = ReportKind::Calls;
            request.parts = ReportPart::Totals | ReportPart::EveryCall;
            view().openReport(request);
        },
        laidOut);
    guide.add(
        "reports: its pages", [view](int) { view().nextPage(); }, laidOut, 6);
}

void addPalette(Guide &guide, const std::shared_ptr<Guide> &at)
{
    static constexpr std::array words{"", "c", "ca", "cal", "@h", ":th", "#a"};
    guide.add(
        "palette: words",
        [at](int round) { at->window().palette().open(QLatin1String(words.at(static_cast<std::size_t>(round)))); }, {},
        static_cast<int>(words.size()));
    guide.add("palette: away", [at](int) { at->window().palette().dismiss(); });
}

} // namespace

std::vector<DeskTour::Step> deskSteps(app::WindowProgram &program, const QString &folder)
{
    const auto at = std::make_shared<Guide>(program); // which the steps ask
    auto &guide = *at;
    guide.add(
        "open the workspace",
        [&program, folder](int) {
            program.openWorkspace(folder);
            program.window().show();
        },
        [at] { return at->window().findChild<HomeView *>() != nullptr; });
    guide.add(
        "home: chart as table", [at](int) { at->part<HomeView>().showTable(); }, {}, 2);
    guide.show("softphone");
    addCalls(guide, at);
    addAgents(guide, at);
    addUsage(guide, at);
    addWallets(guide, at);
    guide.show("earnings", [at] { return at->part<EarningsView>().review().has_value(); });
    guide.add(
        "earnings: chart as table", [at](int) { at->part<EarningsView>().showTable(); }, {}, 2);
    addReports(guide, at);
    guide.show("settings");
    guide.add(
        "settings: sections",
        [at](int round) {
            auto &view = at->part<SettingsView>();
            view.show(view.sections().at(round % view.sections().size()));
        },
        {}, 8);
    addPalette(guide, at);
    static constexpr std::array pages{"home",    "softphone", "calls",   "agents",  "usage",
                                      "wallets", "earnings",  "reports", "settings"};
    guide.add(
        "every page once more",
        [at](int round) {
            at->window().showPage(at->window().pageNamed(QLatin1String(pages.at(static_cast<std::size_t>(round)))));
        },
        {}, static_cast<int>(pages.size()));
    guide.add(
        "the window wider, and back", [at](int round) { at->window().resize(round == 0 ? 1600 : 1280, 800); }, {}, 2);
    return guide.take();
}

bool isLoading(app::WindowProgram &program)
{
    const auto faces = program.window().findChildren<LoadingFace *>();
    return std::ranges::any_of(faces, [](const LoadingFace *face) { return face->isVisible(); });
}

} // namespace sb::bench
