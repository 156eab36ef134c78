#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Connection.h"
#include "models/store/WorkspaceFolder.h"

#include <functional>
#include <string>
#include <vector>

namespace sb {

/// What was found about one part of a workspace.
struct Finding
{
    enum class State : std::uint8_t {
        Ok = 1,
        Truncated, ///< a blob whose writing was cut short: what is there is good
        Damaged
    };

    std::string part; ///< "keys.json", "store.db", "blobs/<id>", …
    State state = State::Ok;
    std::string detail; ///< how much was read, or what is wrong where

    bool operator==(const Finding &) const = default;
};

/// Proves a workspace from its files: the checksum of every key slot, the HMAC of every page, the structure of the
/// store
/// (`integrity_check`, `foreign_key_check`) and every blob to its end. Reads everything once, changes nothing, and may
/// run beside a writer. Thread: any but the UI's.
class Verification
{
public:
    /// Called between parts with the share done (0…1); false ends the walk with Cancelled.
    using Progress = std::function<bool(double done)>;

    /// What else is to be proved of a store whose structure can be read, by those who know its tables. An Error is told
    /// as damage.
    using Proof = std::function<Result<std::vector<Finding>>(Connection &)>;

    explicit Verification(WorkspaceFolder folder, Progress progress = {}, std::vector<Proof> proofs = {});

    /// One finding a part, damaged or not; an Error only when the walk itself could not go on. Opens a connection of
    /// its own; \p dataKey comes from a key slot.
    Result<std::vector<Finding>> run(const Secret &dataKey);

private:
    void checkKeys();
    Result<> checkStoreFile(const Secret &dataKey);
    Result<> checkStructure(Connection &connection);
    void checkProofs(Connection &connection);
    Result<> checkBlobs(Connection &connection);
    void add(std::string part, Finding::State state, std::string detail);
    bool goOn(double done) const { return !m_progress || m_progress(done); }

    WorkspaceFolder m_folder;
    Progress m_progress;
    std::vector<Proof> m_proofs;
    std::vector<Finding> m_findings;
};

/// Is there nothing damaged? Truncated blobs are as the crash left them.
bool isSound(const std::vector<Finding> &findings);

} // namespace sb
