// What the settings page and the schedule rely on: the list of the workspace's own backups, and which go.
#include "models/store/BackupShelf.h"
#include "models/store/Backup.h"
#include "models/store/BlobStore.h"
#include "models/store/KeySlots.h"
#include "models/store/Store.h"
#include "tests/support/FakeClock.h"
#include "tests/support/StoreFiles.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace sb;
using test::StoreFiles;

namespace {

constexpr std::array schema{Migration{1, createBlobTable}};

/// A workspace with one way in and nothing in it.
struct Place
{
    StoreFiles files;
    test::FakeClock clock;
    WorkspaceFolder folder{WorkspaceFolder::create(files.path("workspace")).value()};
    Secret key = StoreFiles::key();
    std::unique_ptr<Store> store{Store::create(folder, key, schema).value()};
    BackupShelf shelf{folder};

    Place()
    {
        KeySlots slots;
        if (!slots.setPassphrase(key, Secret("correct horse"), KeyCost::minimum(), clock.now()) || !slots.save(folder))
            qFatal("no keys");
    }
    std::string make(bool automatic)
    {
        const auto name = shelf.freeName(clock.now(), automatic);
        auto made = store->backup(name, clock.now());
        made.waitForFinished();
        if (!made.result())
            qFatal("%s", made.result().error().detail.c_str());
        return name;
    }
};

} // namespace

class BackupShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAreListedNewestFirstAndOtherFilesArePassedOver()
    {
        Place place;
        QVERIFY(place.shelf.list()->empty());
        const auto first = place.make(false);
        place.clock.advance(std::chrono::hours(1));
        const auto second = place.make(true);
        StoreFiles::write(place.folder.backups() + "/before-version-7.db", "x");
        QDir().mkpath(QString::fromStdString(place.folder.backups() + "/auto-2026-01-01-000000.unfinished"));
        const auto list = place.shelf.list().value();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].folder, second);
        QVERIFY(list[0].automatic);
        QCOMPARE(list[1].folder, first);
        QVERIFY(!list[1].automatic);
        QCOMPARE(list[1].files, 3); // store, keys, second copy
        QVERIFY(list[1].bytes > 4096);
    }

    void namesNeverCollide()
    {
        Place place;
        const auto first = place.make(true);
        const auto second = place.make(true); // within the same second
        QVERIFY(first != second);
        QCOMPARE(place.shelf.list()->size(), std::size_t(2));
    }

    void onlyTheSchedulesOwnBackupsAreTakenAway()
    {
        Place place;
        const auto byHand = place.make(false);
        std::vector<std::string> automatic;
        for (int day = 0; day < 4; ++day) {
            place.clock.advance(std::chrono::hours(24));
            automatic.push_back(place.make(true));
        }
        QCOMPARE(place.shelf.prune(2).value(), 2);
        const auto list = place.shelf.list().value();
        QCOMPARE(list.size(), std::size_t(3));
        QCOMPARE(list[0].folder, automatic[3]);
        QCOMPARE(list[1].folder, automatic[2]);
        QCOMPARE(list[2].folder, byHand);
        QVERIFY(Backup().check(automatic[3]).has_value());
    }

    void aDamagedBackupCountsForNothingAndIsSaid()
    {
        Place place;
        const auto good = place.make(true);
        place.clock.advance(std::chrono::hours(1));
        const auto bad = place.make(true);
        QVERIFY(StoreFiles::cut(bad + "/manifest.json", 10));
        const auto list = place.shelf.list().value();
        QCOMPARE(list[0].folder, good);
        QVERIFY(!list[1].damage.empty());
        QCOMPARE(place.shelf.prune(1).value(), 1);
        QCOMPARE(place.shelf.list()->front().folder, good);
    }

    void nothingOutsideOfTheListIsRemoved()
    {
        Place place;
        place.make(false);
        QCOMPARE(place.shelf.remove(place.folder.path()).error().code, ErrorCode::NotFound);
        QCOMPARE(place.shelf.remove(place.folder.backups() + "/..").error().code, ErrorCode::NotFound);
        QVERIFY(StoreFiles::exists(place.folder.store()));
        QCOMPARE(place.shelf.list()->size(), std::size_t(1));
    }

    void theScheduleIsDueByTheClockAndSurvivesOneThatWasSetBack()
    {
        const auto now = Instant::fromMilliseconds(1'790'000'000'000);
        const std::chrono::hours day(24);
        QVERIFY(BackupShelf::isDue(std::nullopt, day, now));
        QVERIFY(!BackupShelf::isDue(now - std::chrono::hours(23), day, now));
        QVERIFY(BackupShelf::isDue(now - day, day, now));
        QVERIFY(!BackupShelf::isDue(now - day, day * 7, now));
        QVERIFY(BackupShelf::isDue(now + day * 400, day, now));
    }
};

QTEST_GUILESS_MAIN(BackupShelfTest)
#include "BackupShelfTest.moc"
