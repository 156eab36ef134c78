#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "models/contract/Calls.h"

#include <QWidget>

class QMenu;

namespace sb::ui {

class CallDetailView;
class CallTable;
class CallTableModel;
class Faces;
class FilterChip;
class PageHeader;
class PlainLabel;
class RecordingPlayer;

/// The call log above, the chosen call below.
class CallsView final : public QWidget
{
    Q_OBJECT

public:
    CallsView(Backend &backend, RecordingPlayer *player, QWidget *parent = nullptr);

    void open(const CallId &call);
    CallTableModel &calls() { return *m_calls; }
    CallTable *table() const { return m_table; }
    CallDetailView *detail() const { return m_detail; }

    void refresh();
    void playOrPause();
    void lineBefore();
    void nextLine();
    void exportCall();
    void copyTranscript();
    void clearFilters();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence, bool problem);
    void softphoneRequested();

private:
    void filter();
    void look();
    void fillAgents();

    Backend &m_backend;
    CallTableModel *m_calls;
    PageHeader *m_header;
    FilterChip *m_agentChip;
    FilterChip *m_statusChip;
    QMenu *m_agentMenu;
    PlainLabel *m_found;
    Faces *m_faces;
    CallTable *m_table;
    CallDetailView *m_detail;
    Patch<AgentId> m_agent;
    Patch<CallStatus> m_status;
    bool m_chosenOnce = false;
};

} // namespace sb::ui
