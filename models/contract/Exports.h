#pragma once

#include "models/base/Id.h"
#include "models/contract/Agents.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"
#include "models/contract/Streams.h"
#include "models/contract/Wallets.h"

#include <string>
#include <vector>

namespace sb {

// Files that go out of a workspace and come back in: /api/v1/console/exports/** and /api/v1/console/bundle (x-local).

enum class ExportKind : std::uint8_t { Calls = 1, Usage, Ledger, Earnings };
template <>
inline constexpr auto enumNames<ExportKind> =
    std::array{Named{ExportKind::Calls, "calls"}, Named{ExportKind::Usage, "usage"},
               Named{ExportKind::Ledger, "ledger"}, Named{ExportKind::Earnings, "earnings"}};

enum class ExportFormat : std::uint8_t { Csv = 1, Xlsx, Json, Zip };
template <>
inline constexpr auto enumNames<ExportFormat> =
    std::array{Named{ExportFormat::Csv, "csv"}, Named{ExportFormat::Xlsx, "xlsx"}, Named{ExportFormat::Json, "json"},
               Named{ExportFormat::Zip, "zip"}};

/// Rows between two days (inclusive, UTC; absent: from the first, to the last one) as one file.
struct TableExportQuery
{
    ExportKind kind{};
    Patch<ExportFormat> format; ///< default csv
    Patch<std::string> from;    ///< "2026-01-31"
    Patch<std::string> to;
    Patch<ListScope> scope;        ///< calls and usage; what is not a super admin's to widen stays the caller's own
    Patch<WalletId> walletId;      ///< ledger; default the caller's own wallet
    Patch<OrgId> orgId;            ///< earnings; default the caller's own organization
    Patch<bool> includeRecordings; ///< calls as zip

    bool operator==(const TableExportQuery &) const = default;
    template <typename Self = TableExportQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &Self::kind), field("format", &Self::format), field("from", &Self::from),
                          field("to", &Self::to), field("scope", &Self::scope), field("wallet_id", &Self::walletId),
                          field("org_id", &Self::orgId), field("include_recordings", &Self::includeRecordings));
    }
};

inline constexpr std::size_t mostAgentsOfBundle = 100; ///< that are named; as the contract has it

/// Some agents with what they use, or absent: all that is the caller's.
struct BundleQuery
{
    Patch<std::vector<AgentId>> agentIds;

    bool operator==(const BundleQuery &) const = default;
    template <typename Self = BundleQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_ids", &Self::agentIds));
    }
};

struct BundleImportForm
{
    std::string file;         ///< its name
    Patch<bool> preview = {}; ///< what would come of it; nothing is taken in

    bool operator==(const BundleImportForm &) const = default;
    template <typename Self = BundleImportForm>
    static constexpr auto fields()
    {
        return std::tuple(field("file", &Self::file), field("preview", &Self::preview));
    }
};

enum class BundleKind : std::uint8_t { Tool = 1, Rule, Agent, Call };
template <>
inline constexpr auto enumNames<BundleKind> =
    std::array{Named{BundleKind::Tool, "tool"}, Named{BundleKind::Rule, "rule"}, Named{BundleKind::Agent, "agent"},
               Named{BundleKind::Call, "call"}};

/// What came of the rows of one kind.
struct BundleCount
{
    BundleKind kind{};
    std::int64_t added = 0;
    std::int64_t same = 0;      ///< there already, with the same content
    std::int64_t different = 0; ///< there already, with other content: left as it is

    bool operator==(const BundleCount &) const = default;
    template <typename Self = BundleCount>
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &Self::kind), field("added", &Self::added), field("same", &Self::same),
                          field("different", &Self::different));
    }
};

/// A row that was left as it is.
struct BundleConflict
{
    BundleKind kind{};
    std::string id;
    std::string message;

    bool operator==(const BundleConflict &) const = default;
    template <typename Self = BundleConflict>
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &Self::kind), field("id", &Self::id), field("message", &Self::message));
    }
};

enum class BundleOutcome : std::uint8_t { Added = 1, Same, Different };
template <>
inline constexpr auto enumNames<BundleOutcome> =
    std::array{Named{BundleOutcome::Added, "added"}, Named{BundleOutcome::Same, "same"},
               Named{BundleOutcome::Different, "different"}};

/// A tool, a rule or an agent of an archive, and what came of it.
struct BundleItem
{
    BundleKind kind{};
    std::string id;
    std::string name; ///< as the archive has it
    BundleOutcome outcome{};

    bool operator==(const BundleItem &) const = default;
    template <typename Self = BundleItem>
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &Self::kind), field("id", &Self::id), field("name", &Self::name),
                          field("outcome", &Self::outcome));
    }
};

struct BundleReport
{
    std::vector<BundleCount> counts;       ///< one a kind
    std::vector<BundleConflict> conflicts; ///< the first hundred; `counts` has all of them
    std::int64_t secretsLeftOut = 0;       ///< archives carry none: they are to be entered again
    std::int64_t recordingsLeftOut = 0;    ///< sound in the archive that is not taken in
    std::vector<BundleItem> items;         ///< the first thousand, without calls

    bool operator==(const BundleReport &) const = default;
    template <typename Self = BundleReport>
    static constexpr auto fields()
    {
        return std::tuple(field("counts", &Self::counts), field("conflicts", &Self::conflicts),
                          field("secrets_left_out", &Self::secretsLeftOut),
                          field("recordings_left_out", &Self::recordingsLeftOut), field("items", &Self::items));
    }
};

inline constexpr Operation<TableExportQuery, Download> exportTable{"exportTable"};
inline constexpr Operation<BundleQuery, Download> exportBundle{"exportBundle"};
inline constexpr Operation<BundleImportForm, BundleReport> importBundle{"importBundle"};

} // namespace sb
