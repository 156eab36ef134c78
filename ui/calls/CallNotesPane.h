#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace sb::ui {

class Button;
class FieldProblem;
class PlainLabel;

/// Tags and the note of a call. What was typed is stored by Save, and when another call is opened; what was refused
/// stays in the fields. Thread: UI.
class CallNotesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CallNotesPane(Backend &backend, QWidget *parent = nullptr);

    void setDetail(const CallDetail &detail); ///< of the open call; leaves what is being typed
    void clear();
    void save();
    /// Stores \p labels instead of what \p call has; what is being typed about it stays.
    void put(const CallId &call, const CallLabels &labels);
    bool hasEdits() const;

Q_SIGNALS:
    void editsChanged();
    void stored(const sb::CallId &call, const sb::CallLabels &before); ///< by save()
    void failed(const sb::Error &error);

private:
    void look();
    void send(const CallId &call, const CallLabels &labels, const std::function<void()> &then);
    void take(const CallLabels &sent, const CallLabels &answer);
    CallLabels typed() const;

    Backend &m_backend;
    CallId m_call;
    CallLabels m_stored;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    FieldProblem *m_problem;
    PlainLabel *m_state;
    Button *m_save;
};

} // namespace sb::ui
