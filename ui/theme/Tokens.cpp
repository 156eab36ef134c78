#include "ui/theme/Tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace sb::ui {

namespace {

constexpr std::array<const char *, 3> kThemeNames{"light", "dark", "highContrast"};

std::optional<Role> roleNamed(const QString &name)
{
    const std::string key = name.toStdString();
    for (std::size_t index = 0; index < roleCount; ++index) {
        if (roleNames[index] == key)
            return static_cast<Role>(index);
    }
    return std::nullopt;
}

/// Qt reads eight digits as #AARRGGBB; the tokens say #RRGGBBAA.
QColor parseColor(const QString &text)
{
    QColor color(text.left(7));
    if (text.size() == 9) {
        bool valid = false;
        const int alpha = QStringView(text).mid(7).toInt(&valid, 16);
        if (!valid)
            return {};
        color.setAlpha(alpha);
    } else if (text.size() != 7) {
        return {};
    }
    return color;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Result<Tokens> Tokens::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, "look/tokens.json is no JSON object");
    const QJsonObject themes = document[QLatin1String("themes")].toObject();

    Tokens tokens;
    for (std::size_t kind = 0; kind < kThemeNames.size(); ++kind) {
        const QJsonObject colors = themes[QLatin1String(kThemeNames[kind])].toObject();
        for (auto entry = colors.begin(); entry != colors.end(); ++entry) {
            const auto role = roleNamed(entry.key());
            const QColor color = parseColor(entry.value().toString());
            if (!role || !color.isValid())
                return fail(ErrorCode::Corrupt, "look/tokens.json: " + entry.key().toStdString());
            tokens.m_colors[kind][static_cast<std::size_t>(*role)] = color;
        }
        for (std::size_t role = 0; role < roleCount; ++role) {
            if (!tokens.m_colors[kind][role].isValid())
                return fail(ErrorCode::Corrupt, "look/tokens.json lacks " + std::string(roleNames[role]));
        }
    }
    const QJsonArray checked = document[QLatin1String("checked")].toArray();
    for (const auto &value : checked) {
        const QJsonObject pair = value.toObject();
        const auto front = roleNamed(pair[QLatin1String("front")].toString());
        const auto ground = roleNamed(pair[QLatin1String("ground")].toString());
        if (!front || !ground)
            return fail(ErrorCode::Corrupt, "look/tokens.json: a checked pair names an unknown role");
        tokens.m_checked.append({*front, *ground, pair[QLatin1String("least")].toDouble()});
    }
    return tokens;
}

double Tokens::contrast(const QColor &front, const QColor &ground)
{
    const double first = luminance(front) + 0.05;
    const double second = luminance(ground) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace sb::ui
