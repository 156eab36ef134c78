#include "models/store/Migration.h"
#include "tests/support/SchemaText.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

using namespace sb;
using sb::test::StoreFiles;

namespace {

Result<> createNote(Connection &connection)
{
    return connection.run("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)");
}

Result<> addTag(Connection &connection)
{
    return connection.run("CREATE TABLE tag(note INTEGER NOT NULL REFERENCES note(id), name TEXT);"
                          "INSERT INTO tag SELECT id, 'old' FROM note");
}

/// A rebuild as SQLite wants it, with a table that refers to the one rebuilt.
Result<> makeTextRequired(Connection &connection)
{
    return connection.run("CREATE TABLE fresh(id INTEGER PRIMARY KEY, text TEXT NOT NULL DEFAULT '');"
                          "INSERT INTO fresh SELECT id, ifnull(text, '') FROM note;"
                          "DROP TABLE note; ALTER TABLE fresh RENAME TO note");
}

Result<> failHalfWay(Connection &connection)
{
    if (auto done = connection.run("CREATE TABLE half(a); UPDATE note SET text = 'lost'"); !done)
        return done;
    return connection.run("INSERT INTO nowhere VALUES(1)");
}

Result<> leaveDanglingRows(Connection &connection)
{
    return connection.run("DELETE FROM note");
}

constexpr std::array threeSteps{Migration{1, createNote}, Migration{2, addTag}, Migration{5, makeTextRequired}};
static_assert(versionsRise(threeSteps));
static_assert(!versionsRise(std::array{Migration{2, createNote}, Migration{2, addTag}}));
static_assert(!versionsRise(std::array{Migration{0, createNote}}));

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Connection> made(const std::string &path)
    {
        auto connection = Connection::open(path, StoreFiles::key(), {.access = Access::Create});
        return connection ? std::move(*connection) : nullptr;
    }

private Q_SLOTS:
    void migratedEqualsFresh()
    {
        const StoreFiles files;
        const auto fresh = made(files.path("fresh.db"));
        QVERIFY(migrate(*fresh, threeSteps));
        const auto schema = sb::test::schemaText(*fresh);
        QVERIFY(schema.find("tag") != std::string::npos);
        QCOMPARE(sb::test::migratedSchemaText(files.path("old.db"), StoreFiles::key(), threeSteps), schema);
        QCOMPARE(fresh->userVersion().value(), 5);
    }

    void keepsRowsAndForeignKeysAcrossARebuild()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(migrate(*connection, std::span(threeSteps).first(1)));
        QVERIFY(connection->run("INSERT INTO note VALUES(1, 'a'); INSERT INTO note VALUES(2, NULL)"));
        QVERIFY(migrate(*connection, threeSteps));
        QCOMPARE(connection->value<int>("SELECT count(*) FROM tag JOIN note ON note.id = tag.note")->value(), 2);
        QCOMPARE(connection->value<int>("PRAGMA foreign_keys")->value(), 1);
        QCOMPARE(connection->execute("INSERT INTO tag VALUES(77, 'x')").error().code, ErrorCode::Conflict);
    }

    void failingHalfWayLeavesTheOldVersion()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(migrate(*connection, std::span(threeSteps).first(1)));
        QVERIFY(connection->run("INSERT INTO note VALUES(1, 'kept')"));
        const auto before = sb::test::schemaText(*connection);
        constexpr std::array broken{Migration{1, createNote}, Migration{2, failHalfWay}};
        const auto failed = migrate(*connection, broken);
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.starts_with("migration to version 2: "));
        QCOMPARE(connection->userVersion().value(), 1);
        QCOMPARE(sb::test::schemaText(*connection), before);
        QCOMPARE(connection->value<std::string>("SELECT text FROM note")->value(), std::string("kept"));
        QCOMPARE(connection->value<int>("PRAGMA foreign_keys")->value(), 1);
    }

    void stepThatLeavesDanglingRowsIsTakenBack()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(migrate(*connection, std::span(threeSteps).first(2)));
        QVERIFY(connection->run("INSERT INTO note VALUES(1, 'a'); INSERT INTO tag VALUES(1, 'x')"));
        constexpr std::array broken{Migration{1, createNote}, Migration{2, addTag}, Migration{3, leaveDanglingRows}};
        QVERIFY(!migrate(*connection, broken));
        QCOMPARE(connection->userVersion().value(), 2);
        QCOMPARE(connection->value<int>("SELECT count(*) FROM note")->value(), 1);
    }

    void newerStoreIsRefusedUntouched()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        QVERIFY(migrate(*connection, threeSteps));
        const auto older = migrate(*connection, std::span(threeSteps).first(2));
        QCOMPARE(older.error().code, ErrorCode::Conflict);
        QVERIFY(older.error().detail.find("version 5") != std::string::npos);
        QCOMPARE(connection->userVersion().value(), 5);
    }

    void copyIsMadeOnlyBeforeAnUpgradeAndItsFailureStopsIt()
    {
        const StoreFiles files;
        const auto connection = made(files.path("store.db"));
        std::vector<int> copies;
        const auto note = [&](int version) -> Result<> {
            copies.push_back(version);
            return {};
        };
        QVERIFY(migrate(*connection, std::span(threeSteps).first(1), note)); // new: nothing to copy
        QVERIFY(migrate(*connection, std::span(threeSteps).first(1), note)); // nothing to do
        QVERIFY(migrate(*connection, std::span(threeSteps).first(2), note));
        QCOMPARE(copies, std::vector<int>{1});
        const auto refused =
            migrate(*connection, threeSteps, [](int) -> Result<> { return fail(ErrorCode::NoSpace, "full"); });
        QCOMPARE(refused.error().code, ErrorCode::NoSpace);
        QCOMPARE(connection->userVersion().value(), 2);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
