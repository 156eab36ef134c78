#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/WalletLedger.h"
#include "models/contract/WalletStatement.h"

namespace sb {

std::vector<OperationCodec> walletCodecs()
{
    return {codecOf(getMyWallet),    codecOf(listUserWallets), codecOf(listOrgWallets), codecOf(listOrgMemberWallets),
            codecOf(getWallet),      codecOf(createGrant),     codecOf(setWalletCap),   codecOf(adjustWallet),
            codecOf(patchGrant),     codecOf(getWalletLedger), codecOf(transferCredit), codecOf(explainLedgerEntry),
            codecOf(listGrantDraws), codecOf(proveLedger),     codecOf(getOrgWallet),   codecOf(getWalletStatement)};
}

} // namespace sb
