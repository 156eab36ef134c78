#include "models/store/Backup.h"
#include "models/store/KeySlots.h"
#include "models/store/PageCheck.h"
#include "models/store/Store.h"
#include "models/store/Verification.h"
#include "tests/support/StoreFiles.h"

#include <QDir>
#include <QTest>

using namespace sb;
using sb::test::StoreFiles;

namespace {

constexpr Instant now = Instant::fromMilliseconds(1'700'000'000'000);

Result<> createCall(Connection &connection)
{
    return connection.run("CREATE TABLE agent(id INTEGER PRIMARY KEY);"
                          "CREATE TABLE call(id INTEGER PRIMARY KEY, agent INTEGER REFERENCES agent(id), text TEXT,"
                          " recording BLOB REFERENCES blob(id))");
}

constexpr std::array migrations{Migration{1, createBlobTable}, Migration{2, createCall}};

/// A workspace with a few hundred rows, a finished blob and one that a crash cut short.
struct Workspace
{
    StoreFiles files;
    WorkspaceFolder folder = WorkspaceFolder::create(files.path("workspace")).value();
    Secret key = StoreFiles::key();
    std::unique_ptr<Store> store;
    BlobId finished;
    BlobId cut;

    Workspace()
    {
        KeySlots slots;
        if (!slots.setPassphrase(key, Secret("correct horse"), KeyCost::minimum(), now) || !slots.save(folder))
            qFatal("no keys");
        store = Store::create(folder, key, migrations).value();
        addCalls();
        finished = blob(true);
        cut = blob(false);
    }

    void addCalls()
    {
        const auto added = store->write([](Transaction &tx) -> Result<int> {
            if (auto done = tx->execute("INSERT OR IGNORE INTO agent VALUES(1)"); !done)
                return fail(done.error());
            for (int count = 0; count < 300; ++count)
                if (auto done =
                        tx->execute("INSERT INTO call(agent, text) VALUES(1, ?)",
                                    std::string("the rhinoceros called about his bill ") + std::string(100, 'x'));
                    !done)
                    return fail(done.error());
            return 0;
        });
        if (!added.result())
            qFatal("no calls");
    }

    BlobId blob(bool finish)
    {
        const auto ticket =
            store->write([this](Transaction &tx) { return store->blobs().begin(tx, "audio/ogg", now); }).result();
        auto writer = store->blobs().writer(**ticket).value();
        const std::string text = "rhinoceros speaking";
        for (int second = 0; second < 5; ++second)
            if (!writer->append({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()}) || !writer->flush())
                qFatal("no blob");
        if (finish) {
            const auto size = writer->finish().value();
            const auto noted = store->write([&](Transaction &tx) -> Result<int> {
                return store->blobs().finished(tx, (*ticket)->id, size).map([] { return 0; });
            });
            if (!noted.result())
                qFatal("blob not noted");
        }
        return (*ticket)->id;
    }

