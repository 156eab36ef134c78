// The ways into an open workspace are changed without touching its data, and never so that nobody gets in.
#include "app/window/WindowKeys.h"
#include "app/WorkspaceRekey.h"
#include "models/base/Deliver.h"
#include "models/store/Backup.h"
#include "models/store/Verification.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/OpenWorkspace.h"

#include <QFile>
#include <QMap>

using namespace sb;
using namespace sb::app;
using test::answerOf;
using test::OpenWorkspace;

namespace {

/// A key chain in memory.
class MemoryKeyChain final : public KeyChain
{
public:
    QMap<QString, std::string> entries;
    std::optional<Error> failure;

    QFuture<Result<void>> ask() override { return outcome(); }
    QFuture<Result<std::shared_ptr<const Secret>>> read(const QString &name) override
    {
        using Read = std::shared_ptr<const Secret>;
        if (!entries.contains(name))
            return ready(Result<Read>(fail(ErrorCode::NotFound, "none")));
        return ready(Result<Read>(std::make_shared<const Secret>(entries[name])));
    }
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        if (!failure)
            entries[name] = std::string(secret.text());
        return outcome();
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        if (!failure)
            entries.remove(name);
        return outcome();
    }

private:
    QFuture<Result<void>> outcome() const { return ready(failure ? Result<void>(fail(*failure)) : Result<void>()); }
};

