#pragma once

#include <QList>

class QWidget;

namespace sb::ui {

/// Tab goes from each of \p stops to the next. Null ones are passed over; one that takes no focus itself, as a switch
/// of buttons, stands for those in it that do. All must stand in one window already, so a card that is made before its
/// page calls this when it is shown.
void setTabChain(const QList<QWidget *> &stops);

} // namespace sb::ui
