#pragma once

#include <QString>

namespace sb::ui {

class Theme;

/// Pages of a made-up statement as they are printed, into \p folder: A4, Letter, long names, a long table, other
/// languages. False when a picture cannot be written.
bool writePaper(const QString &folder, const Theme &theme);

} // namespace sb::ui
