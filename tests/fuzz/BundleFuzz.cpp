// Archives from outside: whatever the bytes are, the reader answers, and what it answers keeps to its limits.
#include "models/exports/BundleFile.h"

#include <cstdlib>

using namespace sb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = BundleFile::open({data, size});
    if (!file)
        return 0;
    for (const auto &entry : (*file)->entries()) {
        if (entry.kind > BundleFile::Kind::Turns)
            continue;
        if (entry.size > (16U << 20))
            std::abort();
        const auto document = (*file)->document(entry);
        if (document && document->dump(-1, ' ', false, nlohmann::json::error_handler_t::strict).empty())
            std::abort();
    }
    return 0;
}
