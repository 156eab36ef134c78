#pragma once

#include "ui/theme/Role.h"

#include <QFrame>
#include <QMap>

class QHBoxLayout;

namespace sb::ui {

/// The line at the foot of the window. Each entry has a place by its key, an icon and a few words; an empty text takes
/// the entry away.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void set(const QString &key, const QString &iconName, const QString &text, Role role = Role::TextSecondary);
    QString text(const QString &key) const;
    void clear();
    /// Tab reaches the strip after the last control of \p page.
    void orderAfter(QWidget *page);

Q_SIGNALS:
    void commandsWanted();

private:
    class Entry;

    QHBoxLayout *m_row;
    QMap<QString, Entry *> m_entries;
    QWidget *m_commands;
};

} // namespace sb::ui
