// A store is encrypted anew under another key, and whenever the process dies the workspace has exactly one key.
#include "models/store/Rekey.h"
#include "models/store/Backup.h"
#include "models/store/BlobStore.h"
#include "models/store/KeySlots.h"
#include "models/store/Store.h"
#include "models/store/Verification.h"
#include "tests/support/FakeClock.h"
#include "tests/support/StoreFiles.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace sb;
using test::StoreFiles;

namespace {

constexpr int kRows = 3000;

Result<> createRows(Connection &connection)
{
    return connection.run("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT NOT NULL)");
}

constexpr std::array schema{Migration{1, createBlobTable}, Migration{2, createRows}};

KeySlots slotsOf(const Secret &dataKey, Instant now)
{
    KeySlots slots;
    if (!slots.setPassphrase(dataKey, Secret("five words that do not"), KeyCost::minimum(), now))
        qFatal("no slot");
    return slots;
}

/// A workspace with rows and a recording, closed.
struct Place
{
    StoreFiles files;
    test::FakeClock clock;
    WorkspaceFolder folder{WorkspaceFolder::create(files.path("workspace")).value()};
    Secret oldKey = StoreFiles::key(1);
    Secret newKey = StoreFiles::key(100);

    Place()
    {
        auto store = Store::create(folder, oldKey, schema).value();
        store
            ->write([](Transaction &transaction) -> Result<> {
                for (int number = 0; number < kRows; ++number) {
                    if (auto put = transaction->execute("INSERT INTO row (text) VALUES (?)", std::string(200, 'x'));
                        !put)
                        return put;
                }
                return {};
            })
            .waitForFinished();
        if (!slotsOf(oldKey, clock.now()).save(folder))
            qFatal("no keys");
    }
    Result<> rekey(Rekey::Progress progress = {})
    {
        return Rekey(folder, std::move(progress)).run(oldKey, newKey, slotsOf(newKey, clock.now()));
    }
    /// What the passphrase opens, whole: the data key that did.
    Secret opens()
    {
        const auto slots = KeySlots::load(folder).value();
        auto key = slots.openWithPassphrase(Secret("five words that do not")).value();
        auto store = Store::open(folder, key, schema);
        if (!store)
            qFatal("%s", store.error().detail.c_str());
        auto rows =
            (*store)->read([](Connection &connection) { return connection.value<int>("SELECT count(*) FROM row"); });
        rows.waitForFinished();
        if (rows.result().value() != kRows)
            qFatal("rows are lost");
        store->reset();
        const auto findings = Verification(folder).run(key).value();
        if (!isSound(findings))
            qFatal("not whole");
        return key;
    }
    bool isOpenedBy(const Secret &key) { return std::ranges::equal(opens().bytes(), key.bytes()); }
    QStringList leftovers() const
    {
        return QDir(QString::fromStdString(folder.path())).entryList({QStringLiteral("*.rekey*")}, QDir::Files);
    }
};

} // namespace

class RekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewKeyOpensEverythingAndTheOldOneNothing()
    {
        Place place;
        double last = -1;
        const auto done = place.rekey([&](double share) {
            if (share < last)
                qFatal("progress goes back");
            last = share;
            return true;
        });
        QVERIFY(done.has_value());
        QCOMPARE(last, 1.0);
        QVERIFY(place.isOpenedBy(place.newKey));
        QVERIFY(place.leftovers().isEmpty());
        const auto before = Connection::open(place.folder.store(), place.oldKey, {.access = Access::ReadOnly});
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::WrongKey);
    }

    void endingItLeavesTheWorkspaceAsItWas()
    {
        for (const double at : {0.0, 0.5, 0.95}) {
            Place place;
            const auto before = StoreFiles::read(place.folder.keys());
            const auto ended = place.rekey([at](double share) { return share < at; });
            QVERIFY(!ended);
            QCOMPARE(ended.error().code, ErrorCode::Cancelled);
            QVERIFY(place.leftovers().isEmpty());
            QCOMPARE(StoreFiles::read(place.folder.keys()), before);
            QVERIFY(place.isOpenedBy(place.oldKey));
        }
    }

    void aDeathBeforeTheSlotsAreDownLeavesTheOldKey()
    {
        Place place;
        QVERIFY(StoreFiles::write(place.folder.store() + ".rekey", QByteArray(10'000, 'x')));
        QVERIFY(StoreFiles::write(place.folder.store() + ".rekey-wal", "x"));
        QVERIFY(Rekey::isPending(place.folder));
        QVERIFY(Rekey::recover(place.folder).has_value());
        QVERIFY(place.leftovers().isEmpty());
        QVERIFY(place.isOpenedBy(place.oldKey));
        QVERIFY(Rekey::recover(place.folder).has_value()); // nothing to do
    }

    void aDeathAfterThatLeavesTheNewKeyWhereverItHappened_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing is in its place") << 0;
        QTest::newRow("the old log is gone") << 1;
        QTest::newRow("the store is in its place") << 2;
        QTest::newRow("and the first key file") << 3;
        QTest::newRow("and the second") << 4;
    }
    void aDeathAfterThatLeavesTheNewKeyWhereverItHappened()
    {
        QFETCH(int, steps);
        Place place;
        const auto &folder = place.folder;
        // Made by the same means as Rekey::run makes them: a whole run in a second folder, taken apart again.
        const auto twin = place.files.path("twin");
        QVERIFY(Backup().make(folder, *Connection::open(folder.store(), place.oldKey).value(), place.oldKey, twin,
                              place.clock.now()));
        const WorkspaceFolder twinFolder(twin);
        QVERIFY(Rekey(twinFolder).run(place.oldKey, place.newKey, slotsOf(place.newKey, place.clock.now())));
        const auto store = StoreFiles::read(twinFolder.store());
        const auto keys = StoreFiles::read(twinFolder.keys());
        StoreFiles::write(folder.keys() + ".rekey", keys);
        if (steps < 2)
            StoreFiles::write(folder.store() + ".rekey", store);
        if (steps == 0)
            StoreFiles::write(folder.store() + "-wal", "a log of before");
        if (steps >= 2)
            StoreFiles::write(folder.store(), store);
        if (steps >= 3)
            StoreFiles::write(folder.keys(), keys);
        if (steps >= 4)
            StoreFiles::write(folder.keysCopy(), keys);
        QVERIFY(Rekey::isPending(folder));
        QVERIFY(Rekey::recover(folder).has_value());
        QVERIFY(place.leftovers().isEmpty());
        QVERIFY(place.isOpenedBy(place.newKey));
        QCOMPARE(StoreFiles::read(folder.keysCopy()), keys);
    }

    void recordingsStayAsTheyLie()
    {
        Place place;
        const BlobStore blobs(place.folder.blobs());
        BlobId id;
        {
            auto store = Store::open(place.folder, place.oldKey, schema).value();
            auto begun = store->write(
                [&](Transaction &transaction) { return blobs.begin(transaction, "audio/ogg", place.clock.now()); });
            begun.waitForFinished();
            const auto ticket = begun.result().value();
            auto writer = blobs.writer(*ticket).value();
            QVERIFY(writer->append(std::vector<std::uint8_t>(5000, 9)));
            const auto size = writer->finish().value();
            store->write([&](Transaction &transaction) { return blobs.finished(transaction, ticket->id, size); })
                .waitForFinished();
            id = ticket->id;
        }
        const auto before = StoreFiles::read(blobs.path(id));
        QVERIFY(place.rekey());
        QCOMPARE(StoreFiles::read(blobs.path(id)), before);
        QVERIFY(place.isOpenedBy(place.newKey)); // verification reads the recording to its end
    }
};

QTEST_GUILESS_MAIN(RekeyTest)
#include "RekeyTest.moc"
