#include "models/store/Verification.h"

#include "models/store/BlobStore.h"
#include "models/store/KeySlots.h"
#include "models/store/PageCheck.h"

namespace sb {

namespace {

constexpr double shareOfStore = 0.5; // of the progress; the rest are blobs

/// The whole blob, read to its end.
Finding findingOf(BlobReader &reader, const BlobRow &row)
{
    Finding finding{"blobs/" + row.id.toString(), Finding::State::Ok, {}};
    for (;;) {
        const auto chunk = reader.next();
        if (!chunk) {
            finding.state = Finding::State::Damaged;
            finding.detail = chunk.error().detail;
            return finding;
        }
        if (chunk->empty())
            break;
    }
    finding.detail =
        std::to_string(reader.size().bytes) + " bytes in " + std::to_string(reader.size().chunks) + " chunks";
    if (reader.ending() == BlobReader::Ending::Whole) {
        if (row.size && *row.size != reader.size()) {
            finding.state = Finding::State::Damaged;
            finding.detail += ", but the store has " + std::to_string(row.size->bytes);
        }
        return finding;
    }
    // finished once, short now: that was no crash of ours
    finding.state = row.size ? Finding::State::Damaged : Finding::State::Truncated;
    finding.detail += row.size ? ", cut short from " + std::to_string(row.size->bytes) : ", not finished";
    return finding;
}

} // namespace

Verification::Verification(WorkspaceFolder folder, Progress progress, std::vector<Proof> proofs)
    : m_folder(std::move(folder)), m_progress(std::move(progress)), m_proofs(std::move(proofs))
{}

void Verification::add(std::string part, Finding::State state, std::string detail)
{
    m_findings.push_back({std::move(part), state, std::move(detail)});
}

Result<std::vector<Finding>> Verification::run(const Secret &dataKey)
{
    m_findings.clear();
    checkKeys();
    if (auto done = checkStoreFile(dataKey); !done)
        return fail(done.error());
    if (!goOn(shareOfStore / 2))
        return fail(ErrorCode::Cancelled, "the verification was ended");
    auto connection =
        Connection::open(m_folder.store(), dataKey, {.access = Access::ReadOnly, .proof = KeyProof::Slot});
    if (!connection) {
        add("store.db", Finding::State::Damaged, connection.error().detail);
        add("blobs", Finding::State::Damaged, "cannot be opened without the store");
        return m_findings;
    }
    if (auto begun = (*connection)->execute("BEGIN"); !begun) // one state for the structure and the list of blobs
        return fail(begun.error());
    if (auto done = checkStructure(**connection); !done)
        return fail(done.error());
    checkProofs(**connection);
    if (!goOn(shareOfStore))
        return fail(ErrorCode::Cancelled, "the verification was ended");
    if (auto done = checkBlobs(**connection); !done)
        return fail(done.error());
    return m_findings;
}

void Verification::checkKeys()
{
    const auto slots = KeySlots::load(m_folder);
    if (!slots) {
        add("keys.json", Finding::State::Damaged, slots.error().detail);
        return;
    }
    if (slots->damage().empty())
        add("keys.json", Finding::State::Ok, std::to_string(slots->slots().size()) + " slots, twice");
    for (const std::string &line : slots->damage()) {
        const auto colon = line.find(": ");
        add(line.substr(0, colon), Finding::State::Damaged, line.substr(colon + 2));
    }
}

Result<> Verification::checkStoreFile(const Secret &dataKey)
{
    const auto damage = checkPages(m_folder.store(), dataKey);
    if (!damage && damage.error().code != ErrorCode::NotFound)
        return fail(damage.error());
    if (!damage) {
        add("store.db", Finding::State::Damaged, "it is missing");
        return {};
    }
    for (const PageDamage &page : *damage)
        add("store.db", Finding::State::Damaged, "page " + std::to_string(page.page) + " " + page.detail);
    return {};
}

Result<> Verification::checkStructure(Connection &connection)
{
    bool sound = true;
    const auto damaged = [&](std::string detail) {
        sound = false;
        add("store.db", Finding::State::Damaged, std::move(detail));
    };
    const auto structure = connection.each("PRAGMA integrity_check(20)", [&](const Statement &row) {
        if (row.text(0) != "ok")
            damaged("structure: " + row.get<std::string>(0));
    });
    if (!structure)
        damaged(structure.error().detail);
    const auto keys = connection.each("PRAGMA foreign_key_check", [&](const Statement &row) {
        damaged("a row of " + row.get<std::string>(0) + " refers to none of " + row.get<std::string>(2));
    });
    if (!keys)
        damaged(keys.error().detail);
    const auto pages = connection.value<std::int64_t>("PRAGMA page_count");
    const bool pagesDamaged = std::any_of(m_findings.begin(), m_findings.end(),
                                          [](const Finding &finding) { return finding.part == "store.db"; });
    if (sound && !pagesDamaged)
        add("store.db", Finding::State::Ok, std::to_string(pages ? pages->value_or(0) : 0) + " pages");
    return {};
}

void Verification::checkProofs(Connection &connection)
{
    for (const Proof &proof : m_proofs) {
        auto findings = proof(connection);
        if (!findings)
            add("store.db", Finding::State::Damaged, findings.error().detail);
        else
            m_findings.insert(m_findings.end(), findings->begin(), findings->end());
    }
}

Result<> Verification::checkBlobs(Connection &connection)
{
    const auto hasBlobs = connection.value<int>("SELECT 1 FROM sqlite_master WHERE name = 'blob'");
    if (!hasBlobs || !*hasBlobs)
        return {};
    const BlobStore blobs(m_folder.blobs());
    const auto rows = blobs.list(connection);
    if (!rows) {
        add("blobs", Finding::State::Damaged, "the list of blobs cannot be read: " + rows.error().detail);
        return {};
    }
    for (std::size_t number = 0; number < rows->size(); ++number) {
        const BlobRow &row = (*rows)[number];
        auto reader = blobs.reader(connection, row.id);
        if (reader)
            m_findings.push_back(findingOf(**reader, row));
        else if (!row.size && reader.error().detail.ends_with("missing"))
            // the row is committed before the file is made
            add("blobs/" + row.id.toString(), Finding::State::Truncated, "was never begun");
        else
            add("blobs/" + row.id.toString(), Finding::State::Damaged, reader.error().detail);
        const double share = static_cast<double>(number + 1) / static_cast<double>(rows->size());
        if (!goOn(shareOfStore + (1 - shareOfStore) * share))
            return fail(ErrorCode::Cancelled, "the verification was ended");
    }
    return {};
}

bool isSound(const std::vector<Finding> &findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.state == Finding::State::Damaged; });
}

} // namespace sb
