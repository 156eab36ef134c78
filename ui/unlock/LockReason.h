#pragma once

#include <QCoreApplication>
#include <QString>

namespace sb::ui {

/// The sentence on the unlock face that says why it is there.
struct LockReason
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::LockReason)

public:
    static QString idle(int minutes) { return tr("Locked after %n minute(s) without activity.", nullptr, minutes); }
    static QString desktop() { return tr("Locked together with the screen of this computer."); }
    static QString byHand() { return tr("You locked it."); }
};

} // namespace sb::ui
