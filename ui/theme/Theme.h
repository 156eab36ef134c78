#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Role.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace sb::ui {

/// The look of the program: colours by role, fonts, icons, palette, style and style sheet.
///
/// One is made in main (or by a test) right after the QApplication and becomes its child; there is no global. A widget
/// finds it with `Theme::of(this)`, keeps the reference, and is repainted after a switch because palette and style
/// sheet change with it; `changed()` is for what is kept beside that (fonts set by hand, cached pictures).
/// Thread: UI.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);
    ~Theme() override;

    /// The theme of the application that shows \p widget.
    static Theme &of(const QObject *widget);

    void setChoice(ThemeChoice choice); ///< System follows the desktop
    ThemeChoice choice() const { return m_choice; }
    ThemeKind kind() const { return m_kind; }
    void setTextScale(int percent); ///< kept within 90 and 150
    int textScale() const { return m_textScale; }
    void setCompact(bool compact); ///< rows of tables and lists stand closer
    bool isCompact() const { return m_compact; }
    /// Nothing moves when the system or the operator asks for less.
    void setMotion(bool motion) { m_motion = motion; }
    bool motion() const { return m_motion; }

    QColor color(Role role) const { return m_tokens.color(m_kind, role); }
    const Icons &icons() const { return m_icons; }
    QIcon icon(const QString &name, Role role = Role::TextSecondary) const { return m_icons.icon(name, role); }
    const Tokens &tokens() const { return m_tokens; }

    QFont font(TextSize size, TextWeight weight = TextWeight::Regular) const;
    QFont fixedFont(TextSize size, TextWeight weight = TextWeight::Regular) const;
    int lineHeight(TextSize size) const; ///< px between two base lines
    int scaled(int px) const;            ///< a height that holds text, at the operator's text size

    /// Of a row in a table or a list, at the operator's text size and density.
    int rowHeight(int px) const { return scaled(m_compact ? (px * 13 + 8) / 16 : px); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    ThemeKind systemKind() const;
    void follow();
    void apply();
    QPalette palette() const;
    QString styleSheet() const;

    QApplication &m_application;
    Tokens m_tokens;
    Icons m_icons;
    QString m_systemFamily;
    QString m_fixedFamily;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_kind = ThemeKind::Light;
    int m_textScale = 100;
    bool m_compact = false;
    bool m_motion = true;
    bool m_applying = false;
};

} // namespace sb::ui
