#include "models/exports/ImportService.h"

#include "models/backend/AuditStore.h"
#include "models/backend/IdempotencyStore.h"
#include "models/contract/Codec.h"
#include "models/exports/BundleImport.h"

#include <sodium.h>

namespace sb {

namespace {

constexpr int importsAtOnce = 2; // each waits for its sender most of the time
constexpr std::size_t longestArchive = 256UL << 20;
constexpr std::size_t pieceBytes = 256UL << 10;

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::TooLarge, "the archive is larger than 256 MiB; take it in in parts, such as by months");
}

Result<std::vector<std::uint8_t>> received(const Upload &upload, const std::stop_token &stop)
{
    if (upload.size && *upload.size > longestArchive)
        return tooLarge();
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> piece(pieceBytes);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "the import was ended before it was done");
        const auto count = upload.read(piece);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return bytes;
        if (bytes.size() + *count > longestArchive)
            return tooLarge();
        bytes.insert(bytes.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
    }
}

std::string digestOf(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> digest(crypto_generichash_BYTES);
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return IdempotencyStore::digest({{"archive", digest}});
}

/// The answer that this key had, when it was for the same archive.
Result<std::optional<BundleReport>> repeated(const Call &call, const std::string &digest, Connection &connection)
{
    const auto kept = IdempotencyStore::find(connection, call);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return std::optional<BundleReport>();
    if ((*kept)->operation != call.operation || (*kept)->request != digest)
        return fail(ErrorCode::Conflict, "this idempotency key was used for another request");
    return decode<BundleReport>(nlohmann::json::parse((*kept)->answer)).map([](BundleReport report) {
        return std::optional(std::move(report));
    });
}

} // namespace

ImportService::ImportService(Store &store, std::shared_ptr<const Contract> contract, const AgentService &agents,
                             const Registry &registry)
    : m_store(store), m_contract(std::move(contract)), m_agents(agents), m_registry(registry)
{
    m_threads.setMaxThreadCount(importsAtOnce);
}

void ImportService::registerOn(Registry &registry)
{
    registry.waits(importBundle, [this](const Call &call, const BundleImportForm &form,
                                        const Registry::Done<BundleReport> &done) {
        m_threads.start([this, call, isPreview = form.preview.valueOr(false), done] { done(take(call, isPreview)); });
    });
}

Result<BundleReport> ImportService::preview(const Call &call, BundleFile &file) const
{
    std::optional<BundleReport> seen;
    auto future = m_store.write([&](Transaction &transaction) -> Result<> {
        auto trial = call;
        trial.changes = std::make_shared<std::vector<ChangeRecord>>(); // nobody hears of what is taken back
        auto report = BundleImport(trial, *m_contract, m_agents, m_registry).run(file, transaction);
        if (!report)
            return fail(std::move(report.error()));
        seen = std::move(*report);
        return fail(ErrorCode::Cancelled, "a preview is taken back"); // so that nothing is committed
    });
    future.waitForFinished();
    if (seen)
        return std::move(*seen);
    return fail(future.takeResult().error());
}

Result<BundleReport> ImportService::take(const Call &call, bool isPreview) const
{
    if (!call.upload)
        return fail(
            Error{ErrorCode::Invalid, "a file is needed", {Problem{{"body", "file"}, "is no file", "missing"}}});
    const auto bytes = received(*call.upload, call.stop);
    if (!bytes)
        return fail(bytes.error());
    auto file = BundleFile::open(*bytes);
    if (!file)
        return fail(std::move(file.error()));
    if (isPreview)
        return preview(call, **file);
    const bool isKeyed = !call.idempotencyKey.empty();
    const auto digest = isKeyed ? digestOf(*bytes) : std::string();
    auto future = m_store.write([&](Transaction &transaction) -> Result<BundleReport> {
        if (isKeyed) {
            auto before = repeated(call, digest, transaction.connection());
            if (!before)
                return fail(std::move(before.error()));
            if (*before)
                return std::move(**before);
        }
        auto report = BundleImport(call, *m_contract, m_agents, m_registry).run(**file, transaction);
        if (!report)
            return report;
        if (auto noted = AuditStore::add(transaction, call); !noted)
            return fail(std::move(noted.error()));
        if (isKeyed) {
            const IdempotencyStore::Kept kept{call.operation, digest, encode(*report).dump()};
            if (auto done = IdempotencyStore::keep(transaction, call, kept); !done)
                return fail(std::move(done.error()));
        }
        return report;
    });
    future.waitForFinished();
    return future.takeResult();
}

} // namespace sb
