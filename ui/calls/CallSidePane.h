#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "ui/calls/TranscriptModel.h"

#include <QWidget>

class QStackedWidget;

namespace sb::ui {

class CallAnalysisPane;
class CallCostPane;
class CallNotesPane;
class CallRawPane;
class TabStrip;
class TranscriptView;

/// Beside the lanes of a call: transcript, cost, analysis, notes, raw. Thread: UI.
class CallSidePane final : public QWidget
{
    Q_OBJECT

public:
    enum class Part : std::uint8_t { Transcript, Cost, Analysis, Notes, Raw };

    explicit CallSidePane(Backend &backend, QWidget *parent = nullptr);

    void setDetail(const CallDetail &detail);
    void clear();
    void show(Part part); ///< with the focus
    using QWidget::show;
    void setCurrentOrdinal(int ordinal);
    TranscriptModel &transcript() { return m_lines; }
    CallNotesPane &notes() { return *m_notes; }
    CallCostPane &cost() { return *m_cost; }

Q_SIGNALS:
    void seekRequested(double milliseconds);
    void failed(const sb::Error &error);

private:
    TranscriptModel m_lines;
    TabStrip *m_tabs;
    QStackedWidget *m_parts;
    TranscriptView *m_transcript;
    CallCostPane *m_cost;
    CallAnalysisPane *m_analysis;
    CallNotesPane *m_notes;
    CallRawPane *m_raw;
    CallId m_call;
};

} // namespace sb::ui
