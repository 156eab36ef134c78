#pragma once

#include "models/backend/Backend.h"
#include "ui/calls/CallFilterChoice.h"

#include <QWidget>

#include <optional>

class QMenu;
class QSplitter;

namespace sb::ui {

class Button;
class CallBatchExport;
class CallDetailView;
class CallFilterBar;
class CallGatherer;
class CallTable;
class CallsModel;
class Faces;
class PageHeader;
class ProgressLine;
class RecordingPlayer;
class SavedViews;
class ViewMenu;

/// The call log above, the chosen call below.
class CallsView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostExported = 500; ///< calls at once

    CallsView(Backend &backend, RecordingPlayer *player, QWidget *parent = nullptr);

    void open(const CallId &call);
    void showList(const CallFilterChoice &choice); ///< narrowed to these, as somebody elsewhere wants
    CallsModel &calls() { return *m_calls; }
    CallTable *table() const { return m_table; }
    CallDetailView *detail() const { return m_detail; }
    CallFilterBar *filters() const { return m_filters; }
    SavedViews &views() const { return *m_views; }
    const CallBatchExport &batch() const { return *m_batch; }
    bool hasUnsavedNote() const;

    void refresh();
    void playOrPause();
    void lineBefore();
    void nextLine();
    void exportCall();
    void exportChosen();
    void exportTo(const QString &folder); ///< the chosen calls
    void copyTranscript();
    void copyCalls();
    void clearFilters();
    void findWords();
    void saveView();
    void editNotes();
    void showCost();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence, bool problem);
    void softphoneRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makeBody(RecordingPlayer *player);
    void joinExport();
    void filter();
    void narrow(const CallFilterChoice &choice);
    void look();
    void sayFound();
    void fillColumns();
    void showColumns();
    void fail(const Error &error);

    Backend &m_backend;
    CallsModel *m_calls;
    SavedViews *m_views;
    CallGatherer *m_gatherer;
    CallBatchExport *m_batch;
    PageHeader *m_header;
    ViewMenu *m_viewMenu;
    Button *m_columns;
    QMenu *m_columnMenu;
    Button *m_export;
    CallFilterBar *m_filters;
    ProgressLine *m_progress;
    Faces *m_faces;
    CallTable *m_table;
    CallDetailView *m_detail;
    bool m_chosenOnce = false;
    std::optional<CallFilterChoice> m_wanted; ///< before the views have come
    bool m_viewShown = false;                 ///< the default view, or what somebody chose
};

} // namespace sb::ui
