#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/calls/ConversationTurn.h"

#include <QWidget>

namespace sb::ui {

class Button;
class CallExporter;
class CallSidePane;
class CallTimeline;
class Chip;
class ElidedLabel;
class Faces;
class IconButton;
class PlainLabel;
class RecordingPlayer;
class SegmentedSwitch;
class TranscriptModel;

/// One call below the list: head with player, the lanes over one axis; transcript, cost, analysis, notes
/// and raw beside them.
class CallDetailView final : public QWidget
{
    Q_OBJECT

public:
    /// \p player may be null: then there is nothing to play here.
    CallDetailView(Backend &backend, RecordingPlayer *player, QWidget *parent = nullptr);

    void open(const CallId &call);
    void refresh(); ///< the open call changed
    bool isExporting() const;
    void clear();
    const CallId &call() const { return m_call; }
    const CallDetail *detail() const { return m_detail ? &*m_detail : nullptr; }
    TranscriptModel &transcript();
    CallSidePane &side() { return *m_side; }

    void playOrPause();
    void skip(int turns); ///< to the beginning of another line
    void exportCall();
    void copyTranscript();
    void cancelExport();

Q_SIGNALS:
    void told(const QString &sentence, bool problem);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void load(bool quiet);
    void show(const CallDetail &detail);
    void seek(double milliseconds);
    void moveTo(double milliseconds);
    void say(const QString &words);
    void look();

    Backend &m_backend;
    RecordingPlayer *m_player;
    CallExporter *m_exporter;
    CallId m_call;
    int m_turn = 0;
    std::optional<CallDetail> m_detail;
    Conversation m_turns;
    double m_length = 0;
    double m_position = 0;
    int m_current = -1;
    bool m_hasSound = false;
    bool m_playing = false;

    Faces *m_faces;
    ElidedLabel *m_agent;
    ElidedLabel *m_caller;
    Chip *m_status;
    ElidedLabel *m_words;
    IconButton *m_back;
    IconButton *m_forward;
    IconButton *m_play;
    PlainLabel *m_time;
    SegmentedSwitch *m_speed;
    Button *m_export;
    CallTimeline *m_timeline;
    CallSidePane *m_side;
};

} // namespace sb::ui
