#include "ui/calls/CallsView.h"

#include "ui/calls/CallBatchExport.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallGatherer.h"
#include "ui/calls/CallNotesPane.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/SavedViews.h"
#include "ui/calls/ViewMenu.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ProgressLine.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kWide = 1500; ///< from here on there is room for every column

} // namespace

CallsView::CallsView(Backend &backend, RecordingPlayer *player, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_calls(new CallsModel(backend, this))
    , m_views(new SavedViews(backend, this))
    , m_gatherer(new CallGatherer(*m_calls, this))
    , m_batch(new CallBatchExport(backend, this))
    , m_header(new PageHeader(tr("Calls"), this))
{
    makeHeader(); // first, as it is read and walked
    m_filters = new CallFilterBar(backend, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    makeBody(player);
    joinExport();
    connect(m_filters, &CallFilterBar::changed, this, &CallsView::filter);
    connect(m_filters, &CallFilterBar::cancelled, m_calls, &CallListModel::cancelCounting);
    connect(m_table, &CallTable::chosen, this, [this](const CallId &call) {
        m_chosenOnce = true;
        m_detail->open(call);
    });
    connect(m_table, &CallTable::choiceChanged, this, &CallsView::sayFound);
    connect(m_table, &CallTable::copyRequested, this, &CallsView::copyCalls);
    connect(m_table, &CallTable::columnsChanged, this,
            [this] { m_views->setColumns(callColumnNames(m_table->columns())); });
    connect(m_calls, &CallListModel::loaded, this, &CallsView::look);
    connect(m_calls, &CallListModel::failed, this, &CallsView::fail);
    connect(m_detail, &CallDetailView::told, this, &CallsView::told);
    connect(&m_detail->side().notes(), &CallNotesPane::editsChanged, this, &CallsView::changed);
    connect(&backend, &Backend::changed, this, [this](const QString &topic, const QString &id) {
        if (topic == QLatin1String("calls") && (id.isEmpty() || id.toStdString() == m_detail->call().toString()))
            m_detail->refresh();
    });
    connect(m_views, &SavedViews::failed, this,
            [this](const Error &error) { Q_EMIT told(ErrorText::of(error).inOneLine(), true); });
    // The list waits for the view that is shown first, which comes in the same breath.
    connect(m_views, &SavedViews::changed, this, [this] {
        if (std::exchange(m_viewShown, true))
            return;
        if (const auto index = m_views->defaultIndex(); index >= 0 && !m_wanted)
            Q_EMIT m_viewMenu->chosen(index);
        else
            narrow(m_wanted.value_or(m_filters->choice()));
    });
    m_faces->showLoading()->setColumns({0.05, 0.16, 0.36, 0.5, 0.62, 0.8, 0.9});
    m_views->load();
}

void CallsView::makeHeader()
{
    m_viewMenu = new ViewMenu(*m_views, m_header);
    m_header->addBeside(m_viewMenu);
    m_columns = new Button(QStringLiteral("columns"), tr("Columns"), ButtonKind::Normal, m_header);
    m_columnMenu = new QMenu(m_columns);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        fillColumns();
        m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    });
    m_export = new Button(QStringLiteral("export"), tr("Export"), ButtonKind::Normal, m_header);
    connect(m_export, &QPushButton::clicked, this, &CallsView::exportChosen);
    auto *save = new Button(QStringLiteral("bookmark"), tr("Save view"), ButtonKind::Normal, m_header);
    connect(save, &QPushButton::clicked, this, &CallsView::saveView);
    for (auto *button : {m_columns, m_export, save})
        m_header->addAction(button);
    connect(m_viewMenu, &ViewMenu::chosen, this, [this](int index) {
        const auto *view = index >= 0 ? &m_views->views().at(static_cast<std::size_t>(index)) : nullptr;
        m_viewMenu->setShown(view ? QString::fromStdString(view->name) : QString());
        narrow(view ? CallFilterChoice::fromJson(view->filters) : CallFilterChoice());
    });
}