    Result<std::vector<Finding>> verify() const { return Verification(folder).run(key); }
};

const Finding *findingOf(const std::vector<Finding> &findings, const std::string &part)
{
    const auto found = std::ranges::find(findings, part, &Finding::part);
    return found == findings.end() ? nullptr : &*found;
}

Result<int> countCalls(Connection &connection)
{
    return connection.value<int>("SELECT count(*) FROM call").map([](const auto &count) { return count.value_or(-1); });
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripKeepsRowsKeysAndBlobs()
    {
        Workspace w;
        const std::string backup = w.files.path("backup");
        const auto made = w.store->backup(backup, now).result();
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QCOMPARE(made->files, 5); // store, two key files, two blobs
        QCOMPARE(made->storeVersion, 2);
        QVERIFY(made->missing.empty());
        w.addCalls(); // after the backup: not in it
        QVERIFY(Backup().check(backup));

        const WorkspaceFolder restored(w.files.path("restored"));
        const auto back = Backup().restore(backup, restored.path());
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        const auto slots = KeySlots::load(restored);
        const auto key = slots->openWithPassphrase(Secret("correct horse"));
        QVERIFY(key);
        const auto store = Store::open(restored, *key, migrations);
        QVERIFY(store);
        QCOMPARE((*store)->read(countCalls).result().value(), 300);
        const auto findings = (*store)->verify().result();
        QVERIFY(isSound(*findings));
        QVERIFY(findingOf(*findings, "blobs/" + w.finished.toString()));
        QCOMPARE(findingOf(*findings, "blobs/" + w.cut.toString())->state, Finding::State::Truncated);
        QCOMPARE(w.store->read(countCalls).result().value(), 600);
        QCOMPARE(StoreFiles::filesWith(w.files.folder(), "rhinoceros"), QStringList());
    }

    void backupWhileTheWriterIsBusyIsOneState()
    {
        Workspace w;
        std::atomic<bool> done = false;
        std::thread busy([&] {
            while (!done) // pairs: an odd number in the copy would be half a transaction
                (void)w.store
                    ->write([](Transaction &tx) -> Result<int> {
                        (void)tx->execute("INSERT INTO call(agent, text) VALUES(1, 'one')");
                        (void)tx->execute("INSERT INTO call(agent, text) VALUES(1, 'two')");
                        return 0;
                    })
                    .result();
        });
        const auto made = w.store->backup(w.files.path("backup"), now).result();
        done = true;
        busy.join();
        QVERIFY(made);
        const auto copy = Connection::open(w.files.path("backup/store.db"), w.key);
        QVERIFY(copy);
        QCOMPARE(countCalls(**copy).value() % 2, 0);
        QCOMPARE((*copy)->value<std::string>("PRAGMA integrity_check")->value(), std::string("ok"));
    }

    void damagedBackupIsNamedAndRestoresNothing()
    {
        Workspace w;
        const std::string backup = w.files.path("backup");
        QVERIFY(w.store->backup(backup, now).result());
        const std::string blob = "blobs/" + w.finished.toString();
        for (const std::string &name :
             {std::string("store.db"), std::string("keys.json"), blob, std::string("manifest.json")}) {
            const QByteArray whole = StoreFiles::read(backup + "/" + name);
            QVERIFY(StoreFiles::flip(backup + "/" + name, whole.size() / 2));
            QVERIFY(!Backup().check(backup));
            const auto restored = Backup().restore(backup, w.files.path("restored"));
            QCOMPARE(restored.error().code, ErrorCode::Corrupt);
            QVERIFY2(restored.error().detail.find(name) != std::string::npos, restored.error().detail.c_str());
            QVERIFY(!StoreFiles::exists(w.files.path("restored")));
            QVERIFY(!StoreFiles::exists(w.files.path("restored.unfinished")));
            QVERIFY(StoreFiles::write(backup + "/" + name, whole));
        }
        QVERIFY(QFile::remove(QString::fromStdString(backup + "/" + blob)));
        QCOMPARE(Backup().restore(backup, w.files.path("restored")).error().code, ErrorCode::Corrupt);
        QCOMPARE(Backup().restore(w.files.path("nowhere"), w.files.path("restored")).error().code, ErrorCode::NotFound);
    }

    void nothingIsOverwritten()
    {
        Workspace w;
        const std::string backup = w.files.path("backup");
        QVERIFY(w.store->backup(backup, now).result());
        QCOMPARE(w.store->backup(backup, now).result().error().code, ErrorCode::Conflict);
        QCOMPARE(Backup().restore(backup, w.folder.path()).error().code, ErrorCode::Conflict);
        QVERIFY(QDir().mkdir(QString::fromStdString(w.files.path("empty"))));
        QVERIFY(Backup().restore(backup, w.files.path("empty/")));
        QVERIFY(Backup().check(backup));
        QCOMPARE(w.store->read(countCalls).result().value(), 300);
    }

    void leftoversOfAnInterruptedRestoreAreReplaced()
    {
        Workspace w;
        const std::string backup = w.files.path("backup");
        QVERIFY(w.store->backup(backup, now).result());
        QVERIFY(QDir().mkpath(QString::fromStdString(w.files.path("restored.unfinished/blobs"))));
        QVERIFY(StoreFiles::write(w.files.path("restored.unfinished/store.db"), "half"));
        QVERIFY(Backup().restore(backup, w.files.path("restored")));
        QVERIFY(!StoreFiles::exists(w.files.path("restored.unfinished")));
    }

    void endedHalfWayLeavesNothing()
    {
        Workspace w;
        const auto ended = w.store->backup(w.files.path("backup"), now, [](double) { return false; }).result();
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QVERIFY(!StoreFiles::exists(w.files.path("backup")));
        QVERIFY(!StoreFiles::exists(w.files.path("backup.unfinished")));
    }

    void manifestCannotLeadOutOfItsFolder()
    {
        const StoreFiles files;
        for (const char *name : {"../keys.json", "blobs/../../x", "blobs/.x", "/etc/passwd", "blobs/a/b", "x"}) {
            BackupManifest manifest;
            manifest.files.push_back({name, 0, ""});
            QVERIFY(manifest.save(files.folder()));
            QCOMPARE(BackupManifest::load(files.folder()).error().code, ErrorCode::Corrupt);
        }
    }

    void lostBlobIsToldByTheBackup()
    {
        Workspace w;
        QVERIFY(w.store->blobs().removeFile(w.finished));
        const auto made = w.store->backup(w.files.path("backup"), now).result();
        QCOMPARE(made->missing, std::vector<std::string>{"blobs/" + w.finished.toString()});
        QVERIFY(Backup().check(w.files.path("backup")));
    }

    void soundWorkspaceIsFoundSound()
    {
        Workspace w;
        const auto findings = w.store->verify().result();
        QVERIFY(isSound(*findings));
        QCOMPARE(findings->size(), std::size_t(4));
        QCOMPARE(findingOf(*findings, "keys.json")->state, Finding::State::Ok);
        QCOMPARE(findingOf(*findings, "store.db")->state, Finding::State::Ok);
        QCOMPARE(findingOf(*findings, "blobs/" + w.finished.toString())->state, Finding::State::Ok);
        QCOMPARE(findingOf(*findings, "blobs/" + w.cut.toString())->state, Finding::State::Truncated);
    }

    void everyKindOfDamageIsNamed()
    {
        Workspace w;
        w.store->close();
        const std::string blob = "blobs/" + w.finished.toString();
        const auto damagedBy = [&](const std::string &part, const std::function<bool(const std::string &)> &harm,
                                   const std::string &file) -> QString {
            const std::string path = w.folder.path() + "/" + file;
            const QByteArray whole = StoreFiles::read(path);
            if (!harm(path))
                return QStringLiteral("no harm done");
            const auto findings = w.verify();
            StoreFiles::write(path, whole);
            if (!findings)
                return QString::fromStdString(findings.error().detail);
            if (isSound(*findings))
                return QStringLiteral("found sound");
            for (const Finding &finding : *findings)
                if (finding.state == Finding::State::Damaged && finding.part == part && !finding.detail.empty())
                    return QStringLiteral("named: ") + QString::fromStdString(finding.detail);
            return QStringLiteral("another part was named");
        };
        const auto flip = [](qint64 at) {
            return [at](const std::string &path) { return StoreFiles::flip(path, at); };
        };
        const auto cut = [](qint64 size) {
            return [size](const std::string &path) { return StoreFiles::cut(path, size); };
        };
        const auto remove = [](const std::string &path) { return QFile::remove(QString::fromStdString(path)); };
        const auto hole = [](const std::string &path) {
            QByteArray content = StoreFiles::read(path);
            content.replace(5 * 4096, 4096, QByteArray(4096, '\0'));
            return StoreFiles::write(path, content);
        };

        QCOMPARE(damagedBy("store.db", flip(7 * 4096 + 100), "store.db"),
                 QStringLiteral("named: page 8 does not fit its checksum"));
        QCOMPARE(damagedBy("store.db", hole, "store.db"), QStringLiteral("named: page 6 is empty"));
        QVERIFY(damagedBy("store.db", flip(30), "store.db").startsWith(QLatin1String("named: page 1 does")));
        for (const auto &harm : {std::function<bool(const std::string &)>(cut(0)), {cut(5000)}, {cut(40000)}, {remove}})
            QVERIFY(damagedBy("store.db", harm, "store.db").startsWith(QLatin1String("named: ")));
        QVERIFY(damagedBy("keys.json", cut(20), "keys.json").startsWith(QLatin1String("named: ")));
        QVERIFY(damagedBy("keys.json.bak", remove, "keys.json.bak").startsWith(QLatin1String("named: ")));
        QVERIFY(damagedBy(blob, flip(60), blob).startsWith(QLatin1String("named: ")));
        QVERIFY(damagedBy(blob, cut(100), blob).startsWith(QLatin1String("named: ")));
        QVERIFY(damagedBy(blob, remove, blob).startsWith(QLatin1String("named: ")));
        QVERIFY(isSound(*w.verify()));
    }

    void everyFlippedPageIsFoundByItsNumber()
    {
        Workspace w;
        w.store->close();
        const QByteArray whole = StoreFiles::read(w.folder.store());
        for (qint64 page = 1; page <= whole.size() / 4096; page += 3) {
            QVERIFY(StoreFiles::write(w.folder.store(), whole));
            QVERIFY(StoreFiles::flip(w.folder.store(), (page - 1) * 4096 + 900));
            const auto damage = checkPages(w.folder.store(), w.key);
            QCOMPARE(damage->size(), std::size_t(1));
            QCOMPARE(damage->front().page, page);
        }
    }

    void pageSumsAgreeWithSqlcipher4()
    {
        const auto damage =
            checkPages(SB_SOURCE_DIR "/tests/store/fixtures/store-made-by-sqlcipher-4.9.db", StoreFiles::key());
        QVERIFY(damage && damage->empty());
    }

    void danglingRowIsNamed()
    {
        Workspace w;
        w.store->close();
        {
            const auto connection = Connection::open(w.folder.store(), w.key).value();
            QVERIFY(connection->run("PRAGMA foreign_keys = OFF; UPDATE call SET agent = 77 WHERE id = 5"));
        }
        const auto findings = w.verify();
        const auto *store = findingOf(*findings, "store.db");
        QCOMPARE(store->state, Finding::State::Damaged);
        QCOMPARE(store->detail, std::string("a row of call refers to none of agent"));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
