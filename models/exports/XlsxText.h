#pragma once

#include <string>
#include <string_view>

namespace sb {

/// A text as a cell of a workbook can have it: UTF-8, no noncharacters, no NUL, at most 32,767 characters; a longer one
/// is cut and ends with "…". What only looks like a control character ("_x0001_") stays what it is. Thread: any; pure.
std::string xlsxText(std::string_view text);

} // namespace sb
