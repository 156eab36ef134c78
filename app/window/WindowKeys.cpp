#include "app/window/WindowKeys.h"

#include "app/Workspace.h"
#include "models/base/Deliver.h"
#include "models/store/PassphraseStrength.h"
#include "models/store/RecoveryCode.h"
#include "models/store/WorkspaceFolder.h"

#include <QtConcurrentRun>

#include <atomic>

namespace sb::app {

struct WindowKeys::Shared
{
    Shared(std::string path, Secret key, const Clock &time)
        : folder(std::move(path)), dataKey(std::move(key)), clock(time)
    {}

    WorkspaceFolder folder;
    Secret dataKey;
    const Clock &clock;
    std::atomic<bool> busy{false};
    std::optional<RecoveryCode> code; ///< shown and not yet valid; touched only while busy

    Result<KeySlots> load() const { return KeySlots::load(folder); }
    Result<> prove(const KeySlots &slots, const ui::UnlockProof &proof) const
    {
        if (!proof.isCode)
            return slots.openWithPassphrase(proof.secret).map([](const Secret &) {});
        const auto typed = RecoveryCode::parse(proof.secret.text());
        if (!typed)
            return fail(ErrorCode::WrongKey, "the recovery code has a slip: " + typed.error().detail);
        return slots.openWithRecoveryCode(*typed).map([](const Secret &) {});
    }
};

namespace {

/// One change at a time; lets the next in when it goes.
class Turn
{
public:
    explicit Turn(std::atomic<bool> &busy) : m_busy(busy), m_mine(!busy.exchange(true)) {}
    ~Turn()
    {
        if (m_mine)
            m_busy.store(false);
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    bool isMine() const { return m_mine; }

private:
    std::atomic<bool> &m_busy;
    bool m_mine;
};

Error underWay()
{
    return {ErrorCode::Conflict, "another change of the keys is under way", {}};
}

} // namespace

WindowKeys::WindowKeys(Workspace &workspace, KeyChain &keyChain, KeyCost cost)
    : m_workspace(workspace)
    , m_keyChain(keyChain)
    , m_cost(cost)
    , m_shared(
          std::make_shared<Shared>(workspace.folder().toStdString(), workspace.dataKey().clone(), workspace.clock()))
{}

Result<ui::WaysIn> WindowKeys::waysIn() const
{
    const auto slots = m_shared->load();
    if (!slots)
        return fail(slots.error());
    ui::WaysIn ways;
    for (const auto &slot : slots->slots()) {
        switch (slot.kind()) {
        case KeySlot::Kind::Passphrase:
            ways.passphrase = slot.created();
            break;
        case KeySlot::Kind::Recovery:
            ways.recoveryCode = slot.created();
            break;
        case KeySlot::Kind::Keychain:
            ways.keyChain = slot.created();
            break;
        }
    }
    if (!slots->damage().empty())
        ways.damage = QString::fromStdString(slots->damage().front());
    return ways;
}

ui::PassphraseStrength WindowKeys::strength(const QString &passphrase) const
{
    if (passphrase.isEmpty())
        return {};
    const auto estimate = PassphraseStrength::of(passphrase.toStdString());
    return {static_cast<int>(estimate.level), estimate.bits};
}

QFuture<Result<void>> WindowKeys::prove(ui::UnlockProof proof)
{
    auto given = std::make_shared<ui::UnlockProof>(std::move(proof));
    return QtConcurrent::run([shared = m_shared, given]() -> Result<void> {
        const auto slots = shared->load();
        return slots ? shared->prove(*slots, *given) : Result<void>(fail(slots.error()));
    });
}

QFuture<Result<void>> WindowKeys::changePassphrase(ui::UnlockProof proof, Secret next)
{
    struct Wanted
    {
        ui::UnlockProof proof;
        Secret next;
    };
    auto wanted = std::make_shared<Wanted>(Wanted{std::move(proof), std::move(next)});
    return QtConcurrent::run([shared = m_shared, wanted, cost = m_cost]() -> Result<void> {
        const Turn turn(shared->busy);
        if (!turn.isMine())
            return fail(underWay());
        auto slots = shared->load();
        if (!slots)
            return fail(slots.error());
        if (auto proven = shared->prove(*slots, wanted->proof); !proven)
            return proven;
        if (auto set = slots->setPassphrase(shared->dataKey, wanted->next, cost, shared->clock.now()); !set)
            return set;
        return slots->save(shared->folder);
    });
}

QFuture<Result<QString>> WindowKeys::makeRecoveryCode(ui::UnlockProof proof)
{
    auto given = std::make_shared<ui::UnlockProof>(std::move(proof));
    return QtConcurrent::run([shared = m_shared, given]() -> Result<QString> {
        const Turn turn(shared->busy);
        if (!turn.isMine())
            return fail(underWay());
        const auto slots = shared->load();
        if (!slots)
            return fail(slots.error());
        if (const auto proven = shared->prove(*slots, *given); !proven)
            return fail(proven.error());
        shared->code = RecoveryCode::random();
        const auto text = shared->code->text();
        return QString::fromUtf8(text.text().data(), static_cast<qsizetype>(text.text().size()));
    });
}

QFuture<Result<void>> WindowKeys::keepRecoveryCode()
{
    return QtConcurrent::run([shared = m_shared]() -> Result<void> {
        const Turn turn(shared->busy);
        if (!turn.isMine())
            return fail(underWay());
        if (!shared->code)
            return fail(ErrorCode::NotFound, "no new recovery code was made");
        auto slots = shared->load();
        if (!slots)
            return fail(slots.error());
        // The code is random already: a dear derivation would add nothing.
        if (auto set = slots->setRecoveryCode(shared->dataKey, *shared->code, KeyCost::minimum(), shared->clock.now());
            !set)
            return set;
        if (auto saved = slots->save(shared->folder); !saved)
            return saved;
        shared->code.reset();
        return {};
    });
}

QFuture<Result<void>> WindowKeys::setKeyChain(bool on)
{
    return on ? turnOn() : turnOff();
}

/// First the key chain, then the slot: a crash in between leaves an entry that opens nothing, never a slot that nobody
/// can open.
QFuture<Result<void>> WindowKeys::turnOn()
{
    auto turn = std::make_shared<Turn>(m_shared->busy);
    if (!turn->isMine())
        return ready(Result<void>(fail(underWay())));
    auto slots = m_shared->load();
    if (!slots)
        return ready(Result<void>(fail(slots.error())));
    const auto secret = Secret::random(KeySlot::dataKeyBytes);
    if (auto set = slots->setKeychain(m_shared->dataKey, secret, m_shared->clock.now()); !set)
        return ready(Result<void>(fail(set.error())));
    const auto name = KeyChain::nameFor(*slots);
    return m_keyChain.write(name, secret)
        .then(QtFuture::Launch::Sync,
              [shared = m_shared, turn, slots = std::make_shared<KeySlots>(std::move(*slots))](
                  const Result<void> &written) { return written ? slots->save(shared->folder) : written; });
}

QFuture<Result<void>> WindowKeys::turnOff()
{
    const Turn turn(m_shared->busy);
    if (!turn.isMine())
        return ready(Result<void>(fail(underWay())));
    auto slots = m_shared->load();
    if (!slots)
        return ready(Result<void>(fail(slots.error())));
    const auto name = KeyChain::nameFor(*slots);
    if (auto removed = slots->remove(KeySlot::Kind::Keychain); !removed)
        return ready(Result<void>(fail(removed.error())));
    if (auto saved = slots->save(m_shared->folder); !saved)
        return ready(Result<void>(fail(saved.error())));
    // The slot is gone, so that the entry opens nothing any more; that it stays when the key chain is away does no
    // harm.
    return m_keyChain.remove(name).then(QtFuture::Launch::Sync, [](const Result<void> &) { return Result<void>(); });
}

} // namespace sb::app
