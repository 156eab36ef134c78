#include "ui/widgets/Button.h"

#include "ui/theme/Theme.h"

#include <QStyle>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{"", "primary", "ghost", "link", "caution", "danger"};
constexpr std::array kIconRoles{Role::Text, Role::OnAccent, Role::TextSecondary,
                                Role::Link, Role::Negative, Role::OnNegative};
constexpr std::array kSizes{"small", "", "large"};

QString sizeName(ControlSize size)
{
    return QString::fromLatin1(kSizes[static_cast<std::size_t>(size)]);
}

} // namespace

Button::Button(const QString &text, QWidget *parent) : Button(text, ButtonKind::Normal, parent) {}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setIconSize({metrics::iconInline, metrics::iconInline});
    dress();
}

Button::Button(const QString &iconName, const QString &text, ButtonKind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    setIconName(iconName);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    dress();
}

void Button::setControlSize(ControlSize size)
{
    setProperty("controlSize", sizeName(size));
    const int side = size == ControlSize::Small ? metrics::iconHint : metrics::iconInline;
    setIconSize({side, side});
    QFont sized = Theme::of(this).font(size == ControlSize::Small ? TextSize::Small : TextSize::Body);
    setFont(sized);
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    dress();
}

void Button::dress()
{
    const auto index = static_cast<std::size_t>(m_kind);
    setProperty("kind", QString::fromLatin1(kKinds[index]));
    if (!m_iconName.isEmpty())
        setIcon(Theme::of(this).icon(m_iconName, kIconRoles[index]));
    update();
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({metrics::iconInline, metrics::iconInline});
    setIconName(iconName);
    setName(name);
}

void IconButton::setControlSize(ControlSize size)
{
    setProperty("controlSize", sizeName(size));
    const int side = size == ControlSize::Small ? metrics::iconHint : metrics::iconInline;
    setIconSize({side, side});
    updateGeometry();
}

void IconButton::setOutlined(bool outlined)
{
    setAutoRaise(!outlined);
    update();
}

void IconButton::setIconName(const QString &iconName, Role role)
{
    setIcon(Theme::of(this).icons().icon(iconName, role, role == Role::TextSecondary ? Role::Accent : role));
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

} // namespace sb::ui
