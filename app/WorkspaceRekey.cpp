#include "app/WorkspaceRekey.h"

#include "models/store/Backup.h"
#include "models/store/BackupShelf.h"
#include "models/store/Connection.h"
#include "models/store/Rekey.h"
#include "models/store/WorkspaceLock.h"

namespace sb::app {
namespace {

constexpr double kShareOfBackup = 0.4;

Result<std::string> backUp(const WorkspaceFolder &folder, const Secret &dataKey, Instant now,
                           const std::function<bool(double)> &progress)
{
    const auto source =
        Connection::open(folder.store(), dataKey, {.access = Access::ReadWrite, .proof = KeyProof::Slot});
    if (!source)
        return fail(source.error());
    const auto target = BackupShelf(folder).freeName(now, false);
    const auto made = Backup(progress).make(folder, **source, dataKey, target, now);
    if (!made)
        return fail(made.error());
    return target;
}

} // namespace

Result<Rekeyed> rekeyWorkspace(const QString &path, const Secret &passphrase, KeyCost cost, const Clock &clock,
                               const std::function<bool(double)> &progress)
{
    const auto folder = WorkspaceFolder::open(path.toStdString());
    if (!folder)
        return fail(folder.error());
    const auto lock = WorkspaceLock::take(*folder);
    if (!lock)
        return fail(lock.error());
    if (const auto recovered = Rekey::recover(*folder); !recovered)
        return fail(recovered.error());
    const auto slots = KeySlots::load(*folder);
    if (!slots)
        return fail(slots.error());
    const auto oldKey = slots->openWithPassphrase(passphrase);
    if (!oldKey)
        return fail(oldKey.error());

    const auto part = [&progress](double from, double share) {
        return [&progress, from, share](double done) { return !progress || progress(from + done * share); };
    };
    const auto now = clock.now();
    const auto backup = backUp(*folder, *oldKey, now, part(0, kShareOfBackup));
    if (!backup)
        return fail(backup.error());

    const auto newKey = KeySlots::newDataKey();
    const auto code = RecoveryCode::random();
    KeySlots anew;
    if (auto set = anew.setPassphrase(newKey, passphrase, cost, now); !set)
        return fail(set.error());
    if (auto set = anew.setRecoveryCode(newKey, code, KeyCost::minimum(), now); !set)
        return fail(set.error());
    if (auto done = Rekey(*folder, part(kShareOfBackup, 1 - kShareOfBackup)).run(*oldKey, newKey, anew); !done)
        return fail(done.error());
    return Rekeyed{code.text(), QString::fromStdString(*backup), slots->has(KeySlot::Kind::Keychain)};
}

} // namespace sb::app
