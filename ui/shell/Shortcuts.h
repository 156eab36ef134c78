#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;

namespace sb::ui {

class Settings;

/// One command of the menus and its keys.
struct Shortcut
{
    QString id;   ///< never translated: what the settings remember it by
    QString name; ///< as in the menu
    QString menu;
    QKeySequence keys;
    QKeySequence usual; ///< as it came

    bool isChanged() const { return keys != usual; }
};

/// The keys of all commands: those that came with them, or what the operator chose instead. A pair of keys belongs to
/// one command; taking it for another takes it away. Thread: UI.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Settings &settings, QObject *parent = nullptr);
    ~Shortcuts() override;

    /// The commands of the open window, in the order of the menus; what was chosen for them is put on.
    void begin();
    void add(QAction *action, const QString &place, const QString &menu);
    void end(); ///< all were added
    void clear();

    const QList<Shortcut> &list() const { return m_list; }
    const Shortcut *find(const QString &id) const;
    /// The command that has \p keys, but for \p except.
    const Shortcut *holder(const QKeySequence &keys, const QString &except) const;
    bool anyChanged() const;

    enum class Verdict : std::uint8_t {
        Fine = 1,
        NeedsModifier, ///< a letter alone is typed into fields
        TwoSteps,
        Reserved ///< undo, copy and their like belong to fields
    };
    Verdict judge(const QKeySequence &keys) const;

    void set(const QString &id, const QKeySequence &keys); ///< takes them from whoever has them
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void put(qsizetype index, const QKeySequence &keys);
    void remember(const Shortcut &shortcut);

    Settings &m_settings;
    QList<Shortcut> m_list;
    QList<QPointer<QAction>> m_actions;
};

} // namespace sb::ui
