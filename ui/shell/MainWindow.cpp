#include "ui/shell/MainWindow.h"

#include "ui/format/VisibleText.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TargetSearch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUrl>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRailBelow = 1100;

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_outer(new QStackedWidget(this))
    , m_shell(new QWidget(m_outer))
    , m_pageArea(new PageStack(m_shell))
    , m_navigation(new Navigation(m_shell))
    , m_status(new StatusStrip(m_shell))
    , m_toasts(new ToastStack(this))
    , m_asked(new TargetSearch([this] { return pages(); }, this))
    , m_palette(new CommandPalette([this](const QString &words) { return find(words); }, m_asked, this))
    , m_idleLock([this] { return heldBy(); })
    , m_shortcuts(settings)
    , m_railWanted(settings.value(settings::navigationRail))
{
    setWindowTitle(u"Switchboard"_s);
    setMinimumSize(640, 480);
    auto *column = new QVBoxLayout(m_shell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pageArea, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_outer->addWidget(m_shell);
    setCentralWidget(m_outer);
    m_toasts->setBottomMargin(Theme::of(this).scaled(metrics::barStatus) + metrics::gap);

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_status, &StatusStrip::commandsWanted, this, [this] { m_palette->open(); });
    connect(&m_idleLock, &IdleLock::due, this, &MainWindow::lockRequested);
    connect(&m_idleLock, &IdleLock::postponed, this,
            [this](const QString &reason) { m_status->set(u"idle"_s, u"clock"_s, reason, Role::Warning); });
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::lockWhenIdle.key || key == settings::idleMinutes.key)
            startIdleLock();
        applyLook(key);
    });
    if (const QByteArray geometry = settings.value(settings::windowGeometry); geometry.isEmpty())
        resize(1280, 800);
    else
        restoreGeometry(geometry);
    menuBar()->hide();
}

MainWindow::~MainWindow()
{
    blank();
}

void MainWindow::blank()
{
    m_idleLock.stop();
    m_palette->dismiss();
    m_toasts->clear();
    m_status->clear();
    m_shortcuts.clear();
    m_themes.clear();
    menuBar()->clear();
    menuBar()->hide();
    const auto actions = this->actions();
    for (QAction *action : actions)
        removeAction(action);
    m_navigation->setPages({});
    m_navigation->setWorkspace({}, {}, nullptr);
    qDeleteAll(m_widgets); // not later: nothing of the data may stay behind the lock
    m_widgets.clear();
    m_current = nullptr;
    m_pages.clear();
    delete m_workspaceMenu;
    m_workspaceMenu = nullptr;
    setWindowTitle(u"Switchboard"_s);
}

void MainWindow::showFace(QWidget *face)
{
    blank();
    QWidget *before = m_face;
    m_face = face;
    m_outer->addWidget(face);
    m_outer->setCurrentWidget(face);
    if (before) {
        before->hide();
        before->deleteLater();
    }
}

void MainWindow::open(const QString &workspace, const QString &place, std::vector<std::unique_ptr<Page>> pages)
{
    blank();
    m_pages = std::move(pages);
    const auto list = this->pages();
    for (const auto &page : m_pages) {
        connect(page.get(), &Page::changed, m_navigation, &Navigation::refresh);
        connect(page.get(), &Page::openRequested, this, [this, shown = page.get()] { enter(shown); });
        connect(page.get(), &Page::told, this, [this](const QString &sentence, bool problem) {
            tell(problem ? Tone::Negative : Tone::Positive, sentence);
        });
        connect(page.get(), &Page::undoable, this, [this](const QString &sentence, const std::function<void()> &undo) {
            tell(Tone::Positive, sentence)->setAction(tr("Undo"), undo);
        });
        connect(page.get(), &Page::saved, this, [this](const QString &sentence, const QString &path) {
            tell(Tone::Positive, sentence)->setAction(tr("Open folder"), [path] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            });
        });
    }
    m_navigation->setPages(list);
    makeMenus();
    setWorkspace(workspace, place);
    m_status->set(u"store"_s, u"lock"_s, tr("Encrypted, on this disk"));
    applyRail();
    m_outer->setCurrentWidget(m_shell);
    if (m_face) {
        m_face->hide();
        m_face->deleteLater();
        m_face = nullptr;
    }
    Page *first = pageNamed(m_settings.value(settings::page));
    if (!first && !list.isEmpty())
        first = list.first();
    if (first)
        showPage(first);
    startIdleLock();
}

