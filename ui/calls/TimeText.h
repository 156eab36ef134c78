#pragma once

#include <QString>

namespace sb::ui {

QString lengthText(double milliseconds); ///< "3:12", "1:02:05"
QString momentText(double milliseconds); ///< "1:22.4": offset in a call to the tenth

} // namespace sb::ui
