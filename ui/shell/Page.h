#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace sb::ui {

/// Captions of the navigation; Top stands above them without one.
enum class PageGroup : std::uint8_t { Top, Build, Money, Manage };

/// What the command palette may find: > actions, @ agents, # calls, : settings.
enum class TargetKind : std::uint8_t { Action, Agent, Call, Setting };

/// One line of the command palette.
struct SearchTarget
{
    TargetKind kind = TargetKind::Action;
    QString title;    ///< may be what somebody named; shown as plain text
    QString detail;   ///< small, behind the title
    QString iconName; ///< of resources/icons
    QString shortcut; ///< shown at the right, may be empty
    std::function<void()> open;
};

/// One place in the navigation. Features offer pages; the main window knows nothing else of them.
/// Pages are made after the workspace was unlocked and destroyed before it locks. Thread: UI.
class Page : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString id() const = 0;                     ///< never translated: "agents"; remembered in the settings
    virtual QString title() const = 0;                  ///< translated, as in the navigation
    virtual QString iconName() const = 0;               ///< a name of resources/icons
    virtual QWidget *createWidget(QWidget *parent) = 0; ///< called once, when the page is first shown
    virtual QList<QAction *> actions() const = 0;       ///< shown in the menu bar and the command palette

    virtual PageGroup group() const { return PageGroup::Top; }
    virtual QString menuTitle() const { return title(); }                ///< of the menu that holds the actions
    virtual std::optional<qint64> count() const { return std::nullopt; } ///< at the right in the navigation
    virtual bool running() const { return false; } ///< a call runs here: a dot, and the idle lock waits
    /// What would be lost by locking now, as a sentence: "Clinic reception has 3 unsaved edits." Empty: nothing.
    virtual QString unsavedEdits() const { return {}; }
    /// Why the idle lock waits beside a call and edits: "The lock waits while the workspace is served". Empty: nothing.
    virtual QString holdsLock() const { return {}; }
    /// What locking by hand ends, as a sentence: "The server stops when its requests are answered." Empty: nothing.
    virtual QString endsWithLock() const { return {}; }
    virtual QList<SearchTarget> search(const QString &words) const
    {
        Q_UNUSED(words);
        return {};
    }

Q_SIGNALS:
    void changed();       ///< count, running, unsaved edits or what holds the lock are others now
    void openRequested(); ///< another part of the window wants this page shown
    /// A line for the bottom right corner; \p problem stays until it is closed.
    void told(const QString &sentence, bool problem);
    void saved(const QString &sentence, const QString &path); ///< the same about a file: its folder can be opened
};

} // namespace sb::ui