void CallsView::makeBody(RecordingPlayer *player)
{
    auto *card = new Card(this);
    m_progress = new ProgressLine(card);
    card->body()->addWidget(m_progress);
    auto *splitter = new QSplitter(Qt::Vertical, card);
    splitter->setObjectName(QStringLiteral("callsSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new CallTable(m_calls, splitter);
    m_faces = new Faces(m_table, splitter);
    m_faces->setMinimumHeight(140);
    m_detail = new CallDetailView(m_backend, player, splitter);
    m_detail->setMinimumHeight(310);
    splitter->addWidget(m_faces);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({290, 334});
    card->body()->addWidget(splitter, 1);
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(24, 0, 24, 24);
    margin->addWidget(card);
    static_cast<QVBoxLayout *>(layout())->addLayout(margin, 1);
}

void CallsView::joinExport()
{
    connect(m_batch, &CallBatchExport::progressed, this, &CallsView::sayFound);
    connect(m_batch, &CallBatchExport::finished, this, [this](const QString &folder) {
        sayFound();
        Q_EMIT told(tr("Exported %n call(s) to %1", nullptr, m_batch->done()).arg(visibleText(folder)), false);
    });
    connect(m_batch, &CallBatchExport::failed, this, [this](const Error &error) {
        sayFound();
        const auto done = tr("%n call(s) exported.", nullptr, m_batch->done());
        Q_EMIT told(error.code == ErrorCode::Cancelled ? done : tr("%1 %2").arg(ErrorText::of(error).inOneLine(), done),
                    error.code != ErrorCode::Cancelled);
    });
}

void CallsView::filter()
{
    m_faces->showLoading();
    m_calls->setFilter(m_filters->choice().filter(QDate::currentDate()));
    if (m_calls->hasLoaded())
        look();
}

void CallsView::narrow(const CallFilterChoice &choice)
{
    m_filters->setChoice(choice);
    showColumns();
    filter();
}

void CallsView::showList(const CallFilterChoice &choice)
{
    m_wanted = choice;
    m_chosenOnce = false; // the first of them is opened
    m_viewMenu->setShown({});
    if (m_viewShown)
        narrow(choice);
}

void CallsView::clearFilters()
{
    m_filters->clear();
}

void CallsView::findWords()
{
    m_filters->focusWords();
}

void CallsView::look()
{
    const auto isEmpty = m_calls->rowCount() == 0;
    if (!m_calls->hasLoaded())
        return;
    if (isEmpty && m_calls->isCounting()) {
        m_faces->showLoading(); // still looking
    } else if (isEmpty) {
        m_faces->showFace(!m_filters->choice().isEmpty()
                              ? Face::empty(
                                    QStringLiteral("filter"), tr("No call matches"),
                                    m_calls->isLengthKnown() ? tr("Other filters may find some.")
                                                             : tr("The search was ended before all calls were seen."),
                                    tr("Clear filters"), [this] { clearFilters(); }, {}, m_faces)
                              : Face::empty(
                                    QStringLiteral("calls"), tr("No calls yet"),
                                    tr("Talk to an agent in the softphone: the call is kept here."),
                                    tr("Open the softphone"), [this] { Q_EMIT softphoneRequested(); }, {}, m_faces));
    } else {
        m_faces->showContent();
        if (!m_chosenOnce && m_calls->call(0))
            open(m_calls->call(0)->id);
        else if (!m_table->currentIndex().isValid())
            m_table->select(m_detail->call());
    }
    m_detail->setVisible(!isEmpty || !m_detail->call().isNil()); // one empty face says it
    sayFound();
    Q_EMIT changed();
}

void CallsView::fail(const Error &error)
{
    if (m_calls->hasLoaded()) {
        Q_EMIT told(ErrorText::of(error).inOneLine(), true);
        return;
    }
    m_faces->showError(error, [this] {
        m_faces->showLoading();
        m_calls->reload();
    });
    sayFound();
}

void CallsView::sayFound()
{
    const QLocale locale;
    const auto filtered = !m_filters->choice().isEmpty();
    const auto rows = locale.toString(m_calls->rowCount());
    const auto &counter = m_calls->counter();
    const auto counting = m_calls->isCounting();
    m_progress->setShare(counting ? counter.share() : -1);
    QString words;
    if (m_batch->isRunning())
        words = tr("Exporting, %1 of %2").arg(locale.toString(m_batch->done()), locale.toString(m_batch->total()));
    else if (m_table->isChoosing())
        words = tr("%n chosen", nullptr, m_table->chosenCount());
    else if (counting)
        words = tr("Searching, %1 % of %2")
                    .arg(qRound(counter.share() * 100))
                    .arg(locale.toString(static_cast<qlonglong>(counter.length())));
    else if (filtered && m_calls->hasLoaded())
        words = m_calls->isLengthKnown() ? tr("%1 found").arg(rows) : tr("%1 found so far").arg(rows);
    m_filters->setFound(words, counting && !m_batch->isRunning());
    m_header->setContext(filtered || !m_calls->hasLoaded() ? QString() : tr("%1 in this workspace").arg(rows));
    m_export->setText(m_batch->isRunning() ? tr("Cancel export") : tr("Export"));
    m_export->setEnabled(m_batch->isRunning() || m_table->currentIndex().isValid());
}

void CallsView::open(const CallId &call)
{
    m_chosenOnce = true;
    m_table->select(call);
    m_detail->open(call);
}

void CallsView::refresh()
{
    m_calls->reload();
    m_detail->refresh();
}

void CallsView::playOrPause()
{
    m_detail->playOrPause();
}

void CallsView::lineBefore()
{
    m_detail->skip(-1);
}

void CallsView::nextLine()
{
    m_detail->skip(1);
}

void CallsView::exportCall()
{
    m_detail->exportCall();
}

void CallsView::exportChosen()
{
    if (m_batch->isRunning()) {
        m_batch->cancel();
        return;
    }
    if (m_table->chosenCount() <= 1) {
        exportCall();
        return;
    }
    if (m_table->chosenCount() > mostExported) {
        Q_EMIT told(tr("At most %n calls are exported at once; choose fewer.", nullptr, mostExported), true);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export calls into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CallsView::exportTo);
    dialog->open();
}

void CallsView::exportTo(const QString &folder)
{
    m_gatherer->gather(m_table->chosenRows(),
                       [this, folder](const std::vector<CallRow> &calls) { m_batch->start(calls, folder); });
}

void CallsView::copyTranscript()
{
    m_detail->copyTranscript();
}

void CallsView::copyCalls()
{
    if (m_table->chosenCount() > mostExported) {
        Q_EMIT told(tr("At most %n calls are copied at once; choose fewer.", nullptr, mostExported), true);
        return;
    }
    m_gatherer->gather(m_table->chosenRows(), [columns = m_table->columns()](const std::vector<CallRow> &calls) {
        QGuiApplication::clipboard()->setText(callRowsText(calls, columns));
    });
}

void CallsView::saveView()
{
    m_viewMenu->save([this](const QString &name) {
        CallView view;
        view.name = name.toStdString();
        view.filters = m_filters->choice().toJson();
        view.columns = callColumnNames(m_table->columns());
        m_viewMenu->setShown(name);
        m_views->keep(view);
    });
}

void CallsView::editNotes()
{
    m_detail->side().show(CallSidePane::Part::Notes);
}

void CallsView::showCost()
{
    m_detail->side().show(CallSidePane::Part::Cost);
}

bool CallsView::hasUnsavedNote() const
{
    return m_detail->side().notes().hasEdits();
}

void CallsView::fillColumns()
{
    m_columnMenu->clear();
    const auto shown = m_table->columns();
    for (int at = 1; at < callColumns; ++at) {
        const auto column = static_cast<CallColumn>(at);
        auto *action = m_columnMenu->addAction(callColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(shown, column) != shown.end());
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::triggered, this, [this, column](bool on) { m_table->showColumn(column, on); });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("As usual")), &QAction::triggered, this, [this] {
        m_views->setColumns({});
        showColumns();
    });
}

/// Those of the shown view, else those that were chosen, else as many as there is room for.
void CallsView::showColumns()
{
    const auto index = m_views->indexOf(m_viewMenu->shown());
    const auto &names = index >= 0 && !m_viewMenu->shown().isEmpty()
                            ? m_views->views().at(static_cast<std::size_t>(index)).columns
                            : m_views->columns();
    const auto columns = callColumnsOf(names);
    m_table->setColumns(columns.empty() ? usualCallColumns(width() >= kWide) : columns);
}

void CallsView::resizeEvent(QResizeEvent *event)
{
    const bool wasWide = event->oldSize().width() >= kWide;
    QWidget::resizeEvent(event);
    if (wasWide != (event->size().width() >= kWide))
        showColumns();
}

} // namespace sb::ui
