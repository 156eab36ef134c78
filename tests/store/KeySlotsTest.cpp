#include "models/store/KeySlots.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace sb;
using sb::test::StoreFiles;

class KeySlotsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant now = Instant::fromMilliseconds(1'700'000'000'000);

    struct Workspace
    {
        StoreFiles files;
        WorkspaceFolder folder = WorkspaceFolder::create(files.path("w")).value();
        Secret dataKey = StoreFiles::key();
        RecoveryCode code = RecoveryCode::random();
        KeySlots slots;

        Workspace()
        {
            if (!slots.setPassphrase(dataKey, Secret("correct horse"), KeyCost::minimum(), now) ||
                !slots.setRecoveryCode(dataKey, code, KeyCost::minimum(), now) || !slots.save(folder))
                qFatal("no workspace");
        }
    };

    static bool same(const Result<Secret> &opened, const Secret &key)
    {
        return opened && std::ranges::equal(opened->bytes(), key.bytes());
    }

private Q_SLOTS:
    void passphraseAndRecoveryCodeOpenTheSameKey()
    {
        Workspace w;
        const auto loaded = KeySlots::load(w.folder);
        QVERIFY(loaded);
        QVERIFY(loaded->damage().empty());
        QVERIFY(same(loaded->openWithPassphrase(Secret("correct horse")), w.dataKey));
        QVERIFY(same(loaded->openWithRecoveryCode(w.code), w.dataKey));
        const auto typed = RecoveryCode::parse(w.code.text().text());
        QVERIFY(same(loaded->openWithRecoveryCode(*typed), w.dataKey));
    }

    void wrongSecretsAreWrongKeys()
    {
        Workspace w;
        const auto loaded = KeySlots::load(w.folder);
        QCOMPARE(loaded->openWithPassphrase(Secret("correct horsf")).error().code, ErrorCode::WrongKey);
        QCOMPARE(loaded->openWithPassphrase(Secret("")).error().code, ErrorCode::WrongKey);
        QCOMPARE(loaded->openWithRecoveryCode(RecoveryCode::random()).error().code, ErrorCode::WrongKey);
        QCOMPARE(loaded->openWithKeychain(StoreFiles::key()).error().code, ErrorCode::NotFound);
        KeySlots none;
        QCOMPARE(none.setPassphrase(w.dataKey, Secret(""), KeyCost::minimum(), now).error().code, ErrorCode::Invalid);
    }

    void changingThePassphraseRewritesItsSlotOnly()
    {
        Workspace w;
        auto slots = KeySlots::load(w.folder).value();
        const auto before = slots.slots();
        QVERIFY(slots.setPassphrase(w.dataKey, Secret("battery staple"), KeyCost::minimum(), now));
        QVERIFY(slots.save(w.folder));
        const auto loaded = KeySlots::load(w.folder).value();
        QCOMPARE(loaded.slots().size(), std::size_t(2));
        QVERIFY(loaded.slots()[0].wrapped() != before[0].wrapped());
        QVERIFY(loaded.slots()[1].toJson() == before[1].toJson());
        QCOMPARE(loaded.openWithPassphrase(Secret("correct horse")).error().code, ErrorCode::WrongKey);
        QVERIFY(same(loaded.openWithPassphrase(Secret("battery staple")), w.dataKey));
        QVERIFY(same(loaded.openWithRecoveryCode(w.code), w.dataKey));
    }

    void composedAndDecomposedPassphrasesAreOne()
    {
        Workspace w;
        QVERIFY(w.slots.setPassphrase(w.dataKey, Secret("caf\xc3\xa9 noir"), KeyCost::minimum(), now));
        QVERIFY(same(w.slots.openWithPassphrase(Secret("cafe\xcc\x81 noir")), w.dataKey));
    }

    void keychainSlotOpensAndCanBeRemovedButNotTheLastWayIn()
    {
        Workspace w;
        const Secret kept = Secret::random(32);
        QVERIFY(w.slots.setKeychain(w.dataKey, kept, now));
        QVERIFY(same(w.slots.openWithKeychain(kept), w.dataKey));
        QVERIFY(w.slots.remove(KeySlot::Kind::Passphrase));
        QCOMPARE(w.slots.remove(KeySlot::Kind::Recovery).error().code, ErrorCode::Conflict);
        QVERIFY(w.slots.remove(KeySlot::Kind::Keychain));
        QCOMPARE(w.slots.remove(KeySlot::Kind::Keychain).error().code, ErrorCode::NotFound);
    }

    void filesAreTheOwnersAloneAndHoldNothingSecret()
    {
        Workspace w;
        for (const auto &path : {w.folder.keys(), w.folder.keysCopy()}) {
            struct stat status = {};
            QCOMPARE(::stat(path.c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0600u);
            const auto content = StoreFiles::read(path);
            QVERIFY(!content.contains("horse"));
            QVERIFY(!content.contains("000102030405"));
            QVERIFY(!content.contains(QByteArray(w.code.text().text().data(), 4)));
        }
        struct stat status = {};
        QCOMPARE(::stat(w.folder.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700u);
    }

    void damagedFirstFileIsReadFromTheSecondAndRepairedBySaving()
    {
        Workspace w;
        const QByteArray whole = StoreFiles::read(w.folder.keys());
        for (const QByteArray &damaged : {QByteArray(), QByteArray("not json"), whole.left(whole.size() / 2),
                                          QByteArray(whole).replace("argon2id13", "argon2id14"),
                                          QByteArray("{\"format\":1,\"count\":0,\"slots\":[]}")}) {
            QVERIFY(damaged != whole);
            QVERIFY(StoreFiles::write(w.folder.keys(), damaged));
            const auto loaded = KeySlots::load(w.folder);
            QVERIFY(loaded);
            QVERIFY(!loaded->damage().empty());
            QVERIFY(loaded->damage().front().starts_with("keys.json: "));
            QVERIFY(same(loaded->openWithPassphrase(Secret("correct horse")), w.dataKey));
        }
        QVERIFY(QFile::remove(QString::fromStdString(w.folder.keys())));
        const auto loaded = KeySlots::load(w.folder);
        QVERIFY(loaded->save(w.folder));
        QVERIFY(KeySlots::load(w.folder)->damage().empty());
        QCOMPARE(StoreFiles::read(w.folder.keys()), whole);
    }

    void anyFlippedByteIsDamageAndNeverAWrongPassphrase()
    {
        Workspace w;
        const QByteArray whole = StoreFiles::read(w.folder.keys());
        QVERIFY(QFile::remove(QString::fromStdString(w.folder.keysCopy())));
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x01);
            QVERIFY(StoreFiles::write(w.folder.keys(), damaged));
            const auto loaded = KeySlots::load(w.folder);
            if (!loaded) {
                QVERIFY(loaded.error().code == ErrorCode::Corrupt || loaded.error().code == ErrorCode::Conflict);
                QVERIFY(loaded.error().detail.find("keys.json") != std::string::npos);
                continue;
            }
            QCOMPARE(loaded->damage().empty(), nlohmann::json::parse(damaged.toStdString(), nullptr, false) ==
                                                   nlohmann::json::parse(whole.toStdString()));
            const auto opened = loaded->openWithPassphrase(Secret("correct horse"));
            if (!opened)
                QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        }
    }

    void bothFilesDamagedNamesTheKeyFile()
    {
        Workspace w;
        QVERIFY(StoreFiles::cut(w.folder.keys(), 10));
        QVERIFY(StoreFiles::cut(w.folder.keysCopy(), 10));
        const auto loaded = KeySlots::load(w.folder);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(loaded.error().detail.starts_with("keys.json: "));
        QVERIFY(QFile::remove(QString::fromStdString(w.folder.keys())));
        QVERIFY(QFile::remove(QString::fromStdString(w.folder.keysCopy())));
        QCOMPARE(KeySlots::load(w.folder).error().code, ErrorCode::Corrupt);
    }

    void wholeSlotsOfTwoDamagedFilesAreUsedTogether()
    {
        Workspace w;
        const auto damageSlot = [](const std::string &path, std::size_t slot) {
            auto json = nlohmann::json::parse(StoreFiles::read(path).toStdString());
            json["slots"][slot]["wrapped"] = std::string(96, '0');
            return StoreFiles::write(path, QByteArray::fromStdString(json.dump()));
        };
        QVERIFY(damageSlot(w.folder.keys(), 0));
        QVERIFY(damageSlot(w.folder.keysCopy(), 1));
        const auto loaded = KeySlots::load(w.folder);
        QVERIFY(loaded);
        QVERIFY(same(loaded->openWithPassphrase(Secret("correct horse")), w.dataKey));
        QVERIFY(same(loaded->openWithRecoveryCode(w.code), w.dataKey));
        QVERIFY(damageSlot(w.folder.keysCopy(), 0));
        QCOMPARE(KeySlots::load(w.folder)->openWithPassphrase(Secret("correct horse")).error().code,
                 ErrorCode::Corrupt);
    }

    void costBeyondBoundsIsDamageNotAnHourOfWork()
    {
        Workspace w;
        auto json = w.slots.slots()[0].toJson();
        for (const auto &[field, value] :
             {std::pair("memory_bytes", std::uint64_t(1) << 50), std::pair("passes", std::uint64_t(1) << 40),
              std::pair("passes", std::uint64_t(0))}) {
            auto changed = json;
            changed[field] = value;
            QCOMPARE(KeySlot::fromJson(changed).error().code, ErrorCode::Corrupt);
        }
        QVERIFY(KeySlot::fromJson(json));
    }

    void keyFileOfANewerProgramIsRefused()
    {
        Workspace w;
        QVERIFY(StoreFiles::write(w.folder.keys(), "{\"format\": 2}"));
        QCOMPARE(KeySlots::load(w.folder).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "KeySlotsTest.moc"