ui::UnlockProof proof(const std::string &text, bool isCode = false)
{
    return {Secret(text), isCode};
}

} // namespace

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWorkspace>();
        m_chain = std::make_unique<MemoryKeyChain>();
        m_keys = std::make_unique<WindowKeys>(*m_open->workspace, *m_chain, KeyCost::minimum());
    }
    void cleanup()
    {
        m_keys.reset();
        m_chain.reset();
        m_open.reset();
    }

    void aNewPassphraseOpensAndTheOldOneDoesNot()
    {
        m_open->clock.advance(std::chrono::hours(24));
        QVERIFY(answerOf(m_keys->changePassphrase(proof(OpenWorkspace::passphrase), Secret("six other words"))));
        QVERIFY(m_open->opensWith("six other words"));
        QCOMPARE(m_open->opensWith(OpenWorkspace::passphrase).error().code, ErrorCode::WrongKey);
        QVERIFY(m_open->opensWith(m_open->recoveryCode, UnlockKey::Kind::RecoveryCode)); // stays
        QCOMPARE(*m_keys->waysIn()->passphrase, m_open->clock.now());
    }

    void aWrongProofChangesNothing()
    {
        const auto before = keyFile();
        const auto refused = answerOf(m_keys->changePassphrase(proof("wrong"), Secret("six other words")));
        QCOMPARE(refused.error().code, ErrorCode::WrongKey);
        const auto code = answerOf(m_keys->changePassphrase(proof("not a code", true), Secret("six other words")));
        QCOMPARE(code.error().code, ErrorCode::WrongKey);
        QCOMPARE(answerOf(m_keys->makeRecoveryCode(proof("wrong"))).error().code, ErrorCode::WrongKey);
        QCOMPARE(keyFile(), before);
    }

    void theRecoveryCodeProvesAsWellAsThePassphrase()
    {
        QVERIFY(answerOf(m_keys->changePassphrase(proof(m_open->recoveryCode, true), Secret("six other words"))));
        QVERIFY(m_open->opensWith("six other words"));
    }

    void aNewRecoveryCodeOpensOnlyOnceItIsKept()
    {
        QCOMPARE(answerOf(m_keys->keepRecoveryCode()).error().code, ErrorCode::NotFound);
        const auto code = answerOf(m_keys->makeRecoveryCode(proof(OpenWorkspace::passphrase)));
        QVERIFY(code);
        const auto text = code->toStdString();
        QCOMPARE(m_open->opensWith(text, UnlockKey::Kind::RecoveryCode).error().code, ErrorCode::WrongKey);
        QVERIFY(m_open->opensWith(m_open->recoveryCode, UnlockKey::Kind::RecoveryCode));
        QVERIFY(answerOf(m_keys->keepRecoveryCode()));
        QVERIFY(m_open->opensWith(text, UnlockKey::Kind::RecoveryCode));
        QVERIFY(!m_open->opensWith(m_open->recoveryCode, UnlockKey::Kind::RecoveryCode));
    }

    void theKeyChainHoldsAThirdSlot()
    {
        QVERIFY(answerOf(m_keys->setKeyChain(true)));
        QCOMPARE(m_chain->entries.size(), 1);
        QVERIFY(m_open->opensWith(m_chain->entries.first(), UnlockKey::Kind::KeyChain));
        QVERIFY(m_keys->waysIn()->keyChain);
        const auto slots = KeySlots::load(WorkspaceFolder(m_open->path.toStdString())).value();
        QCOMPARE(KeyChain::nameFor(slots), m_chain->entries.firstKey());
        const auto secret = m_chain->entries.first();
        QVERIFY(answerOf(m_keys->setKeyChain(false)));
        QVERIFY(m_chain->entries.isEmpty());
        QVERIFY(!m_open->opensWith(secret, UnlockKey::Kind::KeyChain));
        QVERIFY(m_open->opensWith(OpenWorkspace::passphrase));
    }

    void withoutAKeyChainNothingIsChanged()
    {
        m_chain->failure = Error{ErrorCode::Unavailable, "no key chain answers", {}};
        const auto before = keyFile();
        QCOMPARE(answerOf(m_keys->askKeyChain()).error().code, ErrorCode::Unavailable);
        QCOMPARE(answerOf(m_keys->setKeyChain(true)).error().code, ErrorCode::Unavailable);
        QCOMPARE(keyFile(), before);
    }

    void aSlotCanBeTakenAwayWhenItsKeyChainIsGone()
    {
        QVERIFY(answerOf(m_keys->setKeyChain(true)));
        m_chain->failure = Error{ErrorCode::Unavailable, "no key chain answers", {}};
        QVERIFY(answerOf(m_keys->setKeyChain(false)));
        QVERIFY(!m_keys->waysIn()->keyChain);
    }

    void aWorkspaceIsEncryptedAnewAfterABackup()
    {
        const auto oldKey = m_open->workspace->dataKey().clone();
        QVERIFY(answerOf(m_keys->setKeyChain(true)));
        const auto held =
            rekeyWorkspace(m_open->path, Secret(OpenWorkspace::passphrase), KeyCost::minimum(), m_open->clock);
        QCOMPARE(held.error().code, ErrorCode::Locked); // it is open
        m_keys.reset();
        m_open->workspace.reset();
        QCOMPARE(rekeyWorkspace(m_open->path, Secret("wrong"), KeyCost::minimum(), m_open->clock).error().code,
                 ErrorCode::WrongKey);
        const auto done =
            rekeyWorkspace(m_open->path, Secret(OpenWorkspace::passphrase), KeyCost::minimum(), m_open->clock);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QVERIFY(done->keyChainForgotten);
        const auto newKey = m_open->opensWith(OpenWorkspace::passphrase);
        QVERIFY(newKey);
        QVERIFY(!std::ranges::equal(newKey->bytes(), oldKey.bytes()));
        QVERIFY(m_open->opensWith(std::string(done->recoveryCode.text()), UnlockKey::Kind::RecoveryCode));
        QVERIFY(!m_open->opensWith(m_open->recoveryCode, UnlockKey::Kind::RecoveryCode));
        QVERIFY(isSound(Verification(WorkspaceFolder(m_open->path.toStdString())).run(*newKey).value()));
        QVERIFY(Backup().check(done->backup.toStdString()));
        const auto before =
            Workspace::dataKeyOf(done->backup, {UnlockKey::Kind::RecoveryCode, Secret(m_open->recoveryCode)});
        QVERIFY(before);
        QVERIFY(std::ranges::equal(before->bytes(), oldKey.bytes()));
        QVERIFY(Workspace::open(m_open->path, {UnlockKey::Kind::Passphrase, Secret(OpenWorkspace::passphrase)},
                                m_open->clock));
    }

private:
    QByteArray keyFile() const
    {
        QFile file(m_open->path + QStringLiteral("/keys.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<MemoryKeyChain> m_chain;
    std::unique_ptr<WindowKeys> m_keys;
};

QTEST_GUILESS_MAIN(WindowKeysTest)
#include "WindowKeysTest.moc"
