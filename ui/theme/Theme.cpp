#include "ui/theme/Theme.h"

#include "ui/theme/ProxyStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>

namespace sb::ui {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tokens embeddedTokens()
{
    auto tokens = Tokens::parse(resource(QStringLiteral(":/look/tokens.json")));
    if (!tokens) // part of the program: a test holds it right, so this is a broken build
        qFatal("%s", tokens.error().detail.c_str());
    return std::move(*tokens);
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_tokens(embeddedTokens())
    , m_icons(*this)
    , m_systemFamily(QApplication::font().family())
    , m_fixedFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family())
    , m_motion(QApplication::isEffectEnabled(Qt::UI_General))
{
    m_kind = systemKind();
    QApplication::setStyle(new ProxyStyle(*this)); // owned by the application
    m_application.installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    m_application.removeEventFilter(this);
}

Theme &Theme::of(const QObject *)
{
    auto *theme = QCoreApplication::instance()->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    Q_ASSERT_X(theme, "Theme::of", "make a Theme after the QApplication");
    return *theme;
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    follow();
}

void Theme::setTextScale(int percent)
{
    const int scale = std::clamp(percent, 90, 150);
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    apply();
}

void Theme::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        apply();
}

/// Qt 6.4 has no question for the desktop's scheme; its palette answers.
ThemeKind Theme::systemKind() const
{
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness()
               ? ThemeKind::Dark
               : ThemeKind::Light;
}

void Theme::follow()
{
    ThemeKind kind = ThemeKind::Light;
    switch (m_choice) {
    case ThemeChoice::Light:
        break;
    case ThemeChoice::Dark:
        kind = ThemeKind::Dark;
        break;
    case ThemeChoice::HighContrast:
        kind = ThemeKind::HighContrast;
        break;
    case ThemeChoice::System: {
        m_applying = true;
        QApplication::setPalette(QPalette()); // back to the desktop's, to read it
        kind = systemKind();
        QApplication::setPalette(palette());
        m_applying = false;
        break;
    }
    }
    if (kind == m_kind)
        return;
    m_kind = kind;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_choice == ThemeChoice::System)
        follow();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    QApplication::setFont(font(TextSize::Body));
    QApplication::setPalette(palette());
    m_application.setStyleSheet(styleSheet());
    m_applying = false;
    Q_EMIT changed();
}

QFont Theme::font(TextSize size, TextWeight weight) const
{
    constexpr std::array weights{QFont::Normal, QFont::Medium, QFont::DemiBold};
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), m_systemFamily});
    font.setPixelSize(scaled(metrics::textPx[static_cast<std::size_t>(size)]));
    font.setWeight(weights[static_cast<std::size_t>(weight)]);
    if (size == TextSize::Title || size == TextSize::Figure)
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

QFont Theme::fixedFont(TextSize size, TextWeight weight) const
{
    QFont fixed = font(size, weight);
    fixed.setFamilies({m_fixedFamily});
    fixed.setStyleHint(QFont::Monospace);
    fixed.setFixedPitch(true);
    fixed.setLetterSpacing(QFont::PercentageSpacing, 100);
    return fixed;
}

int Theme::lineHeight(TextSize size) const
{
    return scaled(metrics::linePx[static_cast<std::size_t>(size)]);
}

int Theme::scaled(int px) const
{
    return (px * m_textScale + 50) / 100;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role role) { palette.setColor(to, color(role)); };
    set(QPalette::Window, Role::Bg);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::SurfaceSunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::BorderStrong);
    set(QPalette::Shadow, Role::BorderControl);
    set(QPalette::Highlight, Role::Selected);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::PlaceholderText, Role::TextTertiary);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::ToolTipBase, Role::SurfaceRaised);
    set(QPalette::ToolTipText, Role::Text);
    for (const auto disabled : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, disabled, color(Role::TextDisabled));
    return palette;
}

/// QSS has no variables: `@name` is a colour role, `@px(n)` a length at the operator's text size.
QString Theme::styleSheet() const
{
    const QString source = QString::fromUtf8(resource(QStringLiteral(":/look/switchboard.qss")));
    QString sheet;
    sheet.reserve(source.size() * 2);
    qsizetype position = 0;
    while (position < source.size()) {
        const qsizetype at = source.indexOf(QLatin1Char('@'), position);
        if (at < 0)
            break;
        sheet += QStringView(source).mid(position, at - position);
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString name = source.mid(at + 1, end - at - 1);
        if (name == QLatin1String("px")) {
            const qsizetype close = source.indexOf(QLatin1Char(')'), end);
            sheet += QString::number(scaled(QStringView(source).mid(end + 1, close - end - 1).toInt()));
            sheet += QLatin1String("px");
            end = close + 1;
        } else {
            const std::string key = name.toStdString();
            const auto found = std::find(roleNames.begin(), roleNames.end(), std::string_view(key));
            if (found == roleNames.end())
                qFatal("switchboard.qss names an unknown token: @%s", key.c_str());
            sheet += color(static_cast<Role>(found - roleNames.begin())).name(QColor::HexArgb);
        }
        position = end;
    }
    sheet += QStringView(source).mid(position);
    return sheet;
}

} // namespace sb::ui
