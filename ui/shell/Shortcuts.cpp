#include "ui/shell/Shortcuts.h"

#include "ui/shell/Settings.h"

#include <QAction>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr auto kNone = "none"; // an empty value would mean "as it came"

Setting<QString> settingOf(const QByteArray &key)
{
    return {QLatin1StringView(key), QString()};
}

QByteArray keyOf(const QString &id)
{
    return "shortcuts/" + id.toUtf8().toPercentEncoding();
}

/// The name that a command has in every language, as far as it has one.
QString nameOf(const QAction &action)
{
    if (!action.objectName().isEmpty())
        return action.objectName();
    // The keys it came with say which command it is as well as a name would, and in every language.
    if (!action.shortcut().isEmpty())
        return action.shortcut().toString(QKeySequence::PortableText);
    return action.text().remove(QLatin1Char('&'));
}

} // namespace

Shortcuts::Shortcuts(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

Shortcuts::~Shortcuts() = default;

void Shortcuts::begin()
{
    m_list.clear();
    m_actions.clear();
}

void Shortcuts::add(QAction *action, const QString &place, const QString &menu)
{
    if (action->isSeparator() || action->menu() || action->shortcutContext() == Qt::WidgetShortcut)
        return;
    Shortcut shortcut;
    shortcut.id = place + QLatin1Char('/') + nameOf(*action);
    shortcut.name = action->text().remove(QLatin1Char('&'));
    shortcut.menu = QString(menu).remove(QLatin1Char('&'));
    shortcut.usual = shortcut.keys = action->shortcut();
    m_list.append(shortcut);
    m_actions.append(action);
}

void Shortcuts::end()
{
    for (qsizetype index = 0; index < m_list.size(); ++index) {
        const auto key = keyOf(m_list[index].id);
        const auto stored = m_settings.value(settingOf(key));
        if (stored == QLatin1String(kNone))
            put(index, {});
        else if (!stored.isEmpty())
            put(index, QKeySequence::fromString(stored, QKeySequence::PortableText));
    }
    Q_EMIT changed();
}

void Shortcuts::clear()
{
    begin();
    Q_EMIT changed();
}

const Shortcut *Shortcuts::find(const QString &id) const
{
    const auto found = std::ranges::find(m_list, id, &Shortcut::id);
    return found == m_list.end() ? nullptr : &*found;
}

const Shortcut *Shortcuts::holder(const QKeySequence &keys, const QString &except) const
{
    const auto found = std::ranges::find_if(
        m_list, [&](const Shortcut &shortcut) { return shortcut.keys == keys && shortcut.id != except; });
    return keys.isEmpty() || found == m_list.end() ? nullptr : &*found;
}

bool Shortcuts::anyChanged() const
{
    return std::ranges::any_of(m_list, &Shortcut::isChanged);
}

Shortcuts::Verdict Shortcuts::judge(const QKeySequence &keys) const
{
    if (keys.count() > 1)
        return Verdict::TwoSteps;
    const auto key = keys[0].key();
    const auto modifiers = keys[0].keyboardModifiers();
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (!function && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return Verdict::NeedsModifier;
    for (const auto standard : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy,
                                QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(keys))
            return Verdict::Reserved;
    }
    return Verdict::Fine;
}

void Shortcuts::put(qsizetype index, const QKeySequence &keys)
{
    m_list[index].keys = keys;
    if (m_actions[index])
        m_actions[index]->setShortcut(keys);
}

void Shortcuts::remember(const Shortcut &shortcut)
{
    const auto key = keyOf(shortcut.id);
    const QString value = !shortcut.isChanged()     ? QString()
                          : shortcut.keys.isEmpty() ? QString::fromLatin1(kNone)
                                                    : shortcut.keys.toString(QKeySequence::PortableText);
    m_settings.setValue(settingOf(key), value);
}

void Shortcuts::set(const QString &id, const QKeySequence &keys)
{
    for (qsizetype index = 0; index < m_list.size(); ++index) {
        const bool mine = m_list[index].id == id;
        if (!mine && (keys.isEmpty() || m_list[index].keys != keys))
            continue;
        put(index, mine ? keys : QKeySequence());
        remember(m_list[index]);
    }
    Q_EMIT changed();
}

void Shortcuts::reset(const QString &id)
{
    if (const auto *shortcut = find(id))
        set(id, shortcut->usual);
}

void Shortcuts::resetAll()
{
    for (qsizetype index = 0; index < m_list.size(); ++index) {
        put(index, m_list[index].usual);
        remember(m_list[index]);
    }
    Q_EMIT changed();
}

} // namespace sb::ui
