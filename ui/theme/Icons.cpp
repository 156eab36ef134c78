#include "ui/theme/Icons.h"

#include "models/base/Log.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace sb::ui {

namespace {

QString fileOf(const QString &name)
{
    return QLatin1String(":/icons/") + name + QLatin1String(".svg");
}

/// These point along the line of reading and turn with it.
bool followsReading(const QString &name)
{
    return name == QLatin1String("chevron-right") || name == QLatin1String("chevron-left") ||
           name == QLatin1String("send") || name == QLatin1String("sidebar");
}

class RoleIconEngine final : public QIconEngine
{
public:
    RoleIconEngine(const Icons &icons, const Theme &theme, QString name, Role off, Role on)
        : m_icons(icons), m_theme(theme), m_name(std::move(name)), m_off(off), m_on(on)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_icons.paint(painter, rect, m_name, m_theme.color(role(mode, state)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / ratio);
        return m_icons.pixmap(m_name, side, ratio, m_theme.color(role(mode, state)));
    }
    QIconEngine *clone() const override { return new RoleIconEngine(*this); }
    bool isNull() override { return !Icons::exists(m_name); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(24, 24)}; }

private:
    Role role(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Role::TextDisabled;
        return state == QIcon::On ? m_on : m_off;
    }

    const Icons &m_icons;
    const Theme &m_theme;
    QString m_name;
    Role m_off;
    Role m_on;
};

} // namespace

QIcon Icons::icon(const QString &name, Role role) const
{
    return icon(name, role, role);
}

QIcon Icons::icon(const QString &name, Role role, Role on) const
{
    return QIcon(new RoleIconEngine(*this, m_theme, name, role, on));
}

QPixmap Icons::pixmap(const QString &name, int size, qreal ratio, const QColor &color) const
{
    const bool mirrored = followsReading(name) && QGuiApplication::isRightToLeft();
    const QString key = name + QLatin1Char('|') + QString::number(size) + QLatin1Char('|') + QString::number(ratio) +
                        QLatin1Char('|') + color.name(QColor::HexArgb) +
                        (mirrored ? QLatin1String("|m") : QLatin1String());
    if (const auto found = m_cache.constFind(key); found != m_cache.constEnd())
        return *found;

    const int side = std::max(1, qRound(size * ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QFile file(fileOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        if (mirrored) {
            painter.translate(side, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, side, side));
    } else {
        qCWarning(logUi) << "no such icon" << name;
    }
    pixmap.setDevicePixelRatio(ratio);
    m_cache.insert(key, pixmap);
    return pixmap;
}

void Icons::paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) const
{
    const int side = std::min(rect.width(), rect.height());
    const QPixmap drawing = pixmap(name, side, painter->device()->devicePixelRatio(), color);
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, drawing);
}

void Icons::paint(QPainter *painter, const QRect &rect, const QString &name, Role role) const
{
    paint(painter, rect, name, m_theme.color(role));
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(fileOf(name));
}

QStringList Icons::names()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace sb::ui
