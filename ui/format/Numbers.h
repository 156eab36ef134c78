#pragma once

#include <QString>

namespace sb::ui {

/// Exact: only as many decimals as there are, six at most.
QString plainNumber(double value);

} // namespace sb::ui
