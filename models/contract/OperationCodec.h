#pragma once

#include "models/base/Result.h"
#include "models/contract/Streams.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <typeindex>
#include <variant>

namespace sb {

/// What an operation answers on the wire: a document, a list in chunks of documents, or a file.
using WireBody = std::variant<nlohmann::json, Rows<nlohmann::json>, Download>;

/// JSON in and out of one operation with its types erased, so that the codec's templates are made once, beside the
/// structs. Thread: any.
struct OperationCodec
{
    std::string_view id;
    std::type_index in;
    std::type_index out;
    nlohmann::json (*encodeIn)(const void *in);
    /// Unprocessable; each problem's `loc` starts with the field's name.
    Result<std::shared_ptr<const void>> (*decodeIn)(const nlohmann::json &document);
    WireBody (*encodeOut)(const void *out);
    /// Null for operations that answer a file.
    Result<std::shared_ptr<void>> (*decodeOut)(const nlohmann::json &document);
};

/// Every operation that has structs, in the order of the contract's tags.
std::span<const OperationCodec> operationCodecs();
/// Null when there is none of that name.
const OperationCodec *findOperationCodec(std::string_view id);

} // namespace sb
