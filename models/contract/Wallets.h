#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"

#include <optional>
#include <string>
#include <vector>

namespace sb {

using WalletId = Id<struct WalletTag>;
using GrantId = Id<struct GrantTag>;

/// What an entry of a wallet's ledger says. The numbers are stored: a new one is added at the end.
enum class LedgerKind : std::uint8_t { Grant = 1, TransferOut, Reserve, Release, Usage, Adjust, Expiry };
template <>
inline constexpr auto enumNames<LedgerKind> =
    std::array{Named{LedgerKind::Grant, "grant"},     Named{LedgerKind::TransferOut, "transfer_out"},
               Named{LedgerKind::Reserve, "reserve"}, Named{LedgerKind::Release, "release"},
               Named{LedgerKind::Usage, "usage"},     Named{LedgerKind::Adjust, "adjust"},
               Named{LedgerKind::Expiry, "expiry"}};

} // namespace sb
