#pragma once

#include "ui/shell/IdleLock.h"
#include "ui/shell/Page.h"
#include "ui/shell/Shortcuts.h"
#include "ui/widgets/Chip.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <vector>

class QStackedWidget;
class QMenu;

namespace sb::ui {

class CommandPalette;
class Navigation;
class PageStack;
class Settings;
class StatusStrip;
class TargetSearch;
class Toast;
class ToastStack;

/// The window: before the workspace is open it shows one face (first run or unlock) and nothing else; after that the
/// navigation, the pages and the menus made of their actions. It knows pages and nothing of what is in them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows \p face alone, without menus, and takes it over. Whatever was open is destroyed first.
    void showFace(QWidget *face);
    /// Shows the pages of an unlocked workspace. \p place is "Local workspace" or a server's name.
    void open(const QString &workspace, const QString &place, std::vector<std::unique_ptr<Page>> pages);
    /// The same names in the title and in the navigation.
    void setWorkspace(const QString &name, const QString &place);
    bool isOpen() const { return !m_pages.empty(); }

    void showPage(Page *page);
    /// Shows it and lets it have the focus, as whoever asked by a key or a command expects.
    void enter(Page *page);
    Page *currentPage() const { return m_current; }
    Page *pageNamed(const QString &id) const;

    StatusStrip &status() { return *m_status; }
    Toast *tell(Tone tone, const QString &sentence, const QString &detail = {});
    CommandPalette &palette() { return *m_palette; }
    Navigation &navigation() { return *m_navigation; }
    IdleLock &idleLock() { return m_idleLock; }
    Shortcuts &shortcuts() { return m_shortcuts; }

    /// Ctrl+L. Asks first when edits or a call would be lost; then `lockRequested`.
    void lock();
    /// The screen of the desktop was locked, or the computer goes to sleep: as if the idle time were up, when the
    /// settings want that.
    void lockWithDesktop();

Q_SIGNALS:
    /// The owner ends what runs, closes the workspace and calls showFace() with the unlock face.
    void lockRequested(sb::ui::LockCause cause);
    void otherWorkspaceRequested();
    void aboutToQuit();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenus();
    void addEditMenu();
    void addViewMenu();
    void addPageMenus();
    void blank();
    void applyRail();
    void applyLook(QLatin1StringView key);
    void collectShortcuts();
    void startIdleLock();
    QString heldBy() const; ///< why the idle lock waits, or empty
    QStringList unsaved() const;
    QStringList ending() const; ///< sentences: what locking or quitting ends that is no edit
    QList<SearchTarget> find(const QString &words);
    QList<Page *> pages() const;

    Settings &m_settings;
    QStackedWidget *m_outer;
    QWidget *m_shell;
    PageStack *m_pageArea;
    Navigation *m_navigation;
    StatusStrip *m_status;
    ToastStack *m_toasts;
    TargetSearch *m_asked; ///< what the palette finds by asking
    CommandPalette *m_palette;
    QMenu *m_workspaceMenu = nullptr;
    QWidget *m_face = nullptr;
    std::vector<std::unique_ptr<Page>> m_pages;
    QHash<Page *, QWidget *> m_widgets;
    Page *m_current = nullptr;
    IdleLock m_idleLock;
    Shortcuts m_shortcuts;
    QPointer<QAction> m_compact;
    QList<QAction *> m_themes; ///< in the order of ThemeChoice; empty without menus
    bool m_railWanted = false;
    bool m_narrow = false;
};

} // namespace sb::ui
