#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <string_view>

namespace sb {

/// A second way into a workspace, written on paper: 128 random bits and 12 bits of checksum (the first of their
/// BLAKE2b) as 28 digits of Crockford's base 32 in seven groups of four, "4C7Q-…". Read tolerantly: case, blanks and
/// dashes do not matter, O is 0, I and L are 1.
class RecoveryCode
{
public:
    static constexpr std::size_t entropyBytes = 16;
    static constexpr std::size_t digits = 28;

    static RecoveryCode random();
    /// Invalid when it is not such a code or has a slip of the pen; one slip in 4096 goes unseen (then: WrongKey).
    static Result<RecoveryCode> parse(std::string_view typed);

    Secret text() const; ///< as shown: seven groups of four with dashes
    const Secret &entropy() const { return m_entropy; }

private:
    explicit RecoveryCode(Secret entropy) : m_entropy(std::move(entropy)) {}
    Secret m_entropy; ///< 16 bytes
};

} // namespace sb
