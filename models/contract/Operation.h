#pragma once

#include <string_view>

namespace sb {

/// One operation of the contract by its operationId, and what goes in and comes out. Windows, command line, HTTP server
/// and remote client know no other vocabulary. `In` holds the path, query and body fields side by side.
template <typename In, typename Out>
struct Operation
{
    using Input = In;
    using Output = Out;

    std::string_view id;
};

} // namespace sb
