// The menus of the main window, the keys in them and what the command palette finds: all made of the pages' actions.
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Toast.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

/// A command and the menu in which it stands, "View, Theme".
struct Command
{
    QAction *action;
    QString menu;
};

QList<Command> commandsOf(const QMenu *menu, const QString &title)
{
    QList<Command> commands;
    const auto actions = menu ? menu->actions() : QList<QAction *>();
    for (auto *action : actions) {
        if (action->menu())
            commands.append(commandsOf(action->menu(), title + u", "_s + action->text().remove(u'&')));
        else if (!action->isSeparator())
            commands.append({action, title});
    }
    return commands;
}

QList<Command> commandsOf(const QMenuBar &bar)
{
    QList<Command> commands;
    const auto menus = bar.actions();
    for (const auto *top : menus)
        commands.append(commandsOf(top->menu(), top->text().remove(u'&')));
    return commands;
}

} // namespace

void MainWindow::makeMenus()
{
    m_workspaceMenu = new QMenu(tr("&Workspace"), this);
    m_workspaceMenu->addAction(Theme::of(this).icon(u"lock"_s), tr("Lock now"), Qt::CTRL | Qt::Key_L, this,
                               &MainWindow::lock);
    m_workspaceMenu
        ->addAction(Theme::of(this).icon(u"database"_s), tr("Other workspace…"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, this,
                    &MainWindow::otherWorkspaceRequested)
        ->setObjectName(u"other-workspace"_s);
    m_workspaceMenu->addSeparator();
    m_workspaceMenu->addAction(tr("Quit"), Qt::CTRL | Qt::Key_Q, this, &QWidget::close);
    menuBar()->addMenu(m_workspaceMenu);
    addEditMenu();
    addViewMenu();
    addPageMenus();
    collectShortcuts();
    menuBar()->show();
}

void MainWindow::collectShortcuts()
{
    m_shortcuts.begin();
    QHash<QAction *, QString> places; // a page's commands go by the page, whichever menu they stand in
    for (const auto &page : m_pages) {
        const auto actions = page->actions();
        for (QAction *action : actions)
            places.insert(action, page->id());
    }
    const auto commands = commandsOf(*menuBar());
    for (const auto &[action, menu] : commands)
        m_shortcuts.add(action, places.value(action, u"window"_s), menu);
    m_shortcuts.end();
}

void MainWindow::applyLook(QLatin1StringView key)
{
    Theme &theme = Theme::of(this);
    if (key == settings::theme.key) {
        const int choice = std::clamp(m_settings.value(settings::theme), 0, 3);
        theme.setChoice(static_cast<ThemeChoice>(choice));
        if (choice < m_themes.size())
            m_themes[choice]->setChecked(true);
    } else if (key == settings::textScale.key) {
        theme.setTextScale(m_settings.value(settings::textScale));
    } else if (key == settings::compactRows.key) {
        theme.setCompact(m_settings.value(settings::compactRows));
        if (m_compact)
            m_compact->setChecked(theme.isCompact());
    } else if (key == settings::lessMotion.key) {
        theme.setMotion(!m_settings.value(settings::lessMotion));
    }
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
    int place = 0;
    for (const auto &page : m_pages) {
        QAction *action = menu->addAction(Theme::of(this).icon(page->iconName()), page->title(), this,
                                          [this, shown = page.get()] { enter(shown); });
        action->setObjectName(u"page-"_s + page->id());
        action->setShortcut(QKeySequence((place < 9 ? Qt::CTRL : Qt::ALT) | Qt::Key(Qt::Key_1 + place % 9)));
        ++place;
    }
    menu->addSeparator();
    menu->addAction(Theme::of(this).icon(u"palette"_s), tr("Commands…"), Qt::CTRL | Qt::Key_K, this,
                    [this] { m_palette->open(); });
    menu->addAction(Theme::of(this).icon(u"refresh"_s), tr("Reload"), Qt::Key_F5, this, [this] {
        if (m_current)
            m_current->reload();
    });
    menu->addAction(Theme::of(this).icon(u"sidebar"_s), tr("Narrow navigation"), Qt::CTRL | Qt::Key_B, this, [this] {
        m_railWanted = !m_navigation->isRail();
        m_settings.setValue(settings::navigationRail, m_railWanted);
        m_navigation->setRail(m_railWanted);
    });
    menu->addAction(tr("Go to the newest message"), Qt::Key_F8, m_toasts, &ToastStack::focusNewest);
    QMenu *look = menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(look);
    const std::array names{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    const std::array keys{Qt::Key_F9, Qt::Key_F10, Qt::Key_F11, Qt::Key_F12};
    for (std::size_t index = 0; index < names.size(); ++index) {
        QAction *action = look->addAction(names[index], Qt::CTRL | keys[index], this,
                                          [this, index] { m_settings.setValue(settings::theme, int(index)); });
        m_themes.append(action);
        action->setCheckable(true);
        action->setChecked(Theme::of(this).choice() == static_cast<ThemeChoice>(index));
        group->addAction(action);
    }
    m_compact = menu->addAction(tr("Compact rows"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_D, this,
                                [this](bool compact) { m_settings.setValue(settings::compactRows, compact); });
    m_compact->setCheckable(true);
    m_compact->setChecked(Theme::of(this).isCompact());
    const auto scale = [this](int by) {
        const int now = Theme::of(this).textScale();
        m_settings.setValue(settings::textScale, by == 0 ? 100 : std::clamp(now + by, 90, 150));
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

QList<SearchTarget> MainWindow::find(const QString &words)
{
    QList<SearchTarget> targets;
    for (const auto &page : m_pages) {
        auto found = words.isEmpty() ? QList<SearchTarget>() : page->search(words);
        for (auto &target : found)
            target.open = [this, shown = page.get(), open = target.open] {
                showPage(shown); // what is opened is looked at
                open();
            };
        targets.append(found);
        if (CommandPalette::fits(page->title(), words))
            targets.append(
                {TargetKind::Action, page->title(), tr("Page"), page->iconName(), {}, [this, shown = page.get()] {
                     enter(shown);
                 }});
    }
    const auto commands = commandsOf(*menuBar());
    for (const auto &[action, menu] : commands) {
        const QString title = action->text().remove(u'&');
        // The edit verbs need a field that has the focus.
        if (action->shortcutContext() == Qt::WidgetShortcut || !action->isEnabled() ||
            !CommandPalette::fits(title, words))
            continue;
        const bool isPage =
            std::any_of(m_pages.begin(), m_pages.end(), [&](const auto &page) { return page->title() == title; });
        if (isPage)
            continue;
        targets.append({TargetKind::Action, title, menu, u"chevron-right"_s,
                        action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '),
                        [action = action] { action->trigger(); }});
    }
    return targets;
}

} // namespace sb::ui
