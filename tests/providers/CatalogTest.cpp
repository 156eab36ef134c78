// Rules V1–V3 and the resolution of names (G6).
#include "models/backend/BackendMigrations.h"
#include "models/backend/LocalBackend.h"
#include "models/contract/Codec.h"
#include "models/identity/CallerDirectory.h"
#include "models/identity/IdentityStore.h"
#include "models/providers/ProviderResolution.h"
#include "models/providers/ProviderService.h"
#include "models/providers/ProviderStore.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = Catalog::builtIn().value();
        std::vector<Migration> steps;
        const auto join = [&](const auto &more) { steps.insert(steps.end(), more.begin(), more.end()); };
        join(backendMigrations);
        join(identityMigrations);
        join(providerMigrations);
        m_store =
            Store::create(WorkspaceFolder::create(m_files.path("workspace")).value(), test::StoreFiles::key(), steps)
                .value();
        QVERIFY(m_store
                    ->write([&](Transaction &transaction) {
                        return IdentityStore::createOwner(transaction, {"w", "Asha", "o", {}}, m_clock.now());
                    })
                    .result());
        QCOMPARE(import(m_catalog), Result<bool>(true));
        m_gate = std::make_unique<Gate>(Contract::builtIn().value(), m_callers);
        m_service.registerOn(m_registry);
        m_backend = std::make_unique<LocalBackend>(*m_store, *m_gate, m_registry, m_clock);
    }
    void cleanupTestCase() { m_backend.reset(); }

    void V1_catalogRoutesAnswerArrays_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("schema");
        QTest::newRow("model") << "listModelProviders"
                               << "ModelProvider";
        QTest::newRow("tts") << "listTtsProviders"
                             << "TtsProvider";
        QTest::newRow("stt") << "listSttProviders"
                             << "SttProvider";
        QTest::newRow("vad") << "listVadProviders"
                             << "VadProvider";
        QTest::newRow("voices") << "listTtsVoices"
                                << "TtsVoice";
    }
    void V1_catalogRoutesAnswerArrays()
    {
        QFETCH(QString, operation);
        QFETCH(QString, schema);
        const auto rows = json(operation.toStdString(), Json::object()).value();
        QVERIFY(rows.is_array() && !rows.empty());
        for (const auto &row : rows) {
            const auto fits = m_gate->contract().checkSchema(schema.toStdString(), row);
            QVERIFY2(fits, row.dump().c_str());
            for (const auto &[name, value] : row.items())
                QVERIFY2(name == "requires_api_key" || name.find("key") == std::string::npos, name.c_str());
        }
    }

    void V1_allAnswersOneObject()
    {
        const auto all = json("listAllProviders", Json::object()).value();
        QCOMPARE(all["model_providers"].size(), m_catalog.models.size());
        QCOMPARE(all["tts_providers"].size(), m_catalog.tts.size());
        QCOMPARE(all["stt_providers"].size(), m_catalog.stt.size());
        QCOMPARE(all["vad_providers"].size(), m_catalog.vad.size());
    }

    void V2_oneDefaultATableAndItIsEmbedded()
    {
        const auto all = json("listAllProviders", Json::object()).value();
        for (const char *table : {"model_providers", "tts_providers", "stt_providers", "vad_providers"}) {
            int defaults = 0;
            for (const auto &row : all[table]) {
                if (!row["is_default"].get<bool>())
                    continue;
                ++defaults;
                QVERIFY(row.value("runs_on", "embedded") == "embedded" && !row.value("requires_api_key", false));
            }
            QCOMPARE(defaults, 1);
            QVERIFY(all[table][0]["is_default"].get<bool>()); // first
        }
        const auto twice = Catalog::parse(R"({"models":[
            {"provider_name":"a","model_name":"a","is_default":true},{"provider_name":"b","model_name":"b","is_default":true}]})");
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
    }

    void V3_voicesOfOneRow()
    {
        const auto *flite = resolveTts(m_catalog, "flite");
        const auto voices = json("listTtsVoices", {{"provider_id", flite->id.toString()}}).value();
        std::vector<std::string> names;
        for (const auto &voice : voices)
            names.push_back(voice["voice_name"]);
        QCOMPARE(names, (std::vector<std::string>{"slt", "rms", "awb", "kal16"}));
        QCOMPARE(json("listTtsVoices", {{"provider_id", "x"}}).error().code, ErrorCode::Unprocessable);
    }

    void V3_clonedVoiceIsItsOwnersAlone()
    {
        const auto owner = UserId::make(1);
        const auto added =
            m_store
                ->write([&](Transaction &transaction) {
                    TtsVoice voice;
                    voice.id = VoiceId::make(1);
                    voice.voiceName = "mine";
                    voice.source = VoiceSource::Cloned;
                    return transaction->execute("INSERT INTO voice (id, provider_id, user_id, is_public,"
                                                " position, document) VALUES (?,?,?,0,999,?)",
                                                voice.id, m_catalog.tts.front().id, owner, encode(voice).dump());
                })
                .result();
        QVERIFY(added);
        const auto seen = [&](UserId user) {
            return m_store
                ->read([&](Connection &connection) { return ProviderStore::voices(connection, user, std::nullopt); })
                .result()
                ->size();
        };
        QCOMPARE(seen(owner), seen(UserId::make(2)) + 1);
    }

    void pricesCarryTheirDate()
    {
        for (const auto &row : m_catalog.models) {
            const bool priced = row.pricePer1kInputTokens && row.pricePer1kInputTokens->micros() > 0;
            QCOMPARE(row.pricesAsOf.hasValue(), priced);
            QCOMPARE(*row.requiresApiKey, row.runsOn == RunsOn::Network);
        }
        QVERIFY(m_catalog.pricesAsOf.size() == 10);
    }

    void sameCatalogIsNotTakenInTwiceAndRowsThatLeftStay()
    {
        QCOMPARE(import(m_catalog), Result<bool>(false));
        auto smaller = m_catalog;
        smaller.digest = "other";
        const auto gone = smaller.models.back();
        smaller.models.pop_back();
        QCOMPARE(import(smaller), Result<bool>(true));
        const auto listed = m_store->read([](Connection &c) { return ProviderStore::models(c); }).result();
        QCOMPARE(listed->size(), smaller.models.size());
        const auto all = m_store->read([](Connection &c) { return ProviderStore::everything(c); }).result();
        QVERIFY(resolveModel(*all, gone.id.toString()));
        QCOMPARE(import(m_catalog), Result<bool>(true));
    }

    void rowsHaveTheSameIdInEveryWorkspace()
    {
        const auto again = Catalog::builtIn().value();
        QVERIFY(again.models == m_catalog.models && again.voices == m_catalog.voices);
        QCOMPARE(m_catalog.models.front().id.toString().at(14), '5'); // version 5
    }

    void G6_defaultWinsThenTheLowestId()
    {
        Catalog catalog;
        const auto row = [](std::uint8_t id, bool isDefault) {
            SttProvider stt;
            Uuid::Bytes bytes{};
            bytes[15] = id;
            stt.id = ProviderId(Uuid(bytes));
            stt.modelName = "same";
            stt.isDefault = isDefault;
            return stt;
        };
        catalog.stt = {row(3, false), row(2, false), row(9, true)};
        QCOMPARE(resolveStt(catalog, " SAME ")->id, row(9, true).id);
        catalog.stt.pop_back();
        QCOMPARE(resolveStt(catalog, "same")->id, row(2, false).id);
        QVERIFY(!resolveStt(catalog, "other"));
    }

    void G16_languageIsListed_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("expected");
        QTest::newRow("same") << "en-US"
                              << "en-US" << true;
        QTest::newRow("case") << "EN-us"
                              << "en-US" << true;
        QTest::newRow("language for all regions") << "hi"
                                                  << "hi-IN" << true;
        QTest::newRow("code without region") << "hi-IN"
                                             << "hi" << true;
        QTest::newRow("other region") << "en-US"
                                      << "en-GB" << false;
        QTest::newRow("other language") << "en"
                                        << "hi" << false;
        QTest::newRow("nothing listed") << ""
                                        << "hi" << true;
    }
    void G16_languageIsListed()
    {
        QFETCH(QString, listed);
        QFETCH(QString, code);
        QFETCH(bool, expected);
        const auto list =
            listed.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{listed.toStdString()};
        QCOMPARE(speaks(list, code.toStdString()), expected);
    }

    void damagedCatalogIsRefusedWithItsPlace()
    {
        QCOMPARE(Catalog::parse("[").error().code, ErrorCode::Invalid);
        const auto wrong = Catalog::parse(R"({"models":[{"provider_name":"a","model_name":7}]})");
        QCOMPARE(wrong.error().code, ErrorCode::Unprocessable);
        QCOMPARE(wrong.error().problems.front().loc, (std::vector<std::string>{"models", "0", "model_name"}));
        const auto twice = Catalog::parse(
            R"({"models":[{"provider_name":"a","model_name":"a"},{"provider_name":"a","model_name":"a"}]})");
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
    }

private:
    Result<bool> import(const Catalog &catalog)
    {
        return m_store
            ->write([&](Transaction &transaction) {
                return ProviderStore::importCatalog(transaction, catalog, m_clock.now());
            })
            .result();
    }
    Result<Json> json(std::string_view operation, const Json &in)
    {
        auto future = m_backend->callJson(operation, in);
        future.waitForFinished();
        return future.result();
    }

    test::StoreFiles m_files;
    test::FakeClock m_clock;
    Catalog m_catalog;
    std::unique_ptr<Store> m_store;
    CallerDirectory m_callers{m_clock};
    std::unique_ptr<Gate> m_gate;
    ProviderService m_service;
    Registry m_registry;
    std::unique_ptr<LocalBackend> m_backend;
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "CatalogTest.moc"
