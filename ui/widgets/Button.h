#pragma once

#include "ui/theme/Role.h"

#include <QPushButton>
#include <QToolButton>

namespace sb::ui {

/// At most one Primary a face. Danger is filled: only in the dialog that confirms, and for hanging up; elsewhere what
/// deletes is Caution. Link is a ghost in the colour of links.
enum class ButtonKind : std::uint8_t { Normal, Primary, Ghost, Link, Caution, Danger };
enum class ControlSize : std::uint8_t { Small, Normal, Large };

/// A push button of the look; the colours of text and icon follow from its kind.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(const QString &text, ButtonKind kind, QWidget *parent = nullptr);
    Button(const QString &iconName, const QString &text, ButtonKind kind = ButtonKind::Normal,
           QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setControlSize(ControlSize size);
    void setIconName(const QString &name);

private:
    void dress();

    ButtonKind m_kind = ButtonKind::Normal;
    QString m_iconName;
};

/// A button that shows only a drawing; \p name is its tool tip and what a screen reader says.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setControlSize(ControlSize size);
    void setOutlined(bool outlined); ///< with a border as a normal button; without it a ghost
    void setIconName(const QString &iconName, Role role = Role::TextSecondary);
    void setName(const QString &name);
};

} // namespace sb::ui
