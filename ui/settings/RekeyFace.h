#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QStackedLayout;

namespace sb::ui {

class EntryPage;
class WorkCard;

/// The window while the closed workspace is encrypted anew: how far it is and Cancel, then the new recovery code, once.
class RekeyFace final : public QWidget
{
    Q_OBJECT

public:
    RekeyFace(const QString &name, int clearClipboardSeconds, QWidget *parent = nullptr);

    void setDone(double share); ///< 0 to 1
    void showCode(const QString &code);

Q_SIGNALS:
    void cancelled();
    void finished(); ///< open the workspace again

private:
    QString m_name;
    int m_clearClipboardSeconds;
    QStackedLayout *m_steps;
    EntryPage *m_progress;
    WorkCard *m_work;
    QElapsedTimer m_elapsed;
};

} // namespace sb::ui
