// What the program can do equals what the contract has structs for; the rest says that it is not here.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

#include <set>

using namespace sb;

class HandlersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlersEqualTheOperationsWithStructs()
    {
        test::RuleWorkspace workspace;
        std::set<std::string> described;
        for (const auto &codec : operationCodecs())
            described.insert(std::string(codec.id));
        const auto ids = workspace.services->registry().operationIds();
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()), described);
        const auto contract = Contract::builtIn().value();
        for (const auto &id : ids)
            QVERIFY2(contract->find(id), id.c_str());
    }

    void localOperationsAllHaveAHandler()
    {
        test::RuleWorkspace workspace;
        const auto contract = Contract::builtIn().value();
        for (const auto &operation : contract->operations()) {
            if (operation.local)
                QVERIFY2(workspace.services->registry().find(operation.id), operation.id.c_str());
        }
    }

    void everythingElseSaysThatItIsNotHere()
    {
        test::RuleWorkspace workspace;
        const auto contract = Contract::builtIn().value();
        int others = 0;
        for (const auto &operation : contract->operations()) {
            if (workspace.services->registry().find(operation.id) != nullptr)
                continue;
            const auto answer = workspace.send(operation.id, nlohmann::json::object());
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.body["detail"].get<std::string>(), operation.id + " is not available in this version");
            ++others;
        }
        QVERIFY(others >= 9); // campaigns come with the telephone lines
    }
};

QTEST_GUILESS_MAIN(HandlersTest)
#include "HandlersTest.moc"
