#pragma once

#include <QString>

#include <vector>

namespace sb::ui {

/// One line of a comparison: in both texts, only in the older, or only in the newer.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    int before = 0; ///< line number in the older text, 0: not there
    int after = 0;
    QString text;
    int changedFrom = -1; ///< the part that differs from its counterpart, −1: all of it
    int changedLength = 0;

    bool operator==(const DiffLine &) const = default;
};

/// Line by line, by the longest common subsequence. Texts of more than a few thousand lines are compared by their equal
/// beginning and end only, so that the window does not wait.
std::vector<DiffLine> diffOf(const QString &before, const QString &after);

} // namespace sb::ui
