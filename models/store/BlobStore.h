#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/BlobReader.h"
#include "models/store/BlobWriter.h"
#include "models/store/Connection.h"
#include "models/store/Transaction.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sb {

/// Migration step: the table of blobs.
Result<> createBlobTable(Connection &connection);

/// A blob whose row and key are in the store and whose file may be written once that is committed.
struct BlobTicket
{
    BlobId id;
    Secret key;
};

struct BlobRow
{
    BlobId id;
    std::string mediaType; ///< such as "audio/ogg"
    Instant created;
    std::optional<BlobSize> size; ///< known once it was finished
};

/// Recordings and files beside the store: `blobs/<id>`, each encrypted under a key of its own that only the store
/// knows; deleting the row alone makes the file unreadable for good. The row comes first, so that what a crash leaves
/// can always be opened. Thread: that of the connection given; holds no state but the folder.
///
///     auto ticket = store.write([&](Transaction &tx) { return blobs.begin(tx, "audio/ogg", now); });   // committed
///     auto writer = blobs.writer(*ticket);  …append, flush, finish…
///     store.write([=](Transaction &tx) { return blobs.finished(tx, id, size); });
class BlobStore
{
public:
    explicit BlobStore(std::string folder) : m_folder(std::move(folder)) {}

    /// The row. The file is begun with writer() after the transaction is committed.
    Result<std::shared_ptr<BlobTicket>> begin(Transaction &transaction, std::string_view mediaType, Instant now) const;
    Result<std::unique_ptr<BlobWriter>> writer(const BlobTicket &ticket) const;
    Result<> finished(Transaction &transaction, BlobId id, BlobSize size) const;

    /// NotFound without a row; Corrupt when the row is there and the file is not.
    Result<std::unique_ptr<BlobReader>> reader(Connection &connection, BlobId id) const;
    Result<std::optional<BlobRow>> find(Connection &connection, BlobId id) const;
    Result<std::vector<BlobRow>> list(Connection &connection) const; ///< by id, that is by time

    /// The row and key; then, once that is committed, removeFile(). NotFound without a row.
    Result<> remove(Transaction &transaction, BlobId id) const;
    Result<> removeFile(BlobId id) const; ///< well when there is none
    /// Files without a row, left by a crash between the two: how many were removed.
    Result<int> removeOrphans(Transaction &transaction) const;

    std::string path(BlobId id) const { return m_folder + "/" + id.toString(); }

private:
    std::string m_folder;
};

} // namespace sb
