#pragma once

namespace sb::ui {

/// Makes every box that drops down say what it is for as well as what it shows: "Paper: A4". Qt's own says on Linux
/// only what it shows, and leaves the rest to a label that has the same parent, which a form's label has not.
/// Call once, before the first window. Thread: UI.
void installComboBoxAccess();

} // namespace sb::ui
