#include "models/store/BlobStore.h"
#include "models/store/Store.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

using namespace sb;
using sb::test::StoreFiles;

namespace {

constexpr std::array migrations{Migration{1, createBlobTable}};
constexpr Instant now = Instant::fromMilliseconds(1'700'000'000'000);

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

Result<std::string> textOf(BlobReader &reader)
{
    std::string text;
    for (;;) {
        const auto next = reader.next();
        if (!next)
            return fail(next.error());
        if (next->empty())
            return text;
        text.append(next->begin(), next->end());
    }
}

} // namespace

class BlobStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowComesFirstAndWordsAreNowhereInTheClear()
    {
        const StoreFiles files;
        const auto folder = WorkspaceFolder::create(files.path("w")).value();
        const auto store = Store::create(folder, StoreFiles::key(), migrations).value();
        const BlobStore blobs(folder.blobs());
        const auto ticket =
            store->write([&](Transaction &tx) { return blobs.begin(tx, "audio/ogg", now); }).result().value();
        auto writer = blobs.writer(*ticket).value();
        QVERIFY(writer->append(bytesOf("rhinoceros rhinoceros")) && writer->flush());

        // as after kill -9: the row is there, the file is not finished
        const auto unfinished = store->read([&](Connection &connection) { return blobs.find(connection, ticket->id); });
        QVERIFY(unfinished.result().value() && !unfinished.result().value()->size);
        auto read = store->read([&](Connection &connection) -> Result<std::string> {
            auto reader = blobs.reader(connection, ticket->id);
            if (!reader)
                return fail(reader.error());
            return textOf(**reader);
        });
        QCOMPARE(read.result().value(), std::string("rhinoceros rhinoceros"));

        const auto size = writer->finish().value();
        QVERIFY(store
                    ->write([&](Transaction &tx) -> Result<int> {
                        return blobs.finished(tx, ticket->id, size).map([] { return 1; });
                    })
                    .result());
        const auto rows = store->read([&](Connection &connection) { return blobs.list(connection); }).result().value();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].mediaType, std::string("audio/ogg"));
        QCOMPARE(rows[0].created, now);
        QCOMPARE(rows[0].size, std::optional(size));
        QCOMPARE(StoreFiles::filesWith(folder.path(), "rhinoceros"), QStringList());
    }

    void removingTakesRowKeyAndFile()
    {
        const StoreFiles files;
        const auto folder = WorkspaceFolder::create(files.path("w")).value();
        const auto connection = Connection::open(folder.store(), StoreFiles::key(), {.access = Access::Create}).value();
        QVERIFY(migrate(*connection, migrations));
        const BlobStore blobs(folder.blobs());
        std::vector<BlobId> ids;
        for (int number = 0; number < 3; ++number) {
            auto tx = Transaction::begin(*connection).value();
            const auto ticket = blobs.begin(tx, "text/plain", now).value();
            QVERIFY(tx.commit());
            auto writer = blobs.writer(*ticket).value();
            QVERIFY(writer->append(bytesOf("one")) && writer->flush());
            if (number != 1)
                QVERIFY(writer->finish());
            ids.push_back(ticket->id);
        }
        auto tx = Transaction::begin(*connection).value();
        QVERIFY(blobs.remove(tx, ids[0]));
        QVERIFY(blobs.removeFile(ids[0]));
        QVERIFY(blobs.remove(tx, ids[1])); // and a crash before its file is removed
        QCOMPARE(blobs.remove(tx, ids[0]).error().code, ErrorCode::NotFound);
        QCOMPARE(blobs.removeOrphans(tx).value(), 1);
        QVERIFY(tx.commit());
        QVERIFY(!StoreFiles::exists(blobs.path(ids[0])));
        QVERIFY(!StoreFiles::exists(blobs.path(ids[1]) + ".part"));
        QCOMPARE(blobs.reader(*connection, ids[0]).error().code, ErrorCode::NotFound);
        QVERIFY(blobs.reader(*connection, ids[2]));
        QVERIFY(blobs.removeFile(ids[2]));
        QCOMPARE(blobs.reader(*connection, ids[2]).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "BlobStoreTest.moc"
