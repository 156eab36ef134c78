#include "models/store/RecoveryCode.h"
#include "models/store/PassphraseStrength.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace sb;

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private:
    static bool opensTheSame(const RecoveryCode &code, const std::string &typed)
    {
        const auto parsed = RecoveryCode::parse(typed);
        return parsed && std::ranges::equal(parsed->entropy().bytes(), code.entropy().bytes());
    }

private Q_SLOTS:
    void isShownInSevenGroupsOfFour()
    {
        const Secret text = RecoveryCode::random().text();
        QVERIFY2(QRegularExpression(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"))
                     .match(QString::fromUtf8(text.text().data(), static_cast<qsizetype>(text.text().size())))
                     .hasMatch(),
                 "not the agreed form");
    }

    void everyCodeSurvivesBeingWrittenAndTyped()
    {
        QVERIFY(rc::check("as people type it", [] {
            const auto code = RecoveryCode::random();
            const Secret shown = code.text();
            std::string typed;
            for (char character : shown.text()) {
                if (character == '-') {
                    typed += *rc::gen::element(std::string("-"), std::string(), std::string(" "), std::string(" - "));
                    continue;
                }
                if (*rc::gen::arbitrary<bool>())
                    character = static_cast<char>(std::tolower(character));
                if (character == '0' && *rc::gen::arbitrary<bool>())
                    character = *rc::gen::element('o', 'O');
                if (character == '1' && *rc::gen::arbitrary<bool>())
                    character = *rc::gen::element('i', 'I', 'l', 'L');
                typed += character;
            }
            RC_ASSERT(opensTheSame(code, typed));
        }));
    }

    void aSlipOfThePenIsSeen()
    {
        // 12 bits of checksum: one slip in 4096 goes unseen, so of 2000 nearly all are seen
        int seen = 0;
        for (int round = 0; round < 2000; ++round) {
            const auto code = RecoveryCode::random();
            std::string typed(code.text().text());
            const auto at = static_cast<std::size_t>(round * 5 % 35);
            const std::size_t digit = typed[at] == '-' ? at + 1 : at;
            typed[digit] = typed[digit] == '7' ? '8' : '7';
            const auto parsed = RecoveryCode::parse(typed);
            seen += !parsed && parsed.error().code == ErrorCode::Invalid;
        }
        QVERIFY(seen >= 1990);
    }

    void whatIsNoCodeIsInvalid()
    {
        for (const char *typed : {"", "ABCD", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0000-0000-0000-000",
                                  "0000-0000-0000-0000-0000-0000-00000", "\xc3\xa9"})
            QCOMPARE(RecoveryCode::parse(typed).error().code, ErrorCode::Invalid);
    }

    void strengthFollowsWhatGuessersTry_data()
    {
        using Level = PassphraseStrength::Level;
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("level");
        const auto row = [](const char *text, Level level) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(level);
        };
        row("", Level::Weak);
        row("password", Level::Weak);
        row("P4ssw0rd!", Level::Weak);
        row("aaaaaaaaaaaaaaaaaaaaaaaa", Level::Weak);
        row("1234567890", Level::Weak);
        row("qwertyuiopasdf", Level::Weak);
        row("abcabcabcabcabcabc", Level::Weak);
        row("kT7#pw", Level::Weak);
        row("mdkwpzot", Level::Weak);
        row("mdkwpzotb", Level::Fair);
        row("mdkw pzot bruf", Level::Weak); // three words at most
        row("copper lantern velvet harbour", Level::Fair);
        row("copper lantern velvet harbour sixty", Level::Good);
        row("copper lantern velvet harbour sixty walnut quiet", Level::Strong);
        row("v8#Lq!2mZ@kW9x", Level::Strong);
        row("\xe0\xa4\xa8\xe0\xa4\xae\xe0\xa4\xb8\xe0\xa5\x8d\xe0\xa4\xa4\xe0\xa5\x87\xe0\xa4\x9c\xe0\xa4\x97\xe0\xa4"
            "\xa4",
            Level::Fair);
    }

    void strengthFollowsWhatGuessersTry()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(int, level);
        const auto strength =
            PassphraseStrength::of({passphrase.constData(), static_cast<std::size_t>(passphrase.size())});
        QVERIFY2(static_cast<int>(strength.level) == level, qPrintable(QString::number(strength.bits)));
    }

    void moreCharactersAreNeverWeaker()
    {
        QVERIFY(rc::check("of one kind, without blanks", [](const std::string &) {
            const auto text = *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
            const double shorter = PassphraseStrength::of(text).bits;
            RC_ASSERT(PassphraseStrength::of(text + "!K").bits + 0.001 >= shorter || text.empty());
        }));
    }
};

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "RecoveryCodeTest.moc"
