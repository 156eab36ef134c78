#pragma once

#include "ui/theme/Role.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace sb::ui {

class Theme;

/// The drawings of resources/icons in the colour of a role. A drawing is read when it is first shown and kept per
/// size, device pixel ratio and colour, so that the start pays only for what the first window shows.
/// Thread: UI.
class Icons
{
public:
    explicit Icons(const Theme &theme) : m_theme(theme) {}

    /// An icon that follows the theme: after a switch it paints in the new colour without being set again.
    /// \p on is the role for a checked or selected state.
    QIcon icon(const QString &name, Role role = Role::TextSecondary) const;
    QIcon icon(const QString &name, Role role, Role on) const;

    /// \p size in device-independent pixels.
    QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &color) const;
    void paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) const;
    void paint(QPainter *painter, const QRect &rect, const QString &name, Role role) const;

    static bool exists(const QString &name);
    static QStringList names();

private:
    const Theme &m_theme;
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace sb::ui
