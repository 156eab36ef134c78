#pragma once

#include <string>
#include <string_view>

namespace sb {

/// Names inside an archive that are safe wherever it is unpacked. Thread: any; pure.
class ZipName
{
public:
    /// \p text, from people, as one step of a path: without separators, control and direction characters, characters
    /// and device names that Windows reserves, and dots or blanks at its ends; at most 60 characters, and never empty.
    /// Two texts may give one step: what must stay apart has an id in it.
    static std::string step(std::string_view text);

    /// Whether an archive's entry may have this name: relative, of steps as step() leaves them, UTF-8, at most 1,000
    /// bytes; a slash at the end is a folder.
    static bool isSafe(std::string_view name);
};

} // namespace sb
