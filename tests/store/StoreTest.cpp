#include "models/store/Store.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

#include <future>
#include <stdexcept>

using namespace sb;
using sb::test::StoreFiles;

namespace {

Result<> createNote(Connection &connection)
{
    return connection.run("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
}

Result<> addTag(Connection &connection)
{
    return connection.run("ALTER TABLE note ADD COLUMN tag TEXT");
}

constexpr std::array twoSteps{Migration{1, createNote}, Migration{2, addTag}};

Result<int> countNotes(Connection &connection)
{
    return connection.value<int>("SELECT count(*) FROM note").map([](const auto &count) { return count.value_or(-1); });
}

Result<std::int64_t> addNote(Transaction &transaction)
{
    if (auto done = transaction->execute("INSERT INTO note(text) VALUES(?)", "a word"); !done)
        return fail(done.error());
    return transaction->lastRowId();
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private:
    struct Workspace
    {
        StoreFiles files;
        std::string path = files.path("workspace");
        WorkspaceFolder folder{path};
        std::unique_ptr<Store> create(std::span<const Migration> migrations = twoSteps)
        {
            if (!WorkspaceFolder::create(path))
                return nullptr;
            auto store = Store::create(folder, StoreFiles::key(), migrations);
            return store ? std::move(*store) : nullptr;
        }
        Result<std::unique_ptr<Store>> open(std::span<const Migration> migrations = twoSteps) const
        {
            return Store::open(folder, StoreFiles::key(), migrations);
        }
    };

private Q_SLOTS:
    void writesAndReadsAnswerByFutures()
    {
        Workspace workspace;
        const auto store = workspace.create();
        QVERIFY(store);
        QCOMPARE(store->write(addNote).result().value(), 1);
        QCOMPARE(store->write(addNote).result().value(), 2);
        QCOMPARE(store->read(countNotes).result().value(), 2);
    }

    void failedOrThrowingWriteChangesNothing()
    {
        Workspace workspace;
        const auto store = workspace.create();
        const auto failed = store
                                ->write([](Transaction &transaction) -> Result<int> {
                                    (void)addNote(transaction);
                                    return fail(ErrorCode::Invalid, "no");
                                })
                                .result();
        QCOMPARE(failed.error().code, ErrorCode::Invalid);
        const auto threw = store
                               ->write([](Transaction &transaction) -> Result<int> {
                                   (void)addNote(transaction);
                                   throw std::runtime_error("quotes a caller");
                               })
                               .result();
        QCOMPARE(threw.error().code, ErrorCode::Internal);
        QVERIFY(threw.error().detail.find("caller") == std::string::npos);
        QCOMPARE(store->read(countNotes).result().value(), 0);
        QVERIFY(store->write(addNote).result());
    }

    void readerSeesOneStateWhileTheWriterGoesOn()
    {
        Workspace workspace;
        const auto store = workspace.create();
        QVERIFY(store->write(addNote).result());
        std::promise<void> reading;
        std::promise<void> written;
        auto read = store->read([&](Connection &connection) -> Result<std::pair<int, int>> {
            const auto before = countNotes(connection);
            reading.set_value();
            written.get_future().wait();
            const auto after = countNotes(connection);
            return std::pair(before.value_or(-1), after.value_or(-2));
        });
        reading.get_future().wait();
        QVERIFY(store->write(addNote).result()); // does not wait for the reader
        QCOMPARE(store->read(countNotes).result().value(), 2);
        written.set_value();
        QCOMPARE(read.result().value(), std::pair(1, 1));
    }

    void readersCannotWrite()
    {
        Workspace workspace;
        const auto store = workspace.create();
        const auto refused = store
                                 ->read([](Connection &connection) -> Result<int> {
                                     if (auto done = connection.execute("DELETE FROM note"); !done)
                                         return fail(done.error());
                                     return 1;
                                 })
                                 .result();
        QCOMPARE(refused.error().code, ErrorCode::Io);
    }

    void closingEndsWritesThatWerePostedAndLeavesNoLog()
    {
        Workspace workspace;
        auto store = workspace.create();
        std::vector<QFuture<Result<std::int64_t>>> writes;
        for (int count = 0; count < 200; ++count)
            writes.push_back(store->write(addNote));
        QVERIFY(store->read(countNotes).result());
        store->close();
        for (const auto &write : writes)
            QVERIFY(write.result());
        QVERIFY(!StoreFiles::exists(workspace.path + "/store.db-wal"));
        QVERIFY(!StoreFiles::exists(workspace.path + "/store.db-shm"));
        QCOMPARE(store->write(addNote).result().error().code, ErrorCode::Cancelled);
        QCOMPARE(store->read(countNotes).result().error().code, ErrorCode::Cancelled);
        store->close();
        store.reset();
        const auto again = workspace.open();
        QVERIFY(again);
        QCOMPARE((*again)->read(countNotes).result().value(), 200);
    }

    void closingInterruptsALongReadAndRefusesThoseThatWait()
    {
        Workspace workspace;
        const auto store = workspace.create();
        std::vector<QFuture<Result<int>>> reads;
        std::promise<void> running;
        for (int number = 0; number < 8; ++number)
            reads.push_back(store->read([&running, number](Connection &connection) -> Result<int> {
                if (number == 0)
                    running.set_value();
                // endless but for the interrupt
                return connection
                    .value<int>(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
                    .map([](const auto &count) { return count.value_or(0); });
            }));
        running.get_future().wait();
        store->close();
        for (const auto &read : reads)
            QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
    }

    void olderStoreIsCopiedBeforeItIsMigrated()
    {
        Workspace workspace;
        {
            const auto store = workspace.create(std::span(twoSteps).first(1));
            QVERIFY(store->write(addNote).result());
        }
        const auto store = workspace.open();
        QVERIFY(store);
        const auto copy = Connection::open(workspace.path + "/backups/before-version-1.db", StoreFiles::key());
        QVERIFY(copy);
        QCOMPARE((*copy)->userVersion().value(), 1);
        QCOMPARE(countNotes(**copy).value(), 1);
        QVERIFY((*store)->read(countNotes).result());
    }

    void newerStoreIsRefused()
    {
        Workspace workspace;
        workspace.create().reset();
        QCOMPARE(workspace.open(std::span(twoSteps).first(1)).error().code, ErrorCode::Conflict);
        QVERIFY(workspace.open());
    }

    void missingEmptyOrForeignStoreIsDamage()
    {
        Workspace workspace;
        workspace.create().reset();
        const auto path = workspace.path + "/store.db";
        const QByteArray whole = StoreFiles::read(path);
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        QCOMPARE(workspace.open().error().code, ErrorCode::Corrupt);
        QVERIFY(!StoreFiles::exists(path));
        QVERIFY(StoreFiles::write(path, {}));
        QCOMPARE(workspace.open().error().code, ErrorCode::Corrupt);
        QVERIFY(StoreFiles::write(path, QByteArray(8192, 'x')));
        QCOMPARE(workspace.open().error().code, ErrorCode::Corrupt);
        QVERIFY(StoreFiles::write(path, whole));
        QVERIFY(workspace.open());
        QCOMPARE(Store::create(workspace.folder, StoreFiles::key(), twoSteps).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
