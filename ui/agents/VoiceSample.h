#pragma once

#include "models/base/Error.h"

#include <QObject>
#include <QString>

namespace sb::ui {

/// What is to be spoken for "Listen".
struct VoiceSampleRequest
{
    std::string ttsModel; ///< catalog code or row id
    std::string voice;
    std::string language;
    std::string parametersJson; ///< voice_parameters
    QString text;
};

/// Lets a person hear a voice before an agent gets it. The program implements it over the voice engines.
/// Thread: the window's; nothing blocks.
class VoiceSample : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void play(const VoiceSampleRequest &request) = 0; ///< stops what plays; answers finished() or failed()
    virtual void stop() = 0;

Q_SIGNALS:
    void finished();
    void failed(const sb::Error &error);
};

} // namespace sb::ui
