#pragma once

#include <QString>

namespace sb::ui {

/// Text that a person or a program typed, made safe to look at: characters that cannot be seen, that change the
/// direction of what follows, or that control a terminal are written out as ⟨U+200B⟩. Line feeds and tabs stay when
/// \p lines is Keep and become a space in one line. The result is meant for Qt::PlainText.
enum class Lines : bool { Join, Keep };
QString visibleText(const QString &typed, Lines lines = Lines::Join);

} // namespace sb::ui
