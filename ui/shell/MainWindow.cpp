#include "ui/shell/MainWindow.h"

#include "ui/shell/CommandPalette.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StatusStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Toast.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

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
    , m_pageArea(new QStackedWidget(m_shell))
    , m_navigation(new Navigation(m_shell))
    , m_status(new StatusStrip(m_shell))
    , m_toasts(new ToastStack(this))
    , m_palette(new CommandPalette([this](const QString &words) { return find(words); }, this))
    , m_idleLock([this] { return heldBy(); })
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
    connect(&m_idleLock, &IdleLock::due, this, [this] { Q_EMIT lockRequested(true); });
    connect(&m_idleLock, &IdleLock::postponed, this,
            [this](const QString &reason) { m_status->set(u"idle"_s, u"clock"_s, reason, Role::Warning); });
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::lockWhenIdle.key || key == settings::idleMinutes.key)
            startIdleLock();
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
    setWindowTitle(tr("%1 – Switchboard").arg(workspace));
    QList<Page *> list;
    for (const auto &page : m_pages) {
        list.append(page.get());
        connect(page.get(), &Page::changed, m_navigation, &Navigation::refresh);
        connect(page.get(), &Page::openRequested, this, [this, shown = page.get()] { showPage(shown); });
        connect(page.get(), &Page::told, this, [this](const QString &sentence, bool problem) {
            tell(problem ? Tone::Negative : Tone::Positive, sentence);
        });
    }
    m_navigation->setPages(list);
    makeMenus();
    m_navigation->setWorkspace(workspace, place, m_workspaceMenu);
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

void MainWindow::makeMenus()
{
    m_workspaceMenu = new QMenu(tr("&Workspace"), this);
    m_workspaceMenu->addAction(Theme::of(this).icon(u"lock"_s), tr("Lock now"), Qt::CTRL | Qt::Key_L, this,
                               &MainWindow::lock);
    m_workspaceMenu->addAction(Theme::of(this).icon(u"database"_s), tr("Other workspace…"), this,
                               &MainWindow::otherWorkspaceRequested);
    m_workspaceMenu->addSeparator();
    m_workspaceMenu->addAction(tr("Quit"), Qt::CTRL | Qt::Key_Q, this, &QWidget::close);
    menuBar()->addMenu(m_workspaceMenu);
    addEditMenu();
    addViewMenu();
    addPageMenus();
    menuBar()->show();
}

/// The usual verbs, handed to whatever has the focus.
void MainWindow::addEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, const char *slot) {
        QAction *action = menu->addAction(text, this, [slot] {
            if (QWidget *focus = QApplication::focusWidget();
                focus && focus->metaObject()->indexOfMethod(QByteArray(QByteArray(slot) + "()").constData()) >= 0)
                QMetaObject::invokeMethod(focus, slot);
        });
        // Fields know these keys themselves; the menu only shows them.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Undo"), QKeySequence::Undo, "undo");
    add(tr("Redo"), QKeySequence::Redo, "redo");
    menu->addSeparator();
    add(tr("Cut"), QKeySequence::Cut, "cut");
    add(tr("Copy"), QKeySequence::Copy, "copy");
    add(tr("Paste"), QKeySequence::Paste, "paste");
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, "selectAll");
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int digit = Qt::Key_1;
    for (const auto &page : m_pages) {
        QAction *action = menu->addAction(Theme::of(this).icon(page->iconName()), page->title(), this,
                                          [this, shown = page.get()] { showPage(shown); });
        if (digit <= Qt::Key_9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit++)));
    }
    menu->addSeparator();
    menu->addAction(Theme::of(this).icon(u"palette"_s), tr("Commands…"), Qt::CTRL | Qt::Key_K, this,
                    [this] { m_palette->open(); });
    menu->addAction(Theme::of(this).icon(u"sidebar"_s), tr("Narrow navigation"), Qt::CTRL | Qt::Key_B, this, [this] {
        m_railWanted = !m_navigation->isRail();
        m_settings.setValue(settings::navigationRail, m_railWanted);
        m_navigation->setRail(m_railWanted);
    });
    menu->addAction(tr("Go to the newest message"), Qt::Key_F8, m_toasts, &ToastStack::focusNewest);
    QMenu *look = menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(look);
    const std::array names{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (std::size_t index = 0; index < names.size(); ++index) {
        QAction *action = look->addAction(names[index], this, [this, index] {
            m_settings.setValue(settings::theme, int(index));
            Theme::of(this).setChoice(static_cast<ThemeChoice>(index));
        });
        action->setCheckable(true);
        action->setChecked(Theme::of(this).choice() == static_cast<ThemeChoice>(index));
        group->addAction(action);
    }
    const auto scale = [this](int by) {
        Theme &theme = Theme::of(this);
        theme.setTextScale(by == 0 ? 100 : theme.textScale() + by);
        m_settings.setValue(settings::textScale, theme.textScale());
    };
    menu->addAction(tr("Larger text"), QKeySequence(QKeySequence::ZoomIn), this, [scale] { scale(10); });
    menu->addAction(tr("Smaller text"), QKeySequence(QKeySequence::ZoomOut), this, [scale] { scale(-10); });
    menu->addAction(tr("Usual text size"), Qt::CTRL | Qt::Key_0, this, [scale] { scale(0); });
}

