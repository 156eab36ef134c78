#pragma once

#include "models/agents/AgentService.h"
#include "models/backend/Registry.h"
#include "models/contract/Exports.h"
#include "models/exports/BundleFile.h"
#include "models/store/Store.h"

#include <QThreadPool>

namespace sb {

/// importBundle: the archive is taken into memory (256 MiB at most: what comes from outside is never written to the
/// disk in the clear), looked through, and filed in one transaction with its audit rows; what fails changes nothing
/// (M12). Other writes wait meanwhile. A preview does the same and takes it all back, so that it says exactly what an
/// import would. Outlives the registry's use; goes before the store.
class ImportService
{
public:
    /// All of these outlive it.
    ImportService(Store &store, std::shared_ptr<const Contract> contract, const AgentService &agents,
                  const Registry &registry);
    void registerOn(Registry &registry);

private:
    Result<BundleReport> take(const Call &call, bool isPreview) const;
    Result<BundleReport> preview(const Call &call, BundleFile &file) const;

    Store &m_store;
    std::shared_ptr<const Contract> m_contract;
    const AgentService &m_agents;
    const Registry &m_registry;
    QThreadPool m_threads; ///< declared last: its work ends first
};

} // namespace sb
