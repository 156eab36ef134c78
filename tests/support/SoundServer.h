#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sb::voice::test {

/// A PulseAudio of the test's own, with a virtual speaker ("va_speaker"), a virtual microphone ("va_mic", which hears
/// what is played to "va_micfeed") and a loop ("va_loop", which hears the speaker). Nobody's real devices are touched:
/// it lives in a temporary folder, and only its own process is ended.
class SoundServer
{
public:
    /// Points this process and its children at the server's socket, whether it runs or not.
    SoundServer()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_STATE_PATH", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socket()));
    }

    ~SoundServer() { kill(); }
    SoundServer(const SoundServer &) = delete;
    SoundServer &operator=(const SoundServer &) = delete;

    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty(); }

    /// Answers once the server takes connections.
    bool start()
    {
        QFile script(m_folder.filePath(QStringLiteral("va.pa")));
        if (!script.open(QIODevice::WriteOnly))
            return false;
        const auto format = QByteArrayLiteral(" rate=16000 channels=1 format=s16le ");
        script.write("load-module module-native-protocol-unix auth-anonymous=1 socket=" + QFile::encodeName(socket()) +
                     '\n');
        script.write("load-module module-null-sink sink_name=va_speaker" + format +
                     "sink_properties=device.description=VirtualSpeaker\n");
        script.write("load-module module-null-sink sink_name=va_micfeed" + format +
                     "sink_properties=device.description=VirtualMicFeed\n");
        script.write("load-module module-remap-source master=va_micfeed.monitor source_name=va_mic "
                     "source_properties=device.description=VirtualMic\n");
        script.write("load-module module-remap-source master=va_speaker.monitor source_name=va_loop "
                     "source_properties=device.description=Loop\n");
        script.write("set-default-sink va_speaker\nset-default-source va_mic\n");
        script.close();
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("-F"), script.fileName(), QStringLiteral("--daemonize=no"),
                        QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--disallow-exit"),
                        QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes"),
                        QStringLiteral("--log-target=file:") + m_folder.filePath(QStringLiteral("server.log"))});
        if (!m_server.waitForStarted(10'000))
            return false;
        for (int tries = 0; tries < 200 && m_server.state() == QProcess::Running; ++tries) {
            if (!control({QStringLiteral("info")}).isEmpty())
                return true;
            m_server.waitForFinished(50); // ends early when the server does
        }
        return false;
    }

    /// As a crash does.
    void kill()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.kill();
        m_server.waitForFinished(10'000);
        QFile::remove(socket());
    }

    /// Runs a command of PulseAudio's command line tool against the server.
    QByteArray control(const QStringList &arguments) const
    {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), arguments);
        pactl.waitForFinished(10'000);
        return pactl.readAllStandardOutput().trimmed();
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QString socket() const { return m_folder.filePath(QStringLiteral("native")); }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace sb::voice::test
