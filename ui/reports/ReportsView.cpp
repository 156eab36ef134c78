#include "ui/reports/ReportsView.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/reports/PaperView.h"
#include "ui/reports/ReportCells.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportJob.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportPrint.h"
#include "ui/reports/ReportTargets.h"
#include "ui/reports/SilentReport.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>

namespace sb::ui {

namespace {

constexpr int kSettleMs = 200;
constexpr int kFormWidth = 296;
constexpr int kFileInWords = 60; // characters

QString filterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportsView::tr("Documents (*.pdf)");
    case ReportFormat::Xlsx:
        return ReportsView::tr("Spreadsheets (*.xlsx)");
    case ReportFormat::Csv:
        return ReportsView::tr("Tables (*.csv)");
    case ReportFormat::Zip:
        break;
    }
    return ReportsView::tr("Archives (*.zip)");
}

} // namespace

ReportsView::ReportsView(Backend &backend, Settings &settings, ReportWriter write, std::function<QDateTime()> now,
                         QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_write(std::move(write))
    , m_targets(new ReportTargets(backend, this))
    , m_source(new ReportSource(backend, now, this))
    , m_job(new ReportJob(this))
    , m_header(new PageHeader(tr("Reports"), this))
{
    for (const auto &text : {tr("CSV"), tr("XLSX"), tr("ZIP")})
        m_buttons.append(new Button(text, this));
    m_buttons.append(new Button(QStringLiteral("export"), tr("Save PDF"), ButtonKind::Primary, this));
    m_form = new ReportForm(*m_targets, now, this);
    m_preview = new ReportPreview(this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    build();
    connectParts();
    lookAtActions();
    m_preview->showLoading();
    m_targets->load();
}

ReportsView::~ReportsView()
{
    m_stop.request_stop();
}

void ReportsView::build()
{
    for (auto *button : m_buttons)
        m_header->addAction(button);
    const auto kept = m_settings.value(settings::reportPaper);
    const bool isImperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_form->setPaper(kept == QLatin1String("Letter") || (kept.isEmpty() && isImperial) ? QPageSize::Letter
                                                                                       : QPageSize::A4);
    m_form->setFixedWidth(Theme::of(this).scaled(kFormWidth));
    m_form->setEnabled(false); // until it is known whom reports can be about
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    row->setSpacing(metrics::gap);
    row->addWidget(m_form);
    row->addWidget(m_preview, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addLayout(row, 1);
}

void ReportsView::connectParts()
{
    connect(m_buttons.at(0), &QPushButton::clicked, this, &ReportsView::saveCsv);
    connect(m_buttons.at(1), &QPushButton::clicked, this, &ReportsView::saveXlsx);
    connect(m_buttons.at(2), &QPushButton::clicked, this, &ReportsView::saveZip);
    connect(m_buttons.at(3), &QPushButton::clicked, this, &ReportsView::savePdf);
    connect(m_targets, &ReportTargets::changed, this, &ReportsView::takeTargets);
    connect(m_form, &ReportForm::subjectChanged, this, [this] { load(false); });
    connect(m_form, &ReportForm::partsChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] { load(true); });
    connect(m_form, &ReportForm::paperChanged, this, [this] {
        m_settings.setValue(settings::reportPaper,
                            m_form->paper() == QPageSize::Letter ? QStringLiteral("Letter") : QStringLiteral("A4"));
        if (m_layout)
            layOut(m_layout->content());
    });
    connect(m_form, &ReportForm::commandCopied, this, [this] { Q_EMIT told(tr("Copied the command"), false); });
    connect(m_preview, &ReportPreview::printRequested, this, &ReportsView::print);
    connect(m_preview, &ReportPreview::loadingCancelled, this, [this] { m_stop.request_stop(); });
    connect(m_preview, &ReportPreview::workCancelled, m_job, &ReportJob::cancel);
    connect(m_job, &ReportJob::changed, this, &ReportsView::lookAtJob);
}

void ReportsView::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    lookAtActions();
}

void ReportsView::lookAtActions()
{
    const bool hasReport = m_layout != nullptr;
    const bool canWrite = hasReport && !m_job->isRunning();
    for (auto *button : m_buttons)
        button->setEnabled(canWrite);
    m_preview->setCanPrint(canWrite);
    if (m_actions.size() != VerbCount)
        return;
    for (const auto verb : {Pdf, Xlsx, Csv, Zip, Print})
        m_actions[verb]->setEnabled(canWrite);
    for (const auto verb : {Before, Next, FitPage, FitWidth, Whole})
        m_actions[verb]->setEnabled(hasReport);
    for (const auto verb : {Days, Copy})
        m_actions[verb]->setEnabled(m_targets->isLoaded());
}

void ReportsView::takeTargets()
{
    m_form->setEnabled(m_targets->isLoaded());
    if (!m_targets->isLoaded()) {
        dropReport();
        m_preview->showError(*m_targets->failure(), [this] { refresh(); });
        return;
    }
    if (m_wanted)
        m_form->setRequest(*std::exchange(m_wanted, {}));
    else
        m_form->refill();
    load(false);
}

void ReportsView::openReport(const ReportRequest &request)
{
    if (!m_targets->isLoaded()) {
        m_wanted = request;
        return;
    }
    m_form->setRequest(request);
    load(false);
}

void ReportsView::load(bool keepsOld)
{
    m_settle.stop();
    m_stop.request_stop();
    m_stop = {};
    if (!keepsOld || !m_layout) {
        dropReport();
        chainTabs();
        m_preview->showLoading();
    }
    CallOptions options;
    options.stop = m_stop.get_token();
    options.progress = [guard = QPointer<ReportsView>(this), turn = ++m_turn](double share) { // on the working thread
        QMetaObject::invokeMethod(
            qApp,
            [guard, turn, share] {
                if (guard && turn == guard->m_turn)
                    guard->m_preview->showProgress(share);
            },
            Qt::QueuedConnection);
    };
    m_source->gather(m_form->request(), options, [this](Result<ReportContent> answer) {
        ++m_turn;
        if (answer)
            return take(std::move(*answer));
        dropReport();
        m_preview->showError(answer.error(), [this] { load(false); });
    });
}

void ReportsView::take(ReportContent content)
{
    if (!saysNothing(content))
        return layOut(std::move(content));
    dropReport();
    const auto &asked = content.request;
    m_preview->showNothing(
        tr("There is no call and no movement of credit in %1.").arg(cells::periodText(asked.from, asked.to)),
        [this, content] { layOut(content); });
}

void ReportsView::layOut(ReportContent content)
{
    m_layout = std::make_shared<const ReportLayout>(std::move(content), Theme::of(this), m_form->paper());
    m_form->showLayout(m_layout.get());
    m_preview->showLayout(m_layout);
    lookAtActions();
}

void ReportsView::dropReport()
{
    m_layout.reset();
    m_form->showLayout(nullptr);
    lookAtActions();
}

void ReportsView::refresh()
{
    dropReport();
    m_preview->showLoading();
    if (m_targets->isLoaded())
        m_wanted = m_form->request();
    m_targets->load();
}

void ReportsView::askFile(ReportFormat format)
{
    if (!m_layout || m_job->isRunning())
        return;
    const auto ending = reportEnding(format);
    askForFile(this, tr("Save report"), m_layout->content().fileName + QLatin1Char('.') + ending, filterOf(format),
               [this, format](const QString &path) { saveTo(format, path); });
}

void ReportsView::saveTo(ReportFormat format, const QString &path)
{
    if (!m_layout)
        return;
    const auto name = visibleText(QFileInfo(path).fileName());
    ReportWork work;
    work.layout = m_layout;
    work.format = format;
    work.path = QFileInfo(path).absoluteFilePath();
    m_work = tr("Writing %1").arg(name.left(kFileInWords));
    m_job->start(
        [write = m_write, work](const std::stop_token &stop, const ReportJob::Progress &progress) mutable {
            work.stop = stop;
            work.progress = progress;
            return write(work);
        },
        [this, name, path](const Result<qint64> &written) {
            if (written)
                Q_EMIT saved(tr("Saved %1, %2").arg(name, QLocale().formattedDataSize(*written)), path);
            else if (written.error().code == ErrorCode::Cancelled)
                Q_EMIT told(tr("%1 was not written").arg(name), false);
            else
                Q_EMIT told(ErrorText::of(written.error()).inOneLine(), true);
        });
}

void ReportsView::print()
{
    if (!m_layout || m_job->isRunning())
        return;
    askPrinter(this, m_layout, [this](ReportJob::Work work) { // from the dialog, which is the view's
        m_work = tr("Printing");
        m_job->start(std::move(work), [this](const Result<qint64> &pages) {
            if (pages)
                Q_EMIT told(tr("%n page(s) went to the printer", nullptr, int(*pages)), false);
            else if (pages.error().code == ErrorCode::Cancelled)
                Q_EMIT told(tr("Printing was cancelled"), false);
            else
                Q_EMIT told(ErrorText::of(pages.error()).inOneLine(), true);
        });
    });
}

void ReportsView::lookAtJob()
{
    if (m_job->isRunning())
        m_preview->showWork(m_work, m_job->share(), m_job->elapsedMs());
    else
        m_preview->hideWork();
    lookAtActions();
    Q_EMIT changed();
}

bool ReportsView::isWriting() const
{
    return m_job->isRunning();
}

void ReportsView::savePdf()
{
    askFile(ReportFormat::Pdf);
}

void ReportsView::saveXlsx()
{
    askFile(ReportFormat::Xlsx);
}

void ReportsView::saveCsv()
{
    askFile(ReportFormat::Csv);
}

void ReportsView::saveZip()
{
    askFile(ReportFormat::Zip);
}

void ReportsView::askDays()
{
    if (m_targets->isLoaded())
        m_form->askDays();
}

void ReportsView::copyCommand()
{
    if (m_targets->isLoaded())
        m_form->copyCommand();
}

void ReportsView::pageBefore()
{
    m_preview->goTo(m_preview->paper()->page() - 1);
}

void ReportsView::nextPage()
{
    m_preview->goTo(m_preview->paper()->page() + 1);
}

void ReportsView::fitPage()
{
    m_preview->setFit(PaperFit::Page);
}

void ReportsView::fitWidth()
{
    m_preview->setFit(PaperFit::Width);
}

void ReportsView::showWhole()
{
    m_preview->setFit(PaperFit::Whole);
}

void ReportsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    chainTabs();
}

/// Boxes of parts are made anew for another kind.
void ReportsView::chainTabs()
{
    const QList<QWidget *> stops(m_buttons.cbegin(), m_buttons.cend());
    setTabChain(stops + m_form->stops() + m_preview->stops());
}

} // namespace sb::ui
