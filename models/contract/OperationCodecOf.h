#pragma once

#include "models/contract/Codec.h"
#include "models/contract/Operation.h"
#include "models/contract/OperationCodec.h"

namespace sb {

// How answers become what goes over the wire. Overloads stand beside the few answers that are not one document.
template <typename Out>
WireBody wireBodyOf(const Out &out)
{
    return encode(out);
}
inline WireBody wireBodyOf(const Download &out)
{
    return out;
}
template <typename T>
Rows<nlohmann::json> jsonRowsOf(const Rows<T> &rows)
{
    return Rows<nlohmann::json>{[next = rows.next]() -> Result<std::vector<nlohmann::json>> {
        return next().map([](const std::vector<T> &chunk) {
            std::vector<nlohmann::json> documents;
            documents.reserve(chunk.size());
            for (const auto &row : chunk)
                documents.push_back(encode(row));
            return documents;
        });
    }};
}

/// For the .cpp of each tag.
template <typename In, typename Out>
OperationCodec codecOf(const Operation<In, Out> &operation)
{
    OperationCodec codec{operation.id,
                         typeid(In),
                         typeid(Out),
                         [](const void *in) { return encode(*static_cast<const In *>(in)); },
                         [](const nlohmann::json &document) {
                             return decode<In>(document).map([](In in) {
                                 return std::shared_ptr<const void>(std::make_shared<const In>(std::move(in)));
                             });
                         },
                         [](const void *out) { return wireBodyOf(*static_cast<const Out *>(out)); },
                         nullptr};
    if constexpr (requires(Out out, DecodeTrace trace) { Codec<Out>::decode(nlohmann::json(), out, trace); }) {
        codec.decodeOut = [](const nlohmann::json &document) {
            return decode<Out>(document).map(
                [](Out out) { return std::shared_ptr<void>(std::make_shared<Out>(std::move(out))); });
        };
    }
    return codec;
}

} // namespace sb
