#pragma once

#include "models/base/Error.h"
#include "models/base/Id.h"
#include "ui/calls/PeakPyramid.h"

#include <QObject>

namespace sb::ui {

/// What the calls page needs of a recorded call to draw it.
struct RecordingOutline
{
    PeakPyramid caller;
    PeakPyramid agent;
    double milliseconds = 0;
    bool cutShort = false; ///< a crash ended it early; it plays up to its last whole chunk
};

/// Plays the recording of one call at a time. The program implements it over the encrypted blobs and the sound server;
/// a test scripts it.
/// Thread: the window's; nothing blocks, answers come by signals.
class RecordingPlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void load(const CallId &call) = 0; ///< stops what plays; answers loaded() or failed()
    virtual void unload() = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(double milliseconds) = 0;
    virtual bool hasSpeeds() const { return false; } ///< whether setSpeed() does anything
    virtual void setSpeed(double /*factor*/) {}

Q_SIGNALS:
    void loaded(const sb::CallId &call, const sb::ui::RecordingOutline &outline);
    void failed(const sb::CallId &call, const sb::Error &error); ///< NotFound: the call has no recording
    void playingChanged(bool playing);
    void positionChanged(double milliseconds); ///< at most 30 times a second
};

} // namespace sb::ui
