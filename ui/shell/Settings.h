#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QObject>
#include <QSettings>
#include <QVariant>

namespace sb::ui {

/// One remembered choice: its key in the file, and what holds until somebody chooses.
template <typename T>
struct Setting
{
    QLatin1StringView key;
    T defaultValue;
};

// Everything the windows remember, all of it. Nothing here is a secret or names a caller.
namespace settings {

inline const Setting<int> theme{QLatin1StringView("look/theme"), 0};           // ThemeChoice
inline const Setting<int> textScale{QLatin1StringView("look/textScale"), 100}; // percent, 90 to 150
inline const Setting<bool> compactRows{QLatin1StringView("look/compactRows"), false};
inline const Setting<QString> language{QLatin1StringView("look/language"), {}}; // "hi"; empty: the system's
inline const Setting<bool> lessMotion{QLatin1StringView("look/lessMotion"), false};
inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry"), {}};
inline const Setting<bool> navigationRail{QLatin1StringView("window/navigationRail"), false};
inline const Setting<QString> page{QLatin1StringView("window/page"), {}}; // id of the page last shown
inline const Setting<bool> lockWhenIdle{QLatin1StringView("security/lockWhenIdle"), true};
inline const Setting<int> idleMinutes{QLatin1StringView("security/idleMinutes"), 10};
inline const Setting<bool> lockWithDesktop{QLatin1StringView("security/lockWithDesktop"), true};
inline const Setting<int> clearClipboardSeconds{QLatin1StringView("security/clearClipboardSeconds"), 30};
inline const Setting<int> levelMeterRate{QLatin1StringView("phone/levelMeterRate"), 30}; // updates per second
inline const Setting<QString> microphone{QLatin1StringView("phone/microphone"), {}};     // device id; empty: system's
inline const Setting<QString> loudspeaker{QLatin1StringView("phone/loudspeaker"), {}};
inline const Setting<QString> reportPaper{QLatin1StringView("reports/paper"),
                                          {}}; // "A4", "Letter"; empty: the country's
inline const Setting<QString> serverBind{QLatin1StringView("server/bind"), QStringLiteral("127.0.0.1")};
inline const Setting<int> serverPort{QLatin1StringView("server/port"), 8765};
inline const Setting<QString> serverCertificate{QLatin1StringView("server/certificate"), {}}; // files, PEM
inline const Setting<QString> serverKey{QLatin1StringView("server/key"), {}};

} // namespace settings

/// The file behind the table: an ini in the configuration folder of the user, or wherever a test says. A value of the
/// wrong kind counts as not set. Splitters and columns are kept under "layout/" by the name of their place, and keys
/// that somebody chose for a command under "shortcuts/" (ui/shell/Shortcuts).
/// Thread: UI.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr); ///< the user's own file
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_file.value(setting.key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.defaultValue;
    }
    template <typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        if (this->value(setting) == value)
            return;
        m_file.setValue(setting.key, QVariant::fromValue(value));
        Q_EMIT changed(setting.key);
    }

    QByteArray layout(const QString &place) const; ///< of a splitter or a table head
    void setLayout(const QString &place, const QByteArray &state);

    QString fileName() const { return m_file.fileName(); }
    void flush() { m_file.sync(); }

Q_SIGNALS:
    void changed(QLatin1StringView key);

private:
    QSettings m_file;
};

} // namespace sb::ui
