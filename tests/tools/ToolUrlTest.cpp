// T3: which addresses a tool may be told to call.
#include "models/tools/ToolUrl.h"

#include <QTest>

using namespace sb;

class ToolUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void T3_publicAddressesPass_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"https://example.com/tool", "http://example.com:8080/a?b=c", "https://93.184.216.34/",
                                "https://EXAMPLE.com", "https://xn--bcher-kva.example/", "https://bücher.example/",
                                "https://[2606:2800:220:1::1]/", "https://my.localhost.example.com/",
                                "https://172.32.0.1/", "https://11.0.0.1", "https://example.com./"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void T3_publicAddressesPass()
    {
        QFETCH(QString, url);
        const auto allowed = checkToolUrl(url.toStdString(), PrivateHosts::Refused);
        QVERIFY2(allowed, allowed ? "" : allowed.error().detail.c_str());
    }

    void T3_localAndPrivateAddressesAreRefusedInEverySpelling_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://localhost/",
                                "http://LOCALHOST:9000/",
                                "http://localhost./",
                                "http://api.localhost/",
                                "http://router/",
                                "http://printer.local/",
                                "http://db.internal/",
                                "http://nas.home.arpa/",
                                "http://127.0.0.1/",
                                "http://127.1/",
                                "http://2130706433/",
                                "http://0x7f000001/",
                                "http://0177.0.0.1/",
                                "http://0/",
                                "http://10.1.2.3/",
                                "http://172.16.0.1/",
                                "http://172.31.255.255/",
                                "http://192.168.1.1/",
                                "http://169.254.169.254/latest/meta-data",
                                "http://100.64.0.1/",
                                "http://198.18.0.1/",
                                "http://224.0.0.1/",
                                "http://255.255.255.255/",
                                "http://[::1]/",
                                "http://[::]/",
                                "http://[::ffff:127.0.0.1]/",
                                "http://[::ffff:7f00:1]/",
                                "http://[64:ff9b::10.0.0.1]/",
                                "http://[2002:7f00:1::]/",
                                "http://[2002:c0a8:101::1]/",
                                "http://[2001:0:53aa::1]/",
                                "http://[fe80::1]/",
                                "http://[fe80::1%25eth0]/",
                                "http://[fc00::1]/",
                                "http://[fd12:3456::1]/",
                                "http://[ff02::1]/",
                                "http://１２７.0.0.1/"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void T3_localAndPrivateAddressesAreRefusedInEverySpelling()
    {
        QFETCH(QString, url);
        const auto refused = checkToolUrl(url.toStdString(), PrivateHosts::Refused);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().problems.size(), 1U);
    }

    void T3_theSettingAllowsThem()
    {
        for (const char *url : {"http://localhost:8080/", "http://127.0.0.1/", "http://[::1]/", "http://nas.local/"})
            QVERIFY2(checkToolUrl(url, PrivateHosts::Allowed), url);
    }

    void T3_whatIsNoWebAddressIsRefusedWhateverTheSetting_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "example.com", "//example.com/", "ftp://example.com/", "file:///etc/passwd",
                                "javascript:alert(1)", "http://", "http:///path", "https://user@example.com/",
                                "https://user:word@example.com/", "http://exa mple.com/", "http://[::1/",
                                "mailto:a@example.com", "gopher://example.com/", "http://example.com:99999/"})
            QTest::newRow(*url ? url : "empty") << QString::fromUtf8(url);
    }
    void T3_whatIsNoWebAddressIsRefusedWhateverTheSetting()
    {
        QFETCH(QString, url);
        QVERIFY(!checkToolUrl(url.toStdString(), PrivateHosts::Allowed));
    }
};

QTEST_GUILESS_MAIN(ToolUrlTest)
#include "ToolUrlTest.moc"
