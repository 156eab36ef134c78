#pragma once

#include "models/contract/Streams.h"
#include "models/store/BlobReader.h"

namespace sb {

/// The whole of a blob as a file that goes out; \p name may be empty (to be shown). Its `next` reads the disk.
Download downloadOf(std::shared_ptr<BlobReader> blob, std::string type, std::string name);

} // namespace sb
