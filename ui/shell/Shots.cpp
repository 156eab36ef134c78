#include "ui/shell/Shots.h"

#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace sb::ui {

namespace {

QString suffixOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::HighContrast:
        return QStringLiteral("high-contrast");
    case ThemeKind::Light:
        break;
    }
    return QStringLiteral("light");
}

ThemeChoice choiceOf(ThemeKind kind)
{
    return kind == ThemeKind::Dark    ? ThemeChoice::Dark
           : kind == ThemeKind::Light ? ThemeChoice::Light
                                      : ThemeChoice::HighContrast;
}

} // namespace

ShotWriter::ShotWriter(Theme &theme, const QDir &folder, QList<Shot> shots, QObject *parent)
    : QObject(parent), m_theme(theme), m_folder(folder), m_shots(std::move(shots))
{}

ShotWriter::~ShotWriter()
{
    delete m_window;
}

void ShotWriter::start()
{
    m_folder.mkpath(QStringLiteral("."));
    QTimer::singleShot(0, this, &ShotWriter::open);
}

void ShotWriter::open()
{
    while (m_shot < m_shots.size() && m_kind >= m_shots[m_shot].themes.size()) {
        ++m_shot;
        m_kind = 0;
    }
    if (m_shot >= m_shots.size()) {
        Q_EMIT finished();
        return;
    }
    const Shot &shot = m_shots[m_shot];
    m_theme.setChoice(choiceOf(shot.themes[m_kind]));
    m_window = shot.make();
    m_window->resize(shot.size);
    m_window->show();
    if (shot.prepare)
        shot.prepare(m_window);
    QTimer::singleShot(shot.settleMs, this, &ShotWriter::take);
}

void ShotWriter::take()
{
    const Shot &shot = m_shots[m_shot];
    const QString file = shot.name + QLatin1Char('-') + suffixOf(shot.themes[m_kind]) + QLatin1String(".png");
    if (m_window && m_window->grab().save(m_folder.filePath(file)))
        m_written.append(file);
    else
        Q_EMIT failed(file);
    if (shot.ownsWindow)
        delete m_window;
    m_window.clear();
    ++m_kind;
    QTimer::singleShot(0, this, &ShotWriter::open);
}

} // namespace sb::ui
