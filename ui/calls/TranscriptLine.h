#pragma once

#include "voice/session/SessionEvent.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace sb::ui {

/// One row of a transcript: something said, something being said, or something that happened.
struct TranscriptLine
{
    enum class Kind : std::uint8_t { Speech, Interim, Event };
    enum class Tone : std::uint8_t { Neutral, Warning, Negative, Tool };

    Kind kind = Kind::Speech;
    voice::Speaker speaker = voice::Speaker::Caller; ///< of speech
    double atMs = 0;                                 ///< from the call's first frame
    QString text;                                    ///< what was said; for an event, what happened
    QString detail;                                  ///< of an event: the figure beside it
    QString icon;                                    ///< of an event: a name of resources/icons
    Tone tone = Tone::Neutral;
    int ordinal = -1; ///< of speech: its number in the call, −1 while it is not known
    bool interrupted = false;
    bool typed = false;
};

} // namespace sb::ui

Q_DECLARE_METATYPE(const sb::ui::TranscriptLine *)
