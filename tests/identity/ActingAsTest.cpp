// The owner looks at the workspace with another user's eyes.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using test::RuleWorkspace;

class ActingAsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerIsWhoAnswersByDefault()
    {
        RuleWorkspace workspace;
        const auto me = workspace.send("getCurrentUser", nlohmann::json::object());
        QCOMPARE(me.status, 200);
        QCOMPARE(me.body["user_id"].get<std::string>(), workspace.owner.toString());
    }

    void anotherUserHasTheirRoleOrganizationAndRows()
    {
        RuleWorkspace workspace;
        const auto org = workspace.makeOrg("Example Partners", OrgType::Distributor);
        const auto user = workspace.makeUser("dev", Role::Developer, org);
        workspace.call(createAgentSimple, {.name = "Owner's agent"}).value();
        const auto me = workspace.send("getCurrentUser", nlohmann::json::object(), workspace.as(user));
        QCOMPARE(me.body["role"].get<std::string>(), std::string("developer"));
        QCOMPARE(me.body["organization"]["name"].get<std::string>(), std::string("Example Partners"));
        QCOMPARE(workspace.send("listAgents", nlohmann::json::object(), workspace.as(user)).body.size(), 0U);
        QCOMPARE(workspace.send("listAgents", nlohmann::json::object()).body.size(), 1U);
    }

    void A2_aUserWhoDoesNotExistIsNobody()
    {
        RuleWorkspace workspace;
        const auto nobody = workspace.send("getCurrentUser", nlohmann::json::object(), workspace.as(UserId::make(1)));
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.body["detail"].is_string());
    }

    void anOrganizationAndItsPeopleOutliveTheProcess()
    {
        RuleWorkspace workspace;
        const auto user = workspace.makeUser("dev", Role::OrgAdmin, workspace.makeOrg("Example Partners"));
        workspace.reopen();
        QCOMPARE(workspace.send("getCurrentUser", nlohmann::json::object(), workspace.as(user)).status, 200);
    }
};

QTEST_GUILESS_MAIN(ActingAsTest)
#include "ActingAsTest.moc"
