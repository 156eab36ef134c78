// Whatever comes as a body or in an address is taken or refused, and never read beyond its end. What is taken must be
// the same after it was written out and read again.
#include "app/server/HttpRequest.h"
#include "app/server/JsonBody.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto body = sb::app::parseJsonBody(text)) {
        const auto again = sb::app::parseJsonBody(body->dump(-1, ' ', false, nlohmann::json::error_handler_t::strict));
        if (!again || *again != *body)
            std::abort();
    }
    if (const auto decoded = sb::app::percentDecoded(text); decoded && decoded->find('\0') != std::string::npos)
        std::abort();
    return 0;
}