void MainWindow::addPageMenus()
{
    QHash<QString, QMenu *> menus;
    for (const auto &page : m_pages) {
        const auto actions = page->actions();
        if (actions.isEmpty())
            continue;
        QMenu *&menu = menus[page->menuTitle()];
        if (menu)
            menu->addSeparator();
        else
            menu = menuBar()->addMenu(page->menuTitle());
        menu->addActions(actions);
    }
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

void MainWindow::lock()
{
    if (!isOpen())
        return;
    const QStringList edits = unsaved();
    const bool running = std::any_of(m_pages.begin(), m_pages.end(), [](const auto &page) { return page->running(); });
    if (edits.isEmpty() && !running) {
        Q_EMIT lockRequested(false);
        return;
    }
    QStringList text = edits;
    if (running)
        text.prepend(tr("The running call ends and is kept in the log."));
    if (!edits.isEmpty())
        text.append(tr("Locking discards the edits."));
    ConfirmDialog::ask(
        this,
        {tr("Lock the workspace now?"), text.join(u' '), tr("Keep open"), tr("Lock"), u"lock"_s, ButtonKind::Danger},
        [this] { Q_EMIT lockRequested(false); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(settings::windowGeometry, saveGeometry());
    const QStringList edits = unsaved();
    const bool running = std::any_of(m_pages.begin(), m_pages.end(), [](const auto &page) { return page->running(); });
    if (edits.isEmpty() && !running) {
        Q_EMIT aboutToQuit();
        event->accept();
        return;
    }
    event->ignore();
    QStringList text = edits;
    if (running)
        text.prepend(tr("The running call ends and is kept in the log."));
    if (!edits.isEmpty())
        text.append(tr("Quitting discards the edits."));
    ConfirmDialog::ask(this, {tr("Quit Switchboard now?"), text.join(u' '), tr("Keep open"), tr("Quit")}, [this] {
        Q_EMIT aboutToQuit();
        blank();
        close();
    });
}

QList<SearchTarget> MainWindow::find(const QString &words)
{
    QList<SearchTarget> targets;
    for (const auto &page : m_pages) {
        if (!words.isEmpty())
            targets.append(page->search(words));
        if (CommandPalette::fits(page->title(), words))
            targets.append(
                {TargetKind::Action, page->title(), tr("Page"), page->iconName(), {}, [this, shown = page.get()] {
                     showPage(shown);
                 }});
    }
    const auto menus = menuBar()->actions();
    for (const QAction *top : menus) {
        if (!top->menu() || top->menu() == menuBar()->actions().value(1)->menu())
            continue; // the edit verbs need a field that has the focus
        const auto actions = top->menu()->actions();
        for (QAction *action : actions) {
            const QString title = action->text().remove(u'&');
            if (action->isSeparator() || action->menu() || !action->isEnabled() || !CommandPalette::fits(title, words))
                continue;
            const bool isPage =
                std::any_of(m_pages.begin(), m_pages.end(), [&](const auto &page) { return page->title() == title; });
            if (isPage)
                continue;
            targets.append({TargetKind::Action, title, top->text().remove(u'&'), u"chevron-right"_s,
                            action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '),
                            [action] { action->trigger(); }});
        }
    }
    return targets;
}

} // namespace sb::ui
