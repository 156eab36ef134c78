#pragma once

#include "models/base/Error.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace sb::ui {

/// How the workspace shall be served.
struct ServeChoice
{
    QString bind = QStringLiteral("127.0.0.1"); ///< an address literal
    quint16 port = 8765;                        ///< 0: any free one
    QString certificateFile;                    ///< PEM; both or none
    QString keyFile;
};

/// The workspace over HTTP from the window's own process; the program implements it.
/// Thread: the window's; both verbs return at once, changed() tells what became of them.
class LocalServer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class State : std::uint8_t { Off = 1, Starting, On, Stopping };

    virtual State state() const = 0;
    virtual QString address() const = 0;              ///< "http://127.0.0.1:8765"; empty unless it is on
    virtual bool isReachable() const = 0;             ///< others than this machine can connect
    virtual int running() const = 0;                  ///< requests under way
    virtual qint64 answered() const = 0;              ///< since it was started
    virtual std::optional<Error> problem() const = 0; ///< why it did not start

    virtual void start(const ServeChoice &choice) = 0;
    virtual void stop() = 0; ///< requests under way are answered first

Q_SIGNALS:
    void changed();
};

} // namespace sb::ui
