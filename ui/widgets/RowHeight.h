#pragma once

class QTableView;

namespace sb::ui {

/// Rows of \p table are \p px high at the operator's text size and density, also after these change.
void keepRowHeight(QTableView *table, int px);

} // namespace sb::ui