void MainWindow::setWorkspace(const QString &name, const QString &place)
{
    setWindowTitle(tr("%1 – Switchboard").arg(visibleText(name)));
    m_navigation->setWorkspace(name, place, m_workspaceMenu);
}

void MainWindow::enter(Page *page)
{
    showPage(page);
    focusInto(m_widgets.value(page));
}

void MainWindow::showPage(Page *page)
{
    if (page == m_current)
        return;
    QWidget *widget = m_widgets.value(page);
    if (!widget) {
        widget = page->createWidget(m_pageArea);
        m_widgets.insert(page, widget);
        m_pageArea->addWidget(widget);
        // A page that comes later stands last in the order of Tab; the status line belongs behind it.
        m_status->orderAfter(widget);
    }
    m_current = page;
    m_pageArea->setCurrentWidget(widget);
    m_navigation->setCurrent(page);
    m_settings.setValue(settings::page, page->id());
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> list;
    for (const auto &page : m_pages)
        list.append(page.get());
    return list;
}

Page *MainWindow::pageNamed(const QString &id) const
{
    for (const auto &page : m_pages) {
        if (page->id() == id)
            return page.get();
    }
    return nullptr;
}

Toast *MainWindow::tell(Tone tone, const QString &sentence, const QString &detail)
{
    return m_toasts->show(tone, sentence, detail);
}

void MainWindow::applyRail()
{
    m_navigation->setRail(m_railWanted || m_narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (const bool narrow = width() < kRailBelow; narrow != m_narrow) { // Ctrl+B holds until the width asks again
        m_narrow = narrow;
        applyRail();
    }
}

void MainWindow::startIdleLock()
{
    const bool wanted = isOpen() && m_settings.value(settings::lockWhenIdle);
    m_idleLock.start(wanted ? std::chrono::minutes(m_settings.value(settings::idleMinutes)) : std::chrono::minutes(0));
}

QString MainWindow::heldBy() const
{
    for (const auto &page : m_pages) {
        if (page->running())
            return tr("The lock waits for the running call");
    }
    for (const auto &page : m_pages) {
        if (const QString reason = page->holdsLock(); !reason.isEmpty())
            return reason;
    }
    return unsaved().isEmpty() ? QString() : tr("The lock waits for unsaved edits");
}

QStringList MainWindow::unsaved() const
{
    QStringList sentences;
    for (const auto &page : m_pages) {
        if (const QString sentence = page->unsavedEdits(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QStringList MainWindow::ending() const
{
    QStringList sentences;
    if (std::any_of(m_pages.begin(), m_pages.end(), [](const auto &page) { return page->running(); }))
        sentences.append(tr("The running call ends and is kept in the log."));
    for (const auto &page : m_pages) {
        if (const QString sentence = page->endsWithLock(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

void MainWindow::lock()
{
    if (!isOpen())
        return;
    const QStringList edits = unsaved();
    QStringList text = ending() + edits;
    if (text.isEmpty()) {
        Q_EMIT lockRequested(LockCause::ByHand);
        return;
    }
    if (!edits.isEmpty())
        text.append(tr("Locking discards the edits."));
    ConfirmDialog::ask(
        this,
        {tr("Lock the workspace now?"), text.join(u' '), tr("Keep open"), tr("Lock"), u"lock"_s, ButtonKind::Danger},
        [this] { Q_EMIT lockRequested(LockCause::ByHand); });
}

void MainWindow::lockWithDesktop()
{
    if (isOpen() && m_settings.value(settings::lockWithDesktop))
        m_idleLock.expire(LockCause::Desktop);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(settings::windowGeometry, saveGeometry());
    const QStringList edits = unsaved();
    QStringList text = ending() + edits;
    if (text.isEmpty()) {
        Q_EMIT aboutToQuit();
        event->accept();
        return;
    }
    event->ignore();
    if (!edits.isEmpty())
        text.append(tr("Quitting discards the edits."));
    ConfirmDialog::ask(this, {tr("Quit Switchboard now?"), text.join(u' '), tr("Keep open"), tr("Quit")}, [this] {
        Q_EMIT aboutToQuit();
        blank();
        close();
    });
}

} // namespace sb::ui
