#pragma once

#include "ui/widgets/FittedDialog.h"

#include <QTimer>

class QCheckBox;

namespace sb::ui {

class Button;
class Notice;

/// A new recovery code, shown this one time. It becomes valid when the operator says that it is kept; closing the
/// dialog before leaves the old one as it is.
class RecoveryCodeDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// \p code in groups joined by hyphens.
    RecoveryCodeDialog(const QString &code, int clearClipboardSeconds, QWidget *parent);
    ~RecoveryCodeDialog() override;

    void failed(const QString &sentence); ///< it could not be made valid
    void reject() override;               ///< not while it is being made valid

Q_SIGNALS:
    void kept(); ///< make it valid; then accept() or failed()

private:
    void copy();
    void clearClipboard();
    void setBusy(bool busy);

    QString m_code;
    QCheckBox *m_elsewhere;
    Button *m_copy;
    Button *m_cancel;
    Button *m_use;
    Notice *m_notice;
    QTimer m_clipboard;
    int m_clearAfter;
    bool m_busy = false;
};

} // namespace sb::ui
