#pragma once

#include "ui/theme/Role.h"

#include <QDir>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace sb::ui {

class Theme;

/// A picture to take: a file name without ending, and what makes the window.
struct Shot
{
    QString name;
    std::function<QWidget *()> make; ///< the writer owns what comes back, see ownsWindow
    QSize size{1280, 800};           ///< device-independent pixels
    QList<ThemeKind> themes{ThemeKind::Light, ThemeKind::Dark};
    /// Runs after the window was shown, to open a list or move the focus.
    std::function<void(QWidget *)> prepare = {};
    int settleMs = 60;      ///< time for answers from other threads to arrive
    bool ownsWindow = true; ///< false: the window outlives its picture
};

/// Writes pictures of windows as PNG files `NAME-light.png`, one after the other from the event loop; works without a
/// display (QT_QPA_PLATFORM=offscreen). Thread: UI.
class ShotWriter : public QObject
{
    Q_OBJECT

public:
    ShotWriter(Theme &theme, const QDir &folder, QList<Shot> shots, QObject *parent = nullptr);
    ~ShotWriter() override;

    void start();
    QStringList written() const { return m_written; } ///< file names

Q_SIGNALS:
    void failed(const QString &file); ///< could not be written; the others follow
    void finished();

private:
    void open();
    void take();

    Theme &m_theme;
    QDir m_folder;
    QList<Shot> m_shots;
    QStringList m_written;
    QPointer<QWidget> m_window;
    qsizetype m_shot = 0;
    qsizetype m_kind = 0;
};

} // namespace sb::ui
