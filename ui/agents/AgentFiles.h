#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"

#include <QObject>

namespace sb::ui {

/// Agents that come from files and go into them: one as JSON, several with what they use as a bundle. Asks for the
/// file, and reads and writes beside the window's thread. Thread: UI.
class AgentFiles final : public QObject
{
    Q_OBJECT

public:
    /// \p window has the dialogs.
    AgentFiles(Backend &backend, QWidget *window);

    void askAgent(); ///< for an agent or a bundle
    void askBundle();
    void exportAgent(const CompleteAgent &agent);

Q_SIGNALS:
    void read(const sb::AgentCreate &agent);
    void imported(); ///< a bundle
    void told(const QString &sentence, bool problem);

private:
    void ask(const QString &title, const QString &kinds);
    void open(const QString &path);

    Backend &m_backend;
    QWidget *m_window;
};

} // namespace sb::ui
