#include "models/calls/CallTally.h"

#include <algorithm>
#include <cmath>

namespace sb {

int CallTally::ranked(std::vector<int> &values, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace sb
