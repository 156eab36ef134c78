#include "models/backend/BlobDownload.h"

namespace sb {

namespace {
constexpr std::size_t pieceBytes = 64UL * 1024;
}

Download downloadOf(std::shared_ptr<BlobReader> blob, std::string type, std::string name)
{
    const auto bytes = static_cast<std::uint64_t>(blob->size().bytes);
    auto next = [blob = std::move(blob)]() -> Result<std::vector<std::uint8_t>> {
        std::vector<std::uint8_t> piece(pieceBytes);
        const auto count = blob->read(piece);
        if (!count)
            return fail(count.error());
        piece.resize(*count);
        return piece;
    };
    return Download{std::move(type), std::move(name), bytes, std::move(next)};
}

} // namespace sb
