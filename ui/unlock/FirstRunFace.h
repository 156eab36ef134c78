#pragma once

#include "ui/unlock/WorkspaceAccess.h"

#include <QWidget>

class QStackedLayout;

namespace sb::ui {

class CreateFace;

/// The way to the first call: make a workspace, keep its recovery code, go on. The third step is the console itself.
class FirstRunFace : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunFace(WorkspaceAccess &access, int clearClipboardSeconds = 30, QWidget *parent = nullptr);

    CreateFace *createStep() const { return m_create; }

Q_SIGNALS:
    void opened(const QString &folder);         ///< made, and its recovery code kept
    void existingChosen(const QString &folder); ///< show the unlock face for it

private:
    void showCode(const QString &folder, const QString &name, const QString &code);

    QStackedLayout *m_steps;
    CreateFace *m_create;
    int m_clearClipboardSeconds;
};

} // namespace sb::ui
