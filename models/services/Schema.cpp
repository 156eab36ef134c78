#include "models/services/Schema.h"

#include "models/agents/AgentTagStore.h"
#include "models/analysis/RuleStore.h"
#include "models/backend/BackendMigrations.h"
#include "models/calls/CallListMigrations.h"
#include "models/calls/CallMigrations.h"
#include "models/identity/AccessStore.h"
#include "models/identity/IdentityStore.h"
#include "models/knowledge/FileStore.h"
#include "models/lines/LineStore.h"
#include "models/money/MoneyMigrations.h"
#include "models/money/UsageDays.h"
#include "models/money/UsageMigrations.h"
#include "models/providers/ProviderStore.h"
#include "models/store/BlobStore.h"
#include "models/tools/ToolStore.h"
#include "models/webhooks/WebhookStore.h"

#include <array>

namespace sb {

namespace {

constexpr std::array storeMigrations{Migration{1, createBlobTable}};

} // namespace

std::vector<Migration> workspaceSchema()
{
    std::vector<Migration> all;
    const auto join = [&all](const auto &steps) { all.insert(all.end(), steps.begin(), steps.end()); };
    join(storeMigrations);
    join(backendMigrations);
    join(identityMigrations);
    join(providerMigrations);
    join(agentMigrations);
    join(callMigrations);
    join(termsMigrations);
    join(accessMigrations);
    join(knowledgeMigrations);
    join(toolMigrations);
    join(analysisMigrations);
    join(moneyMigrations);
    join(usageMigrations);
    join(lineMigrations);
    join(callNumberMigrations);
    join(webhookMigrations);
    join(settingMigrations);
    join(labelMigrations);
    join(callListMigrations);
    join(keyUseMigrations);
    join(hookMoveMigrations);
    join(usageDayMigrations);
    join(drawMigrations);
    join(retentionMigrations);
    join(agentTagMigrations);
    return all;
}

} // namespace sb
