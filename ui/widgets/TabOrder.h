#pragma once

#include <QList>

class QWidget;

namespace sb::ui {

/// Tab goes from each of \p stops to the next. Null ones are passed over; one that takes no focus itself, as a switch
/// of buttons, stands for those in it that do. All must stand in one window already, so a card that is made before its
/// page calls this when it is shown.
void setTabChain(const QList<QWidget *> &stops);

/// Tab goes from the last stop in \p before on into \p part, which was made later: Qt has put it behind all others of
/// its window.
void continueTabChain(const QWidget *before, const QWidget *part);

/// The focus goes to where it stood in \p root before, else to the first that Tab stops at in it, else to \p root
/// itself, from where Tab goes into it. Nothing happens while one of its stops has the focus.
void focusInto(QWidget *root);

} // namespace sb::ui
