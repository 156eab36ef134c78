// What the program can do equals what the contract has structs for; the rest says that it is not here.
#include "tests/support/CallWorkspace.h"

#include <QTest>

#include <set>

using namespace sb;

class HandlersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlersEqualTheOperationsWithStructs()
    {
        test::CallWorkspace workspace;
        std::set<std::string> described;
        for (const auto &codec : operationCodecs())
            described.insert(std::string(codec.id));
        const auto ids = workspace.registry->operationIds();
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()), described);
        const auto contract = Contract::builtIn().value();
        for (const auto &id : ids)
            QVERIFY2(contract->find(id), id.c_str());
    }

    void localOperationsAllHaveAHandler()
    {
        test::CallWorkspace workspace;
        const auto contract = Contract::builtIn().value();
        for (const auto &operation : contract->operations()) {
            if (operation.local)
                QVERIFY2(workspace.registry->find(operation.id), operation.id.c_str());
        }
    }

    void everythingElseSaysThatItIsNotHere()
    {
        test::CallWorkspace workspace;
        const auto contract = Contract::builtIn().value();
        int others = 0;
        for (const auto &operation : contract->operations()) {
            if (workspace.registry->find(operation.id) != nullptr)
                continue;
            const auto answer = workspace.json(operation.id, nlohmann::json::object());
            QCOMPARE(answer.error().code, ErrorCode::Unavailable);
            QCOMPARE(answer.error().detail, operation.id + " is not available in this version");
            ++others;
        }
        QVERIFY(others > 50);
    }
};

QTEST_GUILESS_MAIN(HandlersTest)
#include "HandlersTest.moc"
