#include "models/store/Connection.h"
#include "models/store/Transaction.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

#include <sys/stat.h>

using namespace sb;
using sb::test::StoreFiles;

class ConnectionTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Connection> made(const std::string &path)
    {
        auto connection = Connection::open(path, StoreFiles::key(), {.access = Access::Create});
        return connection ? std::move(*connection) : nullptr;
    }

    static constexpr int noteCount = 400;
    /// A store of about forty pages: row n holds n and a text that says n.
    static bool fill(const std::string &path)
    {
        const auto connection = made(path);
        if (!connection || !connection->run("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"))
            return false;
        auto transaction = Transaction::begin(*connection);
        if (!transaction)
            return false;
        for (int id = 1; id <= noteCount; ++id)
            if (!connection->execute("INSERT INTO note VALUES(?, ?)", id, noteText(id)))
                return false;
        return transaction->commit().has_value();
    }
    static std::string noteText(int id)
    {
        std::string text;
        while (text.size() < 380)
            text += "note " + std::to_string(id) + " ";
        return text;
    }

private Q_SLOTS:
    void opensStoreMadeBySqlcipher4()
    {
        const StoreFiles files;
        const auto path = files.path("store.db");
        QVERIFY(QFile::copy(QStringLiteral(SB_SOURCE_DIR "/tests/store/fixtures/store-made-by-sqlcipher-4.9.db"),
                            QString::fromStdString(path)));
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto connection = Connection::open(path, StoreFiles::key(), {.access = access});
            QVERIFY2(connection, connection ? "" : connection.error().detail.c_str());
            QCOMPARE((*connection)->userVersion().value(), 7);
            const auto texts =
                (*connection)->rows<std::string>("SELECT text FROM note ORDER BY id", [](const Statement &row) {
                    return row.get<std::string>(0);
                });
            QCOMPARE(texts.value(), (std::vector<std::string>{"written by SQLCipher 4.9", "second row"}));
            QCOMPARE(
                (*connection)->value<int>("SELECT docid FROM note_text WHERE note_text MATCH ?", "second")->value(), 2);
        }
    }

    void everyKindOfValueComesBackAsItWasBound()
    {
        enum class Colour : std::uint8_t { Red = 1, Green };
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection);
        QVERIFY(connection->run("CREATE TABLE v(a, b, c, d, e, f, g, h, i, j, k)"));
        const auto agent = AgentId::make(1'700'000'000'000);
        const std::vector<std::uint8_t> bytes{0, 1, 0, 255};
        const std::string text("zero\0inside", 11);
        const auto moment = Instant::fromMicroseconds(1'700'000'000'123'456);
        const auto money = Money::fromMicros(-84'215);
        QVERIFY(connection->execute("INSERT INTO v VALUES(?,?,?,?,?,?,?,?,?,?,?)",
                                    std::numeric_limits<std::int64_t>::min(), 0.1, text, bytes, agent, moment, money,
                                    true, Colour::Green, std::optional<int>(), std::optional<std::string>("")));
        auto row = connection->prepare("SELECT * FROM v");
        QVERIFY(row->step().value());
        QCOMPARE(row->integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(row->real(1), 0.1);
        QCOMPARE(row->get<std::string>(2), text);
        QCOMPARE(row->get<std::vector<std::uint8_t>>(3), bytes);
        QCOMPARE(row->get<AgentId>(4), agent);
        QCOMPARE(row->get<Instant>(5), moment);
        QCOMPARE(row->get<Money>(6), money);
        QCOMPARE(row->get<bool>(7), true);
        QCOMPARE(row->get<Colour>(8), Colour::Green);
        QVERIFY(!row->get<std::optional<int>>(9));
        QCOMPARE(row->get<std::optional<std::string>>(10), std::optional<std::string>(""));
        QVERIFY(!row->step().value());
    }

    void emptyTextAndBlobAreNotNull()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE v(a NOT NULL, b NOT NULL)"));
        QVERIFY(connection->execute("INSERT INTO v VALUES(?, ?)", std::string_view(), std::vector<std::uint8_t>()));
        QCOMPARE(connection->value<std::string>("SELECT typeof(a) || typeof(b) FROM v")->value(),
                 std::string("textblob"));
    }

    void boundValuesAreCopiedAndKeptOverLoops()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE v(a)"));
        auto insert = connection->prepare("INSERT INTO v VALUES(?)");
        {
            std::string gone(200, 'x');
            insert->bind(gone);
            gone.assign(200, 'y');
        }
        QVERIFY(!insert->step().value());
        QCOMPARE(connection->value<std::string>("SELECT a FROM v")->value(), std::string(200, 'x'));
    }

    void parameterTooManyOrTooLargeIsTold()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE v(a)"));
        QCOMPARE(connection->execute("INSERT INTO v VALUES(?)", 1, 2).error().code, ErrorCode::Internal);
        QCOMPARE(connection->execute("INSERT INTO v VALUES(?)", std::uint64_t(1) << 63).error().code,
                 ErrorCode::Internal);
        QCOMPARE(connection->value<int>("SELECT count(*) FROM v")->value(), 0);
    }

    void sameStatementInsideItself()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE v(a); INSERT INTO v VALUES(1); INSERT INTO v VALUES(2)"));
        std::vector<int> pairs;
        QVERIFY(connection->each("SELECT a FROM v ORDER BY a", [&](const Statement &outer) {
            QVERIFY(connection->each("SELECT a FROM v ORDER BY a", [&](const Statement &inner) {
                pairs.push_back(outer.get<int>(0) * 10 + inner.get<int>(0));
            }));
        }));
        QCOMPARE(pairs, (std::vector<int>{11, 12, 21, 22}));
    }

    void manyDifferentStatementsKeepABoundedCache()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        for (int number = 0; number < 1000; ++number)
            QCOMPARE(connection->value<int>("SELECT " + std::to_string(number))->value(), number);
    }

    void refusesTwoStatementsInOne()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QCOMPARE(connection->prepare("SELECT 1; SELECT 2").error().code, ErrorCode::Internal);
        QVERIFY(connection->prepare("SELECT 1 ; \n"));
        QCOMPARE(connection->prepare(" ").error().code, ErrorCode::Internal);
    }

    void constraintsAreConflicts()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);"
                                "CREATE TABLE b(a INTEGER NOT NULL REFERENCES a(id));"
                                "INSERT INTO a VALUES(1, 'secret name')"));
        const auto twice = connection->execute("INSERT INTO a VALUES(2, 'secret name')");
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QVERIFY(twice.error().detail.find("a.name") != std::string::npos);
        QVERIFY(twice.error().detail.find("secret") == std::string::npos);
        QCOMPARE(connection->execute("INSERT INTO b VALUES(9)").error().code, ErrorCode::Conflict);
        QCOMPARE(connection->execute("INSERT INTO a VALUES(3, NULL)").error().code, ErrorCode::Internal);
    }

    void writesAreDurableAndEncrypted()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QCOMPARE(connection->value<std::string>("PRAGMA journal_mode")->value(), std::string("wal"));
        QCOMPARE(connection->value<int>("PRAGMA synchronous")->value(), 2);
        QCOMPARE(connection->value<int>("PRAGMA foreign_keys")->value(), 1);
        QCOMPARE(connection->value<int>("PRAGMA temp_store")->value(), 2);
        QVERIFY(connection->run("CREATE TABLE v(a); INSERT INTO v VALUES('rhinoceros')"));
        QVERIFY(StoreFiles::read(files.path("store.db-wal")).size() > 4096);
        QCOMPARE(StoreFiles::filesWith(files.folder(), "rhinoceros"), QStringList());
        QCOMPARE(StoreFiles::filesWith(files.folder(), "SQLite format"), QStringList());
        struct stat status = {};
        QCOMPARE(::stat(files.path("store.db").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
        QCOMPARE(::stat(files.path("store.db-wal").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }

    void wrongKeyIsToldFromDamageByTheProofOfTheKey()
    {
        const StoreFiles files;
        QVERIFY(fill(files.path("store.db")));
        const auto other = Connection::open(files.path("store.db"), StoreFiles::key(9));
        QCOMPARE(other.error().code, ErrorCode::WrongKey);
        const auto proven = Connection::open(files.path("store.db"), StoreFiles::key(9), {.proof = KeyProof::Slot});
        QCOMPARE(proven.error().code, ErrorCode::Corrupt);
        QVERIFY(proven.error().detail.starts_with("store.db: "));
        QCOMPARE(Connection::open(files.path("store.db"), Secret("short")).error().code, ErrorCode::Internal);
    }

    void missingEmptyAndExistingFiles()
    {
        const StoreFiles files;
        const auto path = files.path("store.db");
        QCOMPARE(Connection::open(path, StoreFiles::key()).error().code, ErrorCode::NotFound);
        QVERIFY(!StoreFiles::exists(path));
        QVERIFY(StoreFiles::write(path, {}));
        QCOMPARE(Connection::open(path, StoreFiles::key()).error().code, ErrorCode::Corrupt);
        QVERIFY(StoreFiles::write(path, QByteArray(8192, 'x')));
        QCOMPARE(Connection::open(path, StoreFiles::key(), {.access = Access::Create}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(StoreFiles::read(path), QByteArray(8192, 'x'));
    }

    void cutFileIsNamedAndNeverReadAsWhole()
    {
        const StoreFiles files;
        const auto path = files.path("store.db");
        QVERIFY(fill(path));
        const QByteArray whole = StoreFiles::read(path);
        // the last 12 bytes are padding of the last page: a file without them has all its rows
        for (const qint64 size : {qint64(100), qint64(4096), qint64(4096 * 3 + 17), whole.size() / 2,
                                  whole.size() - 4096, whole.size() - 40}) {
            QVERIFY(StoreFiles::write(path, whole.left(size)));
            auto connection = Connection::open(path, StoreFiles::key(), {.proof = KeyProof::Slot});
            Error error;
            if (connection) {
                const auto count = (*connection)->value<int>("SELECT count(*) FROM note");
                QVERIFY2(!count, qPrintable(QStringLiteral("%1 bytes were read as whole").arg(size)));
                error = count.error();
            } else {
                error = connection.error();
            }
            QCOMPARE(error.code, ErrorCode::Corrupt);
            QVERIFY(error.detail.starts_with("store.db: "));
        }
    }

    void flippedByteOnAnyPageNeverGivesWrongRows()
    {
        const StoreFiles files;
        const auto path = files.path("store.db");
        QVERIFY(fill(path));
        const QByteArray whole = StoreFiles::read(path);
        const qint64 pages = whole.size() / 4096;
        QVERIFY(pages > 20);
        int damaged = 0;
        for (qint64 page = 0; page < pages; ++page) {
            // content, IV, HMAC; the last 12 bytes of a page are padding
            for (const qint64 within : {qint64(20), qint64(2000), qint64(4047), qint64(4050), qint64(4070)}) {
                QVERIFY(StoreFiles::write(path, whole));
                QVERIFY(StoreFiles::flip(path, page * 4096 + within));
                auto connection = Connection::open(path, StoreFiles::key(), {.proof = KeyProof::Slot});
                if (!connection) {
                    QCOMPARE(connection.error().code, ErrorCode::Corrupt);
                    ++damaged;
                    continue;
                }
                const auto read = (*connection)->each("SELECT id, text FROM note", [](const Statement &row) {
                    QCOMPARE(row.get<std::string>(1), noteText(row.get<int>(0)));
                });
                if (!read) {
                    QCOMPARE(read.error().code, ErrorCode::Corrupt);
                    ++damaged;
                }
            }
        }
        QCOMPARE(damaged, pages * 5);
    }

    void readOnlyConnectionRefusesToWrite()
    {
        const StoreFiles files;
        const auto writer = made(files.path("store.db"));
        QVERIFY(writer->run("CREATE TABLE v(a)"));
        const auto reader = Connection::open(files.path("store.db"), StoreFiles::key(), {.access = Access::ReadOnly});
        QVERIFY(reader);
        QCOMPARE((*reader)->execute("INSERT INTO v VALUES(1)").error().code, ErrorCode::Io);
        QCOMPARE((*reader)->value<int>("SELECT count(*) FROM v")->value(), 0);
    }

    void transactionRollsBackUnlessCommitted()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(connection->run("CREATE TABLE v(a)"));
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY(connection->execute("INSERT INTO v VALUES(1)"));
            QCOMPARE(Transaction::begin(*connection).error().code, ErrorCode::Internal);
        }
        QCOMPARE(connection->value<int>("SELECT count(*) FROM v")->value(), 0);
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY((*transaction)->execute("INSERT INTO v VALUES(1)"));
            auto moved = std::move(*transaction);
            QVERIFY(moved.commit());
            QCOMPARE(moved.commit().error().code, ErrorCode::Internal);
        }
        QCOMPARE(connection->value<int>("SELECT count(*) FROM v")->value(), 1);
        QVERIFY(!connection->inTransaction());
    }

    void lockOfAnotherWriterIsTold()
    {
        const StoreFiles files;
        const auto first = made(files.path("store.db"));
        QVERIFY(first->run("CREATE TABLE v(a)"));
        const auto second =
            Connection::open(files.path("store.db"), StoreFiles::key(), {.busyTimeout = std::chrono::milliseconds(1)});
        QVERIFY(second);
        auto held = Transaction::begin(*first);
        QVERIFY(held);
        QCOMPARE(Transaction::begin(**second).error().code, ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
