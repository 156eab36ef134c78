#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

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

/// What was found by asking, so far.
struct LookupAnswer
{
    QList<SearchTarget> targets; ///< all of them, the best first
    QString problem;             ///< a sentence: what could not be asked; empty: nothing
    bool isLast = true;          ///< nothing more comes
};

/// A question of the command palette that is asked elsewhere than in memory.
struct Lookup
{
    QString words;                                    ///< empty: whatever comes first
    qsizetype most = 6;                               ///< more are not shown
    QObject *round = nullptr;                         ///< gone once other words were typed; no answer comes after it
    std::stop_token stop;                             ///< the same for other threads
    std::function<void(const LookupAnswer &)> answer; ///< UI thread, until one is the last
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
    /// What lookUp() finds; its answer stands for all that search() has of this kind. Nothing: the page asks nobody.
    virtual std::optional<TargetKind> looksUp() const { return std::nullopt; }
    virtual void lookUp(const Lookup &lookup) { Q_UNUSED(lookup); }
    /// F5: what is shown is asked for anew; what is being edited stays.
    virtual void reload() {}

Q_SIGNALS:
    void changed();       ///< count, running, unsaved edits or what holds the lock are others now
    void openRequested(); ///< another part of the window wants this page shown
    /// A line for the bottom right corner; \p problem stays until it is closed.
    void told(const QString &sentence, bool problem);
    /// The same about something that \p undo takes back; it is called while the page lives, once or never.
    void undoable(const QString &sentence, const std::function<void()> &undo);
    void saved(const QString &sentence, const QString &path); ///< the same about a file: its folder can be opened
};

} // namespace sb::ui
