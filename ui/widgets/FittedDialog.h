#pragma once

#include <QDialog>

namespace sb::ui {

/// A dialog of one width that is as high as its words need at that width, from the first moment on and when they
/// change. (QDialog takes the height of its size hint, which does not know how words will wrap.) It is modal, opened
/// with open() and deletes itself. Thread: UI.
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    FittedDialog(int width, QWidget *parent); ///< px at 100 % text size

    void setVisible(bool visible) override;

protected:
    bool event(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace sb::ui
